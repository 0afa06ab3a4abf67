#include "core/rules/stepsource.h"

#include "core/rules/ruleplaces.h"

using namespace Qt::StringLiterals;

namespace core {

std::optional<RuleValue> ruleBehind(const Step &step, const RuleBook &book)
{
    if (step.rule.isEmpty())
        return std::nullopt;
    std::optional<RuleValue> law;
    const QList<RuleValue> values = book.history(step.rule);
    for (const RuleValue &value : values) {
        if (isOverride(value) && value.value && stepFrom({}, std::nullopt, value).source == step.source)
            return value;
        if (!isOverride(value))
            law = value;
    }
    return law;
}

QString articleOf(const RuleValue &rule)
{
    if (isOverride(rule))
        return rule.article + u", "_s + rule.source;
    return rule.article.isEmpty() ? rule.title : rule.article;
}

} // namespace core
