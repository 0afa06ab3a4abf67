#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// Interest and repayment of a loan, month by month (Bbz arts 15 and 39); input and output as in resources/calc/loan-schedule.json.
CalcAnswer loanPlan(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
