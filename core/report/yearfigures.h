#pragma once

#include "core/kpi/frozen.h"
#include "core/kpi/inflow.h"
#include "core/rendement/rendement.h"
#include "core/report/reports.h"
#include "core/report/showncounts.h"

namespace core {

/// One result in one place: as it was published when it was, else live.
struct PlaceFigure {
    QString municipality; ///< empty for the whole
    QString name;
    int numerator = 0;
    int denominator = 0;
    int counted = 0;
    int leftOut = 0;      ///< live
    int inDoubt = 0;      ///< live
    int months = 0;
    Money earned;
    Money norm;
    int atGoal = 0;
    bool reached = false;
};

/// One result over all places, as the reader may see it.
struct YearResult {
    KpiDefinition definition;
    std::optional<FrozenKpi> frozen;
    QList<PlaceFigure> places; ///< the municipalities, and who has none when somebody has none
    PlaceFigure whole;

    bool persons() const { return definition.countsMonths; }
    /// Succeeded and not, or at the goal and under it, per place.
    CountTable countTable() const;
};

/// What the yearly report says, gathered once for paper and workbook so that both say the same. Everything is reckoned over all
/// municipalities together, also for a report about one: what is hidden there must not come out beside another report.
class YearReportFigures {
public:
    explicit YearReportFigures(const ReportRequest &request);

    int year() const { return m_year; }
    bool inHouse() const { return m_inHouse; }
    /// "Assen", "all municipalities"
    QString where() const;
    /// Row of the municipality that is asked for in every table by place; nullopt for the whole.
    std::optional<qsizetype> onlyRow() const;
    const QStringList &placeKeys() const { return m_keys; }

    const QList<YearResult> &results() const { return m_results; }
    ShownCounts shown(const CountTable &table) const { return ShownCounts(table, m_inHouse); }
    /// The rows that were counted in, of all places: as published when it was.
    QList<KpiRow> countedRows(const YearResult &result) const;
    /// The value of one result in a place, in thousandths; nullopt when nothing was counted or the reader may not see it.
    std::optional<qint64> valueOf(const YearResult &result, qsizetype row) const;
    /// Whether the goal was reached; nullopt without a goal, when nothing was counted, or when it would tell a number that is hidden.
    std::optional<bool> reached(const YearResult &result, qsizetype row) const;
    /// The years up to this one, with the gaps of what may not be seen.
    Series trend(const YearResult &result) const;
    Series personsPerMonth(const YearResult &result) const;
    ShownCounts inflow() const;
    Series inflowChart() const;
    Series besideIndex() const;
    /// Routes that ran in the year, by kind and municipality; a person in two routes counts twice.
    ShownCounts served() const;
    /// Entrepreneurs with a benefit on the first and the last day of the year.
    ShownCounts onBenefit() const;

    const RendementYear &rendement() const { return m_rendement; }
    /// Persons behind each yield, by municipality.
    ShownCounts yieldPersons() const;
    const Kpis &kpis() const { return m_kpis; }

private:
    YearResult resultOf(const KpiDefinition &definition, int year) const;
    PlaceFigure figureOf(const KpiDefinition &definition, int year, const QString &municipality, const QString &name) const;
    qsizetype rowOf(const QString &municipality) const;
    CountTable byPlace() const;

    const ReportRequest &m_request;
    int m_year;
    bool m_inHouse;
    Kpis m_kpis;
    FrozenKpis m_frozen;
    Inflow m_inflow;
    QStringList m_keys;  ///< municipalities; an empty one last when somebody has none
    QStringList m_names;
    QList<YearResult> m_results;
    RendementYear m_rendement;
};

} // namespace core
