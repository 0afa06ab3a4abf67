#pragma once

#include "core/debt/capacity.h"
#include "core/debt/debt.h"
#include "core/debt/debtcase.h"
#include "core/debt/offer.h"
#include "core/dossier/attachment.h"
#include "core/store/store.h"

namespace core {

/// The debts of a client, the case of debt help and what can be paid off. A verb that may be refused returns what stopped it; empty or only
/// warnings means it is written.
class DebtBook {
public:
    DebtBook(Store &store, const RuleBook &rules) : m_store(store), m_rules(rules) {}

    /// Open ones first, by creditor.
    QList<Debt> debts(const Id<Dossier> &dossier) const;
    QList<Problem> check(const Debt &debt) const;
    /// A threat becomes a task of who acts on it, until it is averted.
    [[nodiscard]] QList<Problem> save(const Debt &debt);
    /// Refused while the debt takes part in an open offer.
    [[nodiscard]] QList<Problem> remove(const Id<Debt> &debt);

    /// Papers that prove a debt, newest first.
    QList<Attachment> proofs(const Id<Debt> &debt) const;
    QHash<Id<Debt>, int> proofCounts(const Id<Dossier> &dossier) const;
    /// Throws Failure(File) when it is larger than largestPaper.
    void addProof(const Debt &debt, const QString &kind, const QString &name, const QByteArray &content);

    /// Newest first.
    QList<DebtCase> cases(const Id<Dossier> &dossier) const;
    /// A new one, that knows whether a business of the dossier still runs.
    DebtCase freshCase(const Id<Dossier> &dossier) const;
    /// Its terms are kept as tasks; a running route "debts" follows to the phase that was reached.
    [[nodiscard]] QList<Problem> save(const DebtCase &debtCase);
    void remove(const Id<DebtCase> &debtCase);
    QList<DebtTerm> terms(const DebtCase &debtCase) const;
    QList<DebtPhase> phases(const DebtCase &debtCase) const;

    /// Newest first; the first is in force.
    QList<DebtCapacity> capacities(const Id<Dossier> &dossier) const;
    std::optional<DebtCapacity> capacity(const Id<Dossier> &dossier) const;
    std::optional<Household> household(const Id<Dossier> &dossier) const;
    QList<Problem> check(const DebtCapacity &capacity) const;
    [[nodiscard]] QList<Problem> save(const DebtCapacity &capacity);
    void remove(const Id<DebtCapacity> &capacity);

    const RuleBook &rules() const { return m_rules; }
    Store &store() const { return m_store; }

private:
    QDate today() const { return m_store.clock().today(); }
    QList<DebtOffer> offers(const Id<Dossier> &dossier) const;

    Store &m_store;
    const RuleBook &m_rules;
};

} // namespace core
