#pragma once

#include "core/report/reports.h"

namespace core {

/// What is recorded in one dossier, as far as the chosen parts and the receiver allow.
Document dossierReport(const ReportRequest &request);
QList<ReportPart> dossierReportParts();

} // namespace core
