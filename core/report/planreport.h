#pragma once

#include "core/report/reports.h"

namespace core {

/// The lists a dossier works with, as a plan: each question with the answer, the papers behind it and what the adviser
/// thinks of it; what does not apply stands at the end with the reason.
Document planReport(const ReportRequest &request);
QList<ReportPart> planReportParts();

} // namespace core
