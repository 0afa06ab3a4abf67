#include "core/report/financereport.h"

#include "core/base/format.h"
#include "core/finance/financecharts.h"
#include "core/finance/financechecks.h"
#include "core/finance/financialplans.h"
#include "core/finance/linewords.h"
#include "core/finance/outcomes.h"
#include "core/finance/sheets.h"
#include "core/finance/words.h"
#include "core/report/dossierhead.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::FinanceReport)
};

/// Amounts stand in columns of figures; names give in first.
TableBlock blockOf(const BudgetSheet &sheet)
{
    TableBlock table;
    table.columns = {{sheet.nameTitle, Align::Left, 1}};
    for (const QString &title : sheet.columns)
        table.columns.append({title, Align::Right});
    for (const BudgetSheetRow &row : sheet.rows) {
        if (row.strong)
            table.strongRows.insert(int(table.rows.size()));
        table.rows.append(QStringList{row.name} + row.cells);
    }
    return table;
}

/// The same reckoning for each year beside the others. Where the words differ, as with the margin of a year, each year has a row.
TableBlock stepTable(const QList<const NeededTurnover *> &years)
{
    TableBlock table;
    table.columns = {{Text::tr("Step"), Align::Left, 1}};
    qsizetype longest = 0;
    for (qsizetype year = 0; year < years.size(); ++year) {
        table.columns.append({Text::tr("Year %1").arg(year + 1), Align::Right});
        longest = std::max(longest, years.at(year)->steps.size());
    }
    for (qsizetype i = 0; i < longest; ++i) {
        const qsizetype before = table.rows.size();
        for (qsizetype year = 0; year < years.size(); ++year) {
            if (i >= years.at(year)->steps.size())
                continue;
            const Step &step = years.at(year)->steps.at(i);
            qsizetype row = before;
            while (row < table.rows.size() && table.rows.at(row).first() != step.text)
                ++row;
            if (row == table.rows.size())
                table.rows.append(QStringList{step.text} + QStringList(QList<QString>(years.size())));
            table.rows[row][year + 1] = step.amount ? plainAmount(*step.amount) : u"–"_s;
        }
    }
    return table;
}

/// Writes one scenario, without what the receiver may not see.
class FinancePaper {
public:
    FinancePaper(Document &document, const ReportRequest &request, const PlanFacts &facts, int level)
        : m_document(document), m_request(request), m_facts(facts), m_plan(facts.plan), m_level(level), m_forecast(forecast(facts, request.rules))
    {
    }
    void write();
    /// The months themselves, on wide pages of their own.
    void addCash(const QString &title);

private:
    void addSummary();
    void addConditions();
    void addBudgets();
    void addOutcomes();
    void addCharts();
    void addAssumptions();

    bool shows(const char *topic) const { return m_request.shows(QLatin1StringView(topic)); }
    bool showsHousehold() const { return shows("private-budget"); }
    /// What is needed to leave the benefit is made of private costs and the norm.
    bool showsLeaving() const { return showsHousehold() && shows("benefit"); }
    void heading(const QString &text, int deeper = 0) { m_document.add(Heading{text, m_level + deeper}); }
    QString monthName(int month) const { return format(m_forecast.start.plus(month)); }

    Document &m_document;
    const ReportRequest &m_request;
    const PlanFacts &m_facts;
    const FinancialPlan &m_plan;
    const int m_level;
    const Forecast m_forecast;
};

void FinancePaper::write()
{
    addSummary();
    if (shows("conditions"))
        addConditions();
    if (shows("budgets"))
        addBudgets();
    if (shows("charts"))
        addCharts();
    if (shows("outcomes"))
        addOutcomes();
    if (shows("assumptions"))
        addAssumptions();
}

