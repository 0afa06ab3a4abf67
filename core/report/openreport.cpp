#include "core/report/openreport.h"

#include "core/base/format.h"
#include "core/plan/plans.h"
#include "core/report/dossierhead.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::OpenReport)
};

/// Whether it is the client's turn: something has to be written, brought, or done better.
bool isForClient(const Plan &plan, const ChecklistItem &item)
{
    const Answer answer = plan.answer(item.key);
    if (answer.state == AnswerState::NotApplicable)
        return false;
    return answer.state == AnswerState::NotStarted || answer.state == AnswerState::InProgress || !missingEvidence(plan, item).isEmpty()
           || changedSinceAssessed(plan, item) || answer.judgement == Judgement::Doubtful || answer.judgement == Judgement::Insufficient;
}

/// Writes what is open in one list, gate by gate.
class OpenPaper {
public:
    /// `asked` are the facts that another list on the same paper asks for already.
    OpenPaper(Document &document, const ReportRequest &request, const Plan &plan, const ChecklistFacts &facts, QStringList &asked)
        : m_document(document), m_request(request), m_plan(plan), m_facts(facts), m_asked(asked)
    {
    }
    /// False when nothing is asked of the client any more.
    bool write();

private:
    bool addGate(const ChecklistGate &gate);
    bool addFacts();
    void addWaiting();
    CheckItem boxFor(const ChecklistItem &item) const;
    bool isShown(const ChecklistItem &item) const { return !m_request.receiver.withholdsItem(item.key); }

    Document &m_document;
    const ReportRequest &m_request;
    const Plan &m_plan;
    const ChecklistFacts &m_facts;
    QStringList &m_asked;
};

bool OpenPaper::write()
{
    m_document.add(Heading{m_plan.list.title});
    bool any = addFacts();
    for (const ChecklistGate &gate : m_plan.list.gates)
        any = addGate(gate) || any;
    if (!any)
        m_document.add(Paragraph{Text::tr("You do not have to do anything for this list now.")});
    if (m_request.shows(u"waiting"_s))
        addWaiting();
    return any;
}

bool OpenPaper::addFacts()
{
    CheckList questions;
    for (const QString &key : openFacts(m_plan)) {
        const ChecklistFact *fact = m_facts.find(key);
        if (!fact || m_request.receiver.withholdsItem(key) || m_asked.contains(key))
            continue;
        m_asked.append(key);
        QStringList choices;
        for (const CatalogueEntry &value : fact->values.entries())
            choices.append(value.label());
        questions.items.append({fact->question, false, Text::tr("Choose: %1").arg(choices.join(u" / "_s))});
    }
    if (questions.items.isEmpty())
        return false;
    m_document.add(Heading{Text::tr("First together with your adviser"), 2});
    m_document.add(Paragraph{Text::tr("Your answers decide which questions come next."), Paragraph::Style::Body, true});
    m_document.add(questions);
    return true;
}

bool OpenPaper::addGate(const ChecklistGate &gate)
{
    bool any = false;
    for (const ChecklistSection &section : m_plan.list.sections) {
        CheckList boxes;
        for (const ChecklistItem &item : m_plan.items(section))
            if (item.gate == gate.key && isShown(item) && isForClient(m_plan, item))
                boxes.items.append(boxFor(item));
        if (boxes.items.isEmpty())
            continue;
        if (!any)
            m_document.add(Heading{Text::tr("Needed for: %1").arg(gate.title), 2});
        any = true;
        m_document.add(Heading{section.title, 3});
        m_document.add(boxes);
    }
    return any;
}

CheckItem OpenPaper::boxFor(const ChecklistItem &item) const
{
    const Answer answer = m_plan.answer(item.key);
    CheckItem box{u"%1: %2"_s.arg(item.title, item.question)};
    QStringList notes;
    if (changedSinceAssessed(m_plan, item))
        notes.append(Text::tr("This question has changed. Read your answer again."));
    if (answer.judgement == Judgement::Doubtful || answer.judgement == Judgement::Insufficient)
        notes.append(m_request.shows(u"remarks"_s) && !answer.remark.isEmpty() ? Text::tr("Not good enough yet: %1").arg(answer.remark)
                                                                               : Text::tr("Not good enough yet. Ask your adviser what is missing."));
    else if (answer.state == AnswerState::InProgress)
        notes.append(Text::tr("You have begun with this. Finish your answer."));
    for (const EvidenceWanted &wanted : missingEvidence(m_plan, item))
        notes.append(Text::tr("Bring along: %1").arg(wanted.title));
    if (m_request.shows(u"explanation"_s)) {
        notes.append(item.help);
        if (!item.term.isEmpty())
            notes.append(Text::tr("What does \"%1\" mean? %2").arg(item.term, item.plain));
    }
    notes.removeAll(QString());
    box.note = notes.join(u'\n');
    return box;
}

void OpenPaper::addWaiting()
{
    Bullets waiting;
    for (const ChecklistSection &section : m_plan.list.sections)
        for (const ChecklistItem &item : m_plan.items(section)) {
            const AnswerState state = m_plan.answer(item.key).state;
            if (isShown(item) && !isForClient(m_plan, item) && (state == AnswerState::Received || state == AnswerState::Readable))
                waiting.items.append(item.title);
        }
    if (waiting.items.isEmpty())
        return;
    m_document.add(Heading{Text::tr("We have this from you already"), 2});
    m_document.add(Paragraph{Text::tr("We still have to look at it. You do not have to do anything."), Paragraph::Style::Body, true});
    m_document.add(waiting);
}

} // namespace

QList<ReportPart> openReportParts()
{
    return {{u"explanation"_s, QT_TRANSLATE_NOOP("Report", "Explanation with each question")},
            {u"waiting"_s, QT_TRANSLATE_NOOP("Report", "What we still look at")}};
}

Document openReport(const ReportRequest &request)
{
    const DossierHead head = dossierHead(request);
    const Checklists lists = Checklists::builtIn();
    const Plans plans(request.store, lists);
    QList<Plan> asked = plans.started(request.dossier);
    if (asked.isEmpty())
        for (const QString &key : plans.fitting(request.dossier))
            asked.append(plans.plan(request.dossier, key));
    if (!request.shows(u"intake"_s))
        asked.removeIf([](const Plan &plan) { return plan.list.routes.isEmpty(); });
    Document document;
    document.meta.title = Text::tr("What is still asked %1").arg(head.dossier.number);
    document.meta.subject = Text::tr("What the client of dossier %1 still has to write or bring").arg(head.dossier.number);
    document.add(Title{Text::tr("What do we still need from you?"), head.client.isEmpty() ? head.dossier.number : head.client});
    document.add(Paragraph{Text::tr("This is what is still missing on %1. Tick what is ready. You do not have to do everything at once: start with the first heading.")
                               .arg(format(request.clock.today()))});
    bool any = false;
    QStringList facts;
    for (const Plan &plan : std::as_const(asked))
        any = OpenPaper(document, request, plan, lists.facts(), facts).write() || any;
    if (any) {
        document.add(Heading{Text::tr("What we agreed"), 2});
        document.add(FormFields{{{Text::tr("Hand in before")}, {Text::tr("Next appointment")}, {Text::tr("Your adviser"), head.dossier.owner}, {Text::tr("What you want to ask"), {}, 3}}});
    }
    return document;
}

} // namespace core
