#pragma once

#include "ui/debt/debtdesk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class Notice;

/// What can be paid off: the figures of each day, and of the chosen ones every step to the fund.
class CapacityPane : public QWidget {
    Q_OBJECT

public:
    explicit CapacityPane(const DebtDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    struct StepRow {
        int id = 0;
        core::Step step;
    };

    QWidget *makeEmpty();
    QWidget *makeBody();
    void showChosen();
    void make();
    void change();
    void remove();
    std::optional<core::DebtCapacity> chosen() const;

    DebtDesk m_desk;
    core::Id<core::DebtCapacity> m_id;
    QStackedWidget *m_pages;
    RowsModel<core::DebtCapacity> *m_capacities;
    RowsModel<StepRow> *m_steps;
    QTableView *m_table;
    QTableView *m_stepTable;
    QLabel *m_outcome;
    QLabel *m_home;
    Notice *m_notice;
};

} // namespace ui
