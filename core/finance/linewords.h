#pragma once

#include "core/finance/financialline.h"

namespace core {

/// What a line rests on, in one sentence: "€ 45,00 × 60 a month, VAT high, received after 14 days".
QString inWords(const FinancialLine &line, const FinancialPlan &plan);

/// The weight of each month: "jan 80, feb 90, …"; empty when all months are alike.
QString seasonInWords(const FinancialPlan &plan);

} // namespace core
