#pragma once

#include "core/pto/incomeledger.h"
#include "core/pto/ptobook.h"

namespace core {

/// Invoices, receipts and the terms of each year. After each change the months they count in have the turnover and costs that
/// follow from them, so that the results count the same figures. A verb that may be refused returns what stopped it; empty or
/// only warnings means it is written.
class PtoLedger {
public:
    PtoLedger(Store &store, const RuleBook &rules) : m_store(store), m_rules(rules), m_book(store) {}

    PtoBooks books(const Id<Dossier> &dossier) const;
    IncomeLedger ledger(const Id<Dossier> &dossier) const { return ledgerOf(books(dossier), m_rules); }
    QList<PtoInvoice> invoices(const Id<Dossier> &dossier) const; ///< by day of issue
    QList<PtoCost> costs(const Id<Dossier> &dossier) const;       ///< by day

    bool hasTerms(const Id<Dossier> &dossier, int year) const;
    /// As recorded, or a proposal: those of the year before, else the usual ones.
    PtoTerms terms(const Id<Dossier> &dossier, int year) const;

    QList<Problem> check(const PtoInvoice &invoice) const;
    QList<Problem> check(const PtoCost &cost) const;
    QList<Problem> check(const PtoTerms &terms) const;
    [[nodiscard]] QList<Problem> save(const PtoInvoice &invoice);
    [[nodiscard]] QList<Problem> save(const PtoCost &cost);
    [[nodiscard]] QList<Problem> save(const PtoTerms &terms);
    [[nodiscard]] QList<Problem> remove(const PtoInvoice &invoice);
    [[nodiscard]] QList<Problem> remove(const PtoCost &cost);

    /// Writes invoices and costs inside an operation of somebody else, such as payments taken from a bank statement. Ask refusals() first.
    void put(Writer &writer, const Id<Dossier> &dossier, const QList<PtoInvoice> &invoices, const QList<PtoCost> &costs = {});
    /// What would stop these changes: they would change a closed month.
    QList<Problem> refusals(const Id<Dossier> &dossier, const QList<PtoInvoice> &invoices, const QList<PtoCost> &costs = {}) const;

    /// The month as it counts: turnover and costs of its invoices and receipts where there are any, else as they were entered.
    IncomeEntry income(const Id<Dossier> &dossier, Month month) const;

    PtoBook &book() { return m_book; }
    const PtoBook &book() const { return m_book; }
    const RuleBook &rules() const { return m_rules; }
    const Store &store() const { return m_store; }

private:
    struct Effect {
        QMap<Month, LedgerMonth> changed; ///< as the months become
        QList<Problem> problems;          ///< closed months among them; a month that was filled in directly
    };
    Effect effectOf(const Id<Dossier> &dossier, const PtoBooks &after) const;
    QList<Problem> change(const Op &op, const Id<Dossier> &dossier, const PtoBooks &after, QList<Problem> problems, const std::function<void(Writer &)> &work);
    void keepMonths(Writer &writer, const Id<Dossier> &dossier, const Effect &effect) const;
    PtoBooks booksWith(const Id<Dossier> &dossier, const QList<PtoInvoice> &invoices, const QList<PtoCost> &costs) const;

    Store &m_store;
    const RuleBook &m_rules;
    PtoBook m_book;
};

} // namespace core
