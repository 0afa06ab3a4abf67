#pragma once

#include "core/report/reports.h"

namespace core {

/// What is still asked of the client, by gate and section, to take home and tick off: plain words, room for what was agreed.
/// What only waits for the adviser stands apart.
Document openReport(const ReportRequest &request);
QList<ReportPart> openReportParts();

} // namespace core
