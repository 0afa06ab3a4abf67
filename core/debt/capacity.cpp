#include "core/debt/capacity.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DebtCapacity)
};

using enum Problem::Weight;

constexpr Rule<RuleCount> termRule{"debt.term.months"};

/// The norms of assistance, and with them the free amount, change each 1 January and 1 July.
int halfYear(QDate day) { return day.year() * 2 + (day.month() > 6); }

} // namespace

template <> const Table<DebtCapacity> &tableOf<DebtCapacity>()
{
    static const Table<DebtCapacity> table{
        QStringLiteral("debt_capacities"),
        {column<&DebtCapacity::id>("id"),
         column<&DebtCapacity::dossier>("dossier"),
         column<&DebtCapacity::day>("day"),
         column<&DebtCapacity::income>("income_cents"),
         column<&DebtCapacity::partnerIncome>("partner_income_cents"),
         column<&DebtCapacity::free>("free_cents"),
         column<&DebtCapacity::freeDay>("free_day"),
         column<&DebtCapacity::freeVersion>("free_version"),
         column<&DebtCapacity::wealth>("wealth_cents"),
         column<&DebtCapacity::fundCosts>("fund_costs_cents"),
         column<&DebtCapacity::remark>("remark")}};
    return table;
}

CapacityOutcome reckon(const DebtCapacity &capacity, const RuleBook &rules, QDate day)
{
    const RulesAt at = rules.on(day);
    CapacityOutcome outcome;
    outcome.months = int(at[termRule]);
    const Money income = capacity.income + capacity.partnerIncome;
    outcome.month = std::max(income - capacity.free, Money());
    outcome.fund = std::max(outcome.month * outcome.months + capacity.wealth - capacity.fundCosts, Money());
    outcome.steps.append({Text::tr("Net income of the client per month"), capacity.income, {}, {}, true});
    if (!capacity.partnerIncome.isZero())
        outcome.steps.append({Text::tr("Net income of the partner per month"), capacity.partnerIncome, {}, {}, true});
    const QString version = capacity.freeVersion.isEmpty() ? Text::tr("version not recorded") : capacity.freeVersion;
    outcome.steps.append({Text::tr("Less the free amount (vtlb), calculated on %1 (%2)").arg(format(capacity.freeDay), version), -capacity.free, {}, Text::tr("vtlb report, entered by hand"), true});
    outcome.steps.append({income < capacity.free ? Text::tr("Repayment capacity per month: the income does not reach the free amount") : Text::tr("Repayment capacity per month"), outcome.month, {}, {}, true});
    outcome.steps.append(stepFrom(Text::tr("Over the term of %1 months").arg(outcome.months), outcome.month * outcome.months, at.value(termRule)));
    if (!capacity.wealth.isZero())
        outcome.steps.append({Text::tr("Wealth that is brought in"), capacity.wealth, {}, {}, true});
    if (!capacity.fundCosts.isZero())
        outcome.steps.append({Text::tr("Less costs of the arrangement"), -capacity.fundCosts, {}, {}, true});
    outcome.steps.append({Text::tr("Fund for the creditors"), outcome.fund, {}, {}, true});
    return outcome;
}

QList<Problem> check(const DebtCapacity &capacity, const std::optional<Household> &household, QDate today)
{
    QList<Problem> problems;
    if (!capacity.day.isValid() || capacity.day > today)
        problems.append({Blocks, u"day"_s, Text::tr("Fill in of which day these figures are, up to and including today.")});
    if (!capacity.freeDay.isValid())
        problems.append({Blocks, u"free_day"_s, Text::tr("Fill in on which day the free amount was calculated.")});
    else if (capacity.freeDay > today)
        problems.append({Blocks, u"free_day"_s, Text::tr("The calculation cannot lie ahead.")});
    if (capacity.free.isZero())
        problems.append({Warns, u"free_cents"_s, Text::tr("A free amount of nothing is hardly ever right: nobody lives on nothing.")});
    if (capacity.income.isZero() && capacity.partnerIncome.isZero())
        problems.append({Warns, u"income_cents"_s, Text::tr("There is no income: nothing can be reserved.")});
    if (capacity.freeDay.isValid() && halfYear(capacity.freeDay) < halfYear(today))
        problems.append({Warns, u"free_day"_s, Text::tr("The norms changed since %1: calculate the free amount anew.").arg(format(capacity.freeDay))});
    if (household && household->since.isValid() && capacity.freeDay.isValid() && household->since > capacity.freeDay)
        problems.append({Warns, u"free_day"_s, Text::tr("The household changed on %1, after the calculation of the free amount.").arg(format(household->since))});
    if (household && household->kind != "couple"_L1 && !capacity.partnerIncome.isZero())
        problems.append({Warns, u"partner_income_cents"_s, Text::tr("The dossier knows no partner. Look at the household under Data.")});
    return problems;
}

} // namespace core
