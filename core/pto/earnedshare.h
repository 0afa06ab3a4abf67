#pragma once

#include "core/pto/incomeentry.h"
#include "core/rules/rulebook.h"

namespace core {

/// What "earned share" means on a day, as it stands in resources/pto/earned_share.json.
struct EarnedShareDefinition {
    int version = 0;
    QDate from;
    QString text; ///< in the language of the interface
    QString source;
    QString goalRule; ///< key of the rule that holds the goal
    bool verified = false;
};

/// The definition in force on a day; the oldest one for days before it. Throws Failure(File) when the data cannot be read.
EarnedShareDefinition earnedShareDefinition(QDate day);

/// What counts as earned in a month: the income settled with the benefit, else turnover less costs, never below zero.
Money earnedIn(const IncomeEntry &entry);

struct EarnedMonth {
    Month month;
    Money earned;
    Money norm;
    std::optional<Percentage> share; ///< nullopt: nothing was filled in, or there is no norm to hold it against
};

/// The earned share of the norm over some months, held against the goal.
struct EarnedShare {
    QList<EarnedMonth> months; ///< every month of the period, also empty ones
    Money earned;              ///< over the months with a norm in which something was earned; over all with a norm when there are none
    Money norm;
    std::optional<Percentage> share;
    std::optional<Percentage> goal; ///< nullopt: no goal was agreed on then

    bool meetsGoal() const { return share && goal && *share >= *goal; }
    /// "€ 4.210,00 earned of € 10.570,00: 39,8 % of the norm. The goal of 30 % is met."
    QString sentence() const;
};

/// "39,8 %": an earned share as people speak of it, rounded half up to a tenth.
QString shareText(Percentage share);

EarnedShare earnedShare(const QList<IncomeEntry> &incomes, Month first, Month last, const RuleBook &rules);

} // namespace core
