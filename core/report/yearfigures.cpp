#include "core/report/yearfigures.h"

#include "core/dossier/routekinds.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::YearReportFigures)
};

constexpr int trendYears = 10;

void fillFrom(PlaceFigure &figure, const FrozenKpi &frozen)
{
    figure.numerator = frozen.numerator;
    figure.denominator = frozen.denominator;
    figure.counted = frozen.counted;
    figure.months = frozen.months;
    figure.earned = frozen.earned;
    figure.norm = frozen.norm;
    figure.atGoal = frozen.atGoal;
    figure.reached = frozen.reached;
}

void fillFrom(PlaceFigure &figure, const KpiResult &live)
{
    figure.numerator = live.numerator();
    figure.denominator = live.denominator();
    figure.counted = live.countOf(KpiRow::Verdict::Counted);
    figure.months = live.totalMonths();
    figure.earned = live.earned();
    figure.norm = live.norm();
    figure.atGoal = live.personsAtGoal();
    figure.reached = live.reached();
}

/// Who has no municipality: what the whole has more than the places together.
PlaceFigure restOf(const PlaceFigure &whole, const QList<PlaceFigure> &places, bool persons)
{
    PlaceFigure rest = whole;
    for (const PlaceFigure &place : places) {
        rest.numerator -= place.numerator;
        if (!persons)
            rest.denominator -= place.denominator;
        rest.counted -= place.counted;
        rest.months -= place.months;
        rest.earned -= place.earned;
        rest.norm -= place.norm;
        rest.atGoal -= place.atGoal;
        rest.leftOut -= place.leftOut;
        rest.inDoubt -= place.inDoubt;
    }
    rest.reached = false;
    rest.name = Text::tr("municipality not known");
    return rest;
}

} // namespace

CountTable YearResult::countTable() const
{
    CountTable table;
    table.rowTitle = Text::tr("Municipality");
    table.columns = persons() ? QStringList{Text::tr("At the goal"), Text::tr("Under it")} : QStringList{Text::tr("Succeeded"), Text::tr("Not succeeded")};
    table.total = persons() ? Text::tr("Persons") : Text::tr("Together");
    table.whole = Text::tr("All municipalities");
    for (const PlaceFigure &place : places) {
        table.rows.append(place.name);
        const int good = persons() ? place.atGoal : place.numerator;
        table.counts.append({good, place.counted - good});
    }
    return table;
}

YearReportFigures::YearReportFigures(const ReportRequest &request)
    : m_request(request), m_year(request.yearOrNow()), m_inHouse(request.receiver.inHouse), m_kpis(request.store, request.rules), m_frozen(request.store, m_kpis),
      m_inflow(request.store, m_kpis)
{
    const Catalogue places = Catalogue::municipalities();
    for (const CatalogueEntry &place : places.entries()) {
        m_keys.append(place.key);
        m_names.append(place.label());
    }
    const QList<KpiClient> &clients = m_kpis.facts().clients();
    if (std::any_of(clients.begin(), clients.end(), [&](const KpiClient &client) { return !m_keys.contains(client.municipality); })) {
        m_keys.append(QString());
        m_names.append(Text::tr("municipality not known"));
    }
    for (const KpiDefinition &definition : m_kpis.definitions(m_year))
        m_results.append(resultOf(definition, m_year));
    m_rendement = Rendement(request.store, m_kpis).of(m_year);
}

QString YearReportFigures::where() const
{
    return m_request.municipality.isEmpty() ? Text::tr("all municipalities") : Catalogue::municipalities().label(m_request.municipality);
}

std::optional<qsizetype> YearReportFigures::onlyRow() const
{
    return m_request.municipality.isEmpty() ? std::nullopt : std::optional(rowOf(m_request.municipality));
}

qsizetype YearReportFigures::rowOf(const QString &municipality) const
{
    const qsizetype row = m_keys.indexOf(municipality);
    return row >= 0 ? row : m_keys.size() - 1;
}

PlaceFigure YearReportFigures::figureOf(const KpiDefinition &definition, int year, const QString &municipality, const QString &name) const
{
    PlaceFigure figure;
    figure.municipality = municipality;
    figure.name = name;
    const KpiQuestion question{year, municipality, {}};
    const KpiResult live = m_kpis.count(definition, question);
    fillFrom(figure, live);
    figure.leftOut = live.countOf(KpiRow::Verdict::LeftOut);
    figure.inDoubt = live.countOf(KpiRow::Verdict::InDoubt);
    if (const auto frozen = m_frozen.current(definition.kpi, question))
        fillFrom(figure, *frozen);
    return figure;
}

