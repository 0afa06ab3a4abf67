#include "core/report/kpireport.h"

#include "core/base/format.h"
#include "core/kpi/kpis.h"
#include "core/report/yearsections.h"
#include "core/rules/catalogue.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::KpiReport)
};

constexpr int trendYears = 5;

/// One decimal, rounded half up, from tenths.
QString tenths(qint64 value) { return u"%1%2%3"_s.arg(value / 10).arg(QLocale().decimalPoint()).arg(value % 10); }

/// A share with one decimal, as the yearly report writes it.
QString shareText(Percentage share) { return tenths((share.thousandths() + 50) / 100) + u" %"_s; }

QString valueText(const KpiResult &result)
{
    const QString value = tenths((result.valueThousandths() + 50) / 100);
    return result.definition.countsMonths ? Text::tr("%1 persons per month on average").arg(value) : value + u" %"_s;
}

QString goalText(const KpiDefinition &definition)
{
    if (!definition.goal)
        return Text::tr("no goal was agreed on");
    if (!definition.countsMonths)
        return Text::tr("at least %1").arg(format(Percentage::ofThousandths(*definition.goal)));
    return Text::tr("at least %1 persons, who on average earn at least %2 of the norm").arg(*definition.goal).arg(format(definition.minimumShare));
}

Facts figures(const KpiResult &result)
{
    const KpiDefinition &definition = result.definition;
    Facts facts{{{Text::tr("Result"), valueText(result)}, {Text::tr("Goal"), goalText(definition)}}};
    if (definition.goal)
        facts.rows.append({Text::tr("Judgement"), result.reached() ? Text::tr("reached") : Text::tr("not reached")});
    if (definition.countsMonths) {
        facts.rows.append({Text::tr("Earned per person per month"), format(result.averageEarned())});
        facts.rows.append({Text::tr("Norm per person per month"), format(result.averageNorm())});
        facts.rows.append({Text::tr("Earned share of the norm"), shareText(result.earnedShare())});
        facts.rows.append({Text::tr("Persons who earn at least %1").arg(format(definition.minimumShare)), QString::number(result.personsAtGoal())});
    } else {
        facts.rows.append({Text::tr("Counted"), Text::tr("%1 of %2").arg(result.numerator()).arg(result.denominator())});
        facts.rows.append({Text::tr("Service on average"), Text::tr("%1 months (agreed: %2)").arg(tenths(result.averageMonthsTenths())).arg(definition.expectedMonths)});
    }
    if (result.measuredMonths < 12)
        facts.rows.append({Text::tr("Measured so far"), Text::tr("%n month(s)", nullptr, result.measuredMonths)});
    return facts;
}

Facts meaning(const KpiDefinition &definition)
{
    const QString source = definition.verified ? definition.source : Text::tr("%1 (to be confirmed)").arg(definition.source);
    return {{{Text::tr("Numerator"), definition.numerator},
             {Text::tr("Denominator"), definition.denominator},
             {Text::tr("Measuring period"), definition.period},
             {Text::tr("Version"), QString::number(definition.version)},
             {Text::tr("Source"), source}}};
}

TableBlock dossiers(const KpiResult &result, KpiRow::Verdict verdict, bool withNames)
{
    TableBlock table;
    table.columns = {{Text::tr("Dossier"), Align::Left}};
    if (withNames)
        table.columns.append({Text::tr("Name"), Align::Left, 5});
    const bool counted = verdict == KpiRow::Verdict::Counted;
    const bool income = result.definition.countsMonths;
    table.columns.append({Text::tr("Months"), Align::Right});
    if (counted && income)
        table.columns += {{Text::tr("Earned"), Align::Right}, {Text::tr("Share of the norm"), Align::Right}};
    else
        table.columns.append({counted ? Text::tr("Outcome") : Text::tr("Why"), Align::Left, 5});
    for (const KpiRow &row : result.rowsWith(verdict)) {
        QStringList cells{row.number};
        if (withNames)
            cells.append(row.name);
        cells.append(QString::number(row.months));
        if (counted && income)
            cells += {format(row.earned), shareText(row.earned.shareOf(row.norm))};
        else
            cells.append(row.reason);
        table.rows.append(cells);
    }
    return table;
}

void addResult(Document &document, const Kpis &kpis, const KpiResult &result, const ReportRequest &request)
{
    document.add(Heading{result.definition.title()});
    document.add(figures(result));
    if (request.shows(u"charts"_s)) {
        if (result.definition.countsMonths)
            document.add(ChartBlock{kpis.personsPerMonth(result.question)});
        const Series trend = kpis.trend(result.definition.kpi, result.question, trendYears);
        if (isTrend(trend))
            document.add(ChartBlock{trend});
    }
    if (request.shows(u"definitions"_s)) {
        document.add(Heading{Text::tr("How it is counted"), 2});
        document.add(meaning(result.definition));
    }
    if (!request.shows(u"dossiers"_s))
        return;
    for (const auto verdict : {KpiRow::Verdict::Counted, KpiRow::Verdict::LeftOut, KpiRow::Verdict::InDoubt}) {
        const TableBlock table = dossiers(result, verdict, request.shows(u"names"_s));
        document.add(Heading{u"%1 (%2)"_s.arg(nameOf(verdict)).arg(table.rows.size()), 2});
        if (table.rows.isEmpty())
            document.add(Paragraph{Text::tr("None.")});
        else
            document.add(table);
    }
}

} // namespace

QList<ReportPart> kpiReportParts()
{
    return {{u"charts"_s, QT_TRANSLATE_NOOP("Report", "Charts")},
            {u"definitions"_s, QT_TRANSLATE_NOOP("Report", "How it is counted")},
            {u"dossiers"_s, QT_TRANSLATE_NOOP("Report", "The dossiers behind the figures")}};
}

Document kpiReport(const ReportRequest &request)
{
    const int year = request.yearOrNow();
    const QString where = request.municipality.isEmpty() ? Text::tr("all municipalities") : Catalogue::municipalities().label(request.municipality);
    Document document;
    document.meta.title = Text::tr("Results %1").arg(year);
    document.meta.subject = Text::tr("Results of the route for entrepreneurs, %1, %2").arg(year).arg(where);
    document.add(Title{Text::tr("Results of the route for entrepreneurs"), u"%1, %2"_s.arg(year).arg(where)});
    if (!request.receiver.inHouse) {
        // Outside the house the same protected tables as in the yearly report, and no list of dossiers.
        addResults(document, YearReportFigures(request), request);
        return document;
    }
    const Kpis kpis(request.store, request.rules);
    const QList<KpiDefinition> definitions = kpis.definitions(year);
    if (definitions.isEmpty())
        document.add(Paragraph{Text::tr("No result was defined for this year.")});
    bool first = true;
    for (const KpiDefinition &definition : definitions) {
        if (!first && request.shows(u"dossiers"_s))
            document.add(PageBreak{});
        first = false;
        addResult(document, kpis, kpis.count(definition, {year, request.municipality, {}}), request);
    }
    return document;
}

} // namespace core
