#pragma once

#include "core/bank/bankbook.h"
#include "ui/base/rowsmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class Ask;
class BankModel;
class Notice;

/// A bank statement of the client: its movements beside the invoices; what the adviser ticks is kept, the rest is not. And what was kept before.
class BankDialog : public QDialog {
    Q_OBJECT

public:
    BankDialog(core::BankBook &book, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);
    /// Shows what is in this file.
    void showFile(const QString &path);

signals:
    /// Lines were kept or removed.
    void told(const QString &text);

private:
    QWidget *makeFile();
    QWidget *makeKept();
    void chooseFile();
    void showFacts();
    void showKept();
    void tickAll(bool received);
    void look();
    void keep();
    void removeChosen();

    core::BankBook &m_book;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    core::BankPlan m_plan;
    BankModel *m_model;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_sum;
    Notice *m_notice;
    QTableView *m_table;
    QTableView *m_kept;
    QLabel *m_keptTitle;
    QPushButton *m_tick;
    QPushButton *m_keep;
    QPushButton *m_remove;
    RowsModel<core::BankLine> m_keptRows;
};

} // namespace ui
