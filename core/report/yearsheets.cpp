#include "core/report/yearsheets.h"

#include "core/base/format.h"
#include "core/exchange/sheetwriters.h"
#include "core/kpi/anonymous.h"
#include "core/kpi/inflow.h"
#include "core/kpi/servicefigures.h"
#include "core/report/yearfigures.h"
#include "core/report/yearsections.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::YearSheets)
};

using Cells = QList<SheetCell>;

SheetCell words(const QString &text) { return {text, {}}; }
SheetCell number(qint64 value) { return {value, {}}; }
/// The number, or the sign in its place.
SheetCell number(const ShownCounts &counts, qsizetype row, qsizetype column) { return counts.isHidden(row, column) ? words(SmallCells::sign()) : number(counts.value(row, column)); }

Sheet sheetOf(const QString &key, const QString &title, const QList<SheetColumn> &columns, const QList<Cells> &rows)
{
    return {key, title, columns, rows.size(), [rows](const std::function<void(const Cells &)> &visit) {
                for (const Cells &row : rows)
                    visit(row);
            }};
}

SheetColumn text(const QString &title) { return {title.toLower(), title, CellKind::Text}; }
SheetColumn count(const QString &title) { return {title.toLower(), title, CellKind::Count}; }
SheetColumn money(const QString &title) { return {title.toLower(), title, CellKind::Money}; }
SheetColumn day(const QString &title) { return {title.toLower(), title, CellKind::Date}; }

QString placeName(const QString &key) { return key.isEmpty() ? Text::tr("municipality not known") : Catalogue::municipalities().label(key); }

Sheet explanation(const YearReportFigures &figures)
{
    QList<Cells> rows;
    const auto add = [&rows](const QString &label, const QString &value) { rows.append({words(label), words(value)}); };
    add(Text::tr("Report"), Text::tr("Yearly report of the route for entrepreneurs, %1, %2").arg(figures.year()).arg(figures.where()));
    if (!figures.inHouse()) {
        add(Text::tr("Anonymised"), Text::tr("Every combination of values in the pages with rows belongs to at least five persons. Where that was not so, a value was left out (%1) or the row was.").arg(SmallCells::sign()));
        add(Text::tr("Small numbers"), smallCellsNote());
    }
    for (const YearResult &result : figures.results()) {
        add(result.definition.title(), Text::tr("Numerator: %1 Denominator: %2").arg(result.definition.numerator, result.definition.denominator));
        add(Text::tr("Version"), Text::tr("%1, %2").arg(result.definition.version).arg(result.definition.verified ? result.definition.source : Text::tr("%1 (to be confirmed)").arg(result.definition.source)));
    }
    for (const ReturnAssumption &assumption : figures.rendement().assumptions)
        add(assumption.title(), Text::tr("%1. %2").arg(assumption.text(), assumption.verified ? assumption.source : Text::tr("Not verified. %1").arg(assumption.source)));
    return sheetOf(u"explanation"_s, Text::tr("Explanation"), {text(Text::tr("Subject")), text(Text::tr("What it is"))}, rows);
}

Sheet resultsSheet(const YearReportFigures &figures)
{
    QList<Cells> rows;
    for (const YearResult &result : figures.results()) {
        const ShownCounts counts = figures.shown(result.countTable());
        for (qsizetype row = 0; row <= counts.rows(); ++row) {
            if (figures.onlyRow() && *figures.onlyRow() != row)
                continue;
            const auto value = figures.valueOf(result, row);
            rows.append({words(result.definition.title()), words(row < counts.rows() ? result.places[row].name : result.whole.name), number(counts, row, 0), number(counts, row, 1),
                         number(counts, row, 2), words(value ? resultText(result.definition, *value) : SmallCells::sign())});
        }
    }
    return sheetOf(u"results"_s, Text::tr("Results"),
                   {text(Text::tr("Result")), text(Text::tr("Municipality")), count(Text::tr("Succeeded or at the goal")), count(Text::tr("Not")), count(Text::tr("Together")), text(Text::tr("Value"))}, rows);
}

/// The rows of one result as they are, for who works here.
Sheet wholeRows(const KpiResult &result, bool withNames)
{
    QList<SheetColumn> columns{text(Text::tr("Dossier"))};
    if (withNames)
        columns.append(text(Text::tr("Name")));
    columns += {text(Text::tr("Municipality")), text(Text::tr("Counts")), text(Text::tr("Success")), text(Text::tr("Why")), day(Text::tr("Start")), day(Text::tr("End")), count(Text::tr("Months")),
                money(Text::tr("Earned")), money(Text::tr("Norm"))};
    QList<Cells> rows;
    for (const KpiRow &row : result.rows) {
        Cells cells{words(row.number)};
        if (withNames)
            cells.append(words(row.name));
        cells += {words(placeName(row.municipality)), words(nameOf(row.verdict)), words(row.success ? Text::tr("yes") : Text::tr("no")), words(row.reason), {toSql(row.start), {}}, {toSql(row.end), {}},
                  number(row.months), number(row.earned.toCents()), number(row.norm.toCents())};
        rows.append(cells);
    }
    return sheetOf(result.definition.kpi, result.definition.title(), columns, rows);
}

