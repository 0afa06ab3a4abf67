#pragma once

#include "core/report/reports.h"

namespace core {

/// Every loan of the client over a year: what was charged, what was paid, and what is left at its end.
Document loanStatement(const ReportRequest &request);
/// The definitive determination of a book year with every step and its source; the newest one up to the year asked for.
Document determinationReport(const ReportRequest &request);
/// What a decision on a Bbz application rests on: term, conditions, advice, what was awarded.
Document decisionSheet(const ReportRequest &request);

} // namespace core
