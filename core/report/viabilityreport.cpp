#include "core/report/viabilityreport.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/bbz/bbzbook.h"
#include "core/facts/viability.h"
#include "core/finance/financialplans.h"
#include "core/report/dossierhead.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::ViabilityReport)
};

QString label(const QString &list, const QString &key) { return key.isEmpty() ? QString() : Catalogue::read(u"bbz/kinds"_s, list).label(key); }

void addAssumptions(Document &document, const QList<Sensitivity> &all, bool remarks)
{
    document.add(Heading{Text::tr("What has to come true"), 1});
    if (all.isEmpty()) {
        document.add(Paragraph{Text::tr("No assumption has been written down yet.")});
        return;
    }
    for (const Sensitivity &one : all) {
        const Assumption &assumption = one.assumption;
        document.add(Heading{assumption.what, 3});
        Facts facts{{{Text::tr("Weight"), label(u"weights"_s, assumption.weight)}, {Text::tr("Source"), assumption.source}, {Text::tr("What speaks against it"), assumption.counter}}};
        if (remarks && !assumption.judgement.isEmpty())
            facts.rows.append({Text::tr("Judgement"), label(u"judgements"_s, assumption.judgement)});
        if (one.outcome) {
            facts.rows.append({Text::tr("If it is %1 % worse").arg(assumption.worse), Text::tr("%1 left in the last year (%2)").arg(format(one.outcome->lastLeft()), label(u"moves"_s, assumption.moves))});
            facts.rows.append({Text::tr("The plan does not hold any more from"), one.alwaysHolds ? Text::tr("never, not even when it goes wrong altogether") : Text::tr("%1 % worse").arg(*one.breaks)});
        }
        document.add(facts);
    }
}

void addYears(Document &document, const ViabilityOutcome &outcome)
{
    TableBlock table{{}, {{QString(), Align::Left, 4}}, {}, {}, {}};
    QStringList profit{Text::tr("Result before tax")}, writtenOff{Text::tr("Depreciation, no money out")}, tax{Text::tr("Reserve for tax")}, household{Text::tr("Private costs less other income")},
        room{Text::tr("Left to repay")}, repaid{Text::tr("Repayment of loans")}, left{Text::tr("Left without benefit")}, with{Text::tr("With the benefit that was planned")};
    for (int year = 0; year < outcome.years.size(); ++year) {
        const ViabilityYear &figures = outcome.years[year];
        table.columns.append({Text::tr("Year %1").arg(year + 1), Align::Right, 2});
        profit.append(format(figures.profit));
        writtenOff.append(format(figures.writtenOff));
        tax.append(format(-figures.tax));
        household.append(format(-figures.household));
        room.append(format(figures.room()));
        repaid.append(format(-figures.repaid));
        left.append(format(figures.left()));
        with.append(format(figures.leftWithBenefit()));
    }
    table.rows = {profit, writtenOff, tax, household, room, repaid, left, with};
    table.strongRows = {4, 6};
    document.add(Heading{Text::tr("What the plan leaves"), 1});
    document.add(Paragraph{sentence(outcome), Paragraph::Style::Strong});
    document.add(table);
    document.add(Paragraph{Text::tr("Viable (Bbz art. 1(c)): the business carries itself, its repayments and the household. It is tested in the last year without benefit, before that with the benefit that was planned. "
                                    "The lowest cash is %1, in %2.").arg(format(outcome.lowestCash), format(outcome.lowestMonth)), Paragraph::Style::Small});
}

void addAdvice(Document &document, const BbzApplication &application, bool remarks)
{
    if (application.bureau.isEmpty())
        return;
    document.add(Heading{Text::tr("Advice of an outside bureau"), 1});
    Facts facts{{{Text::tr("Bureau"), application.bureau}, {Text::tr("Asked on"), format(application.adviceAsked)}, {Text::tr("Received on"), format(application.adviceReceived)},
                 {Text::tr("Advice"), label(u"advices"_s, application.advice)}, {Text::tr("Costs"), application.adviceCost.isZero() ? QString() : format(application.adviceCost)}}};
    document.add(facts);
    if (remarks && !application.adviceNote.isEmpty())
        document.add(Paragraph{application.adviceNote});
}

} // namespace

Document viabilityReport(const ReportRequest &request)
{
    const DossierHead head = dossierHead(request);
    Document document;
    document.meta.title = Text::tr("Viability %1").arg(head.dossier.number);
    document.meta.subject = Text::tr("Whether a business can carry itself and the household");
    document.add(Title{Text::tr("Viability"), head.client});
    document.add(headFacts(request, head));
    const bool remarks = request.shows(u"remarks"_s);
    const FinancialPlans plans(request.store);
    const QList<FinancialPlan> known = plans.of(request.dossier);
    const QList<Assumption> assumptions = Assumptions(request.store).of(request.dossier);
    const bool figures = !known.isEmpty() && request.shows(u"private-budget"_s) && request.shows(u"benefit"_s);
    if (figures) {
        const PlanFacts plan = plans.facts(known.last().id);
        const ViabilityOutcome outcome = viability(plan, request.rules);
        addYears(document, outcome);
        addAssumptions(document, sensitivities(plan, request.rules, assumptions), remarks);
        if (const QList<Setback> setbacks = allTogether(assumptions); setbacks.size() > 1) {
            document.add(Heading{Text::tr("If all of it goes wrong together"), 1});
            document.add(Paragraph{sentence(viability(plan, request.rules, setbacks))});
        }
        document.add(ChartBlock{viabilityChart(plan, request.rules), Text::tr("Price and volume lower, costs and private costs higher; the other figures as in the plan “%1”.").arg(known.last().name)});
    } else {
        if (known.isEmpty())
            document.add(Notice{Text::tr("Mind"), Text::tr("There is no financial plan yet, so nothing could be reckoned.")});
        QList<Sensitivity> words;
        for (const Assumption &assumption : assumptions)
            words.append({assumption, std::nullopt, std::nullopt, false});
        addAssumptions(document, words, remarks);
    }
    const QList<BbzApplication> applications = BbzBook(request.store, request.rules).applications(request.dossier);
    if (!applications.isEmpty())
        addAdvice(document, applications.first(), remarks);
    return document;
}

} // namespace core
