#include "core/report/planprogress.h"

#include "core/plan/plans.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PlanProgress)
};

void addList(Document &document, const Plan &plan, const ChecklistFacts &facts, const Receiver &receiver)
{
    document.add(Heading{plan.list.title, 2});
    TableBlock table;
    table.columns = {{Text::tr("Section"), Align::Left, 5}, {Text::tr("Done"), Align::Right}, {Text::tr("State"), Align::Left, 3}};
    for (const ChecklistSection &section : plan.list.sections) {
        const SectionProgress made = progress(plan, section);
        if (made.state != SectionProgress::State::NothingAsked)
            table.rows.append({section.title, Text::tr("%1 of %2").arg(made.done).arg(made.asked), progressText(made.state)});
    }
    document.add(table);
    const ChecklistGate *gate = nextGate(plan, facts);
    if (!gate)
        return document.add(Paragraph{Text::tr("Nothing is missing.")});
    Bullets missing;
    for (const Missing &item : missingFor(plan, gate->key, facts))
        if (!receiver.withholdsItem(item.item) && !receiver.withholdsItem(item.fact))
            missing.items.append(item.why.isEmpty() ? item.title : Text::tr("%1 (%2)").arg(item.title, item.why));
    if (missing.items.isEmpty())
        return document.add(Paragraph{Text::tr("What is still missing for \"%1\" is not shown to this receiver.").arg(gate->title)});
    document.add(Paragraph{Text::tr("Still missing for \"%1\":").arg(gate->title), Paragraph::Style::Strong, true});
    document.add(missing);
}

} // namespace

void addPlanProgress(Document &document, const ReportRequest &request)
{
    document.add(Heading{Text::tr("Lists and plan")});
    const Checklists lists = Checklists::builtIn();
    const Plans plans(request.store, lists);
    QList<Plan> started = plans.started(request.dossier);
    if (!request.shows(u"intake"_s))
        started.removeIf([](const Plan &plan) { return plan.list.routes.isEmpty(); });
    for (const Plan &plan : std::as_const(started))
        addList(document, plan, lists.facts(), request.receiver);
    if (started.isEmpty())
        document.add(Paragraph{Text::tr("No list has been started.")});
}

} // namespace core
