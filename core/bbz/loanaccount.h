#pragma once

#include "core/bbz/loan.h"

namespace core {

/// One line of a ledger: what changed, and how the loan stood after it.
struct LedgerLine {
    QDate day;
    QString kind; ///< of the entry; "due" for a turn of the schedule, "claim" for the day on which all of it fell due
    Money toPrincipal; ///< change of what is left of the loan
    Money toInterest;  ///< change of interest that was charged and not yet paid
    Money toCredit;    ///< change of what was paid ahead
    Money due;         ///< became payable with this line
    Money principal;   ///< after it, as the next two
    Money interest;
    Money credit;
    QString part; ///< of the entry, as there
    Id<LoanEntry> entry; ///< null for a line that the program made
    QString note;

    Money change() const { return toPrincipal + toInterest - toCredit; }
    Money balance() const { return principal + interest - credit; }
};

/// An instalment that is wholly or partly unpaid.
struct OpenDue {
    QDate day;
    Money amount;
    bool operator==(const OpenDue &) const = default;
};

/// A loan as it stands at the end of a day.
struct LoanAccount {
    QDate day;
    QList<LedgerLine> lines;
    Money principal;
    Money interest;
    Money credit;
    Money accrued; ///< interest since the last turn, not yet charged
    QList<OpenDue> open; ///< oldest first
    int turnsLeft = 0; ///< of the schedule, pauses not counted

    /// What is owed in the books; below zero when too much was paid.
    Money balance() const { return principal + interest - credit; }
    /// What has to be paid on this day to be rid of the loan.
    Money payoff() const { return balance() + accrued; }
    Money overdue() const;
    QDate overdueSince() const { return open.isEmpty() ? QDate() : open.first().day; }
    bool isRepaid() const { return principal.isZero() && interest.isZero(); }
    /// Sum over the lines of a kind: what was charged, received, waived.
    Money sum(const QString &kind, Money LedgerLine::*member) const;
};

/// The ledger from the entries: interest is charged on each turn over what was left day by day, a broken first period by days
/// of a year of 365; payments go to interest first, then to the loan; what is paid ahead waits for the next turn.
LoanAccount loanAccount(const Loan &loan, const QList<LoanEntry> &entries, QDate day);

/// What happened in words: "Payment", "Waived interest".
QString label(const LedgerLine &line);

/// One turn of a schedule.
struct LoanTurn {
    int id = 0; ///< number of the turn, from 1
    QDate day;
    Money interest;  ///< paid in it
    Money principal; ///< paid in it
    Money left;
    bool past = false;
    Money overdue; ///< of the payment: what was late before this turn
    Money charged; ///< interest charged in it, whether paid in it or not
    Money payment() const { return interest + principal; }
};

/// The schedule that goes with the decision: each turn paid on its day. The last turn settles the rounding.
QList<LoanTurn> repaymentPlan(const Loan &loan);
/// What is still to come after a day when each turn is paid on its day; arrears are paid with the first of them.
QList<LoanTurn> remainingPlan(const Loan &loan, const QList<LoanEntry> &entries, QDate day);

/// What paying before its day does.
struct EarlyRepayment {
    Money payoff; ///< all of it, on that day
    Money left; ///< of the loan after the extra payment
    QDate lastDay; ///< with the same payments
    Money interestSaved; ///< with the same payments
    Money lowerPayment; ///< with the same last day; zero when nothing is left
};
EarlyRepayment earlyRepayment(const Loan &loan, const QList<LoanEntry> &entries, QDate day, Money extra);

} // namespace core
