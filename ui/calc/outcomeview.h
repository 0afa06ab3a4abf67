#pragma once

#include "core/calc/calcfields.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// The answer of a calculator: the outcome large, what to watch for, every step with its rule and source, and the lists that come with it.
class OutcomeView : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeView(const core::RuleBook &rules, QWidget *parent = nullptr);

    void showAnswer(const core::Calculator &calculator, const core::CalcAnswer &answer);
    void clear();

signals:
    /// The adviser wants to see a rule with its source and history.
    void ruleAsked(const QString &key);

private:
    void addHeadlines(const QList<core::CalcField> &fields, const QStringList &keys, const core::CalcAnswer &answer);
    void addWarnings(const core::CalcAnswer &answer);
    void addRest(const QList<core::CalcField> &fields, const QStringList &keys, const core::CalcAnswer &answer);
    void addSteps(const core::CalcAnswer &answer);
    void addList(const core::CalcField &field, const core::CalcAnswer &answer);
    void add(QWidget *widget);

    const core::RuleBook &m_rules;
    QVBoxLayout *m_layout;
    QList<QWidget *> m_parts;
};

} // namespace ui
