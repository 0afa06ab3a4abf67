#pragma once

#include "core/pto/ptobook.h"
#include "core/pto/ptooverview.h"
#include "ui/base/page.h"
#include "ui/base/rowsmodel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

class Ask;

/// All part-time entrepreneurs of a month: their hours against the ceilings, and who has not handed in.
class PtoOverviewPage : public Page {
    Q_OBJECT

public:
    PtoOverviewPage(core::PtoBook &book, const core::RuleBook &rules, const core::Clock &clock, Ask &ask, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    /// The list that the counter on the rail counts: the last ended month, only who has not handed in.
    void showMissing();
    core::Month month() const { return m_month; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTop();
    void buildTable();
    void goTo(core::Month month);
    void narrow();
    void openCurrent();

    core::PtoBook &m_book;
    const core::RuleBook &m_rules;
    const core::Clock &m_clock;
    Ask &m_ask;
    core::Month m_month;
    QList<core::PtoOverviewRow> m_rows;
    RowsModel<core::PtoOverviewRow> m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty = nullptr;
    QComboBox *m_municipality = nullptr;
    QCheckBox *m_missing = nullptr;
};

} // namespace ui
