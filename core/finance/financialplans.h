#pragma once

#include "core/finance/financialline.h"
#include "core/store/store.h"

namespace core {

/// The verbs of the financial plan. A record is stored as it is handed in: ask `check` for its problems first.
class FinancialPlans {
public:
    explicit FinancialPlans(Store &store) : m_store(store) {}

    /// Oldest first.
    QList<FinancialPlan> of(const Id<Dossier> &dossier) const;
    /// The plan with its lines in order; an empty plan when there is none.
    PlanFacts facts(const Id<FinancialPlan> &plan) const;

    /// A new plan that starts next month, with the norm of the benefit that runs now and the lines every plan needs.
    FinancialPlan create(const Id<Dossier> &dossier, const QString &name);
    /// The same under another name; both can go their own way.
    FinancialPlan copy(const Id<FinancialPlan> &plan, const QString &name);
    void save(const FinancialPlan &plan);
    void remove(const Id<FinancialPlan> &plan);

    /// Puts the line at the end of its section when it has no position yet.
    FinancialLine add(FinancialLine line);
    void save(const FinancialLine &line);
    void remove(const Id<FinancialLine> &line);
    /// One place up (-1) or down (1) in its section.
    void move(const FinancialLine &line, int places);

private:
    Store &m_store;
};

} // namespace core
