#pragma once

#include "core/bbz/loanaccount.h"

#include <numeric>

namespace kit {

using namespace core;

inline Loan capital(Money principal, int months, QDate paidOut, QDate firstDue)
{
    Loan loan;
    loan.id = Id<Loan>::fresh();
    loan.kind = "established";
    loan.principal = principal;
    loan.interest = Percentage::percent(8);
    loan.ruleDay = paidOut;
    loan.paidOut = paidOut;
    loan.firstDue = firstDue;
    loan.months = months;
    return loan;
}

inline LoanEntry entry(const Loan &loan, QDate day, const QString &kind, Money amount, const QString &part = {})
{
    LoanEntry entry;
    entry.id = Id<LoanEntry>::fresh();
    entry.loan = loan.id;
    entry.dossier = loan.dossier;
    entry.day = day;
    entry.kind = kind;
    entry.amount = amount;
    entry.part = part;
    entry.note = "besluit van die dag";
    return entry;
}

/// The payout, and every turn paid on its day up to and including `last`.
inline QList<LoanEntry> paidUpTo(const Loan &loan, QDate last)
{
    QList<LoanEntry> entries{entry(loan, loan.paidOut, "payout", loan.principal)};
    for (const LoanTurn &turn : repaymentPlan(loan))
        if (turn.day <= last)
            entries.append(entry(loan, turn.day, "payment", turn.payment()));
    return entries;
}

inline Money sumOf(const QList<LoanTurn> &turns, Money (*part)(const LoanTurn &))
{
    return std::accumulate(turns.begin(), turns.end(), Money(), [&](Money sum, const LoanTurn &turn) { return sum + part(turn); });
}

inline Money interestOf(const QList<LoanTurn> &turns) { return sumOf(turns, [](const LoanTurn &turn) { return turn.interest; }); }
inline Money principalOf(const QList<LoanTurn> &turns) { return sumOf(turns, [](const LoanTurn &turn) { return turn.principal; }); }

} // namespace kit
