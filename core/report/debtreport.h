#pragma once

#include "core/report/reports.h"

namespace core {

/// Every debt with rank, title, collector and what threatens, business and private apart, with totals.
Document debtOverview(const ReportRequest &request);
/// An offer: the capacity, the division over the creditors with every step, and who agreed. `request.item`: the offer; else the newest.
Document debtDivisionReport(const ReportRequest &request);
/// How an arrangement goes: reserved, paid, reviews, what is forgiven. `request.item`: the offer; else the newest that was accepted.
Document debtProgressReport(const ReportRequest &request);
/// The list of what the court's file must hold and what is missing. `request.item`: the request to the court; else the newest.
Document courtFileReport(const ReportRequest &request);

} // namespace core
