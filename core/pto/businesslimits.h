#pragma once

#include "core/pto/ptoledger.h"

namespace core {

/// A limit of the tax law that a part-time business can pass, in one sentence.
struct BusinessLimit {
    enum class Standing { Within, Near, Passed, Unknown };

    QString name;
    QString sentence;
    QString source;
    Standing standing = Standing::Within;
    bool verified = true;
};

/// The urencriterium of a calendar year (Wet IB 2001 art. 3.6): hours, share of all work, exception for starters, and the split
/// between partners of the Bbz where a partner works along. All hours of the business count, also those without permission.
QList<BusinessLimit> hoursLimits(const PtoBook &book, const PtoTerms &terms, const RuleBook &rules, QDate today);

/// The turnover of a calendar year against the limit of the small-business scheme (Wet OB 1968 art. 25).
BusinessLimit smallBusinessLimit(const PtoLedger &ledger, const PtoTerms &terms, QDate today);

/// Turnover without VAT of a calendar year: by the invoices of a month where there are any, else as it was entered.
Money turnoverOf(const PtoLedger &ledger, const Id<Dossier> &dossier, int year);

} // namespace core
