#pragma once

#include "core/finance/financialline.h"
#include "core/finance/months.h"

namespace core {

/// One month of a loan.
struct Instalment {
    Money interest;
    Money principal;
    Money left;
};

/// All months of a loan, from the month after it was received: interest on what is left (rounded half up to a cent),
/// first the interest-only months, then equal parts (linear) or equal payments (annuity; the last one settles the rounding).
QList<Instalment> scheduleOf(const FinancialLine &loan);

/// A loan inside the plan's months.
struct LoanMonths {
    Months received;
    Months interest;
    Months principal;
};
LoanMonths loanMonths(const FinancialLine &loan);

} // namespace core
