#pragma once

#include "core/bbz/afterending.h"
#include "core/bbz/duration.h"
#include "core/bbz/ending.h"

namespace core {

/// What the terms of a dossier follow from.
struct BbzTermFacts {
    QDate born; ///< of the client; null when not known
    QList<BbzApplication> applications;
    QList<LivingAward> awards;
    QList<BookYear> years;
    QList<Loan> loans;
    QList<LoanEntry> entries;
    std::optional<BbzEnding> ending;
    QDate ended; ///< the last business ended on; null while one runs
};

/// A day on which something of the Bbz has to be done or ends.
struct BbzTerm {
    QString key; ///< "accounts:2025": the same term keeps it
    QString title;
    QDate due;
    QDate done; ///< null while open
    bool legal = false; ///< set by the law, not by the office
};

/// The terms, in order of day: accounts of book years, objection, the end of awards and of the longest term, tests of starters until 2020,
/// deferral, five years after ending, the Ioaz, AOW age.
QList<BbzTerm> bbzTerms(const BbzTermFacts &facts, const RuleBook &rules);

} // namespace core
