#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// What of the interest of a year is waived, or of the capital of applications until 2019 becomes a gift, because income was low (Bbz art. 21).
CalcAnswer bbzWaiver(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