/// The counted rows without anybody in them: bands instead of amounts, and of the table above only what it shows.
Sheet safeRows(const YearReportFigures &figures, const YearResult &result)
{
    const bool persons = result.persons();
    const ShownCounts shown = figures.shown(result.countTable());
    const qsizetype whole = shown.rows();
    // Counting the rows must not give back a total that is hidden.
    const bool hidesAll = shown.isHidden(whole, 2);
    const bool hidesSuccess = shown.isHidden(whole, 0) || shown.isHidden(whole, 1);
    const QList<KpiRow> counted = hidesAll ? QList<KpiRow>() : figures.countedRows(result);
    QList<QStringList> open;
    for (const KpiRow &row : counted) {
        const qsizetype known = figures.placeKeys().indexOf(row.municipality);
        const qsizetype at = known >= 0 ? known : figures.placeKeys().size() - 1;
        const bool hidden = shown.isHidden(at, row.success ? 0 : 1) || shown.isHidden(at, 2);
        // In the report of one municipality only its own rows can stand, so rows of a hidden number stay out.
        if (figures.onlyRow() && (*figures.onlyRow() != at || hidden))
            continue;
        const QString what = persons ? shareBand(row.earned.shareOf(row.norm).thousandths()) : row.reason;
        open.append({hidden ? SmallCells::sign() : placeName(row.municipality), hidesSuccess ? SmallCells::sign() : row.success ? Text::tr("yes") : Text::tr("no"),
                     hidesSuccess ? SmallCells::sign() : what, monthsBand(row.months)});
    }
    const AnonymousRows safe = anonymous(open, {3, 2, 0});
    QList<Cells> rows;
    for (const QStringList &row : safe.rows) {
        Cells cells;
        for (const QString &value : row)
            cells.append(words(value));
        rows.append(cells);
    }
    return sheetOf(result.definition.kpi, result.definition.title(),
                   {text(Text::tr("Municipality")), text(Text::tr("Success")), text(persons ? Text::tr("Share of the norm") : Text::tr("Outcome")), text(Text::tr("Months"))}, rows);
}

Sheet rendementRows(const RendementYear &year, bool withNames)
{
    const Catalogue routes = Catalogue::read(u"routes"_s);
    QList<Cells> rows;
    for (const RendementRow &row : year.rows)
        rows.append({words(nameOf(row.step)), words(row.number), words(row.dossier.isNull() || withNames ? row.name : QString()), words(placeName(row.municipality)),
                     words(row.route.isEmpty() ? Text::tr("all routes") : routes.label(row.route)), {toSql(row.from), {}}, {toSql(row.until), {}}, number(row.amount.toCents()), words(row.formula)});
    return sheetOf(u"rendement"_s, Text::tr("Costs and yields"),
                   {text(Text::tr("Step")), text(Text::tr("Dossier")), text(Text::tr("Name or cost")), text(Text::tr("Municipality")), text(Text::tr("Route")), day(Text::tr("From")), day(Text::tr("Until")),
                    money(Text::tr("Amount")), text(Text::tr("How it was reckoned"))},
                   rows);
}

/// Amounts by municipality and step; a yield stands there only where its number of persons may.
Sheet rendementTotals(const YearReportFigures &figures)
{
    const ShownCounts persons = figures.yieldPersons();
    QList<Cells> rows;
    for (qsizetype place = 0; place <= persons.rows(); ++place) {
        if (figures.onlyRow() && *figures.onlyRow() != place)
            continue;
        const QString key = place < persons.rows() ? figures.placeKeys()[place] : QString();
        RendementYear part = figures.rendement();
        if (place < persons.rows())
            part.rows.removeIf([&](const RendementRow &row) { return row.municipality != key; });
        const QString name = place < persons.rows() ? placeName(key) : Text::tr("All municipalities");
        qsizetype yield = 0;
        for (const RendementStep step : rendementSteps()) {
            const bool hidden = !isCost(step) && persons.isHidden(place, yield);
            rows.append({words(name), words(nameOf(step)), isCost(step) ? words({}) : number(persons, place, yield), hidden ? words(SmallCells::sign()) : number(part.sumOf(step).toCents())});
            yield += !isCost(step);
        }
        const bool hidden = persons.isHidden(place, persons.columns());
        rows.append({words(name), words(Text::tr("Balance")), words({}), hidden ? words(SmallCells::sign()) : number(part.balance().toCents())});
    }
    return sheetOf(u"rendement"_s, Text::tr("Costs and yields"), {text(Text::tr("Municipality")), text(Text::tr("Step")), count(Text::tr("Persons")), money(Text::tr("Amount"))}, rows);
}

