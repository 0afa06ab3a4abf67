#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// What is still owed on a loan on a day: interest and payments in a ledger that adds up to the cent, arrears against the plan (Bbz arts 15, 39, 41;
/// BW 6:44); input and output as in resources/calc/loan-balance.json.
CalcAnswer loanBalance(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
