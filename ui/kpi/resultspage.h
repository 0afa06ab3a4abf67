#pragma once

#include "core/kpi/frozen.h"
#include "ui/base/page.h"

class QLabel;
class QPushButton;

namespace ui {

class Ask;
class ChoiceEdit;
class KpiTile;
class ResultCharts;
class ResultLists;

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
    QWidget *buildFilters();
    QWidget *buildPublished();
    QWidget *buildDetail();
    void fillYears();
    void showFor(const core::KpiQuestion &question);
    void showDetail();
    void showPublished(const core::KpiResult &result, const std::optional<core::FrozenKpi> &frozen, qsizetype differences);
    void changeDefinition();
    void freeze();
    core::KpiQuestion question() const;

    core::Kpis &m_kpis;
    core::FrozenKpis m_frozen;
    const core::Clock &m_clock;
    Ask &m_ask;
    ChoiceEdit *m_year;
    ChoiceEdit *m_period;
    ChoiceEdit *m_municipality;
    ChoiceEdit *m_adviser;
    QPushButton *m_freeze;
    QList<KpiTile *> m_tiles;
    QList<core::KpiResult> m_results;
    qsizetype m_chosen = 0;
    QWidget *m_published;
    QLabel *m_publishedWords;
    QPushButton *m_changes;
    ResultLists *m_lists;
    ResultCharts *m_charts;
};

} // namespace ui
