#pragma once

#include "core/task/chains.h"
#include "core/task/tasks.h"

#include <QDialog>

class QTreeWidget;

namespace ui {

class Ask;
class ChoiceEdit;
class DayEdit;
class Notice;

/// Plans a chain of tasks around one day: what comes before it and after it, each with how full its day is. A step can be left out.
class ChainDialog : public QDialog {
    Q_OBJECT

public:
    ChainDialog(core::Store &store, core::Tasks &tasks, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);

private:
    void showSteps();
    void keep();

    core::Store &m_store;
    core::Tasks &m_tasks;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    QList<core::TaskChain> m_chains;
    QList<core::Task> m_planned;
    ChoiceEdit *m_chain;
    DayEdit *m_anchor;
    QTreeWidget *m_steps;
    Notice *m_notice;
};

} // namespace ui
