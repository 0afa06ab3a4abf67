#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// Whether somebody can get support under the Bbz, for how long, how much capital at most, and when the decision is due (Bbz arts 1, 2, 3, 14 to 29
/// and 35); a condition nobody answered stays open. Input and output as in resources/calc/bbz-eligibility.json.
CalcAnswer bbzEligibility(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
