#pragma once

#include "core/bbz/afterending.h"
#include "core/bbz/capitalgift.h"
#include "core/bbz/collateral.h"
#include "core/store/store.h"

namespace core {

/// What stands beside the ledgers: capital as a gift, securities, and the years after the business ended.
class CapitalBook {
public:
    CapitalBook(Store &store, const RuleBook &rules) : m_store(store), m_rules(rules) {}

    QList<CapitalGift> gifts(const Id<Dossier> &dossier) const; ///< newest first
    QList<Problem> check(const CapitalGift &gift) const;
    [[nodiscard]] QList<Problem> save(const CapitalGift &gift);
    void remove(const Id<CapitalGift> &gift);

    QList<Collateral> securities(const Id<Loan> &loan) const; ///< what stands first, then what was released
    [[nodiscard]] QList<Problem> save(Collateral security);
    void remove(const Id<Collateral> &security);

    QList<AfterYear> afterYears(const Id<Loan> &loan) const; ///< oldest first
    /// Keeps the figures of a year that was not decided yet.
    [[nodiscard]] QList<Problem> save(AfterYear year);
    /// Fixes what is to be repaid over a year, and makes it payable in the ledger.
    [[nodiscard]] QList<Problem> decide(const Id<AfterYear> &year, Money due, QDate decided);
    /// With the line it made in the ledger.
    void remove(const Id<AfterYear> &year);

private:
    Store &m_store;
    const RuleBook &m_rules;
};

} // namespace core
