#pragma once

#include "core/exchange/importbatch.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class Ask;
class CheckStep;
class FileStep;
class MappingStep;
class Notice;

/// Brings a file of clients or hours in: file, columns, dry run over every row, and only then one write that can be undone as one.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    ImportWizard(core::Store &store, Ask &ask, QWidget *parent = nullptr);
    /// Starts with this file, as if the user had chosen it.
    void openFile(const QString &path);
    /// Proposes this kind of list; a row of it that names no dossier is about the one with this number.
    void beginFor(const QString &layout, const QString &number);

private:
    enum Step { File, Columns, Check, Done };
    QWidget *makeDone();
    void go(Step step);
    void next();
    core::Mapping recalled(const core::Layout &layout) const;
    void remember(const core::Layout &layout, core::Mapping mapping) const;
    void examine();
    void write();
    void undo();
    void saveRefused();
    void showButtons();

    core::Store &m_store;
    Ask &m_ask;
    core::ImportReport m_report;
    QString m_beginLayout;
    QString m_beginNumber;
    QLabel *m_title;
    QLabel *m_steps;
    QStackedWidget *m_stack;
    FileStep *m_file;
    MappingStep *m_mapping;
    CheckStep *m_check;
    QLabel *m_summary = nullptr;
    Notice *m_result = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_saveRefused;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace ui
