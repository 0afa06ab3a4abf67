#pragma once

#include "core/dossier/note.h"
#include "core/task/tasks.h"

#include <QDialog>

class QListWidget;
class QRadioButton;

namespace ui {

class Ask;
class DayEdit;
class LoadStrip;
class Notice;

/// Marks a sentence of a note as a promise: which one, of whom, by when.
class PromiseDialog : public QDialog {
    Q_OBJECT

public:
    PromiseDialog(core::Store &store, core::Tasks &tasks, Ask &ask, const core::Note &note, QWidget *parent = nullptr);

private:
    void keep();

    core::Tasks &m_tasks;
    Ask &m_ask;
    core::Note m_note;
    QListWidget *m_sentences;
    QRadioButton *m_adviser;
    QRadioButton *m_client;
    DayEdit *m_due;
    LoadStrip *m_load;
    Notice *m_notice;
};

} // namespace ui
