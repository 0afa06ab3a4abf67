#pragma once

#include "core/rules/rulebook.h"

namespace core {

/// One rule as the rules page shows it on a day.
struct RuleLine {
    enum class Change { None, New, Changed, Ended };

    QString id; ///< the rule's key
    RuleValue now; ///< for an ended rule the value that ended
    std::optional<RuleValue> before; ///< on the last day of the previous half-year
    Change change = Change::None;
};

/// The rules of one law, by key, so that what belongs together stands together.
struct LawGroup {
    QString law; ///< key of resources/office/laws.json
    QList<RuleLine> lines;
};

/// The last day of the half-year before the one that `day` is in: 30 June or 31 December.
QDate endOfPreviousHalfYear(QDate day);

/// Everything in force on a day, what has no known amount then, and what ended since the previous half-year, by law in the order of laws.json.
QList<LawGroup> ruleOverview(const RuleBook &book, QDate day, const QString &municipality);

/// "1.419,46", "5 %", "1.225", "36", or the words of a choice; the unit stands apart. A dash where the amount is not known or abolished.
QString valueText(const RuleValue &rule);
/// "euro", "uur", "maanden" and so on, in the language of the interface; empty for a percentage, a choice and an amount that is not there.
QString unitText(const RuleValue &rule);

} // namespace core
