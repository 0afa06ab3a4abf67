#pragma once

#include "core/report/reports.h"

namespace core {

/// "Wat krijg ik?": on one page what the client is paid after a month is settled, how it was reckoned, and what a little more or
/// less would do. Not settled yet: as it would come out now, and it says so.
Document paymentPaper(const ReportRequest &request);

/// The account of a year or a quarter: what was settled against what turned out, and what follows. `item` is the id of a quarter's
/// account; without one it is that of the year.
Document accountPaper(const ReportRequest &request);

} // namespace core
