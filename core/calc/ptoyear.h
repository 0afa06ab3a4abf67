#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// The months of part-time entrepreneurship within one year, provisional against definitive (Pw arts 19, 31, 32, 54 and 58): what is still paid or
/// claimed back, and which part of a claim may be set off at once; input and output as in resources/calc/pto-year.json.
CalcAnswer ptoYear(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
