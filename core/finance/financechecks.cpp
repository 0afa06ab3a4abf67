#include "core/finance/financechecks.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::FinanceChecks)
};

constexpr Rule<Money> smallBusinessLimit{"tax.kor.turnover"};
constexpr Rule<Percentage> smallBusinessWarning{"tax.kor.warning.share"};
constexpr Money largest = Money::euros(10'000'000);

class Findings {
public:
    void block(bool wrong, const char *field, const QString &text) { add(wrong, Problem::Weight::Blocks, field, text); }
    void warn(bool strange, const char *field, const QString &text) { add(strange, Problem::Weight::Warns, field, text); }
    const QList<Problem> &all() const { return m_problems; }

private:
    void add(bool found, Problem::Weight weight, const char *field, const QString &text)
    {
        if (found)
            m_problems.append({weight, QString::fromLatin1(field), text});
    }
    QList<Problem> m_problems;
};

bool isMonth(int month, int least)
{
    return month >= least && month <= planMonths;
}

} // namespace

QList<Problem> check(const FinancialPlan &plan)
{
    Findings found;
    found.block(plan.name.trimmed().isEmpty(), "name", Text::tr("Give the plan a name."));
    found.block(plan.start < Month(2014, 1) || plan.start > Month(2060, 12), "start_month", Text::tr("The first month lies between January 2014 and December 2060."));
    found.block(!isSeason(plan.season), "season", Text::tr("The season is twelve whole numbers from 0 to 1000, January first; not all zero."));
    found.block(plan.rampUp < 0 || plan.rampUp > planMonths, "ramp_up", Text::tr("Full volume is reached within 0 to 36 months."));
    found.block(plan.taxReserve < Percentage() || plan.taxReserve >= Percentage::percent(100), "tax_reserve", Text::tr("The tax reserve lies between 0 and 100 %."));
    found.warn(plan.taxReserve == Percentage(), "tax_reserve", Text::tr("No tax reserve is entered: the outcomes are before tax."));
    found.block(plan.benefitNorm < Money(), "benefit_norm", Text::tr("The benefit norm cannot be below zero."));
    return found.all();
}

QList<Problem> check(const FinancialLine &line)
{
    Findings found;
    found.block(line.name.trimmed().isEmpty(), "name", Text::tr("Give the line a name."));
    found.block(line.amount < Money(), "amount", Text::tr("The amount cannot be below zero."));
    found.block(line.amount > largest, "amount", Text::tr("The amount is at most %1.").arg(format(largest)));
    found.block(line.volume < 0 || line.volume > 10'000'000, "volume", Text::tr("The number a month lies between 0 and 100,000."));
    found.block(line.section == Section::Turnover && scaled(line.amount, line.volume, 100, Rounding::HalfUp) > largest, "volume",
                Text::tr("Price times number is at most %1 a month.").arg(format(largest)));
    found.block(!isMonth(line.fromMonth, 1), "from_month", Text::tr("The first month lies between 1 and 36."));
    found.block(line.untilMonth != 0 && !isMonth(line.untilMonth, line.fromMonth), "until_month", Text::tr("The last month lies between the first and 36; 0 is to the end."));
    found.block(line.termDays < 0 || line.termDays > 360, "term_days", Text::tr("The payment term lies between 0 and 360 days."));
    found.block(line.cashShare < Percentage() || line.cashShare > Percentage::percent(100), "cash_share", Text::tr("The part paid at once lies between 0 and 100 %."));
    found.block(line.unitCost < Money() || line.unitCost > largest, "unit_cost", Text::tr("The purchase price lies between zero and %1.").arg(format(largest)));
    found.block(line.costShare < Percentage() || line.costShare > Percentage::percent(500), "cost_share", Text::tr("The share lies between 0 and 500 %."));
    found.block(line.years < 0 || line.years > 50, "years", Text::tr("It is written off over 0 to 50 years."));
    found.block(line.interest < Percentage() || line.interest > Percentage::percent(100), "interest", Text::tr("The interest lies between 0 and 100 % a year."));
    found.block(line.termMonths < 0 || line.termMonths > 600, "term_months", Text::tr("The term of a loan lies between 0 and 600 months."));
    found.block(line.graceMonths < 0 || (line.graceMonths > 0 && line.graceMonths >= line.termMonths), "grace_months", Text::tr("The interest-only months are fewer than the term of the loan."));
    const bool shares = line.section == Section::Turnover && line.costShare > Percentage::percent(100);
    found.warn(shares, "cost_share", Text::tr("“%1” is bought for more than it is sold for.").arg(line.name));
    return found.all();
}

QList<Problem> check(const PlanFacts &facts, const Forecast &forecast, const RuleBook &rules)
{
    Findings found;
    found.warn(forecast.funding.shortage() > Money(), "funding", Text::tr("The funding falls %1 short of what is needed.").arg(format(forecast.funding.shortage())));
    found.warn(forecast.cashShortage() > Money(), "cash",
               Text::tr("The cash falls below zero: %1 short in %2.").arg(format(forecast.cashShortage()), format(forecast.start.plus(forecast.lowestMonth))));
    const RulesAt then = rules.on(facts.plan.start.firstDay());
    if (facts.plan.vatScheme != VatScheme::SmallBusiness || !then.lookUp(QString::fromLatin1(smallBusinessLimit.key)))
        return found.all();
    const Money limit = then[smallBusinessLimit];
    const Money near = limit.share(then[smallBusinessWarning], Rounding::HalfUp);
    // The limit is of a calendar year; the plan knows which months fall in one.
    for (int month = 0; month < planMonths;) {
        const int year = forecast.start.plus(month).year();
        Money turnover;
        for (; month < planMonths && forecast.start.plus(month).year() == year; ++month)
            turnover += forecast.turnover[month];
        found.warn(turnover > limit, "vat_scheme", Text::tr("In %1 the turnover of %2 is over the limit of %3 of the small-business scheme.").arg(QString::number(year), format(turnover), format(limit)));
        found.warn(turnover <= limit && turnover > near, "vat_scheme",
                   Text::tr("In %1 the turnover of %2 comes close to the limit of %3 of the small-business scheme.").arg(QString::number(year), format(turnover), format(limit)));
    }
    return found.all();
}

} // namespace core
