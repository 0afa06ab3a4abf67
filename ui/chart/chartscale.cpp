#include "ui/chart/chartscale.h"

#include <cmath>

namespace ui {

namespace {

struct Reach {
    double low = 0;
    double high = 0;
    void take(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

void takeStacks(Reach &reach, const core::Series &series)
{
    for (qsizetype label = 0; label < series.labels.size(); ++label) {
        double up = 0;
        double down = 0;
        for (const core::SeriesRow &row : series.rows) {
            const double value = row.values.value(label).value_or(0);
            if (!row.asLine)
                (value > 0 ? up : down) += value;
        }
        reach.take(up);
        reach.take(down);
    }
}

Reach reachOf(const core::Series &series)
{
    Reach reach;
    if (series.kind == core::ChartKind::Waterfall)
        for (const auto &[start, end] : waterfallBars(series)) {
            reach.take(start);
            reach.take(end);
        }
    else
        for (const core::SeriesRow &row : series.rows)
            for (const std::optional<double> &value : row.values)
                reach.take(value.value_or(0));
    if (series.kind == core::ChartKind::Stacked)
        takeStacks(reach, series);
    for (const core::SeriesLimit &limit : series.limits)
        reach.take(limit.value);
    return reach;
}

/// 1, 2 or 5 times a power of ten, the first that is large enough.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power >= least * 0.999)
            return times * power;
    return 10 * power;
}

} // namespace

QList<double> ChartScale::ticks() const
{
    QList<double> ticks;
    const int count = static_cast<int>(std::lround((top - bottom) / step));
    for (int i = 0; i <= count; ++i)
        ticks.append(bottom + i * step);
    return ticks;
}

ChartScale scaleOf(const core::Series &series, int ticks)
{
    const Reach reach = reachOf(series);
    const double span = reach.high - reach.low;
    if (!(span > 0))
        return {0, 1, 1};
    ChartScale scale;
    scale.step = roundStep(span * 1.04 / std::max(1, ticks));
    if (series.unit == core::ChartUnit::Count)
        scale.step = std::max(1.0, scale.step);
    // A little air above the highest bar, for its value or a limit's words.
    scale.top = reach.high > 0 ? std::ceil(reach.high * 1.04 / scale.step) * scale.step : 0;
    scale.bottom = reach.low < 0 ? std::floor(reach.low * 1.04 / scale.step) * scale.step : 0;
    return scale;
}

QList<std::pair<double, double>> waterfallBars(const core::Series &series)
{
    QList<std::pair<double, double>> bars;
    double level = 0;
    for (qsizetype label = 0; label < series.labels.size() && !series.rows.isEmpty(); ++label) {
        const double value = series.rows.first().values.value(label).value_or(0);
        if (series.totals.contains(label)) {
            bars.append({0, value});
            level = value;
        } else {
            bars.append({level, level + value});
            level += value;
        }
    }
    return bars;
}

} // namespace ui
