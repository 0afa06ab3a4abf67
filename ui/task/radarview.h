#pragma once

#include "core/task/radar.h"
#include "core/task/tasks.h"
#include "ui/base/page.h"

class QLabel;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace ui {

class Ask;
class ChoiceEdit;

/// What asks for a step that nobody planned: each signal with the step it proposes. Enter makes the task.
class RadarView : public Page {
    Q_OBJECT

public:
    RadarView(core::Store &store, const core::RuleBook &rules, core::Tasks &tasks, Ask &ask, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const core::RadarSignal *current() const;
    void showSignals();
    void make();
    void change();
    void open();

    core::Store &m_store;
    const core::RuleBook &m_rules;
    core::Tasks &m_tasks;
    Ask &m_ask;
    QList<core::RadarSignal> m_signals;
    bool m_swept = false;
    ChoiceEdit *m_kind;
    QToolButton *m_everyone;
    QTreeWidget *m_tree;
    QLabel *m_none;
    QList<QPushButton *> m_actions;
};

} // namespace ui
