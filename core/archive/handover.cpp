#include "core/archive/handover.h"

#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/dossier/task.h"
#include "core/partner/referral.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Handover)
};

constexpr Op offerDossiers{QT_TRANSLATE_NOOP("Op", "Offer dossiers to another adviser")};
constexpr Op acceptDossiers{QT_TRANSLATE_NOOP("Op", "Take dossiers over")};
constexpr Op refuseDossiers{QT_TRANSLATE_NOOP("Op", "Refuse dossiers that were offered")};
constexpr Op withdrawOffer{QT_TRANSLATE_NOOP("Op", "Withdraw dossiers that were offered")};

} // namespace

template <> const Table<Handover> &tableOf<Handover>()
{
    static const Table<Handover> table{
        QStringLiteral("handovers"),
        {column<&Handover::id>("id"),
         column<&Handover::dossier>("dossier"),
         column<&Handover::from>("from_adviser"),
         column<&Handover::to>("to_adviser"),
         column<&Handover::offered>("offered"),
         column<&Handover::reason>("reason"),
         column<&Handover::state>("state"),
         column<&Handover::decided>("decided"),
         column<&Handover::answer>("answer")}};
    return table;
}

QList<HandoverLine> Handovers::lines(const QString &where, const QVariantList &values) const
{
    const QString sql = u"select h.*, d.number, p.first_name, p.initials, p.prefix, p.last_name, "
                        "(select count(*) from tasks t where t.dossier = h.dossier and t.done is null) as open_tasks "
                        "from handovers h join dossiers d on d.id = h.dossier left join persons p on p.dossier = h.dossier and p.role = 'client' "
                        "where h.state = 'offered' and "_s + where + u" order by p.last_name, d.number"_s;
    QList<HandoverLine> found;
    for (const Row &row : m_store.query(sql, values))
        found.append({tableOf<Handover>().toRecord(row), row.value(u"number"_s).toString(), listName(tableOf<Person>().toRecord(row)), row.value(u"open_tasks"_s).toInt()});
    return found;
}

QList<HandoverLine> Handovers::waitingFor(const QString &adviser) const { return lines(u"h.to_adviser = ?"_s, {adviser}); }
QList<HandoverLine> Handovers::offeredBy(const QString &adviser) const { return lines(u"h.from_adviser = ?"_s, {adviser}); }

QList<Handover> Handovers::of(const Id<Dossier> &dossier) const
{
    return m_store.select<Handover>(u"dossier = ? order by offered desc, id"_s, {dossier.text()});
}

QStringList Handovers::others(const QString &adviser) const
{
    QStringList names;
    for (const Row &row : m_store.query(u"select distinct owner from dossiers where owner <> '' and owner <> ? order by owner"_s, {adviser}))
        names.append(row.value(u"owner"_s).toString());
    return names;
}

QList<Problem> Handovers::offer(const QList<Id<Dossier>> &dossiers, const QString &to, const QString &reason)
{
    using enum Problem::Weight;
    const QString adviser = m_store.author().adviser;
    QList<Problem> problems;
    if (dossiers.isEmpty())
        problems.append({Blocks, u"dossiers"_s, Text::tr("Tick at least one dossier.")});
    if (to.trimmed().isEmpty())
        problems.append({Blocks, u"to"_s, Text::tr("Fill in which adviser takes the dossiers over.")});
    else if (to.trimmed() == adviser)
        problems.append({Blocks, u"to"_s, Text::tr("You cannot hand dossiers over to yourself.")});
    if (reason.trimmed().isEmpty())
        problems.append({Blocks, u"reason"_s, Text::tr("Write why the dossiers change hands.")});
    if (blocks(problems))
        return problems;
    m_store.write(offerDossiers, [&](Writer &writer) {
        for (const Id<Dossier> &dossier : dossiers) {
            // A new offer takes the place of one that was not answered.
            const QList<Handover> earlier = m_store.select<Handover>(u"dossier = ? and state = 'offered'"_s, {dossier.text()});
            for (Handover before : earlier) {
                before.state = u"withdrawn"_s;
                before.decided = m_store.clock().today();
                writer.put(before);
            }
            const auto record = m_store.find(dossier);
            writer.put(Handover{Id<Handover>::fresh(), dossier, record ? record->owner : adviser, to.trimmed(), m_store.clock().today(), reason.simplified(), u"offered"_s, {}, {}});
        }
    });
    return problems;
}

void Handovers::settle(const Op &op, const QList<Id<Handover>> &handovers, const QString &state, const QString &answer, bool takes)
{
    m_store.write(op, [&](Writer &writer) {
        for (const Id<Handover> &id : handovers) {
            auto handover = m_store.find(id);
            if (!handover || handover->state != "offered"_L1)
                continue;
            handover->state = state;
            handover->decided = m_store.clock().today();
            handover->answer = answer.simplified();
            writer.put(*handover);
            auto dossier = takes ? m_store.find(handover->dossier) : std::nullopt;
            if (!dossier)
                continue;
            dossier->owner = handover->to;
            writer.put(*dossier);
            const QVariantList here{handover->dossier.text()};
            for (Route route : m_store.select<Route>(u"dossier = ? and end_day is null"_s, here)) {
                route.adviser = handover->to;
                writer.put(route);
            }
            // Who follows a referral is asked what came of it.
            for (Referral referral : m_store.select<Referral>(u"dossier = ? and state in ('asked', 'accepted')"_s, here)) {
                referral.adviser = handover->to;
                writer.put(referral);
            }
            for (Task task : m_store.select<Task>(u"dossier = ? and done is null"_s, here))
                if (task.assignee == handover->from) {
                    task.assignee = handover->to;
                    writer.put(task);
                }
        }
    });
}

void Handovers::accept(const QList<Id<Handover>> &handovers) { settle(acceptDossiers, handovers, u"accepted"_s, {}, true); }

QList<Problem> Handovers::refuse(const QList<Id<Handover>> &handovers, const QString &answer)
{
    if (answer.trimmed().isEmpty())
        return {{Problem::Weight::Blocks, u"answer"_s, Text::tr("Write why you do not take them over.")}};
    settle(refuseDossiers, handovers, u"refused"_s, answer, false);
    return {};
}

void Handovers::withdraw(const QList<Id<Handover>> &handovers) { settle(withdrawOffer, handovers, u"withdrawn"_s, {}, false); }

} // namespace core
