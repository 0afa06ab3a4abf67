#pragma once

#include "core/pto/marketprices.h"
#include "core/pto/ptoaccounts.h"

namespace core {

/// The money of part-time entrepreneurs: what was sold and spent, settled per month and per year, and the prices beside it.
struct PtoWork {
    PtoWork(Store &store, const RuleBook &rules) : ledger(store, rules), settlements(store, ledger), accounts(store, settlements), prices(store) {}
    PtoWork(const PtoWork &) = delete;
    PtoWork &operator=(const PtoWork &) = delete;

    PtoLedger ledger;
    PtoSettlements settlements;
    PtoAccounts accounts;
    MarketPrices prices;
};

} // namespace core