/// The tables of the paper that count persons, a number on each line.
Sheet numbersSheet(const YearReportFigures &figures, const ReportRequest &request)
{
    QList<TitledTable> tables{{Text::tr("Inflow"), figures.inflow().block(figures.onlyRow())},
                              {Text::tr("Routes that ran in the year"), figures.served().block(figures.onlyRow())},
                              {Text::tr("Entrepreneurs with a benefit"), figures.onBenefit().block(figures.onlyRow())}};
    tables += preventionTables(figures, request) + groupTables(figures, request);
    QList<Cells> rows;
    for (const TitledTable &table : std::as_const(tables)) {
        QList<QStringList> lines = table.block.rows;
        if (!table.block.foot.isEmpty())
            lines.append(table.block.foot);
        for (const QStringList &line : std::as_const(lines))
            for (qsizetype column = 1; column < line.size(); ++column) {
                bool isNumber = false;
                const int value = line[column].toInt(&isNumber);
                rows.append({words(table.title), words(line.first()), words(table.block.columns[column].title), isNumber ? number(value) : words(line[column])});
            }
    }
    return sheetOf(u"numbers"_s, Text::tr("Numbers of persons"), {text(Text::tr("Subject")), text(Text::tr("Of whom or what")), text(Text::tr("What")), count(Text::tr("Number"))}, rows);
}

/// Every row behind the figures of one kind of service, with the figures it counts in.
Sheet serviceRows(const ServiceTopic &topic, bool withNames)
{
    QList<ServiceRow> order;
    QHash<QString, QStringList> counts;
    for (const ServiceFigure &figure : topic.figures)
        for (const ServiceRow &row : figure.rows) {
            if (!counts.contains(row.id))
                order.append(row);
            counts[row.id].append(figure.label);
        }
    QList<Cells> rows;
    for (const ServiceRow &row : std::as_const(order))
        rows.append({{toSql(row.day), {}}, words(row.number), words(withNames || row.dossier.isNull() ? row.name : QString()), words(row.words),
                     words(row.municipality.isEmpty() ? QString() : placeName(row.municipality)), words(counts.value(row.id).join(u"; "_s))});
    return sheetOf(topic.key, topic.title,
                   {day(Text::tr("Day")), text(Text::tr("Dossier")), text(Text::tr("Who or what")), text(Text::tr("What it was")), text(Text::tr("Municipality")), text(Text::tr("Counts in"))}, rows);
}

Sheet inflowRows(const QList<InflowRow> &inflow, bool withNames)
{
    QList<Cells> rows;
    for (const InflowRow &row : inflow)
        rows.append({{toSql(row.day), {}}, words(row.number), words(withNames ? row.name : QString()), words(row.what), words(placeName(row.municipality))});
    return sheetOf(u"inflow"_s, Text::tr("Inflow"), {day(Text::tr("Day")), text(Text::tr("Dossier")), text(Text::tr("Name")), text(Text::tr("What it was")), text(Text::tr("Municipality"))}, rows);
}

} // namespace

QList<Sheet> yearSheets(const ReportRequest &request)
{
    const YearReportFigures figures(request);
    const bool names = request.shows(u"names"_s);
    QList<Sheet> sheets{explanation(figures), resultsSheet(figures), numbersSheet(figures, request)};
    for (const YearResult &result : figures.results()) {
        if (figures.inHouse())
            sheets.append(wholeRows(figures.kpis().count(result.definition, {figures.year(), request.municipality, {}}), names));
        else
            sheets.append(safeRows(figures, result));
    }
    sheets.append(figures.inHouse() ? rendementRows(figures.rendement().within(request.municipality, {}), names) : rendementTotals(figures));
    if (!figures.inHouse())
        return sheets;
    // One line is one person, so these rows stay in the house; outside their numbers stand on the page of numbers.
    const KpiQuestion question{figures.year(), request.municipality, {}};
    sheets.append(inflowRows(Inflow(request.store, figures.kpis()).rows(question), names));
    const QList<ServiceTopic> topics = ServiceFigures(figures.kpis()).of(question);
    for (const ServiceTopic &topic : topics)
        sheets.append(serviceRows(topic, names));
    return sheets;
}

qint64 writeReportSheets(const ReportRequest &request, const QString &path)
{
    const Report *report = findReport(request.report);
    Q_ASSERT(report && report->sheets);
    const QList<Sheet> sheets = report->sheets(request);
    qint64 rows = 0;
    for (const Sheet &sheet : sheets)
        rows += sheet.count;
    // The workbook appears only when it is whole.
    const QString part = path + u".part"_s;
    const Progress quiet;
    RowCounter counter(quiet, rows);
    try {
        writeXlsx(sheets, part, counter);
    } catch (...) {
        QFile::remove(part);
        throw;
    }
    QFile::remove(path);
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), u"rename"_s);
    }
    return rows;
}

} // namespace core
