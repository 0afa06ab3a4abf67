#pragma once

#include "core/finance/forecast.h"

namespace core {

/// Turnover at which a year neither gains nor loses: fixed costs divided by the margin's share of the turnover, rounded up.
NeededTurnover breakEven(const YearFigures &year);

/// What a household needs in a year, and what it has without the business and the benefit.
struct HouseholdYear {
    Money costs;
    Money otherIncome;
    Money norm; ///< of the benefit, twelve months
};

/// Turnover at which the profit, after the tax reserve the adviser entered, carries the private costs and is with other
/// income at least the benefit norm. Loan repayments above what is written off are carried too.
NeededTurnover turnoverToLeave(const YearFigures &year, const HouseholdYear &household, Percentage taxReserve);

/// How the cash got to its lowest: what there was, came in and went out from the first month up to and including that one.
QList<Step> lowestCashSteps(const Forecast &forecast);

} // namespace core
