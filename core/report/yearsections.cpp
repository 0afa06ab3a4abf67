#include "core/report/yearsections.h"

#include "core/base/format.h"
#include "core/kpi/quality.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::YearReport)
};

QString tenths(qint64 value)
{
    return u"%1%2%3"_s.arg(value / 10).arg(QLocale().decimalPoint()).arg(value % 10);
}

QString goalText(const KpiDefinition &definition)
{
    if (!definition.goal)
        return Text::tr("no goal was agreed on");
    if (!definition.countsMonths)
        return Text::tr("at least %1").arg(format(Percentage::ofThousandths(*definition.goal)));
    return Text::tr("at least %1 persons, who on average earn at least %2 of the norm").arg(*definition.goal).arg(format(definition.minimumShare));
}

QString shareText(Money part, Money whole)
{
    return tenths((part.shareOf(whole).thousandths() + 50) / 100) + u" %"_s;
}

/// What stands beside the table: the value with its goal, and for part-time entrepreneurs what they earned.
Facts factsOf(const YearResult &result, const YearReportFigures &figures, qsizetype row)
{
    const PlaceFigure &figure = row < result.places.size() ? result.places[row] : result.whole;
    const auto value = figures.valueOf(result, row);
    const bool nothing = figure.counted == 0;
    const QString hidden = nothing ? Text::tr("nothing counted") : Text::tr("fewer than five persons, or left out to protect them");
    Facts facts{{{Text::tr("Result"), value ? resultText(result.definition, *value) : hidden}, {Text::tr("Goal"), goalText(result.definition)}}};
    if (result.frozen)
        facts.rows.append({Text::tr("Frozen on"), Text::tr("%1, by version %2 of the definition").arg(format(result.frozen->at.date())).arg(result.frozen->version)});
    if (const auto reached = figures.reached(result, row))
        facts.rows.append({Text::tr("Judgement"), *reached ? Text::tr("reached") : Text::tr("not reached")});
    if (!value)
        return facts;
    if (result.persons()) {
        facts.rows.append({Text::tr("Earned per person per month"), format(figure.earned.dividedBy(figure.numerator))});
        facts.rows.append({Text::tr("Norm per person per month"), format(figure.norm.dividedBy(figure.numerator))});
        facts.rows.append({Text::tr("Earned share of the norm"), shareText(figure.earned, figure.norm)});
    } else if (figure.counted > 0) {
        facts.rows.append({Text::tr("Service on average"), Text::tr("%1 months (agreed: %2)").arg(tenths((20 * figure.months + figure.counted) / (2 * figure.counted))).arg(result.definition.expectedMonths)});
    }
    return facts;
}

void addDefinition(Document &document, const KpiDefinition &definition, int year)
{
    const KpiPeriod period = periodOf(definition, {year, {}, {}});
    document.add(Heading{Text::tr("How it is counted"), 3});
    document.add(Facts{{{Text::tr("Numerator"), definition.numerator},
                        {Text::tr("Denominator"), definition.denominator},
                        {Text::tr("Measuring period"), Text::tr("%1 up to and including %2. %3").arg(format(period.first), format(period.last), definition.period)},
                        {Text::tr("Version"), QString::number(definition.version)},
                        {Text::tr("Source"), definition.verified ? definition.source : Text::tr("%1 (to be confirmed)").arg(definition.source)}}});
}

void addNote(Document &document, bool hidden)
{
    if (hidden)
        document.add(Paragraph{smallCellsNote(), Paragraph::Style::Small});
}

} // namespace

QString resultText(const KpiDefinition &definition, qint64 thousandths)
{
    const QString value = tenths((thousandths + 50) / 100);
    return definition.countsMonths ? Text::tr("%1 persons per month on average").arg(value) : value + u" %"_s;
}

bool isTrend(const Series &series)
{
    const auto &values = series.rows.isEmpty() ? QList<std::optional<double>>() : series.rows.first().values;
    return std::count_if(values.begin(), values.end(), [](const auto &value) { return value.has_value(); }) > 1;
}

