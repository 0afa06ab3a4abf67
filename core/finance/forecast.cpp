#include "core/finance/forecast.h"

#include "core/finance/loanschedule.h"
#include "core/finance/outcomes.h"
#include "core/finance/vat.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Forecast)
};

using Kind = BudgetRow::Kind;

Money byPercent(Money amount, int change)
{
    return scaled(amount, 100 + change, 100, Rounding::HalfUp);
}

/// Goes through the budgets one by one; lives only for one calculation.
class Calculation {
public:
    Calculation(const PlanFacts &facts, const RuleBook &rules, const WhatIf &whatIf) : m_facts(facts), m_plan(facts.plan), m_whatIf(whatIf), m_vat(facts.plan, rules)
    {
        m_result.start = m_plan.start;
    }

    Forecast run()
    {
        sell();
        pay(Section::Staff, m_staff);
        pay(Section::Cost, m_costs);
        pay(Section::Startup, m_startup);
        invest();
        borrow();
        live();
        operatingBudget();
        reserveTax();
        cashBudget();
        fundingBudget();
        outcomes();
        return m_result;
    }

private:
    void sell();
    void pay(Section section, Months &total);
    void invest();
    void borrow();
    void live();
    void operatingBudget();
    void reserveTax();
    void cashBudget();
    void fundingBudget();
    void outcomes();
    void findLeave();

    void operatingRow(const QString &name, const Months &months, Kind kind = Kind::Line, const Id<FinancialLine> &line = {})
    {
        if (kind != Kind::Line || !months.isZero())
            m_result.operating.append({name, months, kind, line});
    }
    void cashRow(const QString &name, const Months &months, Kind kind = Kind::Line)
    {
        if (kind != Kind::Line || !months.isZero())
            m_result.cash.append({name, months, kind});
    }
    void payNow(const Taxed &taxed, int termDays, Months &paidTotal)
    {
        const Paid paid = paidLater(taxed.gross, termDays, Percentage());
        paidTotal += paid.months;
        m_result.open.toPay += paid.open;
        m_vatDue -= taxed.vat;
    }

    const PlanFacts &m_facts;
    const FinancialPlan &m_plan;
    const WhatIf &m_whatIf;
    Vat m_vat;
    Forecast m_result;
    Months m_vatDue;
    QList<BudgetRow> m_costRows;
    // Operating totals, without VAT.
    Months m_purchases, m_staff, m_costs, m_startup, m_writtenOff, m_interest;
    // Cash totals, as paid.
    Months m_received, m_paidPurchases, m_paidStaff, m_paidCosts, m_paidStartup, m_paidInvestments, m_own, m_borrowed, m_repaid;
    Months m_privateCosts, m_privateIncome, m_benefit, m_withdrawn;
    Money m_startupNet, m_startupVat; ///< of the first year, for the funding budget
};

void Calculation::sell()
{
    for (const FinancialLine &line : m_facts.of(Section::Turnover)) {
        const Taxed sold = m_vat.sold(perUnits(m_plan, line, byPercent(line.amount, m_whatIf.price), m_whatIf.volume), line.vat);
        m_result.turnover += sold.net;
        m_vatDue += sold.vat;
        const Paid received = paidLater(sold.gross, line.termDays, line.cashShare);
        m_received += received.months;
        m_result.open.toReceive += received.open;
        operatingRow(line.name, sold.net, Kind::Line, line.id);

        const Taxed perUnit = m_vat.bought(perUnits(m_plan, line, byPercent(line.unitCost, m_whatIf.costs), m_whatIf.volume), line.costVat);
        // A share of the price is bought at what it costs before the price is tried out higher or lower.
        const Months atOldPrice = m_whatIf.price == 0 ? sold.net : m_vat.sold(perUnits(m_plan, line, line.amount, m_whatIf.volume), line.vat).net;
        Months share;
        for (int month = 0; month < planMonths; ++month)
            share[month] = byPercent(atOldPrice[month].share(line.costShare, Rounding::HalfUp), m_whatIf.costs);
        const Taxed byShare = m_vat.boughtNet(share, line.costVat);
        for (const Taxed &bought : {perUnit, byShare}) {
            m_purchases += bought.net;
            payNow(bought, 0, m_paidPurchases);
        }
    }
}

void Calculation::pay(Section section, Months &total)
{
    Months &paid = section == Section::Staff ? m_paidStaff : section == Section::Cost ? m_paidCosts : m_paidStartup;
    const int change = section == Section::Startup ? 0 : m_whatIf.costs;
    for (const FinancialLine &line : m_facts.of(section)) {
        Months typed = byFrequency(line, byPercent(line.amount, change));
        if (section == Section::Staff)
            for (int month = 0; month < planMonths; ++month)
                typed[month] += typed[month].share(line.costShare, Rounding::HalfUp);
        const Taxed bought = section == Section::Staff ? Taxed{typed, {}, typed} : m_vat.bought(typed, line.vat);
        total += bought.net;
        m_costRows.append({line.name, -bought.net, Kind::Line, line.id});
        payNow(bought, line.termDays, paid);
        if (section == Section::Startup) {
            m_startupNet += bought.net.ofYear(0);
            m_startupVat += bought.vat.ofYear(0);
        }
    }
}

