#pragma once

#include "core/finance/financialline.h"

#include <QRandomGenerator>

/// A plan that starts in January 2026, and lines for it, with as few words as the case needs.
namespace plankit {

using namespace core;

inline FinancialPlan plan(Month start = Month(2026, 1))
{
    FinancialPlan plan;
    plan.id = Id<FinancialPlan>::fresh();
    plan.name = QStringLiteral("Plan");
    plan.start = start;
    return plan;
}

inline FinancialLine line(Section section, Money amount, const QString &name = QStringLiteral("Line"))
{
    FinancialLine line;
    line.id = Id<FinancialLine>::fresh();
    line.section = section;
    line.name = name;
    line.amount = amount;
    return line;
}

inline FinancialLine turnover(Money price, int units)
{
    FinancialLine sold = line(Section::Turnover, price, QStringLiteral("Hours"));
    sold.volume = units * 100;
    return sold;
}

inline FinancialLine loan(Money amount, Percentage interest, int months, Repayment repayment = Repayment::Linear, int grace = 0)
{
    FinancialLine borrowed = line(Section::Loan, amount, QStringLiteral("Loan"));
    borrowed.interest = interest;
    borrowed.termMonths = months;
    borrowed.repayment = repayment;
    borrowed.graceMonths = grace;
    return borrowed;
}

inline FinancialLine investment(Money amount, int years)
{
    FinancialLine bought = line(Section::Investment, amount, QStringLiteral("Van"));
    bought.years = years;
    return bought;
}

/// Any plan a check lets through, the same for the same seed.
inline PlanFacts anyPlan(quint32 seed)
{
    QRandomGenerator dice(seed);
    const auto below = [&](int limit) { return static_cast<int>(dice.bounded(limit)); };
    PlanFacts facts{plan(Month(2024, 1).plus(below(40))), {}};
    facts.plan.vatScheme = static_cast<VatScheme>(below(3));
    facts.plan.includesVat = below(2) == 1;
    facts.plan.rampUp = below(13);
    facts.plan.openingCash = Money::cents(below(300'000));
    facts.plan.taxReserve = Percentage::ofThousandths(below(40'000));
    facts.plan.benefitNorm = Money::cents(below(200'000));
    if (below(2) == 1)
        facts.plan.season = QStringLiteral("80 70 90 100 120 130 110 60 100 110 100 130");
    const int lines = 4 + below(20);
    for (int i = 0; i < lines; ++i) {
        FinancialLine each = line(static_cast<Section>(below(11)), Money::cents(below(500'000)));
        each.volume = below(20'000);
        each.vat = static_cast<VatKind>(below(4));
        each.frequency = static_cast<Frequency>(below(4));
        each.fromMonth = 1 + below(36);
        each.untilMonth = below(3) == 0 ? each.fromMonth + below(37 - each.fromMonth) : 0;
        each.termDays = below(120);
        each.cashShare = Percentage::ofThousandths(below(100'001));
        each.unitCost = Money::cents(below(9'000));
        each.costShare = Percentage::ofThousandths(below(60'000));
        each.costVat = static_cast<VatKind>(below(4));
        each.years = below(11);
        each.interest = Percentage::ofThousandths(below(12'000));
        each.termMonths = below(120);
        each.graceMonths = each.termMonths > 0 ? below(each.termMonths) : 0;
        each.repayment = static_cast<Repayment>(below(2));
        facts.lines.append(each);
    }
    return facts;
}

} // namespace plankit
