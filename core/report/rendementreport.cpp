#include "core/report/yearreport.h"
#include "core/report/yearsections.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::RendementReport)
};

/// Which yields of a place may be told; costs always may.
struct Allowed {
    QList<bool> steps; ///< per yield
    bool together = true;
};

Allowed allowedOf(const ShownCounts &persons, qsizetype row)
{
    Allowed allowed;
    for (qsizetype step = 0; step < persons.columns(); ++step)
        allowed.steps.append(!persons.isHidden(row, step));
    allowed.together = !persons.isHidden(row, persons.columns());
    return allowed;
}

TableBlock stepsTable(const RendementYear &year, const ShownCounts &persons, qsizetype row)
{
    const Allowed allowed = allowedOf(persons, row);
    TableBlock table;
    table.columns = {{Text::tr("Step"), Align::Left, 3}, {Text::tr("Persons"), Align::Right, 1}, {Text::tr("Amount"), Align::Right, 2}};
    qsizetype yield = 0;
    for (const RendementStep step : rendementSteps()) {
        if (isCost(step)) {
            table.rows.append({nameOf(step), u"–"_s, format(year.sumOf(step))});
            continue;
        }
        table.rows.append({nameOf(step), persons.text(row, yield), allowed.steps[yield] ? format(year.sumOf(step)) : SmallCells::sign()});
        ++yield;
    }
    table.foot = {Text::tr("Balance"), QString(), allowed.together ? format(year.balance()) : SmallCells::sign()};
    return table;
}

/// The waterfall with the yields that may be told; those that may not stand together when that may.
std::optional<Series> chartFor(const RendementYear &year, const ShownCounts &persons, qsizetype row, const QString &where)
{
    const Allowed allowed = allowedOf(persons, row);
    if (!allowed.together)
        return std::nullopt;
    Series series = rendementChart(year, where);
    if (!allowed.steps.contains(false))
        return series;
    const qsizetype costs = series.labels.size() - 1 - allowed.steps.size();
    const double together = toChart(year.yields());
    series.labels = series.labels.mid(0, costs) << Text::tr("Yields together") << series.labels.last();
    QList<std::optional<double>> &values = series.rows.first().values;
    const auto balance = values.last();
    values = values.mid(0, costs) << std::optional(together) << balance;
    series.totals = {series.labels.size() - 1};
    return series;
}

TableBlock placesTable(const YearReportFigures &figures, const ShownCounts &persons)
{
    TableBlock table;
    table.columns = {{Text::tr("Municipality"), Align::Left, 3}, {Text::tr("Costs"), Align::Right, 2}, {Text::tr("Yields"), Align::Right, 2}, {Text::tr("Balance"), Align::Right, 2}};
    const Catalogue places = Catalogue::municipalities();
    for (qsizetype row = 0; row <= persons.rows(); ++row) {
        const bool whole = row == persons.rows();
        RendementYear part = figures.rendement();
        if (!whole)
            part.rows.removeIf([&](const RendementRow &each) {
                const QString &key = figures.placeKeys()[row];
                return key.isEmpty() ? places.contains(each.municipality) : each.municipality != key;
            });
        const bool shown = !persons.isHidden(row, persons.columns());
        const QStringList cells{whole ? Text::tr("All municipalities") : figures.placeKeys()[row].isEmpty() ? Text::tr("municipality not known") : places.label(figures.placeKeys()[row]),
                                format(part.costs()), shown ? format(part.yields()) : SmallCells::sign(), shown ? format(part.balance()) : SmallCells::sign()};
        if (whole)
            table.foot = cells;
        else
            table.rows.append(cells);
    }
    return table;
}

TableBlock routesTable(const RendementYear &year)
{
    TableBlock table;
    table.columns = {{Text::tr("Route"), Align::Left, 3}, {Text::tr("Costs"), Align::Right, 2}, {Text::tr("Yields"), Align::Right, 2}, {Text::tr("Balance"), Align::Right, 2}};
    const Catalogue routes = Catalogue::read(u"routes"_s);
    QMap<QString, RendementYear> parts;
    for (const RendementRow &row : year.rows)
        parts[row.route].rows.append(row);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        table.rows.append({part.key().isEmpty() ? Text::tr("all routes") : routes.label(part.key()), format(part->costs()), format(part->yields()), format(part->balance())});
    table.foot = {Text::tr("Together"), format(year.costs()), format(year.yields()), format(year.balance())};
    return table;
}

