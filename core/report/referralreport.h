#pragma once

#include "core/report/reports.h"

namespace core {

/// What a partner needs to take a referral, and no more: only what the client agreed to share, and nothing before that.
/// `item` of the request is the referral; empty: the newest of the dossier.
Document referralReport(const ReportRequest &request);

} // namespace core
