#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// The norm of the Participatiewet (arts 20 to 24 and 22a) for one household on one day; input and output as in resources/calc/benefit-norm.json.
CalcAnswer benefitNorm(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
