#pragma once

#include "core/calc/conditions.h"

namespace core {

/// Whether who ends a business gets the Ioaz, and how much (Ioaz arts 2, 5, 6, 8 and 9).
CalcAnswer ioazTest(const QJsonObject &input, const RuleBook &book, QDate today);

/// The conditions alone, each as far as it is known; one whose rule is missing stays open and says which rule.
QList<JudgedCondition> ioazConditions(const QJsonObject &input, const RuleBook &book);

} // namespace core
