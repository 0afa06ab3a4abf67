#pragma once

#include "core/report/reports.h"

namespace core {

/// The hours of a month, day by day, or of a year, month by month, against the ceilings, to be signed.
Document hoursStatement(const ReportRequest &request);

/// A month to fill in at home with a pen: a line for every day, turnover and costs, and a place to sign.
Document hoursForm(const ReportRequest &request);

} // namespace core
