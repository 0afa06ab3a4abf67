#pragma once

#include "core/finance/amounts.h"
#include "core/finance/financialline.h"
#include "core/finance/months.h"
#include "core/rules/assessment.h"

namespace core {

/// One row of a calculated budget over 36 months.
struct BudgetRow {
    enum class Kind { Line, Subtotal, Result, Begin, End };
    QString name;
    Months months;
    Kind kind = Kind::Line;
    Id<FinancialLine> line = {}; ///< the line that feeds it; null for a calculated row

    /// Of plan year 0, 1 or 2: the sum, or for a balance where it begins or ends.
    Money ofYear(int year) const;
};

/// A sum in the investment or funding budget.
struct BudgetSum {
    QString name;
    Money amount;
    Id<FinancialLine> line = {};
};

/// What is needed to start and where it comes from; counts what falls in the first twelve months.
struct Funding {
    QList<BudgetSum> needs;
    QList<BudgetSum> means;
    Money needed;
    Money available;
    Money shortage() const { return needed > available ? needed - available : Money(); }
    Money surplus() const { return available > needed ? available - needed : Money(); }
};

/// One investment with what is written off.
struct Investment {
    FinancialLine line;
    Money net;      ///< what it costs the business
    Money vat;      ///< reclaimable
    Months writtenOff;
    Money bookValue; ///< after the plan
};

/// Turnover that is needed for something; without a value when no turnover is enough or nothing is known about margin.
struct NeededTurnover {
    std::optional<Money> year;
    QList<Step> steps;
    std::optional<Money> month() const { return year ? std::optional(scaled(*year, 1, 12, Rounding::Up)) : std::nullopt; }
};

struct YearFigures {
    Money turnover, purchases, staff, costs, startup, writtenOff, interest, taxReserve, repaid, withdrawn;
    Money margin() const { return turnover - purchases; }
    Money fixedCosts() const { return staff + costs + startup + writtenOff + interest; }
    Money profit() const { return margin() - fixedCosts(); }
    NeededTurnover breakEven;
    NeededTurnover leaveBenefit;
};

/// What still stands open after the last month.
struct Outstanding {
    Money toReceive;
    Money toPay;
    Money vat;   ///< to hand over; below zero: to be refunded
    Money loans;
    Money bookValue;
};

/// Everything that follows from a plan. Nothing of it is stored.
struct Forecast {
    Month start;
    QList<Investment> investments;
    Funding funding;
    QList<BudgetRow> operating;
    QList<BudgetRow> cash;
    QList<BudgetRow> household;
    Months turnover;  ///< without VAT
    Months costs;     ///< all costs of the operating budget, without VAT
    Months profit;
    Months taxReserve;
    Months cashEnd;
    QList<YearFigures> years;
    Outstanding open;
    int lowestMonth = 0; ///< first month with the lowest cash, 0 is the plan's first
    Money lowestCash;
    std::optional<Month> canLeave; ///< first month from which a whole year carries private costs and the norm

    Money cashShortage() const { return lowestCash < Money() ? -lowestCash : Money(); }
};

/// Calculates a plan. Throws Failure when the rules have no VAT rate for a month.
Forecast forecast(const PlanFacts &facts, const RuleBook &rules, const WhatIf &whatIf = {});

} // namespace core
