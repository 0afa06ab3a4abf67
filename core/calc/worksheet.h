#pragma once

#include "core/base/problem.h"
#include "core/rules/assessment.h"
#include "core/rules/rulebook.h"

#include <QJsonObject>
#include <QStringList>

namespace core {

/// What a calculator answers. With problems there is no outcome: the input was refused.
struct CalcAnswer {
    QDate on;
    QJsonObject outcome;
    QList<Step> steps;
    QStringList warnings;
    QList<RuleValue> rulesUsed;
    QList<Problem> problems;
};

/// The sheet a calculator works on: it keeps the steps in order and remembers every rule that was looked at.
class Worksheet {
public:
    Worksheet(const RuleBook &book, QDate on, const QString &municipality = {}) : m_book(book), m_municipality(municipality) { m_answer.on = on; }

    QDate on() const { return m_answer.on; }
    /// The rule as it stood on the sheet's day, or on another one. Missing or abolished: Failure, as everywhere.
    template <class T> T operator[](Rule<T> rule) { return at(on(), rule); }
    template <class T> T at(QDate day, Rule<T> rule)
    {
        const RulesAt rules = m_book.on(day, m_municipality);
        remember(rules.value(rule));
        return rules[rule];
    }
    Money money(const QString &key) { return at(on(), Rule<Money>{key.toLatin1().constData()}); }

    void step(const QString &text, std::optional<Money> amount = std::nullopt) { m_answer.steps.append({text, amount, {}, {}, true}); }
    /// A step that rests on a rule in force on the sheet's day (or on `day`).
    void step(const QString &text, std::optional<Money> amount, const QString &key, QDate day = {});
    /// A step that rests on an article without an amount of its own.
    void cite(const QString &text, const QString &article, std::optional<Money> amount = std::nullopt) { m_answer.steps.append({text, amount, {}, article, true}); }
    void warn(const QString &text);
    void refuse(const QString &field, const QString &text) { m_answer.problems.append({Problem::Weight::Blocks, field, text}); }
    bool isRefused() const { return blocks(m_answer.problems); }
    void set(const QString &key, const QJsonValue &value) { m_answer.outcome.insert(key, value); }
    void set(const QString &key, Money money) { set(key, QJsonValue(money.toCents())); }

    /// The answer; each rule that no source was read for has become a warning.
    CalcAnswer answer() const;

private:
    void remember(const RuleValue &value);

    const RuleBook &m_book;
    QString m_municipality;
    CalcAnswer m_answer;
};

} // namespace core
