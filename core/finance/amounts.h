#pragma once

#include "core/finance/financialline.h"
#include "core/finance/months.h"

namespace core {

/// amount x times / parts, exact until the one rounding at the end; for negative amounts HalfUp rounds away from zero.
Money scaled(Money amount, qint64 times, qint64 parts, Rounding how);

/// Changes in percent to try out on a plan; nothing of it is stored.
struct WhatIf {
    int price = 0;
    int volume = 0;
    int costs = 0;
    bool isNothing() const { return price == 0 && volume == 0 && costs == 0; }
};

/// The twelve weights of the plan, January first; all alike when it has none or they cannot be read.
QList<int> seasonOf(const FinancialPlan &plan);
/// Twelve whole numbers of 0 to 1000 that are not all zero; empty is a season too.
bool isSeason(const QString &text);

/// Amount x units of a turnover line per month: ramp-up, season and the change in volume applied, before any VAT.
Months perUnits(const FinancialPlan &plan, const FinancialLine &line, Money perUnit, int volumeChange);
/// What a line comes to in each month by its frequency and months, as typed.
Months byFrequency(const FinancialLine &line, Money amount);

/// Amounts moved to the months in which they are paid. Business is spread evenly over a month, so of a term of 14 days
/// 16/30 falls in the month itself and 14/30 in the next. `open` is what falls after the plan.
struct Paid {
    Months months;
    Money open;
};
Paid paidLater(const Months &due, int termDays, Percentage atOnce);

} // namespace core