void addResults(Document &document, const YearReportFigures &figures, const ReportRequest &request)
{
    document.add(Heading{Text::tr("Results")});
    for (const YearResult &result : figures.results()) {
        const qsizetype row = figures.onlyRow().value_or(result.places.size());
        document.add(Heading{result.definition.title(), 2});
        document.add(factsOf(result, figures, row));
        const ShownCounts counts = figures.shown(result.countTable());
        document.add(counts.block(figures.onlyRow()));
        addNote(document, counts.hidesAnything());
        if (figures.inHouse()) {
            const PlaceFigure &figure = row < result.places.size() ? result.places[row] : result.whole;
            document.add(Paragraph{Text::tr("Left out: %1. In doubt: %2.").arg(figure.leftOut).arg(figure.inDoubt), Paragraph::Style::Small});
        }
        if (request.shows(u"charts"_s)) {
            if (result.persons() && isTrend(figures.personsPerMonth(result)))
                document.add(ChartBlock{figures.personsPerMonth(result)});
            if (const Series trend = figures.trend(result); isTrend(trend))
                document.add(ChartBlock{trend});
        }
        if (request.shows(u"definitions"_s))
            addDefinition(document, result.definition, figures.year());
    }
    if (figures.results().isEmpty())
        document.add(Paragraph{Text::tr("No result was defined for this year.")});
}

void addInflow(Document &document, const YearReportFigures &figures, const ReportRequest &request)
{
    document.add(Heading{Text::tr("Inflow")});
    const InflowDefinition definition = inflowDefinition();
    document.add(Paragraph{definition.words, Paragraph::Style::Small});
    const ShownCounts counts = figures.inflow();
    document.add(counts.block(figures.onlyRow()));
    addNote(document, counts.hidesAnything());
    if (!request.shows(u"charts"_s))
        return;
    if (const Series chart = figures.inflowChart(); isTrend(chart))
        document.add(ChartBlock{chart});
    if (const Series beside = figures.besideIndex(); isTrend(beside))
        document.add(ChartBlock{beside, Text::tr("The national index as it was filled in, with its own source per quarter.")});
}

void addService(Document &document, const YearReportFigures &figures)
{
    document.add(Heading{Text::tr("Who was served")});
    document.add(Paragraph{Text::tr("Routes that ran in the year. Who was in two kinds of route counts in both."), Paragraph::Style::Body, true});
    // Eight kinds of route do not fit side by side: they stand under each other.
    const ShownCounts served = figures.served();
    const TableBlock wide = served.block();
    const qsizetype place = figures.onlyRow().value_or(served.rows());
    TableBlock table;
    table.columns = {{Text::tr("Route"), Align::Left, 3}};
    const QList<qsizetype> rows = [&] {
        QList<qsizetype> all;
        for (qsizetype row = 0; row <= served.rows(); ++row)
            if (!figures.onlyRow() || row == place)
                all.append(row);
        return all;
    }();
    for (const qsizetype row : rows)
        table.columns.append({row < served.rows() ? wide.rows[row].first() : Text::tr("Together"), Align::Right, 1});
    for (qsizetype kind = 0; kind <= served.columns(); ++kind) {
        QStringList cells{wide.columns[kind + 1].title};
        for (const qsizetype row : rows)
            cells.append(served.text(row, kind));
        if (kind == served.columns())
            table.foot = cells;
        else
            table.rows.append(cells);
    }
    document.add(table);
    addNote(document, served.hidesAnything());
    document.add(Heading{Text::tr("Entrepreneurs with a benefit"), 2});
    const ShownCounts benefit = figures.onBenefit();
    document.add(benefit.block(figures.onlyRow()));
    addNote(document, benefit.hidesAnything());
}

void addQuality(Document &document, const YearReportFigures &figures, const ReportRequest &request)
{
    if (!figures.inHouse())
        return;
    document.add(Heading{Text::tr("To complete before reporting")});
    const QList<QualityRow> rows = DataQuality(figures.kpis()).rows({figures.year(), request.municipality, {}});
    QMap<QString, int> counts;
    for (const QualityRow &row : rows)
        ++counts[row.check];
    if (rows.isEmpty()) {
        document.add(Paragraph{Text::tr("Nothing is missing.")});
        return;
    }
    TableBlock table;
    table.columns = {{Text::tr("What is missing"), Align::Left, 3}, {Text::tr("Times"), Align::Right, 1}};
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        table.rows.append({DataQuality::title(count.key()), QString::number(*count)});
    document.add(table);
}

} // namespace core