void Calculation::invest()
{
    for (const FinancialLine &line : m_facts.of(Section::Investment)) {
        Months typed;
        typed[line.fromMonth - 1] = line.amount;
        const Taxed bought = m_vat.bought(typed, line.vat);
        payNow(bought, line.termDays, m_paidInvestments);
        Investment investment{line, bought.net.sum(), bought.vat.sum(), {}, bought.net.sum()};
        const int months = 12 * line.years;
        for (int turn = 1; turn <= months && line.fromMonth - 2 + turn < planMonths; ++turn)
            investment.writtenOff[line.fromMonth - 2 + turn] =
                scaled(investment.net, turn, months, Rounding::HalfUp) - scaled(investment.net, turn - 1, months, Rounding::HalfUp);
        investment.bookValue -= investment.writtenOff.sum();
        m_writtenOff += investment.writtenOff;
        m_result.open.bookValue += investment.bookValue;
        m_result.investments.append(investment);
    }
}

void Calculation::borrow()
{
    for (const FinancialLine &line : m_facts.of(Section::OwnMoney))
        m_own[line.fromMonth - 1] += line.amount;
    for (const FinancialLine &line : m_facts.of(Section::Loan)) {
        const LoanMonths loan = loanMonths(line);
        m_borrowed += loan.received;
        m_interest += loan.interest;
        m_repaid += loan.principal;
    }
    m_result.open.loans = m_borrowed.sum() - m_repaid.sum();
}

void Calculation::live()
{
    for (const auto &[section, total] : {std::pair{Section::PrivateCost, &m_privateCosts}, {Section::PrivateIncome, &m_privateIncome}, {Section::Benefit, &m_benefit}})
        for (const FinancialLine &line : m_facts.of(section)) {
            const Months months = byFrequency(line, line.amount);
            *total += months;
            m_result.household.append({line.name, section == Section::PrivateCost ? -months : months, Kind::Line, line.id});
        }
    for (int month = 0; month < planMonths; ++month)
        m_withdrawn[month] = std::max(Money(), m_privateCosts[month] - m_privateIncome[month] - m_benefit[month]);
    m_result.household.append({Text::tr("Left over or short"), m_privateIncome + m_benefit - m_privateCosts, Kind::Subtotal});
    m_result.household.append({Text::tr("Taken from the business"), m_withdrawn, Kind::Result});
}

void Calculation::operatingBudget()
{
    operatingRow(Text::tr("Turnover"), m_result.turnover, Kind::Subtotal);
    operatingRow(Text::tr("Purchases"), -m_purchases);
    operatingRow(Text::tr("Gross margin"), m_result.turnover - m_purchases, Kind::Subtotal);
    m_result.operating.append(m_costRows);
    operatingRow(Text::tr("Depreciation"), -m_writtenOff);
    operatingRow(Text::tr("Interest"), -m_interest);
    operatingRow(Text::tr("Costs"), -(m_staff + m_costs + m_startup + m_writtenOff + m_interest), Kind::Subtotal);
    m_result.costs = m_purchases + m_staff + m_costs + m_startup + m_writtenOff + m_interest;
    m_result.profit = m_result.turnover - m_result.costs;
    operatingRow(Text::tr("Profit before tax"), m_result.profit, Kind::Result);
}

/// The reserve follows the profit of the plan year so far: a loss later in the year sets part of it free.
void Calculation::reserveTax()
{
    for (int year = 0; year < planYears; ++year) {
        Money profit;
        Money reserved;
        for (int month = 12 * year; month < 12 * year + 12; ++month) {
            profit += m_result.profit[month];
            const Money reserve = std::max(Money(), profit).share(m_plan.taxReserve, Rounding::HalfUp);
            m_result.taxReserve[month] = reserve - reserved;
            reserved = reserve;
        }
    }
    if (m_result.taxReserve.isZero())
        return;
    operatingRow(Text::tr("Tax reserve (assumption)"), -m_result.taxReserve);
    operatingRow(Text::tr("Profit after the tax reserve"), m_result.profit - m_result.taxReserve, Kind::Result);
}

