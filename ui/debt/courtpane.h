#pragma once

#include "ui/debt/debtdesk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class Chip;

/// Requests to the court: the list of what the file must hold, with what is there and what is missing.
class CourtPane : public QWidget {
    Q_OBJECT

public:
    explicit CourtPane(const DebtDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    struct ItemRow {
        QString id;
        core::CourtItem item;
    };

    QWidget *makeEmpty();
    QWidget *makeBody();
    void showChosen();
    void make();
    void edit(const core::CourtFile &file, bool fresh);
    void remove();
    void tick();
    void addPaper();
    void viewPapers();
    std::optional<core::CourtFile> chosen() const;
    QString currentItem() const;

    DebtDesk m_desk;
    core::Id<core::CourtFile> m_id;
    QStackedWidget *m_pages;
    RowsModel<core::CourtFile> *m_files;
    RowsModel<ItemRow> *m_items;
    QTableView *m_fileTable;
    QTableView *m_itemTable;
    Chip *m_state;
    QLabel *m_facts;
};

} // namespace ui
