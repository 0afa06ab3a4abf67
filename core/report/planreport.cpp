#include "core/report/planreport.h"

#include "core/base/format.h"
#include "core/plan/plans.h"
#include "core/report/dossierhead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PlanReport)
};

/// Writes one list of a dossier, without what the receiver may not see.
class PlanPaper {
public:
    PlanPaper(Document &document, const ReportRequest &request, const Plan &plan, const ChecklistFacts &facts)
        : m_document(document), m_request(request), m_plan(plan), m_facts(facts)
    {
    }
    void write();

private:
    void addProfile();
    void addNextGate();
    void addSection(const ChecklistSection &section, int number);
    void addItem(const ChecklistItem &item, const QString &number);
    void addNotApplicable();
    QString stateLine(const Answer &answer) const;
    QString paperLine(const ChecklistItem &item) const;
    bool isShown(const ChecklistItem &item)
    {
        if (!m_request.receiver.withholdsItem(item.key))
            return true;
        ++m_withheld;
        return false;
    }
    bool isSetAside(const ChecklistItem &item) const { return m_plan.answer(item.key).state == AnswerState::NotApplicable; }

    Document &m_document;
    const ReportRequest &m_request;
    const Plan &m_plan;
    const ChecklistFacts &m_facts;
    int m_withheld = 0;
};

void PlanPaper::write()
{
    if (m_request.shows(u"profile"_s))
        addProfile();
    if (m_request.shows(u"progress"_s))
        addNextGate();
    int number = 0;
    for (const ChecklistSection &section : m_plan.list.sections)
        addSection(section, ++number);
    if (m_request.shows(u"set-aside"_s))
        addNotApplicable();
    if (m_withheld > 0)
        m_document.add(Paragraph{Text::tr("%n item(s) of this list are not shown to this receiver.", nullptr, m_withheld), Paragraph::Style::Small});
}

void PlanPaper::addProfile()
{
    TableBlock known;
    known.columns = {{Text::tr("Question"), Align::Left, 3}, {Text::tr("Answer"), Align::Left, 2}};
    for (const QString &key : m_plan.list.factsUsed()) {
        const ChecklistFact *fact = m_facts.find(key);
        if (!fact || key == "route"_L1 || !m_plan.facts.contains(key) || m_request.receiver.withholdsItem(key))
            continue;
        QStringList values;
        for (const QString &value : m_plan.facts.value(key))
            values.append(fact->values.label(value));
        known.rows.append({fact->question, values.join(u", ")});
    }
    if (known.rows.isEmpty())
        return;
    m_document.add(Heading{Text::tr("What this list was made for"), 2});
    m_document.add(known);
}

void PlanPaper::addNextGate()
{
    m_document.add(Heading{Text::tr("How far it is"), 2});
    TableBlock table;
    table.columns = {{Text::tr("Section"), Align::Left, 5}, {Text::tr("Done"), Align::Right}, {Text::tr("State"), Align::Left, 3}};
    for (const ChecklistSection &section : m_plan.list.sections) {
        const SectionProgress made = progress(m_plan, section);
        if (made.state != SectionProgress::State::NothingAsked)
            table.rows.append({section.title, Text::tr("%1 of %2").arg(made.done).arg(made.asked), progressText(made.state)});
    }
    m_document.add(table);
    const ChecklistGate *gate = nextGate(m_plan, m_facts);
    if (!gate)
        return m_document.add(Paragraph{Text::tr("Every gate is passed.")});
    qsizetype open = 0;
    for (const Missing &each : missingFor(m_plan, gate->key, m_facts))
        open += !m_request.receiver.withholdsItem(each.item) && !m_request.receiver.withholdsItem(each.fact);
    m_document.add(Paragraph{Text::tr("Next gate: %1. Still missing for it: %2.").arg(gate->title).arg(open)});
}

void PlanPaper::addSection(const ChecklistSection &section, int number)
{
    QList<ChecklistItem> shown;
    for (const ChecklistItem &item : m_plan.items(section))
        if (!isSetAside(item) && isShown(item))
            shown.append(item);
    if (shown.isEmpty())
        return;
    m_document.add(Heading{u"%1. %2"_s.arg(number).arg(section.title), 2});
    int place = 0;
    for (const ChecklistItem &item : shown)
        addItem(item, u"%1.%2"_s.arg(number).arg(++place));
}

void PlanPaper::addItem(const ChecklistItem &item, const QString &number)
{
    const Answer answer = m_plan.answer(item.key);
    m_document.add(Heading{u"%1 %2"_s.arg(number, item.title), 3});
    m_document.add(Paragraph{item.question, Paragraph::Style::Small, true});
    if (!answer.text.isEmpty())
        m_document.add(Paragraph{answer.text, Paragraph::Style::Body, true});
    Facts facts{{{Text::tr("State"), stateLine(answer)}}};
    if (m_request.shows(u"papers"_s))
        if (const QString papers = paperLine(item); !papers.isEmpty())
            facts.rows.append({Text::tr("Papers"), papers});
    if (m_request.shows(u"remarks"_s)) {
        if (changedSinceAssessed(m_plan, item))
            facts.rows.append({Text::tr("Mind"), Text::tr("The question changed after it was assessed.")});
        if (!answer.remark.isEmpty())
            facts.rows.append({Text::tr("Remark of the adviser"), answer.remark});
    }
    m_document.add(facts);
}

