#pragma once

#include "core/report/reports.h"

namespace core {

/// The results of the route over a year: each figure with its goal, definition, chart and the dossiers behind it.
Document kpiReport(const ReportRequest &request);
QList<ReportPart> kpiReportParts();

} // namespace core
