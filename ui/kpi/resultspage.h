#pragma once

#include "core/kpi/frozen.h"
#include "core/kpi/servicefigures.h"
#include "ui/base/page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class Ask;
class ChoiceEdit;
class KpiTile;
class ResultCharts;
class ResultLists;
class ServicePane;
class ServiceTile;

/// The results of the route: a tile per agreed result and a small one per kind of service; under them what was counted, by which
/// definition, and how it went over the years.
class ResultsPage : public Page {
    Q_OBJECT

public:
    ResultsPage(core::Kpis &kpis, const core::Clock &clock, Ask &ask, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    /// Chooses the year and the result or kind of service that is shown.
    void choose(int year, const QString &key);

signals:
    /// The results as a paper.
    void documentAsked(int year, const QString &municipality);
    /// The contact of the walk-in hour, or the group, behind a figure.
    void contactAsked(const QString &contact);
    void groupAsked(const QString &group);

private:
    QWidget *buildFilters();
    QLayout *buildTiles();
    QLayout *buildServiceTiles();
    QWidget *buildPublished();
    QWidget *buildDetail();
    void fillYears();
    void showFor(const core::KpiQuestion &question);
    void showDetail();
    void showService();
    void showPublished(const core::KpiResult &result, const std::optional<core::FrozenKpi> &frozen, qsizetype differences);
    void changeDefinition();
    void freeze();
    core::KpiQuestion question() const;

    core::Kpis &m_kpis;
    core::FrozenKpis m_frozen;
    core::ServiceFigures m_service;
    const core::Clock &m_clock;
    Ask &m_ask;
    ChoiceEdit *m_year;
    ChoiceEdit *m_period;
    ChoiceEdit *m_municipality;
    ChoiceEdit *m_adviser;
    QPushButton *m_freeze;
    QButtonGroup *m_group;
    QList<KpiTile *> m_tiles;
    QList<core::KpiResult> m_results;
    qsizetype m_chosen = 0;
    QList<ServiceTile *> m_serviceTiles;
    QList<core::ServiceTopic> m_topics;
    QString m_topic; ///< kind of service that is shown; empty while a result is
    QWidget *m_published;
    QLabel *m_publishedWords;
    QPushButton *m_changes;
    ResultLists *m_lists;
    ResultCharts *m_charts;
    QStackedWidget *m_detail;
    ServicePane *m_pane;
};

} // namespace ui
