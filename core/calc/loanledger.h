#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QList>

namespace core {

/// What was agreed on a loan: it starts on the day it is paid out, and every `every` months a term falls due.
struct LoanTerms {
    Money principal;
    Percentage yearly;
    QDate start;
    QDate firstDue;    ///< of the first term; that period is counted in days when it is not `every` months long
    int every = 1;     ///< months between terms: 1, 3, 6 or 12
    int terms = 1;     ///< how many
    bool annuity = true;

    bool firstInDays() const { return start.addMonths(every) != firstDue; }
    /// Counted from the start where that is a whole term away, so that a loan of the 31st falls due on last days of months.
    QDate due(int term) const { return firstInDays() ? firstDue.addMonths(every * (term - 1)) : start.addMonths(every * term); }
};

/// Something that happened to a loan on a day.
struct LoanEvent {
    enum class Kind { Rate, Payment, WriteOff };
    Kind kind = Kind::Payment;
    QDate day;
    Money amount;      ///< of a payment or write-off, above zero
    Percentage yearly; ///< the new rate
};

/// A line of the ledger; it moves both parts of the debt.
struct BalanceLine {
    enum class Kind { Payout, Interest, Payment, WriteOff };
    Kind kind = Kind::Payment;
    QDate day;
    Money amount;    ///< charged, paid or written off
    Money interest;  ///< part of it that changes the interest due: up when charged, down when paid
    Money principal; ///< part of it that changes the principal
    Money left;      ///< principal after it
};

struct Ledger {
    QList<BalanceLine> lines;
    Money principal;   ///< left
    Money interestDue; ///< charged and not paid
    Money accrued;     ///< since the last term, not charged yet
    Money overpaid;
    Money charged;
    Money paidInterest;
    Money paidPrincipal;
    Money writtenOff;

    Money balance() const { return principal + interestDue + accrued; }
    Money paid() const { return paidInterest + paidPrincipal + overpaid; }
};

/// The ledger up to and including a day. Interest of a term is charged on its due day over the principal as it stood each day; what is paid goes to interest
/// due first and then to the principal. The order of payments of one day does not matter: they count as one.
Ledger ledgerOf(const LoanTerms &loan, QList<LoanEvent> events, QDate until);

} // namespace core
