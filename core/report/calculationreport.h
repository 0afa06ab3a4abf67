#pragma once

#include "core/report/reports.h"

namespace core {

/// A kept calculation on paper: outcome, what was filled in, every step with its rule and source, and what to watch for.
/// The one the request names, else the latest of the dossier; without any the paper says so.
Document calculationReport(const ReportRequest &request);

} // namespace core
