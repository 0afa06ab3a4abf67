#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// How an amount is divided over creditors (Fw art. 349); input and output as in resources/calc/debt-distribution.json.
CalcAnswer debtDistribution(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
