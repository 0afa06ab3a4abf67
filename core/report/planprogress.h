#pragma once

#include "core/report/reports.h"

namespace core {

/// How far each list is that the dossier works with, and what is missing for its next gate by name.
void addPlanProgress(Document &document, const ReportRequest &request);

} // namespace core
