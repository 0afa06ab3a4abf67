#include "core/dossier/attachment.h"
#include "core/dossier/task.h"
#include "core/letter/dutchwords.h"
#include "core/letter/letterfields.h"
#include "core/plan/plans.h"
#include "core/report/issued.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Gathers the papers that lists and tasks ask for and that the dossier does not have, or no longer has in time.
class PapersAsked {
public:
    explicit PapersAsked(const LetterSource &source) : m_source(source), m_lists(Checklists::builtIn()), m_plans(source.request.store, m_lists) {}
    QStringList gather();

private:
    void addOf(const Plan &plan);
    void add(const QString &kind, const QString &line)
    {
        if (m_kinds.contains(kind))
            return;
        m_kinds.insert(kind);
        m_lines.append(line);
    }
    QString lastOf(const QString &kind) const;

    const LetterSource &m_source;
    const Checklists m_lists;
    const Plans m_plans;
    QSet<QString> m_kinds;
    QStringList m_lines;
};

/// " (het vorige stuk was geldig tot en met …)": so that the client sees why it is asked again.
QString PapersAsked::lastOf(const QString &kind) const
{
    const auto old = m_source.request.store.select<Attachment>(u"dossier = ? and kind = ? and valid_until < ? order by valid_until desc"_s,
                                                              {m_source.id, kind, toSql(m_source.today)});
    return old.isEmpty() ? QString() : u" (het vorige was geldig tot en met %1)"_s.arg(dutchDay(old.first().validUntil));
}

void PapersAsked::addOf(const Plan &plan)
{
    const ChecklistGate *gate = nextGate(plan, m_lists.facts());
    if (!gate)
        return;
    for (const Missing &missing : missingFor(plan, gate->key, m_lists.facts())) {
        if (m_source.request.receiver.withholdsItem(missing.item))
            continue;
        for (const EvidenceWanted &wanted : missing.evidence) {
            // It lies in the dossier already, handed in for another question.
            if (!m_plans.usable(plan.answer(missing.item), wanted).isEmpty())
                continue;
            const QString age = wanted.validMonths > 0 ? u", niet ouder dan %1 maanden"_s.arg(wanted.validMonths) : QString();
            add(wanted.kind, wanted.title + age + lastOf(wanted.kind));
        }
    }
}

QStringList PapersAsked::gather()
{
    QList<Plan> plans = m_plans.started(m_source.request.dossier);
    if (plans.isEmpty())
        for (const QString &key : m_plans.fitting(m_source.request.dossier))
            plans.append(m_plans.plan(m_source.request.dossier, key));
    for (const Plan &plan : std::as_const(plans))
        addOf(plan);
    for (const Task &task : m_source.request.store.select<Task>(u"dossier = ? and kind = 'paper' and done is null order by due"_s, {m_source.id}))
        add(task.title, task.title);
    return m_lines;
}

} // namespace

void addPaperFields(const LetterSource &source, LetterFields &fields)
{
    fields[u"papers.open"_s] = PapersAsked(source).gather();
    QStringList received;
    for (const Attachment &paper : source.request.store.select<Attachment>(u"dossier = ? and kind <> 'issued' order by added desc"_s, {source.id}))
        received.append(u"%1 (%2)"_s.arg(paper.name, dutchDay(paper.added.date())));
    fields[u"papers.received"_s] = received;
    // The client and colleagues are no others.
    static const QSet<QString> own{u"client"_s, u"subject-access"_s, u"internal"_s};
    for (const Issued &paper : IssuedPapers(source.request.store).list(source.request.dossier))
        if (!own.contains(paper.receiver)) {
            const QString to = paper.receiverName.isEmpty() ? receiverOf(paper.receiver).title : paper.receiverName;
            const QString why = paper.purpose.isEmpty() ? QString() : u", voor: "_s + paper.purpose;
            fields[u"ledger"_s].append(u"%1, aan %2: %3%4"_s.arg(dutchDay(paper.at.date()), to, paper.title, why));
        }
}

} // namespace core
