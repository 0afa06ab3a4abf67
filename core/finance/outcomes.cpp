#include "core/finance/outcomes.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Outcomes)
};

constexpr qint64 whole = 100'000;

/// Adds the steps from a gross margin to the turnover that brings it.
void divideByMargin(NeededTurnover &needed, const YearFigures &year, Money margin)
{
    if (year.turnover <= Money()) {
        needed.steps.append({Text::tr("Without turnover the margin is not known: fill in the turnover first"), {}, {}, {}});
        return;
    }
    const Percentage share = year.margin().shareOf(year.turnover);
    if (year.margin() <= Money()) {
        needed.steps.append({Text::tr("Purchases cost as much as is sold (margin %1): no turnover is enough").arg(format(share)), {}, {}, {}});
        return;
    }
    needed.year = scaled(margin, year.turnover.toCents(), year.margin().toCents(), Rounding::Up);
    needed.steps.append({Text::tr("Divided by the margin of %1 on the turnover: turnover a year").arg(format(share)), needed.year, {}, {}});
    needed.steps.append({Text::tr("Turnover a month"), needed.month(), {}, {}});
}

} // namespace

NeededTurnover breakEven(const YearFigures &year)
{
    NeededTurnover needed;
    needed.steps.append({Text::tr("Staff"), year.staff, {}, {}});
    needed.steps.append({Text::tr("Other costs"), year.costs + year.startup, {}, {}});
    needed.steps.append({Text::tr("Depreciation"), year.writtenOff, {}, {}});
    needed.steps.append({Text::tr("Interest"), year.interest, {}, {}});
    needed.steps.append({Text::tr("Together: the gross margin that is needed"), year.fixedCosts(), {}, {}});
    divideByMargin(needed, year, year.fixedCosts());
    return needed;
}

NeededTurnover turnoverToLeave(const YearFigures &year, const HouseholdYear &household, Percentage taxReserve)
{
    NeededTurnover needed;
    const Money least = std::max(household.costs, household.norm);
    needed.steps.append({Text::tr("Private costs in this year"), household.costs, {}, {}});
    needed.steps.append({Text::tr("Benefit norm, 12 months"), household.norm, {}, {}});
    needed.steps.append({Text::tr("The higher of the two is needed"), least, {}, {}});
    needed.steps.append({Text::tr("Less: other income of the household, without the benefit"), -household.otherIncome, {}, {}});
    const Money fromBusiness = std::max(Money(), least - household.otherIncome);
    needed.steps.append({Text::tr("Needed from the business"), fromBusiness, {}, {}});
    const Money repayment = std::max(Money(), year.repaid - year.writtenOff);
    needed.steps.append({Text::tr("Loan repayments above the depreciation"), repayment, {}, {}});
    if (taxReserve >= Percentage::percent(100)) {
        needed.steps.append({Text::tr("The tax reserve takes the whole profit: no turnover is enough"), {}, {}, {}});
        return needed;
    }
    const Money profit = scaled(fromBusiness + repayment, whole, whole - taxReserve.thousandths(), Rounding::Up);
    needed.steps.append({Text::tr("Profit before the tax reserve of %1").arg(format(taxReserve)), profit, {}, {}});
    needed.steps.append({Text::tr("Fixed costs, depreciation and interest"), year.fixedCosts(), {}, {}});
    needed.steps.append({Text::tr("Together: the gross margin that is needed"), profit + year.fixedCosts(), {}, {}});
    divideByMargin(needed, year, profit + year.fixedCosts());
    return needed;
}

QList<Step> lowestCashSteps(const Forecast &forecast)
{
    QList<Step> steps;
    const int months = forecast.lowestMonth + 1;
    bool in = true; // the lines before the first subtotal come in, those after it go out
    for (const BudgetRow &row : forecast.cash) {
        if (row.kind == BudgetRow::Kind::Begin)
            steps.append({row.name, row.months[0], {}, {}});
        else if (row.kind == BudgetRow::Kind::Subtotal)
            in = false;
        else if (row.kind == BudgetRow::Kind::End)
            steps.append({Text::tr("Cash at the end of %1").arg(format(forecast.start.plus(forecast.lowestMonth))), row.months[forecast.lowestMonth], {}, {}});
        else if (const Money amount = row.months.sum(0, months); !amount.isZero())
            steps.append({row.name, in ? amount : -amount, {}, {}});
    }
    return steps;
}

} // namespace core