YearResult YearReportFigures::resultOf(const KpiDefinition &definition, int year) const
{
    YearResult result;
    result.definition = definition;
    result.frozen = m_frozen.current(definition.kpi, {year, {}, {}});
    result.whole = figureOf(definition, year, {}, Text::tr("All municipalities"));
    for (qsizetype i = 0; i < m_keys.size(); ++i)
        result.places.append(m_keys[i].isEmpty() ? restOf(result.whole, result.places, result.persons()) : figureOf(definition, year, m_keys[i], m_names[i]));
    return result;
}

QList<KpiRow> YearReportFigures::countedRows(const YearResult &result) const
{
    if (!result.frozen)
        return m_kpis.count(result.definition, {m_year, {}, {}}).rowsWith(KpiRow::Verdict::Counted);
    QList<KpiRow> rows;
    const QList<FrozenRow> frozen = m_frozen.rows(*result.frozen);
    for (const FrozenRow &each : frozen) {
        KpiRow row;
        row.dossier = each.dossier;
        row.municipality = each.municipality;
        row.success = each.success;
        row.reason = each.reason;
        row.start = each.start;
        row.end = each.end;
        row.months = each.months;
        row.earned = each.earned;
        row.norm = each.norm;
        rows.append(row);
    }
    return rows;
}

std::optional<qint64> YearReportFigures::valueOf(const YearResult &result, qsizetype row) const
{
    const PlaceFigure &figure = row < result.places.size() ? result.places[row] : result.whole;
    const auto value = KpiTally{figure.numerator, figure.denominator}.valueThousandths(result.persons());
    if (!value || m_inHouse)
        return value;
    const ShownCounts counts = shown(result.countTable());
    if (!result.persons())
        return counts.isHidden(row, 0) || counts.isHidden(row, 1) || counts.isHidden(row, 2) ? std::nullopt : value;
    // An average of fewer than five persons tells as much as a count; the averages add up to the whole as well.
    CountTable averages = result.countTable();
    averages.columns = {QString()};
    for (qsizetype i = 0; i < averages.counts.size(); ++i)
        averages.counts[i] = {result.places[i].denominator > 0 ? result.places[i].numerator / result.places[i].denominator : 0};
    return counts.isHidden(row, 2) || shown(averages).isHidden(row, 0) ? std::nullopt : value;
}

std::optional<bool> YearReportFigures::reached(const YearResult &result, qsizetype row) const
{
    const bool whole = row == result.places.size();
    const PlaceFigure &figure = whole ? result.whole : result.places[row];
    // Fifty persons are asked of all municipalities together.
    if (!result.definition.goal || figure.counted == 0 || (result.persons() && !whole))
        return std::nullopt;
    if (valueOf(result, row))
        return figure.reached;
    const ShownCounts counts = shown(result.countTable());
    if (result.persons() || !whole || counts.isHidden(row, 2))
        return std::nullopt;
    // "Reached" beside the total says how many succeeded at least; a small number must still be able to be five or more.
    const qint64 asked = *result.definition.goal * figure.counted;
    const int least = int((asked + 99'999) / 100'000);
    const int room = figure.reached ? figure.counted - least : least - 1;
    return room >= SmallCells::least ? std::optional(figure.reached) : std::nullopt;
}

Series YearReportFigures::trend(const YearResult &result) const
{
    const qsizetype row = onlyRow().value_or(result.places.size());
    const KpiQuestion question{m_year, m_request.municipality, {}};
    Series series = m_kpis.trend(result.definition.kpi, question, trendYears);
    if (series.rows.isEmpty())
        return series;
    // Published years as they were published, and what the reader may not see as a gap.
    for (qsizetype i = 0; i < series.labels.size(); ++i) {
        const int year = series.labels[i].toInt();
        const auto definition = m_kpis.definition(result.definition.kpi, year);
        if (!definition)
            continue;
        const auto value = valueOf(resultOf(*definition, year), row);
        series.rows.first().values[i] = value ? std::optional(double(*value) / 1000.0) : std::nullopt;
    }
    return series;
}

Series YearReportFigures::personsPerMonth(const YearResult &) const
{
    Series series = m_kpis.personsPerMonth({m_year, m_request.municipality, {}});
    if (m_inHouse || series.rows.isEmpty())
        return series;
    CountTable table;
    for (const QString &key : m_keys) {
        QList<int> months;
        if (key.isEmpty()) {
            months = QList<int>(series.labels.size(), 0);
        } else {
            const Series place = m_kpis.personsPerMonth({m_year, key, {}});
            for (const auto &value : place.rows.first().values)
                months.append(int(value.value_or(0)));
        }
        table.counts.append(months);
    }
    const ShownCounts counts = shown(table);
    const qsizetype row = onlyRow().value_or(counts.rows());
    for (qsizetype i = 0; i < series.labels.size(); ++i)
        if (counts.isHidden(row, i))
            series.rows.first().values[i] = std::nullopt;
    return series;
}

ShownCounts YearReportFigures::inflow() const
{
    CountTable table = byPlace();
    table.rowTitle = Text::tr("Municipality");
    for (int quarter = 1; quarter <= 4; ++quarter)
        table.columns.append(quarterName(m_year, quarter));
    for (QList<int> &row : table.counts)
        row = QList<int>(4, 0);
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const QList<InflowRow> rows = m_inflow.rows({m_year, {}, {}, quarter});
        for (const InflowRow &row : rows)
            ++table.counts[rowOf(row.municipality)][quarter - 1];
    }
    table.total = QString::number(m_year);
    return shown(table);
}

