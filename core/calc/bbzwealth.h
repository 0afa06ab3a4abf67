#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// What the wealth of an entrepreneur means for a gift (Bbz art. 3).
struct WealthTest {
    bool allowed = false;   ///< a gift is possible
    bool overLimit = false; ///< own wealth is above the limit, not only above the share of all wealth
    Money limit;
};

/// Holds own wealth (all wealth less debts) and all wealth against the limits of the sheet's day, with its steps.
WealthTest testWealth(Worksheet &sheet, Money own, Money total, bool older);

} // namespace core
