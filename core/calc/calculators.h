#pragma once

#include "core/calc/worksheet.h"

#include <functional>

namespace core {

/// A calculation anybody can check: one case in, the outcome and every step to it out. It reads no clock and no records.
struct Calculator {
    QString name;
    std::function<CalcAnswer(const QJsonObject &input, const RuleBook &book, QDate today)> work;

    /// What it is for, in the language of the interface.
    QString title() const;
    /// JSON Schema of "input" and "output", and an "example".
    QJsonObject schema() const;
    /// Holds the input against the schema first; a missing "on" is `today`.
    CalcAnswer run(const QJsonObject &input, const RuleBook &book, QDate today) const;
};

/// THE list; the command line and the screens iterate over it.
QList<Calculator> calculators();
std::optional<Calculator> calculator(const QString &name);

/// The answer as it is exchanged: calculator, on, outcome, steps, warnings, rules_used.
QJsonObject toJson(const Calculator &calculator, const CalcAnswer &answer);
/// The answer that was written so.
CalcAnswer answerFrom(const QJsonObject &json);

} // namespace core
