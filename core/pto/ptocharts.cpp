#include "core/pto/ptocharts.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoCharts)
};

QString shortMonth(Month month)
{
    QString name = QLocale().standaloneMonthName(month.number(), QLocale::ShortFormat);
    return name.remove(u'.');
}

} // namespace

Series weekChart(const PtoHours &hours, int year, const RuleBook &rules, QDate today)
{
    QMap<QDate, std::pair<HourQuantity, HourQuantity>> weeks; // monday: counted, without permission
    for (const HourEntry &entry : hours.entries) {
        auto &week = weeks[IsoWeek::of(entry.day).monday()];
        (permissionOn(hours.permissions, entry.day) ? week.first : week.second) += entry.worked;
    }
    Series series;
    series.title = Text::tr("Hours per week in %1").arg(year);
    series.kind = ChartKind::Stacked;
    series.unit = ChartUnit::Hours;
    series.labelTitle = Text::tr("Week");
    SeriesRow counted{Text::tr("With permission"), {}, false};
    SeriesRow uncovered{Text::tr("Without permission"), {}, false};
    SeriesRow ceilings{Text::tr("Ceiling"), {}, true};
    bool anyUncovered = false;
    QSet<qint32> heights;
    int over = 0;
    for (IsoWeek week = IsoWeek::of(year, 1); week.year() == year; week = week.next()) {
        series.labels.append(QString::number(week.number()));
        const auto [with, without] = weeks.value(week.monday());
        const bool past = week.monday() <= today;
        counted.values.append(past ? std::optional(toChart(with)) : std::nullopt);
        uncovered.values.append(past ? std::optional(toChart(without)) : std::nullopt);
        anyUncovered = anyUncovered || !without.isZero();
        const std::optional<HourCeiling> ceiling = weekCeiling(hours, week.sunday(), rules);
        heights.insert(ceiling ? ceiling->hours.toMinutes() : 0);
        ceilings.values.append(ceiling ? std::optional(toChart(ceiling->hours)) : std::nullopt);
        over += ceiling && with > ceiling->hours;
    }
    series.rows.append(counted);
    if (anyUncovered)
        series.rows.append(uncovered);
    if (heights.size() == 1 && !heights.contains(0))
        series.limits.append({Text::tr("Ceiling %1").arg(format(HourQuantity::minutes(*heights.cbegin()))), *ceilings.values.first(), SeriesLimit::Kind::Ceiling});
    else if (heights.size() > 1)
        series.rows.append(ceilings);
    series.trend = over == 0 ? Text::tr("No week is over its ceiling.") : Text::tr("%n week(s) are over their ceiling.", nullptr, over);
    return series;
}

Series earnedChart(const EarnedShare &share)
{
    Series series;
    const Month first = share.months.isEmpty() ? Month() : share.months.first().month;
    series.title = first.isNull() ? Text::tr("Earned share of the norm") : Text::tr("Earned share of the norm in %1").arg(first.year());
    series.kind = ChartKind::Bars;
    series.unit = ChartUnit::Percent;
    series.labelTitle = Text::tr("Month");
    SeriesRow row{Text::tr("Earned share"), {}, false};
    for (const EarnedMonth &month : share.months) {
        series.labels.append(shortMonth(month.month));
        row.values.append(month.share ? std::optional(toChart(*month.share)) : std::nullopt);
    }
    series.rows.append(row);
    if (share.goal)
        series.limits.append({Text::tr("Goal %1").arg(format(*share.goal)), toChart(*share.goal), SeriesLimit::Kind::Goal});
    series.trend = share.sentence();
    return series;
}

} // namespace core
