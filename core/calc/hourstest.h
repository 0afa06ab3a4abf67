#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// The hours test for entrepreneurs (Wet IB 2001 art. 3.6) and the split between partners; input and output as in resources/calc/hours-test.json.
CalcAnswer hoursTest(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
