#pragma once

#include "core/base/record.h"
#include "core/rules/rulebook.h"

#include <QStringList>

namespace core {

/// What a result counts and when it is reached: data with a version, so that an old figure can be explained.
struct KpiDefinition {
    Id<KpiDefinition> id; ///< null for the version that comes with the program
    QString kpi;          ///< starters, established, pto
    int version = 1;
    int fromYear = 0;     ///< first measured year it holds for
    std::optional<qint64> goal; ///< thousandths of a percent for shares, persons for pto; nullopt when none was agreed on
    Percentage minimumShare; ///< pto: the part of the norm that must be earned
    int expectedMonths = 0;  ///< the length of service that was agreed on
    int periodMonths = 12;   ///< how long the measuring period is
    int periodShift = 0;     ///< how many months it ends before the end of the reported year
    QString success;      ///< outcomes that count in the numerator, separated by spaces
    QString excluded;     ///< outcomes left out of both
    QString numerator;
    QString denominator;
    QString period;
    QString reason;       ///< why it was changed
    bool verified = false;

    // What the program knows of a result and nobody edits.
    QString nl = {};
    QString en = {};
    QString route = {};
    bool countsMonths = false; ///< pto: persons with income per month; otherwise routes that ended
    bool needsBenefit = false;
    QString source = {};

    QString title() const;
    bool isSuccess(const QString &outcome) const { return success.split(u' ').contains(outcome); }
    bool isExcluded(const QString &outcome) const { return excluded.split(u' ').contains(outcome); }
};

template <> const Table<KpiDefinition> &tableOf<KpiDefinition>();

/// The definitions that come with the program, with the goals of the rules that held at the end of `year`;
/// a year without a rule has no goal.
QList<KpiDefinition> builtInKpis(const RuleBook &rules, int year);

} // namespace core