void FinancePaper::addSummary()
{
    heading(Text::tr("In short"));
    BudgetSheet sheet{Text::tr("Per year"), {}, {}};
    for (int year = 1; year <= planYears; ++year)
        sheet.columns.append(Text::tr("Year %1").arg(year));
    const auto row = [&](const QString &name, auto amountOf, bool strong = false) {
        BudgetSheetRow added{name, {}, strong};
        for (const YearFigures &figures : m_forecast.years) {
            const std::optional<Money> amount = amountOf(figures);
            added.cells.append(amount ? plainAmount(*amount) : u"–"_s);
        }
        sheet.rows.append(added);
    };
    using Amount = std::optional<Money>;
    row(Text::tr("Turnover"), [](const YearFigures &year) { return Amount(year.turnover); });
    row(Text::tr("Profit before tax"), [](const YearFigures &year) { return Amount(year.profit()); }, true);
    row(Text::tr("Taken out for living"), [](const YearFigures &year) { return Amount(year.withdrawn); });
    row(Text::tr("Break-even turnover"), [](const YearFigures &year) { return year.breakEven.year; });
    if (showsLeaving())
        row(Text::tr("Turnover needed to leave the benefit"), [](const YearFigures &year) { return year.leaveBenefit.year; });
    m_document.add(blockOf(sheet));
    const Funding &funding = m_forecast.funding;
    Facts facts{{{Text::tr("Lowest cash"), Text::tr("%1 in %2").arg(format(m_forecast.lowestCash), monthName(m_forecast.lowestMonth))},
                 {Text::tr("Funding"), funding.shortage().isZero() ? Text::tr("closes: needed %1, available %2").arg(format(funding.needed), format(funding.available))
                                                                   : Text::tr("%1 short: needed %2, available %3").arg(format(funding.shortage()), format(funding.needed), format(funding.available))}}};
    if (showsLeaving())
        facts.rows.append({Text::tr("Without benefit"), m_forecast.canLeave ? Text::tr("possible from %1 on: from then a whole year carries the household").arg(format(*m_forecast.canLeave))
                                                                            : Text::tr("no whole year in this plan carries the household")});
    m_document.add(facts);
    for (const Problem &problem : check(m_facts, m_forecast, m_request.rules))
        m_document.add(Notice{Text::tr("Mind"), problem.text});
}

void FinancePaper::addConditions()
{
    heading(Text::tr("What holds for the whole plan"));
    const QString season = seasonInWords(m_plan);
    Facts facts{{{Text::tr("First month"), format(m_plan.start)}, {Text::tr("VAT"), nameOf(m_plan.vatScheme)}}};
    if (m_plan.vatScheme == VatScheme::Quarterly)
        facts.rows.append({Text::tr("Amounts filled in"), m_plan.includesVat ? Text::tr("with VAT") : Text::tr("without VAT")});
    facts.rows.append({Text::tr("Season"), season.isEmpty() ? Text::tr("every month alike") : season});
    facts.rows.append({Text::tr("Full volume"), m_plan.rampUp > 1 ? Text::tr("after %n month(s)", nullptr, m_plan.rampUp) : Text::tr("from the first month on")});
    facts.rows.append({Text::tr("Cash in the business already"), format(m_plan.openingCash)});
    QString reserve = format(m_plan.taxReserve);
    if (!m_plan.taxReserveNote.isEmpty())
        reserve += u": "_s + m_plan.taxReserveNote;
    facts.rows.append({Text::tr("Tax reserve (assumption)"), reserve});
    if (shows("benefit"))
        facts.rows.append({Text::tr("Benefit norm"), Text::tr("%1 a month").arg(format(m_plan.benefitNorm))});
    m_document.add(facts);
    if (!m_plan.remark.isEmpty() && shows("remarks"))
        m_document.add(Paragraph{m_plan.remark});
}

void FinancePaper::addBudgets()
{
    const auto budget = [this](const QString &title, const BudgetSheet &sheet) {
        heading(title);
        m_document.add(blockOf(sheet));
    };
    budget(Text::tr("Investment budget"), investmentSheet(m_forecast));
    budget(Text::tr("Funding budget"), fundingSheet(m_forecast));
    budget(Text::tr("Operating budget"), yearSheet(m_forecast.operating));
    budget(Text::tr("Cash budget"), yearSheet(m_forecast.cash));
    if (shows("cash"))
        m_document.add(Paragraph{Text::tr("Cash in each of the 36 months stands at the end of this paper."), Paragraph::Style::Small});
    if (showsHousehold())
        budget(Text::tr("Private budget"), yearSheet(m_forecast.household));
}

void FinancePaper::addCash(const QString &title)
{
    m_document.add(PageBreak{});
    m_document.add(Heading{title});
    for (int year = 0; year < planYears; ++year) {
        if (year > 0)
            m_document.add(PageBreak{});
        TableBlock table = blockOf(monthSheet(m_forecast.cash, m_forecast.start, year));
        table.caption = Text::tr("Year %1: %2 to %3, in whole euros").arg(year + 1).arg(monthName(12 * year), monthName(12 * year + 11));
        table.wide = true;
        m_document.add(table);
    }
}

