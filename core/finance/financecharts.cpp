#include "core/finance/financecharts.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::FinanceCharts)
};

SeriesRow rowOf(const QString &name, const Months &months)
{
    SeriesRow row{name, {}, false};
    for (int month = 0; month < planMonths; ++month)
        row.values.append(toChart(months[month]));
    return row;
}

Series monthly(const Forecast &forecast, const QString &title)
{
    Series series;
    series.title = title;
    series.labelTitle = Text::tr("Month");
    for (int month = 0; month < planMonths; ++month)
        series.labels.append(shortMonth(forecast.start.plus(month)));
    return series;
}

} // namespace

QString shortMonth(Month month)
{
    QString name = QLocale().monthName(month.number(), QLocale::ShortFormat);
    name.remove(u'.');
    return u"%1 '%2"_s.arg(name).arg(month.year() % 100, 2, 10, QLatin1Char('0'));
}

Series cashChart(const Forecast &forecast, const Forecast *whatIf)
{
    Series series = monthly(forecast, Text::tr("Cash at the end of the month"));
    series.rows.append(rowOf(whatIf ? Text::tr("Plan") : Text::tr("Cash"), forecast.cashEnd));
    if (whatIf)
        series.rows.append(rowOf(Text::tr("What if"), whatIf->cashEnd));
    series.markers.append({forecast.lowestMonth, 0, Text::tr("lowest: %1").arg(format(forecast.lowestCash))});
    series.trend = forecast.lowestCash < Money()
                       ? Text::tr("The cash falls below zero: %1 short in %2.").arg(format(forecast.cashShortage()), format(forecast.start.plus(forecast.lowestMonth)))
                       : Text::tr("The cash never falls below zero.");
    return series;
}

Series turnoverChart(const Forecast &forecast, const Forecast *whatIf)
{
    Series series = monthly(forecast, Text::tr("Turnover against costs"));
    series.rows = {rowOf(Text::tr("Turnover"), forecast.turnover), rowOf(Text::tr("Costs"), forecast.costs)};
    if (whatIf) {
        series.rows.append(rowOf(Text::tr("Turnover, what if"), whatIf->turnover));
        series.rows.append(rowOf(Text::tr("Costs, what if"), whatIf->costs));
    }
    int carried = 0;
    for (int month = 0; month < planMonths; ++month)
        carried += forecast.turnover[month] >= forecast.costs[month];
    series.trend = Text::tr("In %1 of the 36 months the turnover carries the costs.").arg(carried);
    return series;
}

} // namespace core
