#pragma once

#include "core/base/problem.h"
#include "core/finance/financialline.h"
#include "core/finance/forecast.h"

namespace core {

QList<Problem> check(const FinancialPlan &plan);
QList<Problem> check(const FinancialLine &line);
/// What the outcome itself warns of: a shortage, cash below zero, turnover over the limit of the small-business scheme.
QList<Problem> check(const PlanFacts &facts, const Forecast &forecast, const RuleBook &rules);

} // namespace core
