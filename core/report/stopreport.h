#pragma once

#include "core/report/reports.h"

namespace core {

/// The plan to stop: the balance, what to do first, the dates that must not be missed and the lists; for older entrepreneurs both ways with their tests.
Document stopPlanReport(const ReportRequest &request);
/// The tests for older entrepreneurs: what applies, what is met, what is missing.
Document olderReport(const ReportRequest &request);

} // namespace core
