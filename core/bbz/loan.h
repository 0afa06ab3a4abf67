#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/rules/rulebook.h"

namespace core {

/// Business capital as it was granted: the terms, not what happened since. What happened stands in its entries.
struct Loan {
    Id<Loan> id;
    Id<Dossier> dossier;
    QString application; ///< id of the application it was granted on; may be empty
    QString kind; ///< established (art. 20), starter (24), older (26), preparation (29), rest (43)
    QString purpose;
    Money principal;
    Percentage interest; ///< per year, fixed for the whole term; none for older, preparation and rest
    QDate ruleDay; ///< the day whose rules set interest and maximum: that of the application
    QDate decided;
    QDate paidOut;
    QDate interestFrom; ///< null: interest runs from the payout
    QDate firstDue; ///< day of the first instalment
    QString scheme = QStringLiteral("annuity"); ///< annuity, linear
    bool halfYearly = false; ///< else monthly
    int months = 60; ///< over which it is repaid
    QString collateral;
    QDate claimed; ///< the day on which all of it fell due (art. 39)
    QString claimReason;
    QDate closed; ///< null while anything may still happen to it
    QString remark;
    bool byIncome = false; ///< repaid out of income after the business ended (art. 43(2)): no fixed instalments
    bool operator==(const Loan &) const = default;

    int monthsPerTurn() const { return halfYearly ? 6 : 1; }
    int turns() const { return (months + monthsPerTurn() - 1) / monthsPerTurn(); }
    QDate due(int turn) const { return firstDue.addMonths((turn - 1) * monthsPerTurn()); } ///< turn counts from 1
    QDate interestStart() const { return interestFrom.isValid() ? std::max(interestFrom, paidOut) : paidOut; }
    bool bearsInterest() const { return interest.thousandths() > 0; }
};

template <> const Table<Loan> &tableOf<Loan>();

/// Something that happened to a loan on a day.
struct LoanEntry {
    Id<LoanEntry> id;
    Id<Dossier> dossier;
    Id<Loan> loan;
    QDate day;
    /// payout, payment, early (repayment before its day), interest (charged by decision), reduction (part principal or
    /// interest), pause (part principal or all, up to and including `until`), write-off (part gift: made a gift; rest: goes on as a rest loan),
    /// correction (may be below zero), notice (part: the stage of arrears; call: the amount becomes payable by decision)
    QString kind;
    Money amount;
    QString part;
    QDate until;
    QString note;
    bool operator==(const LoanEntry &) const = default;
};

template <> const Table<LoanEntry> &tableOf<LoanEntry>();

/// Key of the rule with the maximum for a kind of loan; empty for a rest loan, which has none.
QString capitalRule(const QString &loanKind);

/// Whether the terms can be, and where they leave the law: maximum per business (`others`: its other capital), interest and term of the rule day.
QList<Problem> check(const Loan &loan, const QList<Loan> &others, const RulesAt &rules);
/// Whether an entry can be written in the ledger of this loan. Amounts against the balance are left to the ledger.
QList<Problem> check(const LoanEntry &entry, const Loan &loan);

/// A proposal for a kind of loan: interest of the rules, the first instalment on the first of the second month after the payout.
Loan loanProposal(const Id<Dossier> &dossier, const QString &kind, QDate paidOut, const RulesAt &rules);

} // namespace core
