#pragma once

#include "core/kpi/frozen.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace ui {

class ChartView;

/// How one result goes: over the years, per quarter, in each municipality and per month, and what it is. A point or bar that is
/// chosen asks for the list behind it.
class ResultCharts : public QWidget {
    Q_OBJECT

public:
    explicit ResultCharts(const core::Kpis &kpis, QWidget *parent = nullptr);
    void show(const core::KpiResult &result, const QList<core::FrozenKpi> &history);

signals:
    void asked(const core::KpiQuestion &question);
    void changeAsked();

private:
    ChartView *addChart(const QString &title, const QString &name);
    QWidget *buildDefinition();
    void fillCurrent();
    QString definitionText(const core::KpiResult &result, const QList<core::FrozenKpi> &history) const;
    void choose(const ChartView *chart, int label);

    const core::Kpis &m_kpis;
    core::KpiResult m_result;
    QTabWidget *m_tabs;
    ChartView *m_years;
    ChartView *m_quarters;
    ChartView *m_places;
    ChartView *m_months;
    QLabel *m_definition;
    QSet<QWidget *> m_stale; ///< charts that are drawn when they are looked at
    QList<core::KpiQuestion> m_quarterQuestions;
};

} // namespace ui
