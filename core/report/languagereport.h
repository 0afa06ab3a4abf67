#pragma once

#include "core/report/reports.h"

namespace core {

/// The language cards with the client's own words; lines to write on where there are none.
Document languageReport(const ReportRequest &request);
/// The same cards for nobody in particular, to hand out.
Document emptyLanguageReport(const ReportRequest &request);
QList<ReportPart> languageReportParts();

} // namespace core
