#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// Which price and how many hours end the benefit or pay for the household, within the ceiling of hours, and when that is reached when the hours grow
/// (Pw art. 19, the municipality's rules on part-time entrepreneurship); input and output as in resources/calc/leave-benefit.json.
CalcAnswer leaveBenefit(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
