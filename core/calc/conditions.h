#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// One condition as it was judged.
struct JudgedCondition {
    enum class State { Met, Failed, Open };
    QString key; ///< of the input it rests on
    QString text;
    QString rule; ///< key of the rule; empty: it rests on the article
    QString article;
    State state = State::Open;
};

/// The conditions of a right one after another: each is met, not met, or nobody has said so yet.
class Conditions {
public:
    Conditions(Worksheet &sheet, const QJsonObject &input) : m_sheet(sheet), m_input(input) {}

    /// A condition that is answered with yes or no under `key`; `wanted` is the answer that meets it.
    void answered(const QString &key, const QString &condition, const QString &article, bool wanted = true);
    /// A condition that rests on a rule of the day.
    void ruled(const QString &key, const QString &condition, bool met, const QString &rule);
    /// A condition that rests on an article.
    void cited(const QString &key, const QString &condition, bool met, const QString &article);
    /// Nobody has said so yet.
    void open(const QString &key, const QString &condition, const QString &article);
    bool failed() const { return !m_failed.isEmpty(); }
    /// In the order in which they were judged.
    const QList<JudgedCondition> &all() const { return m_all; }
    /// Writes the outcome: entitled (yes, no, open), not_met, not_known.
    void report();

private:
    void judge(const JudgedCondition &condition);

    Worksheet &m_sheet;
    const QJsonObject &m_input;
    QStringList m_failed;
    QStringList m_missing;
    QList<JudgedCondition> m_all;
};

} // namespace core
