#pragma once

#include "core/report/document.h"
#include "core/report/reports.h"

namespace core {

/// Adds what was lent for living costs to a statement: what changed from `first` to `last`, and how it stands. False when there is nothing to tell.
bool addLivingLedger(Document &document, const ReportRequest &request, QDate first, QDate last);

} // namespace core
