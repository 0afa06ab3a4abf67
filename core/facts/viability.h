#pragma once

#include "core/base/series.h"
#include "core/bbz/assumption.h"
#include "core/finance/forecast.h"

namespace core {

/// What one thing that turns out worse does to a financial plan.
struct Setback {
    QString moves; ///< price, volume, costs, private; empty: nothing
    int percent = 0;
};

/// What is left in a plan year to repay and to set aside, without any benefit.
struct ViabilityYear {
    Money profit;
    Money writtenOff;
    Money tax;       ///< reserve of the plan
    Money household; ///< private costs less other income of the household, benefit not counted
    Money benefit;   ///< as planned
    Money repaid;    ///< all loans of the plan

    /// Result and depreciation less tax and private costs: it has to carry the repayments.
    Money room() const { return profit + writtenOff - tax - household; }
    Money left() const { return room() - repaid; }
    Money leftWithBenefit() const { return left() + benefit; }
};

/// Whether a plan can carry the business and the household (Bbz art. 1(c)): in its last year without benefit, before that with the benefit that was planned.
struct ViabilityOutcome {
    QList<ViabilityYear> years;
    Money lowestCash;
    Month lowestMonth;
    std::optional<Month> canLeave;

    bool holds() const;
    Money lastLeft() const { return years.isEmpty() ? Money() : years.last().left(); }
};

/// Throws Failure when the rules have no VAT rate for a month.
ViabilityOutcome viability(const PlanFacts &plan, const RuleBook &rules, const QList<Setback> &setbacks = {});
/// The lowest whole percent at which the plan does not hold any more; 0 when it does not hold as it stands, nullopt when it holds at 100.
std::optional<int> breakingPoint(const PlanFacts &plan, const RuleBook &rules, const QString &moves);

/// An assumption with what the plan becomes when it turns out worse.
struct Sensitivity {
    Assumption assumption;
    std::optional<ViabilityOutcome> outcome; ///< nullopt: it moves nothing that can be counted
    std::optional<int> breaks;               ///< the percent from which the plan does not hold
    bool alwaysHolds = false;
};
QList<Sensitivity> sensitivities(const PlanFacts &plan, const RuleBook &rules, const QList<Assumption> &assumptions);
/// Everything that was tried out at the same time; of one kind the worst counts.
QList<Setback> allTogether(const QList<Assumption> &assumptions);

/// In words: what is left in the last year, and from where it goes wrong.
QString sentence(const ViabilityOutcome &outcome);
/// What is left in the last plan year at each five percent worse, per kind.
Series viabilityChart(const PlanFacts &plan, const RuleBook &rules);

} // namespace core
