#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/dossier/household.h"
#include "core/rules/assessment.h"

namespace core {

/// What a household can pay off, as it stood on a day. The free amount (vtlb) is entered: its report is not worked out here.
struct DebtCapacity {
    Id<DebtCapacity> id;
    Id<Dossier> dossier;
    QDate day;
    Money income; ///< net per month, of the client
    Money partnerIncome; ///< net per month
    Money free; ///< vtlb per month
    QDate freeDay; ///< of its calculation
    QString freeVersion; ///< of the vtlb report, such as "januari 2026"
    Money wealth; ///< brought in once
    Money fundCosts; ///< taken from the fund once
    QString remark;
    bool operator==(const DebtCapacity &) const = default;
};

template <> const Table<DebtCapacity> &tableOf<DebtCapacity>();

/// What comes of it, step by step.
struct CapacityOutcome {
    Money month; ///< to be reserved every month; never below zero
    int months = 0; ///< the term of the rules
    Money fund; ///< month × term, with what is brought in and without the costs
    QList<Step> steps;
};

/// With the term of the rules of `day`.
CapacityOutcome reckon(const DebtCapacity &capacity, const RuleBook &rules, QDate day);
/// What stands in the way, and what makes the free amount out of date: a change of the norms, or of the household, since.
QList<Problem> check(const DebtCapacity &capacity, const std::optional<Household> &household, QDate today);

} // namespace core
