#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// What one month of part-time entrepreneurship leaves of the benefit (Pw arts 19, 31 and 32); input and output as in resources/calc/pto-month.json.
CalcAnswer ptoMonth(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