void addRows(Document &document, const RendementYear &year, bool withNames)
{
    const Catalogue places = Catalogue::municipalities();
    const Catalogue routes = Catalogue::read(u"routes"_s);
    for (const RendementStep step : rendementSteps()) {
        const QList<RendementRow> rows = year.rowsOf(step);
        document.add(Heading{Text::tr("%1: %2 in %n row(s)", nullptr, int(rows.size())).arg(nameOf(step), format(year.sumOf(step))), 2});
        if (rows.isEmpty()) {
            document.add(Paragraph{Text::tr("None.")});
            continue;
        }
        TableBlock table;
        table.columns = {{isCost(step) ? Text::tr("Cost") : Text::tr("Dossier"), Align::Left, 2}, {Text::tr("How it was reckoned"), Align::Left, 5}, {Text::tr("Amount"), Align::Right, 2}};
        const auto where = [&](const RendementRow &row) {
            const QString place = row.municipality.isEmpty() ? Text::tr("municipality not known") : places.label(row.municipality);
            return place + u", "_s + (row.route.isEmpty() ? Text::tr("all routes") : routes.label(row.route));
        };
        for (const RendementRow &row : rows)
            table.rows.append({row.dossier.isNull() ? row.name : withNames ? u"%1 %2"_s.arg(row.number, row.name) : row.number, isCost(step) ? u"%1: %2"_s.arg(where(row), row.formula) : row.formula, format(row.amount)});
        table.foot = {Text::tr("Together"), QString(), format(year.sumOf(step))};
        document.add(table);
    }
}

} // namespace

void addAssumptions(Document &document, const YearReportFigures &figures)
{
    document.add(Heading{Text::tr("What this rests on"), 2});
    TableBlock table;
    table.columns = {{Text::tr("Assumption"), Align::Left, 4}, {Text::tr("Value"), Align::Right, 2}, {Text::tr("Source"), Align::Left, 5}};
    for (const ReturnAssumption &assumption : figures.rendement().assumptions)
        table.rows.append({assumption.title(), assumption.text(), assumption.verified ? assumption.source : Text::tr("Not verified. %1").arg(assumption.source)});
    document.add(table);
    document.add(Paragraph{Text::tr("Saved by leaving: the norm of each month after the benefit ended, day by day in a broken month, as long as was assumed, until a new benefit starts. "
                                    "Partly earned: what was settled with the benefit in a month, at most the norm. Costs without a municipality or route are shared out by months of service."),
                           Paragraph::Style::Small});
}

void addRendement(Document &document, const YearReportFigures &figures, const ReportRequest &request)
{
    document.add(Heading{Text::tr("Costs and yields")});
    const ShownCounts persons = figures.yieldPersons();
    const qsizetype row = figures.onlyRow().value_or(persons.rows());
    const RendementYear year = figures.rendement().within(request.municipality, {});
    if (year.rowsOf(RendementStep::Staff).isEmpty() && year.rowsOf(RendementStep::Integration).isEmpty() && year.rowsOf(RendementStep::Purchased).isEmpty())
        document.add(Notice{Text::tr("Note"), Text::tr("No costs of this year have been recorded, so the balance is too good.")});
    document.add(stepsTable(year, persons, row));
    if (request.shows(u"charts"_s))
        if (const auto chart = chartFor(year, persons, row, figures.where()))
            document.add(ChartBlock{*chart});
    if (request.municipality.isEmpty()) {
        document.add(Heading{Text::tr("Per municipality"), 2});
        document.add(placesTable(figures, persons));
    }
    if (figures.inHouse()) {
        document.add(Heading{Text::tr("Per route"), 2});
        document.add(routesTable(year));
    }
    if (persons.hidesAnything())
        document.add(Paragraph{smallCellsNote(), Paragraph::Style::Small});
    addAssumptions(document, figures);
}

QList<ReportPart> rendementReportParts()
{
    return {{u"charts"_s, QT_TRANSLATE_NOOP("Report", "Charts")}, {u"dossiers"_s, QT_TRANSLATE_NOOP("Report", "The rows behind the amounts")}};
}

Document rendementReport(const ReportRequest &request)
{
    const YearReportFigures figures(request);
    Document document;
    document.meta.title = Text::tr("Costs and yields %1").arg(figures.year());
    document.meta.subject = Text::tr("Costs and yields of the route for entrepreneurs, %1, %2").arg(figures.year()).arg(figures.where());
    document.add(Title{Text::tr("Costs and yields of the route for entrepreneurs"), u"%1, %2"_s.arg(figures.year()).arg(figures.where())});
    addRendement(document, figures, request);
    if (figures.inHouse() && request.shows(u"dossiers"_s)) {
        document.add(PageBreak{});
        document.add(Heading{Text::tr("Every row")});
        addRows(document, figures.rendement().within(request.municipality, {}), request.shows(u"names"_s));
    }
    return document;
}

} // namespace core
