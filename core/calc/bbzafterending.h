#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// What of the rest of a loan has to be repaid out of income in the five years after the business ended (Bbz art. 43(2)).
CalcAnswer bbzAfterEnding(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
