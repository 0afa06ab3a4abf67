#pragma once

#include "core/bbz/arrears.h"
#include "core/store/store.h"

namespace core {

/// The loans of entrepreneurs and their ledgers. A verb that may be refused returns what stopped it; empty or only warnings means it is written.
class LoanBook {
public:
    LoanBook(Store &store, const RuleBook &rules) : m_store(store), m_rules(rules) {}

    QList<Loan> loans(const Id<Dossier> &dossier) const;
    QList<LoanEntry> entries(const Id<Loan> &loan) const;
    LoanAccount account(const Loan &loan, QDate day) const { return loanAccount(loan, entries(loan.id), day); }

    /// A new loan together with the entry of its payout; all of it was paid on that day.
    [[nodiscard]] QList<Problem> grant(const Loan &loan);
    [[nodiscard]] QList<Problem> change(const Loan &loan);
    [[nodiscard]] QList<Problem> record(LoanEntry entry);
    void remove(const Id<LoanEntry> &entry);
    /// With its entries, securities and years after ending.
    void remove(const Id<Loan> &loan);
    /// The business starts: the preparation credit becomes capital that bears interest from that day (art. 29).
    [[nodiscard]] QList<Problem> convertPreparation(const Id<Loan> &loan, QDate start);
    /// The business does not start: what is left of the preparation credit becomes a gift (art. 29), unless duties were breached.
    [[nodiscard]] QList<Problem> givePreparation(const Id<Loan> &loan, QDate day, const QString &reason);
    /// After the business ended and securities were realised: what is left goes on as a loan without interest, repaid out of income
    /// for five years (art. 43(2)). Since 2020 a power: the reason says why the ending is not blameworthy.
    [[nodiscard]] QList<Problem> makeRest(const Id<Loan> &loan, QDate ended, const QString &reason);
    /// What is wrong with the terms, seen beside the other loans of the dossier and the rules of its rule day.
    QList<Problem> check(const Loan &loan) const;
    RulesAt rulesOn(const Id<Dossier> &dossier, QDate day) const;

private:
    QList<Problem> ledgerProblems(const Loan &loan, const LoanEntry &entry) const;

    Store &m_store;
    const RuleBook &m_rules;
};

} // namespace core
