#pragma once

#include "core/calc/worksheet.h"
#include "core/pto/incomeledger.h"
#include "core/pto/marketprice.h"
#include "core/report/document.h"

namespace core {

// Parts that the papers of part-time entrepreneurs share.

/// The invoices and receipts that count in some months, with what of the costs is not accepted and why. Nothing when there are none.
void addLedger(Document &document, const IncomeLedger &ledger, Month first, Month last);
/// The client's own prices beside what others ask, with date and source. Nothing when there are none.
void addPrices(Document &document, const QList<MarketPrice> &prices, const RuleBook &rules, QDate today);
/// Each step of a calculation with its amount and where the rule stands, without those about goals of the office.
void addCalcSteps(Document &document, const CalcAnswer &answer);

} // namespace core
