#pragma once

#include "core/task/tasks.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class Ask;
class ChoiceEdit;
class DayEdit;
class LoadStrip;
class Notice;

/// A task in full: kind, day with how full it is, time and place of an appointment, whether it comes back. Moving asks why.
class TaskDialog : public QDialog {
    Q_OBJECT

public:
    /// A task without an id is new.
    TaskDialog(core::Store &store, core::Tasks &tasks, Ask &ask, const core::Task &task, QWidget *parent = nullptr);

private:
    void build();
    void kindChosen();
    void dayChosen();
    void moveDay(int weeks, int months);
    core::Task typed() const;
    void keep();

    core::Store &m_store;
    core::Tasks &m_tasks;
    Ask &m_ask;
    const core::Task m_task;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_title = nullptr;
    ChoiceEdit *m_kind = nullptr;
    DayEdit *m_due = nullptr;
    LoadStrip *m_load = nullptr;
    QLabel *m_full = nullptr;
    QLineEdit *m_time = nullptr;
    QSpinBox *m_minutes = nullptr;
    QLineEdit *m_place = nullptr;
    ChoiceEdit *m_repeats = nullptr;
    QLineEdit *m_assignee = nullptr;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_chain = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace ui
