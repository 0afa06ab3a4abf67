#pragma once

#include "core/report/reports.h"

namespace core {

// Letters of the Bbz: real Dutch letters, whatever the language of the interface; the text is data in resources/bbz/letters.json.

/// The decision on an application (`item`; without it the newest one): granted, granted in part, refused, withdrawn or not handled, with
/// grounds, articles and the way to object. Without a decision it says that it is a draft.
Document decisionLetter(const ReportRequest &request);
/// Asks for papers (`item`: a suspension, or an application for what its list misses) or tells that the term is extended.
Document applicationLetter(const ReportRequest &request);
/// About a loan. `item`: an entry of its ledger (a letter that went out, a deferral) or a loan: the letter that is due next, or the decision
/// to claim it.
Document loanLetter(const ReportRequest &request);
/// The definitive determination of a book year (`item`; without it the newest) as a decision with its steps.
Document determinationLetter(const ReportRequest &request);
/// The statement of the municipality for the compensation of 2014 to 2016.
Document compensationLetter(const ReportRequest &request);

} // namespace core