Series YearReportFigures::inflowChart() const
{
    const ShownCounts counts = inflow();
    const qsizetype row = onlyRow().value_or(counts.rows());
    Series series = m_inflow.perQuarter({m_year, m_request.municipality, {}}, 4);
    for (qsizetype i = 0; i < series.labels.size() && !series.rows.isEmpty(); ++i)
        if (counts.isHidden(row, i))
            series.rows.first().values[i] = std::nullopt;
    return series;
}

Series YearReportFigures::besideIndex() const
{
    // An index of a small office can be turned back into its numbers, so outside it is only drawn for the whole and when no quarter is hidden.
    const ShownCounts counts = inflow();
    bool hidden = false;
    for (qsizetype quarter = 0; quarter < counts.columns(); ++quarter)
        hidden = hidden || counts.isHidden(onlyRow().value_or(counts.rows()), quarter);
    return hidden ? Series() : m_inflow.besideIndex({m_year, m_request.municipality, {}}, 4);
}

CountTable YearReportFigures::byPlace() const
{
    CountTable table;
    table.rowTitle = Text::tr("Municipality");
    table.rows = m_names;
    table.whole = Text::tr("All municipalities");
    table.counts = QList<QList<int>>(m_names.size());
    return table;
}

ShownCounts YearReportFigures::served() const
{
    const RouteKinds kinds = RouteKinds::builtIn();
    CountTable table = byPlace();
    const QStringList keys = kinds.kinds().keys();
    for (const QString &kind : keys)
        table.columns.append(kinds.label(kind));
    for (QList<int> &row : table.counts)
        row = QList<int>(keys.size(), 0);
    const KpiFacts &facts = m_kpis.facts();
    const QDate last = qMin(QDate(m_year, 12, 31), m_request.clock.today());
    m_request.store.each(u"select dossier, kind from routes where start_day <= ? and (end_day is null or end_day >= ?) and outcome <> 'mistake' group by dossier, kind"_s,
                         {toSql(last), toSql(QDate(m_year, 1, 1))}, [&](const Cells &cells) {
                             const qsizetype client = facts.clientOf(cells.text(0));
                             const qsizetype kind = keys.indexOf(cells.text(1));
                             if (client >= 0 && kind >= 0)
                                 ++table.counts[rowOf(facts.clients()[client].municipality)][kind];
                         });
    table.total = Text::tr("Routes");
    return shown(table);
}

ShownCounts YearReportFigures::onBenefit() const
{
    CountTable table = byPlace();
    table.columns = {Text::tr("1 January"), Text::tr("31 December")};
    for (QList<int> &row : table.counts)
        row = QList<int>(2, 0);
    const KpiFacts &facts = m_kpis.facts();
    const QList<QDate> days{QDate(m_year, 1, 1), qMin(QDate(m_year, 12, 31), m_request.clock.today())};
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QVariant day = toSql(days[i]);
        m_request.store.each(u"select distinct b.dossier from benefits b where b.kind not in ('none', 'ww') and b.from_day <= ? and (b.until_day is null or b.until_day >= ?) "
                             "and exists (select 1 from routes r where r.dossier = b.dossier and r.start_day <= ? and (r.end_day is null or r.end_day >= ?))"_s,
                             {day, day, day, day}, [&](const Cells &cells) {
                                 if (const qsizetype client = facts.clientOf(cells.text(0)); client >= 0)
                                     ++table.counts[rowOf(facts.clients()[client].municipality)][i];
                             });
    }
    return shown(table);
}

ShownCounts YearReportFigures::yieldPersons() const
{
    CountTable table = byPlace();
    for (const RendementStep step : rendementSteps())
        if (!isCost(step))
            table.columns.append(nameOf(step));
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        RendementYear part = m_rendement;
        part.rows.removeIf([&](const RendementRow &row) { return rowOf(row.municipality) != i; });
        for (const RendementStep step : rendementSteps())
            if (!isCost(step))
                table.counts[i].append(part.personsOf(step));
    }
    table.total = Text::tr("Persons");
    return shown(table);
}

} // namespace core
