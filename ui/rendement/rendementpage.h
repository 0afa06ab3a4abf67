#pragma once

#include "core/rendement/rendement.h"
#include "ui/base/page.h"
#include "ui/base/rowsmodel.h"

class QLabel;
class QTableView;
class QTabWidget;

namespace ui {

class Ask;
class AssumptionsPane;
class ChartView;
class ChoiceEdit;
class CostsPane;

/// The balance of one municipality and route, as a line of the table under the chart.
struct BalanceRow {
    QString id;
    QString title;
    core::Money costs;
    core::Money yields;
    int persons = 0;
};

/// A dossier that could have counted among the yields.
struct DoubtRow {
    QString id;
    core::RendementDoubt doubt;
};

/// What the route cost and yielded: a waterfall of which each bar opens its rows, the balance per municipality, route and year, and what it all rests on.
class RendementPage : public Page {
    Q_OBJECT

public:
    RendementPage(const core::Rendement &rendement, core::Kpis &kpis, const core::Clock &clock, Ask &ask, QWidget *parent = nullptr);

    QSet<QString> tables() const override { return core::Rendement::tables(); }
    void reload() override;
    void choose(int year);
    /// Shows the rows behind a bar; the last bar, the balance, shows all of them.
    void showStep(int bar);

signals:
    void documentAsked(int year, const QString &municipality);

private:
    QWidget *buildFilters();
    QWidget *buildSide();
    QWidget *buildRows();
    void showBalances(const core::RendementYear &whole);

    const core::Rendement &m_rendement;
    core::Kpis &m_kpis;
    const core::Clock &m_clock;
    Ask &m_ask;
    ChoiceEdit *m_year;
    ChoiceEdit *m_municipality;
    ChoiceEdit *m_route;
    QLabel *m_head;
    ChartView *m_chart;
    int m_bar = -1;
    QLabel *m_rowsTitle;
    QTableView *m_rowsView;
    RowsModel<core::RendementRow> *m_rows;
    QTabWidget *m_side;
    RowsModel<BalanceRow> *m_places;
    RowsModel<BalanceRow> *m_routes;
    RowsModel<BalanceRow> *m_years;
    RowsModel<DoubtRow> *m_doubts;
    QTableView *m_doubtView;
    CostsPane *m_costs;
    AssumptionsPane *m_assumptions;
    core::RendementYear m_shown;
};

} // namespace ui
