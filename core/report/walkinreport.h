#pragma once

#include "core/report/reports.h"

namespace core {

QList<ReportPart> walkInReportParts();
/// The walk-in hour and prevention of a year. Outside the own organisation counts under five are hidden.
Document walkInReport(const ReportRequest &request);

} // namespace core
