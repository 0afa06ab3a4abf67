#pragma once

#include "core/calc/calculators.h"

#include <QTableWidget>
#include <QTimer>

namespace ui {

/// The steps of a calculation, to read from top to bottom: words, amount, rule and source. As tall as its rows.
class StepsTable : public QTableWidget {
    Q_OBJECT

public:
    StepsTable(const core::CalcAnswer &answer, const core::RuleBook &rules, QWidget *parent = nullptr);

signals:
    void ruleAsked(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(int row);
    void fit();

    QList<core::Step> m_steps;
    QTimer m_later;
};

} // namespace ui