void Calculation::cashBudget()
{
    const Months settled = m_vat.settled(m_vatDue);
    Months vatPaid, vatRefunded, begin;
    for (int month = 0; month < planMonths; ++month)
        (settled[month] > Money() ? vatPaid : vatRefunded)[month] = settled[month] > Money() ? settled[month] : -settled[month];
    const Months in = m_received + m_own + m_borrowed + vatRefunded;
    const Months out = m_paidPurchases + m_paidStaff + m_paidCosts + m_paidStartup + m_paidInvestments + m_interest + m_repaid + vatPaid + m_result.taxReserve + m_withdrawn;
    Money cash = m_plan.openingCash;
    for (int month = 0; month < planMonths; ++month) {
        begin[month] = cash;
        cash += in[month] - out[month];
        m_result.cashEnd[month] = cash;
    }
    m_result.open.vat = m_vatDue.sum() - settled.sum();

    cashRow(Text::tr("Cash at the beginning"), begin, Kind::Begin);
    cashRow(Text::tr("Received from customers"), m_received);
    cashRow(Text::tr("Own money"), m_own);
    cashRow(Text::tr("Loans received"), m_borrowed);
    cashRow(Text::tr("VAT refunded"), vatRefunded);
    cashRow(Text::tr("Cash in"), in, Kind::Subtotal);
    cashRow(Text::tr("Purchases"), m_paidPurchases);
    cashRow(Text::tr("Staff"), m_paidStaff);
    cashRow(Text::tr("Fixed costs"), m_paidCosts);
    cashRow(Text::tr("Start-up costs"), m_paidStartup);
    cashRow(Text::tr("Investments"), m_paidInvestments);
    cashRow(Text::tr("Interest"), m_interest);
    cashRow(Text::tr("Loan repayments"), m_repaid);
    cashRow(Text::tr("VAT paid"), vatPaid);
    cashRow(Text::tr("Tax reserve (assumption)"), m_result.taxReserve);
    cashRow(Text::tr("Taken out for living"), m_withdrawn);
    cashRow(Text::tr("Cash out"), out, Kind::Subtotal);
    cashRow(Text::tr("Cash at the end"), m_result.cashEnd, Kind::End);
}

void Calculation::fundingBudget()
{
    Funding &funding = m_result.funding;
    Money investments, vat = m_startupVat;
    for (const Investment &investment : m_result.investments)
        if (investment.line.fromMonth <= 12) {
            investments += investment.net;
            vat += investment.vat;
        }
    funding.needs = {{Text::tr("Investments"), investments}, {Text::tr("Start-up costs"), m_startupNet}};
    for (const FinancialLine &line : m_facts.of(Section::WorkingCapital))
        funding.needs.append({line.name, line.amount, line.id});
    funding.needs.append({Text::tr("VAT paid in advance"), vat});
    if (!m_plan.openingCash.isZero())
        funding.means.append({Text::tr("Cash in the business already"), m_plan.openingCash});
    for (const Section section : {Section::OwnMoney, Section::Loan})
        for (const FinancialLine &line : m_facts.of(section))
            if (line.fromMonth <= 12)
                funding.means.append({line.name, line.amount, line.id});
    for (const BudgetSum &need : funding.needs)
        funding.needed += need.amount;
    for (const BudgetSum &mean : funding.means)
        funding.available += mean.amount;
}

void Calculation::outcomes()
{
    for (int year = 0; year < planYears; ++year) {
        YearFigures figures{m_result.turnover.ofYear(year), m_purchases.ofYear(year), m_staff.ofYear(year), m_costs.ofYear(year), m_startup.ofYear(year),
                            m_writtenOff.ofYear(year), m_interest.ofYear(year), m_result.taxReserve.ofYear(year), m_repaid.ofYear(year), m_withdrawn.ofYear(year), {}, {}};
        figures.breakEven = breakEven(figures);
        figures.leaveBenefit = turnoverToLeave(figures, {m_privateCosts.ofYear(year), m_privateIncome.ofYear(year), m_plan.benefitNorm * 12}, m_plan.taxReserve);
        m_result.years.append(figures);
    }
    m_result.lowestCash = m_result.cashEnd[0];
    for (int month = 1; month < planMonths; ++month)
        if (m_result.cashEnd[month] < m_result.lowestCash) {
            m_result.lowestCash = m_result.cashEnd[month];
            m_result.lowestMonth = month;
        }
    findLeave();
}

/// The same test as turnoverToLeave, over any twelve months in a row.
void Calculation::findLeave()
{
    if (m_result.turnover.isZero())
        return;
    const Months left = m_result.profit - m_result.taxReserve + m_privateIncome;
    for (int first = 0; first + 12 <= planMonths; ++first) {
        const Money least = std::max(m_privateCosts.sum(first, 12), m_plan.benefitNorm * 12);
        const Money repayment = std::max(Money(), m_repaid.sum(first, 12) - m_writtenOff.sum(first, 12));
        if (left.sum(first, 12) - repayment >= least) {
            m_result.canLeave = m_plan.start.plus(first);
            return;
        }
    }
}

} // namespace

Money BudgetRow::ofYear(int year) const
{
    return kind == Kind::Begin ? months[12 * year] : kind == Kind::End ? months[12 * year + 11] : months.ofYear(year);
}

Forecast forecast(const PlanFacts &facts, const RuleBook &rules, const WhatIf &whatIf)
{
    return Calculation(facts, rules, whatIf).run();
}

} // namespace core
