#include "core/calc/worksheet.h"

#include <QCoreApplication>

namespace core {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Worksheet)
};
} // namespace

void Worksheet::step(const QString &text, std::optional<Money> amount, const QString &key, QDate day)
{
    const RulesAt rules = m_book.on(day.isValid() ? day : on(), m_municipality);
    const RuleValue *rule = rules.lookUp(key);
    m_answer.steps.append(rule ? stepFrom(text, amount, *rule) : Step{text, amount, key, {}, true});
}

void Worksheet::warn(const QString &text)
{
    if (!m_answer.warnings.contains(text))
        m_answer.warnings.append(text);
}

void Worksheet::remember(const RuleValue &value)
{
    for (const RuleValue &known : m_answer.rulesUsed)
        if (known.key == value.key && known.from == value.from && known.municipality == value.municipality)
            return;
    m_answer.rulesUsed.append(value);
}

CalcAnswer Worksheet::answer() const
{
    CalcAnswer answer = m_answer;
    if (blocks(answer.problems))
        answer.outcome = {};
    for (const RuleValue &rule : answer.rulesUsed) {
        const QString warning = Text::tr("Not verified: %1 (%2).").arg(rule.title, rule.key);
        if (!rule.verified && !answer.warnings.contains(warning))
            answer.warnings.append(warning);
    }
    return answer;
}

} // namespace core
