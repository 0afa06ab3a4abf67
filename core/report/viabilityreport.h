#pragma once

#include "core/report/reports.h"

namespace core {

/// The viability of a business on one sheet: what has to come true with source, weight and what speaks against it, what the financial
/// plan becomes when it does not, and the advice of the outside bureau.
Document viabilityReport(const ReportRequest &request);

} // namespace core
