#pragma once

#include "core/kpi/inflow.h"
#include "ui/base/page.h"
#include "ui/base/rowsmodel.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;
class QTabWidget;

namespace ui {

class Ask;
class ChartView;
class ChoiceEdit;
class Notice;

/// The inflow of applications by entrepreneurs per quarter, with the list of each quarter, beside a national index that the user types or brings in.
class InflowPage : public Page {
    Q_OBJECT

public:
    InflowPage(core::Kpis &kpis, const core::Clock &clock, Ask &ask, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    /// Shows the list of a quarter, or of the year for 0.
    void choose(int year, int quarter);

private:
    QWidget *buildFilters();
    QWidget *buildList();
    QWidget *buildIndex();
    void showList();
    void saveIndex();
    void removeIndex();
    void importIndex();
    core::KpiQuestion question() const;

    core::Kpis &m_kpis;
    core::Inflow m_inflow;
    const core::Clock &m_clock;
    Ask &m_ask;
    ChoiceEdit *m_year;
    ChoiceEdit *m_municipality;
    int m_quarter = 0;
    ChartView *m_counts;
    ChartView *m_beside;
    QLabel *m_listTitle;
    QTableView *m_list;
    RowsModel<core::InflowRow> *m_rows;
    QTableView *m_indexView;
    RowsModel<core::NationalIndex> *m_index;
    QSpinBox *m_indexYear;
    QSpinBox *m_indexQuarter;
    QLineEdit *m_indexValue;
    QLineEdit *m_indexSource;
    Notice *m_notice;
};

} // namespace ui