void FinancePaper::addOutcomes()
{
    heading(Text::tr("How the outcomes are calculated"));
    heading(Text::tr("Lowest cash"), 1);
    m_document.add(Paragraph{Text::tr("The cash is lowest at the end of %1. Up to then the plan has:").arg(monthName(m_forecast.lowestMonth)), Paragraph::Style::Body, true});
    TableBlock table;
    table.columns = {{Text::tr("Step"), Align::Left, 1}, {Text::tr("Amount"), Align::Right}};
    for (const Step &step : lowestCashSteps(m_forecast))
        table.rows.append({step.text, step.amount ? plainAmount(*step.amount) : QString()});
    if (!table.rows.isEmpty())
        table.strongRows.insert(int(table.rows.size()) - 1);
    m_document.add(table);
    QList<const NeededTurnover *> breakEven;
    QList<const NeededTurnover *> leaving;
    for (const YearFigures &year : m_forecast.years) {
        breakEven.append(&year.breakEven);
        leaving.append(&year.leaveBenefit);
    }
    heading(Text::tr("Break-even: turnover that carries the costs"), 1);
    m_document.add(stepTable(breakEven));
    if (!showsLeaving())
        return;
    heading(Text::tr("Leaving the benefit: turnover that carries the household as well"), 1);
    m_document.add(stepTable(leaving));
}

void FinancePaper::addCharts()
{
    heading(Text::tr("Charts"));
    m_document.add(ChartBlock{cashChart(m_forecast)});
    m_document.add(ChartBlock{turnoverChart(m_forecast), Text::tr("Turnover and costs without VAT; purchases, depreciation and interest are among the costs.")});
}

void FinancePaper::addAssumptions()
{
    TableBlock table;
    table.columns = {{Text::tr("Line"), Align::Left, 3}, {Text::tr("What it rests on"), Align::Left, 5}, {Text::tr("Why this amount, and the source"), Align::Left, 5}};
    for (const Section section : allOf<Section>()) {
        const bool household = section == Section::PrivateCost || section == Section::PrivateIncome || section == Section::Benefit;
        const QList<FinancialLine> lines = m_facts.of(section);
        if (lines.isEmpty() || (household && !showsHousehold()) || (section == Section::Benefit && !shows("benefit")))
            continue;
        table.strongRows.insert(int(table.rows.size()));
        table.rows.append({nameOf(section)});
        for (const FinancialLine &line : lines) {
            QStringList why{line.note, line.source};
            why.removeAll(QString());
            table.rows.append({line.name, inWords(line, m_plan), why.isEmpty() ? u"–"_s : why.join(u'\n')});
        }
    }
    if (table.rows.isEmpty())
        return;
    heading(Text::tr("What the amounts rest on"));
    m_document.add(table);
}

} // namespace

QList<ReportPart> financeReportParts()
{
    return {{u"conditions"_s, QT_TRANSLATE_NOOP("Report", "What holds for the whole plan")},
            {u"budgets"_s, QT_TRANSLATE_NOOP("Report", "The five budgets")},
            {u"private-budget"_s, QT_TRANSLATE_NOOP("Report", "Private budget")},
            {u"charts"_s, QT_TRANSLATE_NOOP("Report", "Charts")},
            {u"outcomes"_s, QT_TRANSLATE_NOOP("Report", "How the outcomes are calculated")},
            {u"assumptions"_s, QT_TRANSLATE_NOOP("Report", "What the amounts rest on")},
            {u"cash"_s, QT_TRANSLATE_NOOP("Report", "Cash in 36 months")}};
}

Document financeReport(const ReportRequest &request)
{
    const DossierHead head = dossierHead(request);
    const FinancialPlans plans(request.store);
    const QList<FinancialPlan> all = plans.of(request.dossier);
    Document document;
    document.meta.title = Text::tr("Financial plan %1").arg(head.dossier.number);
    document.meta.subject = Text::tr("Budgets, cash and outcomes of dossier %1").arg(head.dossier.number);
    document.add(Title{Text::tr("Financial plan"), head.client.isEmpty() ? head.dossier.number : head.client});
    Facts about = headFacts(request, head);
    if (all.size() == 1)
        about.rows.append({Text::tr("Plan"), all.first().name});
    document.add(about);
    if (all.isEmpty())
        document.add(Paragraph{Text::tr("There is no financial plan in this dossier yet.")});
    const bool alone = all.size() == 1;
    QList<PlanFacts> facts;
    for (const FinancialPlan &plan : all)
        facts.append(plans.facts(plan.id));
    for (const PlanFacts &each : std::as_const(facts)) {
        if (each.plan.id != all.first().id)
            document.add(PageBreak{});
        if (!alone)
            document.add(Heading{each.plan.name});
        FinancePaper(document, request, each, alone ? 1 : 2).write();
    }
    if (!all.isEmpty())
        document.add(signedByBoth(head, Text::tr("The amounts come from the client. The outcomes are calculated from them.")));
    if (request.shows(u"cash"_s))
        for (const PlanFacts &each : std::as_const(facts))
            FinancePaper(document, request, each, 1).addCash(alone ? Text::tr("Cash in 36 months") : Text::tr("Cash in 36 months: %1").arg(each.plan.name));
    return document;
}

} // namespace core
