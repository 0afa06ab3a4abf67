#pragma once

#include "core/bbz/livingledger.h"
#include "ui/bbz/bbzdesk.h"

class QLabel;
class QPushButton;

namespace ui {

/// What was lent for living costs, what became of it and what was paid back, with the balance on any day.
class LivingLedgerList : public QWidget {
    Q_OBJECT

public:
    explicit LivingLedgerList(const BbzDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    struct Row {
        QString id;
        core::LivingLine line;
    };

    void edit(const core::LivingEntry &entry, bool fresh);
    void changeCurrent();
    void removeCurrent();
    std::optional<core::LivingEntry> current() const;

    BbzDesk m_desk;
    core::LivingLedger m_ledger;
    RowsModel<Row> *m_rows;
    QTableView *m_table;
    DayEdit *m_day;
    QLabel *m_sums;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace ui