QString PlanPaper::stateLine(const Answer &answer) const
{
    if (answer.state == AnswerState::NotStarted && answer.text.isEmpty())
        return Text::tr("No answer yet");
    const QString state = stateText(answer.state);
    if (answer.state != AnswerState::Assessed || !m_request.shows(u"remarks"_s))
        return state;
    return Text::tr("%1: %2 (%3, %4)").arg(state, judgementText(answer.judgement).toLower(), answer.by, formatShort(answer.day));
}

QString PlanPaper::paperLine(const ChecklistItem &item) const
{
    QStringList lines;
    for (const Attachment &paper : m_plan.evidence.value(item.key)) {
        QString line = paper.name;
        if (paper.validUntil.isValid())
            line = (paper.validUntil < m_plan.today ? Text::tr("%1, valid until %2: too old") : Text::tr("%1, valid until %2")).arg(paper.name, formatShort(paper.validUntil));
        lines.append(line);
    }
    for (const EvidenceWanted &wanted : missingEvidence(m_plan, item))
        lines.append(Text::tr("still asked: %1").arg(wanted.title));
    return lines.join(u'\n');
}

void PlanPaper::addNotApplicable()
{
    TableBlock table;
    table.columns = {{Text::tr("Item"), Align::Left, 4}, {Text::tr("Why it does not apply"), Align::Left, 7}, {Text::tr("Said by"), Align::Left, 3}};
    for (const ChecklistItem &item : m_plan.list.items()) {
        const Answer answer = m_plan.answer(item.key);
        if (isSetAside(item) && isShown(item))
            table.rows.append({item.title, answer.reason, QStringList{answer.by, formatShort(answer.day)}.join(u", ")});
    }
    QStringList notAsked;
    for (const ChecklistItem &item : m_plan.list.items())
        if (m_plan.applies(item) == Applies::No && !isSetAside(item) && !m_request.receiver.withholdsItem(item.key))
            notAsked.append(item.title);
    if (table.rows.isEmpty() && notAsked.isEmpty())
        return;
    m_document.add(Heading{Text::tr("What does not apply"), 2});
    if (!table.rows.isEmpty())
        m_document.add(table);
    if (!notAsked.isEmpty())
        m_document.add(Paragraph{Text::tr("Not asked in this situation: %1.").arg(notAsked.join(u"; ")), Paragraph::Style::Small});
}

} // namespace

QList<ReportPart> planReportParts()
{
    return {{u"profile"_s, QT_TRANSLATE_NOOP("Report", "What the list was made for")},
            {u"progress"_s, QT_TRANSLATE_NOOP("Report", "How far it is")},
            {u"papers"_s, QT_TRANSLATE_NOOP("Report", "Papers behind the answers")},
            {u"remarks"_s, QT_TRANSLATE_NOOP("Report", "Judgement and remarks")},
            {u"intake"_s, QT_TRANSLATE_NOOP("Report", "Intake")},
            {u"set-aside"_s, QT_TRANSLATE_NOOP("Report", "What does not apply")}};
}

Document planReport(const ReportRequest &request)
{
    const DossierHead head = dossierHead(request);
    const Checklists lists = Checklists::builtIn();
    QList<Plan> started = Plans(request.store, lists).started(request.dossier);
    // A list for every dossier, such as the intake, is not the plan: it comes last, or not at all.
    const auto intake = std::stable_partition(started.begin(), started.end(), [](const Plan &plan) { return !plan.list.routes.isEmpty(); });
    if (!request.shows(u"intake"_s))
        started.erase(intake, started.end());
    Document document;
    const QString title = started.isEmpty() ? Text::tr("Business plan") : started.first().list.title;
    document.meta.title = u"%1 %2"_s.arg(title, head.dossier.number);
    document.meta.subject = Text::tr("What is answered and handed in for dossier %1").arg(head.dossier.number);
    document.add(Title{title, head.client.isEmpty() ? head.dossier.number : head.client});
    document.add(headFacts(request, head));
    if (started.isEmpty())
        document.add(Paragraph{Text::tr("No list has been started.")});
    for (const Plan &plan : std::as_const(started)) {
        if (plan.list.key != started.first().list.key)
            document.add(Heading{plan.list.title});
        PlanPaper(document, request, plan, lists.facts()).write();
    }
    if (!started.isEmpty())
        document.add(signedByBoth(head, Text::tr("The client has given these answers. The adviser has read them.")));
    return document;
}

} // namespace core
