#pragma once

#include "core/plan/plans.h"
#include "core/stop/olderguide.h"
#include "core/stop/stopplan.h"

namespace core {

/// The state of one part of the checklist "stoppen".
struct StopListState {
    struct Item {
        QString key;
        QString title;
        QString missing; ///< why it is not ready; empty when it is
    };
    QString title;
    QList<Item> items;
    int ready() const;
};

/// Ending a business: the plan, the dates that must not be missed, the lists, and the tests for older entrepreneurs.
class StopBook {
public:
    StopBook(Store &store, const RuleBook &rules, const Plans &plans) : m_store(store), m_rules(rules), m_plans(plans) {}

    /// The newest; nullopt when none was made.
    std::optional<StopPlan> plan(const Id<Dossier> &dossier) const;
    /// A fresh one that takes over what the dossier knows.
    StopPlan freshPlan(const Id<Dossier> &dossier) const;
    QList<Problem> check(const StopPlan &plan) const;
    /// Its dates become tasks that move with it.
    [[nodiscard]] QList<Problem> save(const StopPlan &plan);
    void remove(const Id<StopPlan> &plan);
    /// With what was ticked.
    QList<StopDate> dates(const StopPlan &plan) const;
    /// Ticks a date that the record does not decide, or takes the tick back.
    void tick(const StopPlan &plan, const QString &date, bool done);
    /// What the debts on the board come to.
    Money debts(const Id<Dossier> &dossier) const;
    StopBalance balance(const StopPlan &plan) const { return balanceOf(plan, debts(plan.dossier)); }
    /// The parts of the checklist that apply to this client.
    QList<StopListState> lists(const Id<Dossier> &dossier) const;

    std::optional<OlderFacts> older(const Id<Dossier> &dossier) const;
    OlderFacts freshOlder(const Id<Dossier> &dossier) const;
    [[nodiscard]] QList<Problem> save(const OlderFacts &facts);
    /// Whether age or route make the tests for older entrepreneurs worth looking at.
    bool olderMatters(const Id<Dossier> &dossier) const;
    QList<OlderWay> ways(const OlderFacts &facts) const;

    Store &store() const { return m_store; }
    const RuleBook &rules() const { return m_rules; }

private:
    QDate today() const { return m_store.clock().today(); }
    StopFacts factsOf(const Id<Dossier> &dossier) const;
    OlderPerson personOf(const Id<Dossier> &dossier) const;
    void putDates(Writer &writer, const StopPlan &plan, const QHash<QString, QDate> &ticked) const;

    Store &m_store;
    const RuleBook &m_rules;
    const Plans &m_plans;
};

} // namespace core
