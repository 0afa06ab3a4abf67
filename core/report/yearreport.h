#pragma once

#include "core/report/reports.h"

namespace core {

/// The yearly report of the route, for one municipality or for all of them: results, inflow, service, costs and yields. Outside the
/// house no number of fewer than five persons stands in it, nor one from which such a number can be reckoned back.
Document yearReport(const ReportRequest &request);
QList<ReportPart> yearReportParts();

/// Costs and yields of a year with every row behind them, where the receiver may see rows.
Document rendementReport(const ReportRequest &request);
QList<ReportPart> rendementReportParts();

} // namespace core
