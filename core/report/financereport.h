#pragma once

#include "core/report/reports.h"

namespace core {

/// The financial plan of a dossier: the five budgets, cash per month, outcomes with their reckoning, charts and the reasons
/// behind the amounts; each scenario after the other.
Document financeReport(const ReportRequest &request);
QList<ReportPart> financeReportParts();

} // namespace core
