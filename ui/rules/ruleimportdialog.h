#pragma once

#include "core/policy/policies.h"
#include "core/policy/ruleimport.h"
#include "ui/base/rowsmodel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class Ask;
class Notice;

/// Reads a file with new amounts: first shows what it would change, then takes it over as one rule file; and the files that were read before.
class RuleImportDialog : public QDialog {
    Q_OBJECT

public:
    RuleImportDialog(core::Policies &policies, Ask &ask, QWidget *parent = nullptr);
    /// Shows what is in this file.
    void showFile(const QString &path);

private:
    QWidget *makePreview();
    QWidget *makeKnown();
    void chooseFile();
    void showLines();
    void showKnown();
    void take();
    void removeChosen();
    void look();

    core::Policies &m_policies;
    Ask &m_ask;
    core::RuleImport m_import;
    RowsModel<core::RuleProposal> m_lines;
    RowsModel<core::RuleFile> m_files;
    QLabel *m_name;
    QLabel *m_counts;
    Notice *m_notice;
    QCheckBox *m_onlyNew;
    QTableView *m_table;
    QTableView *m_known;
    QPushButton *m_take;
    QPushButton *m_remove;
};

} // namespace ui
