#pragma once

#include "core/base/series.h"
#include "core/bbz/loanaccount.h"

namespace core {

/// What was to be left by the schedule, against what really was left up to `today`.
Series loanChart(const Loan &loan, const QList<LoanEntry> &entries, QDate today);

} // namespace core
