#pragma once

#include "core/kpi/kpis.h"
#include "ui/base/page.h"
#include "ui/base/rowsmodel.h"

class QLabel;
class QTabWidget;
class QTableView;

namespace ui {

class Ask;
class ChartView;
class ChoiceEdit;
class KpiTile;

/// A row of the list behind a figure, with an id for the table.
struct ResultRow {
    QString id;
    core::KpiRow row;
};

/// The results of the route: a tile per result; under it what was counted, by which definition, and how it went over the years.
class ResultsPage : public Page {
    Q_OBJECT

public:
    ResultsPage(core::Kpis &kpis, const core::Clock &clock, Ask &ask, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    /// Chooses the year and the result that are shown.
    void choose(int year, const QString &kpi);

signals:
    /// The results as a paper.
    void documentAsked(int year, const QString &municipality);

private:
    struct List {
        QTableView *view;
        RowsModel<ResultRow> *model;
    };
    QWidget *buildFilters();
    QWidget *buildDetail();
    List buildList(QTabWidget *tabs, const QString &name);
    void showDetail();
    void fill(const List &list, core::KpiRow::Verdict verdict, const core::KpiResult &result, int tab);
    QString definitionText(const core::KpiDefinition &definition) const;
    void changeDefinition();
    core::KpiQuestion question() const;

    core::Kpis &m_kpis;
    const core::Clock &m_clock;
    Ask &m_ask;
    ChoiceEdit *m_year;
    ChoiceEdit *m_municipality;
    ChoiceEdit *m_adviser;
    QList<KpiTile *> m_tiles;
    QList<core::KpiResult> m_results;
    qsizetype m_chosen = 0;
    QLabel *m_definition;
    QTabWidget *m_tabs;
    QList<List> m_lists;
    ChartView *m_trend;
    ChartView *m_months;
};

} // namespace ui
