#pragma once

#include "core/rules/rulebook.h"

namespace core {

/// One line of an explanation: what was counted, what it came to, and where the law says so.
struct Step {
    QString text;
    std::optional<Money> amount;
    QString rule;   ///< key, empty when no rule is used
    QString source;
    bool verified = true;
};

/// A step that rests on a rule: takes its key, article, source and whether it was verified.
inline Step stepFrom(const QString &text, std::optional<Money> amount, const RuleValue &rule)
{
    return {text, amount, rule.key, rule.article.isEmpty() ? rule.source : rule.article + QStringLiteral(", ") + rule.source, rule.verified};
}

} // namespace core
