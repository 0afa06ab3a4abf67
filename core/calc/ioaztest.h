#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// Whether who ends a business gets the Ioaz, and how much (Ioaz arts 2, 5, 6, 8 and 9).
CalcAnswer ioazTest(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
