#pragma once

#include "core/base/series.h"
#include "core/pto/earnedshare.h"
#include "core/pto/ptoassessment.h"

namespace core {

/// Hours per week of an ISO year: those that count and those without permission, with the ceiling. Weeks after `today` are gaps.
Series weekChart(const PtoHours &hours, int year, const RuleBook &rules, QDate today);

/// The earned share of the norm per month, with the goal. Months that were not filled in are gaps.
Series earnedChart(const EarnedShare &share);

} // namespace core
