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

/// Going on or ending, the one record of a dossier: the plan, the dates that must not be missed, the lists, and the tests for older entrepreneurs.
class StopBook {
public:
    StopBook(Store &store, const RuleBook &rules, const Plans &plans) : m_store(store), m_rules(rules), m_plans(plans) {}

    /// What is recorded, with or without a plan to stop.
    std::optional<BbzEnding> ending(const Id<Dossier> &dossier) const;
    /// The same, or an empty one.
    BbzEnding endingOrFresh(const Id<Dossier> &dossier) const;
    /// The same where there is a plan to stop.
    std::optional<BbzEnding> plan(const Id<Dossier> &dossier) const;
    /// What is recorded, with a plan that was made today.
    BbzEnding freshPlan(const Id<Dossier> &dossier) const;
    QList<Problem> check(const BbzEnding &ending) const;
    /// The dates of its plan become tasks that move with it.
    [[nodiscard]] QList<Problem> save(const BbzEnding &ending);
    /// The plan goes, with its tasks; what is known about going on and the Ioaz stays.
    void removePlan(const Id<Dossier> &dossier);
    /// The business of which the end can be recorded: the one that runs, or that ended last. nullopt without one.
    std::optional<Business> business(const Id<Dossier> &dossier) const;
    /// Keeps the day on which a business ended; null: it runs. Refused for a day ahead.
    [[nodiscard]] QList<Problem> end(const Business &business);
    /// With what was ticked.
    QList<StopDate> dates(const BbzEnding &plan) const;
    /// Ticks a date that the record does not decide, or takes the tick back.
    void tick(const BbzEnding &plan, const QString &date, bool done);
    /// Brings the tasks of the dates in line with what the dossier knows now; called inside the operation that changed it.
    void keepDates(Writer &writer, const Id<Dossier> &dossier) const;
    StopFacts facts(const Id<Dossier> &dossier) const;
    /// What the debts on the board come to.
    Money debts(const Id<Dossier> &dossier) const;
    StopBalance balance(const BbzEnding &plan) const { return balanceOf(plan, debts(plan.dossier)); }
    /// The parts of the checklist that apply to this client.
    QList<StopListState> lists(const Id<Dossier> &dossier) const;

    /// Whether age or route make the tests for older entrepreneurs worth looking at.
    bool olderMatters(const Id<Dossier> &dossier) const;
    OlderPerson person(const Id<Dossier> &dossier) const;
    QList<OlderWay> ways(const BbzEnding &ending) const { return olderWays(ending, person(ending.dossier), m_rules); }

    Store &store() const { return m_store; }
    const RuleBook &rules() const { return m_rules; }

private:
    QDate today() const { return m_store.clock().today(); }
    void putDates(Writer &writer, const BbzEnding &plan) const;
    void putAll(Writer &writer, const BbzEnding &ending) const;

    Store &m_store;
    const RuleBook &m_rules;
    const Plans &m_plans;
};

} // namespace core
