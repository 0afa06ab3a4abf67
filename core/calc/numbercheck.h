#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// Whether a BSN, RSIN, VAT id, IBAN or KVK number can be one, and why not; input and output as in resources/calc/number-check.json.
CalcAnswer numberCheck(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
