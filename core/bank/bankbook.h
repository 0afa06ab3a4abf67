#pragma once

#include "core/bank/bankline.h"
#include "core/bank/paymentmatch.h"
#include "core/pto/ptoledger.h"

namespace core {

/// A movement of a file as the adviser sees it before anything is kept.
struct BankChoice {
    enum class Verdict { New, Known, Refused };

    int id = 0;         ///< number in the list, from 1
    QString account;
    BankEntry entry;
    Verdict verdict = Verdict::New;
    QString reason;     ///< why it is refused or known
    QString fingerprint;
    PaymentMatch match;
    bool chosen = false;

    bool isTaken() const { return chosen && verdict == Verdict::New; }
};

/// A file beside what the dossier has; nothing of it is kept.
struct BankPlan {
    BankFile file;
    Id<Dossier> dossier;
    QList<BankChoice> lines;

    int taken() const;
    int count(BankChoice::Verdict verdict) const;
    /// Sum of what is taken, received or paid.
    Money received() const;
    Money paid() const;
};

/// What came of keeping lines.
struct BankReport {
    int accepted = 0;
    QList<Problem> problems; ///< what stopped it, or is strange
    QString batch; ///< id to undo it by; empty when nothing was kept
};

/// The bank lines of dossiers.
class BankBook {
public:
    BankBook(Store &store, PtoLedger &ledger) : m_store(store), m_ledger(ledger) {}

    QList<BankLine> lines(const Id<Dossier> &dossier) const; ///< newest first
    /// Compares a file with what is kept and with the invoices. Nothing is chosen, but what surely pays an invoice.
    BankPlan examine(const Id<Dossier> &dossier, const BankFile &file) const;
    /// Keeps the chosen lines as one operation; an invoice is paid on the day on which the last of it came in, before that a part came in.
    BankReport keep(const BankPlan &plan);
    void remove(const Id<BankLine> &line);

    /// The dossiers in which one of these accounts occurs, as that of the business or in kept lines.
    QList<Id<Dossier>> ownersOf(const BankFile &file) const;
    Store &store() const { return m_store; }

private:
    PtoEntries paidBy(const BankPlan &plan) const;

    Store &m_store;
    PtoLedger &m_ledger;
};

} // namespace core
