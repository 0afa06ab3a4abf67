#pragma once

#include "core/pto/incomeledger.h"
#include "core/pto/ptobook.h"
#include "core/pto/ptorecount.h"

namespace core {

/// Invoices, payments of parts and costs that are written together.
struct PtoEntries {
    QList<PtoInvoice> invoices;
    QList<PtoPayment> payments;
    QList<PtoCost> costs;
};

/// Invoices, receipts and the terms of each year. While it lives, the months they count in have the turnover and costs that
/// follow from them, so that the results count the same figures (PtoRecount). A verb that may be refused returns what stopped it; empty or
/// only warnings means it is written.
class PtoLedger {
public:
    PtoLedger(Store &store, const RuleBook &rules) : m_store(store), m_rules(rules), m_book(store), m_recount(store, rules) {}

    PtoBooks books(const Id<Dossier> &dossier) const { return booksOf(m_store, dossier); }
    IncomeLedger ledger(const Id<Dossier> &dossier) const { return ledgerOf(books(dossier), m_rules); }
    QList<PtoInvoice> invoices(const Id<Dossier> &dossier) const; ///< by day of issue
    QList<PtoPayment> payments(const Id<Dossier> &dossier) const; ///< by day
    QList<PtoCost> costs(const Id<Dossier> &dossier) const;       ///< by day

    bool hasTerms(const Id<Dossier> &dossier, int year) const;
    /// As recorded, or a proposal: those of the year before, else the usual ones.
    PtoTerms terms(const Id<Dossier> &dossier, int year) const;

    QList<Problem> check(const PtoInvoice &invoice) const;
    QList<Problem> check(const PtoPayment &payment) const;
    QList<Problem> check(const PtoCost &cost) const;
    QList<Problem> check(const PtoTerms &terms) const;
    [[nodiscard]] QList<Problem> save(const PtoInvoice &invoice);
    /// A part of an invoice came in. When nothing is open any more the invoice is paid on that day.
    [[nodiscard]] QList<Problem> save(const PtoPayment &payment);
    [[nodiscard]] QList<Problem> save(const PtoCost &cost);
    [[nodiscard]] QList<Problem> save(const PtoTerms &terms);
    [[nodiscard]] QList<Problem> remove(const PtoInvoice &invoice);
    [[nodiscard]] QList<Problem> remove(const PtoPayment &payment);
    [[nodiscard]] QList<Problem> remove(const PtoCost &cost);

    /// Writes inside an operation of somebody else, such as payments taken from a bank statement. Ask refusals() first.
    void put(Writer &writer, const PtoEntries &entries) const;
    /// What would stop these changes: they would change a closed month.
    QList<Problem> refusals(const Id<Dossier> &dossier, const PtoEntries &entries) const;
    /// What becomes of a receipt: a part, or the invoice that is paid with it.
    static PtoEntries entriesFor(const PtoPayment &payment, PtoInvoice invoice, const QList<PtoPayment> &all);

    /// The month as it counts: turnover and costs of its invoices and receipts where there are any, else as they were entered.
    IncomeEntry income(const Id<Dossier> &dossier, Month month) const;

    PtoBook &book() { return m_book; }
    const PtoBook &book() const { return m_book; }
    const RuleBook &rules() const { return m_rules; }
    const Store &store() const { return m_store; }

private:
    /// What stands in the way of these books: closed months that would change, or a month that was filled in directly.
    QList<Problem> effectOf(const Id<Dossier> &dossier, const PtoBooks &after) const;
    QList<Problem> change(const Op &op, const Id<Dossier> &dossier, const PtoBooks &after, QList<Problem> problems, const std::function<void(Writer &)> &work);
    PtoBooks booksWith(const Id<Dossier> &dossier, const PtoEntries &entries) const;
    QList<Problem> checkParts(const PtoInvoice &invoice) const;

    Store &m_store;
    const RuleBook &m_rules;
    PtoBook m_book;
    PtoRecount m_recount;
};

} // namespace core
