#include "ui/chart/charthatch.h"

#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

enum Direction { Rising = 1, Falling = 2, Level = 4, Upright = 8 };

void addLine(QPainterPath &path, QPointF from, QPointF to)
{
    path.moveTo(from);
    path.lineTo(to);
}

QPainterPath hatch(const QRectF &box, int directions, double step)
{
    QPainterPath path;
    const auto firstFrom = [&](double least) { return std::ceil(least / step) * step; };
    if (directions & Level)
        for (double y = firstFrom(box.top()); y < box.bottom(); y += step)
            addLine(path, {box.left(), y}, {box.right(), y});
    if (directions & Upright)
        for (double x = firstFrom(box.left()); x < box.right(); x += step)
            addLine(path, {x, box.top()}, {x, box.bottom()});
    // Diagonals are the lines x + y = c and x - y = c, cut off at the sides of the box.
    if (directions & Rising)
        for (double c = firstFrom(box.left() + box.top()); c < box.right() + box.bottom(); c += step * M_SQRT2) {
            const double left = std::max(box.left(), c - box.bottom());
            const double right = std::min(box.right(), c - box.top());
            addLine(path, {left, c - left}, {right, c - right});
        }
    if (directions & Falling)
        for (double c = firstFrom(box.left() - box.bottom()); c < box.right() - box.top(); c += step * M_SQRT2) {
            const double left = std::max(box.left(), c + box.top());
            const double right = std::min(box.right(), c + box.bottom());
            addLine(path, {left, left - c}, {right, right - c});
        }
    return path;
}

void addStack(QList<ChartBar> &bars, const core::Series &series, const ChartFrame &frame, qsizetype label)
{
    const double width = frame.slot() * barShare;
    double up = 0;
    double down = 0;
    for (qsizetype row = 0; row < series.rows.size(); ++row) {
        const double value = series.rows.at(row).values.value(label).value_or(0);
        if (series.rows.at(row).asLine || value == 0)
            continue;
        double &pile = value < 0 ? down : up;
        bars.append({row, label, value, QRectF(QPointF(frame.x(label) - width / 2, frame.y(pile)), QPointF(frame.x(label) + width / 2, frame.y(pile + value))).normalized()});
        pile += value;
    }
}

void addGroup(QList<ChartBar> &bars, const core::Series &series, const ChartFrame &frame, qsizetype label)
{
    const auto count = std::count_if(series.rows.begin(), series.rows.end(), [](const core::SeriesRow &row) { return !row.asLine; });
    const double width = frame.slot() * barShare / static_cast<double>(std::max<qsizetype>(1, count));
    double left = frame.x(label) - frame.slot() * barShare / 2;
    for (qsizetype row = 0; row < series.rows.size(); ++row) {
        if (series.rows.at(row).asLine)
            continue;
        if (const std::optional<double> value = series.rows.at(row).values.value(label))
            bars.append({row, label, *value, QRectF(QPointF(left, frame.y(0)), QPointF(left + width, frame.y(*value))).normalized()});
        left += width;
    }
}

void addSteps(QList<ChartBar> &bars, const core::Series &series, const ChartFrame &frame)
{
    const double width = frame.slot() * barShare;
    const QList<std::pair<double, double>> steps = waterfallBars(series);
    for (qsizetype label = 0; label < steps.size(); ++label) {
        const auto [start, end] = steps.at(label);
        const qsizetype fill = series.totals.contains(label) ? totalFill : end < start ? downFill : upFill;
        bars.append({fill, label, series.rows.first().values.value(label).value_or(0),
                     QRectF(QPointF(frame.x(label) - width / 2, frame.y(start)), QPointF(frame.x(label) + width / 2, frame.y(end))).normalized()});
    }
}

} // namespace

void addHatch(QGraphicsScene &scene, const QRectF &box, const ChartStyle &style, qsizetype row)
{
    static const QList<int> directions{0, Rising, Level, Falling, Rising | Falling, Upright, Level | Upright};
    const int own = directions.at(row % directions.size());
    if (own != 0)
        scene.addPath(hatch(box, own, 5 * style.unit), QPen(style.colour(row), 1.2 * style.unit, Qt::SolidLine, Qt::FlatCap));
}

QList<ChartBar> barsOf(const core::Series &series, const ChartFrame &frame)
{
    QList<ChartBar> bars;
    if (series.kind == core::ChartKind::Waterfall)
        addSteps(bars, series, frame);
    for (qsizetype label = 0; label < frame.labels; ++label) {
        if (series.kind == core::ChartKind::Stacked)
            addStack(bars, series, frame, label);
        else if (series.kind == core::ChartKind::Bars)
            addGroup(bars, series, frame, label);
    }
    return bars;
}

} // namespace ui
