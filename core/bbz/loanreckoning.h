#pragma once

#include "core/bbz/loanaccount.h"

namespace core {

/// Walks through the days of a loan and writes its ledger. Used once: make it, ask `until`.
class LoanReckoning {
public:
    /// From `paidFrom` on each turn is paid on its day, for a plan; null for what really happened.
    LoanReckoning(const Loan &loan, const QList<LoanEntry> &entries, QDate paidFrom = {});
    LoanAccount until(QDate day);

private:
    void takeTurn(QDate day);
    void claimAll(QDate day);
    void apply(const LoanEntry &entry);
    void startPeriod(QDate day);
    void useCredit(QDate day);
    Money accruedUntil(QDate day) const;
    void keepDays(QDate day);
    Money instalment(Money charged, bool first) const;
    void pay(LedgerLine &line, Money amount);
    void makeDue(QDate day, Money amount);
    void trimOpen();
    void close(LedgerLine line);
    const LoanEntry *pauseOn(QDate day) const;

    const Loan m_loan;
    QList<LoanEntry> m_entries;
    QDate m_paidFrom;
    LoanAccount m_account;
    Money m_fixed;     ///< the equal payment of an annuity
    int m_turn = 0;    ///< turns of the calendar
    int m_repaid = 0;  ///< turns in which was repaid
    QDate m_periodFrom;
    QDate m_counted;   ///< up to this day the days stand in m_weighted
    qint64 m_weighted = 0; ///< cents times days since m_periodFrom
};

} // namespace core
