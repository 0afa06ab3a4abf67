#include "ui/chart/chartlabels.h"

#include "ui/chart/charthatch.h"

#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QPolygonF markerShape(QScatterSeries::MarkerShape shape, QPointF middle, double radius)
{
    const auto ring = [&](int corners, double turn, double innerShare = 1) {
        QPolygonF polygon;
        for (int i = 0; i < corners; ++i) {
            const double angle = turn + i * 2 * M_PI / corners;
            const double reach = i % 2 ? radius * innerShare : radius;
            polygon.append(middle + QPointF(std::cos(angle), std::sin(angle)) * reach);
        }
        return polygon;
    };
    switch (shape) {
    case QScatterSeries::MarkerShapeRectangle:
        return ring(4, M_PI / 4);
    case QScatterSeries::MarkerShapeRotatedRectangle:
        return ring(4, 0);
    case QScatterSeries::MarkerShapeTriangle:
        return ring(3, -M_PI / 2);
    case QScatterSeries::MarkerShapePentagon:
        return ring(5, -M_PI / 2);
    case QScatterSeries::MarkerShapeStar:
        return ring(10, -M_PI / 2, 0.5);
    default:
        return ring(20, 0);
    }
}

/// Points along every line, close enough together that words cannot slip between them.
QList<QPointF> pointsOnLines(const core::Series &series, const ChartFrame &frame)
{
    QList<QPointF> points;
    for (const core::SeriesRow &row : series.rows)
        for (qsizetype label = 0; label < frame.labels; ++label) {
            const std::optional<double> value = row.values.value(label);
            const std::optional<double> next = row.values.value(label + 1);
            if (!value)
                continue;
            const QPointF from(frame.x(label), frame.y(*value));
            const QPointF to = next && label + 1 < frame.labels ? QPointF(frame.x(label + 1), frame.y(*next)) : from;
            for (int part = 0; part < 4; ++part)
                points.append(from + (to - from) * part / 4);
        }
    return points;
}

} // namespace

void ChartLabels::put(const QString &text, QPointF at, Qt::Alignment align, bool onGround)
{
    const double width = m_metrics.horizontalAdvance(text);
    if (align & Qt::AlignRight)
        at.rx() -= width;
    else if (align & Qt::AlignHCenter)
        at.rx() -= width / 2;
    if (onGround) {
        m_taken.append(QRectF(at, QSizeF(width, line())).adjusted(-gap() / 2, 0, gap() / 2, 0));
        m_scene.addRect(m_taken.last(), Qt::NoPen, m_style.ground);
    }
    QGraphicsSimpleTextItem *item = m_scene.addSimpleText(text, m_style.font);
    item->setBrush(m_style.ink);
    item->setPos(at);
}

double ChartLabels::title(const QString &text, const QRectF &room)
{
    QFont bold = m_style.font;
    bold.setBold(true);
    QGraphicsSimpleTextItem *item = m_scene.addSimpleText(QFontMetricsF(bold).elidedText(text, Qt::ElideRight, room.width()), bold);
    item->setBrush(m_style.ink);
    item->setPos(room.topLeft());
    return line() + gap();
}

void ChartLabels::sample(qsizetype row, bool asLine, QPointF leftMiddle)
{
    const double width = swatch() - 2 * gap();
    if (!asLine) {
        const QRectF box(leftMiddle - QPointF(0, line() * 0.35), QSizeF(width, line() * 0.7));
        m_scene.addRect(box, QPen(m_style.colour(row), m_style.unit), m_style.fill(row));
        addHatch(m_scene, box, m_style, row);
        return;
    }
    m_scene.addLine(QLineF(leftMiddle, leftMiddle + QPointF(width, 0)), m_style.line(row));
    m_scene.addPolygon(markerShape(ChartStyle::marker(row), leftMiddle + QPointF(width / 2, 0), 4.5 * m_style.unit), QPen(m_style.ground, m_style.unit), m_style.colour(row));
}

double ChartLabels::legend(const core::Series &series, const QRectF &room)
{
    QPointF at = room.topLeft();
    for (qsizetype row = 0; row < series.rows.size(); ++row) {
        const double width = swatch() + m_metrics.horizontalAdvance(series.rows.at(row).name) + 4 * gap();
        if (at.x() > room.left() && at.x() + width > room.right())
            at = QPointF(room.left(), at.y() + line() + gap() / 2);
        sample(row, series.kind == core::ChartKind::Line || series.rows.at(row).asLine, at + QPointF(0, line() / 2));
        put(series.rows.at(row).name, at + QPointF(swatch(), 0), Qt::AlignLeft);
        at.rx() += width;
    }
    return at.y() - room.top() + line() + gap();
}

QStringList ChartLabels::wrapped(const QString &label, double slot) const
{
    QStringList lines{QString()};
    for (const QString &word : label.split(u' ')) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.last().isEmpty() || m_metrics.horizontalAdvance(longer) <= slot || lines.size() == 2)
            lines.last() = longer;
        else
            lines.append(word);
    }
    for (QString &each : lines)
        each = m_metrics.elidedText(each, Qt::ElideRight, std::max(slot, 3 * line()));
    return lines;
}

bool ChartLabels::wraps(const core::Series &series, double slot) const
{
    // Few labels are names and are wrapped; many are a row of dates and are thinned out.
    if (series.kind != core::ChartKind::Waterfall && series.labels.size() > 8)
        return false;
    return std::any_of(series.labels.begin(), series.labels.end(), [&](const QString &label) { return m_metrics.horizontalAdvance(label) > slot - 2 * gap(); });
}

double ChartLabels::labelHeight(const core::Series &series, double slot) const
{
    return (wraps(series, slot) ? 2 : 1) * line() + gap();
}

void ChartLabels::labelsBelow(const core::Series &series, const ChartFrame &frame)
{
    const double top = frame.plot.bottom() + gap();
    if (wraps(series, frame.slot())) {
        for (qsizetype i = 0; i < frame.labels; ++i) {
            const QStringList lines = wrapped(series.labels.at(i), frame.slot() - gap());
            for (qsizetype n = 0; n < lines.size(); ++n)
                put(lines.at(n), {frame.x(i), top + static_cast<double>(n) * line()}, Qt::AlignHCenter);
        }
        return;
    }
    double widest = 0;
    for (const QString &label : series.labels)
        widest = std::max(widest, m_metrics.horizontalAdvance(label));
    const auto least = static_cast<qsizetype>(std::ceil((widest + 2 * gap()) / frame.slot()));
    qsizetype every = std::max<qsizetype>(1, least);
    for (const qsizetype round : {1, 2, 3, 4, 6, 12, 13, 26, 52})
        if (round >= least) {
            every = round;
            break;
        }
    for (qsizetype i = 0; i < frame.labels; i += every) {
        put(series.labels.at(i), {frame.x(i), top}, Qt::AlignHCenter);
        m_scene.addLine(frame.x(i), frame.plot.bottom(), frame.x(i), frame.plot.bottom() + gap() / 2, QPen(m_style.ink, m_style.unit));
    }
}

void ChartLabels::limit(const core::SeriesLimit &limit, const core::Series &series, const ChartFrame &frame)
{
    const double y = frame.y(limit.value);
    QPen pen(m_style.ink, 1.5 * m_style.unit);
    // A ceiling is a closed line, a goal an open one; the words say which.
    if (limit.kind == core::SeriesLimit::Kind::Goal)
        pen.setDashPattern({5, 4});
    m_scene.addLine(frame.plot.left(), y, frame.plot.right(), y, pen);
    const double above = y - line() - gap() / 2;
    // Where the last labels have no values yet, the words stand clear of everything that is drawn.
    const auto covered = static_cast<qsizetype>(std::ceil((m_metrics.horizontalAdvance(limit.words) + 2 * gap()) / frame.slot()));
    const qsizetype first = std::max<qsizetype>(0, frame.labels - covered);
    const bool clear = std::all_of(series.rows.begin(), series.rows.end(), [&](const core::SeriesRow &row) {
        return std::none_of(row.values.begin() + std::min(first, row.values.size()), row.values.end(), [](const auto &value) { return value.has_value(); });
    });
    put(limit.words, {clear ? frame.plot.right() - gap() : frame.plot.left() + gap(), above >= 0 ? above : y + gap() / 2}, clear ? Qt::AlignRight : Qt::AlignLeft, true);
}

void ChartLabels::namesBeside(const core::Series &series, const ChartFrame &frame)
{
    struct Name {
        qsizetype row;
        double anchor;
        double y;
    };
    QList<Name> names;
    double up = 0;
    double down = 0;
    for (qsizetype row = 0; row < series.rows.size(); ++row) {
        const QList<std::optional<double>> &values = series.rows.at(row).values;
        const auto last = std::find_if(values.rbegin(), values.rend(), [](const auto &value) { return value.has_value(); });
        double end = last == values.rend() ? 0 : **last;
        if (series.kind == core::ChartKind::Stacked) {
            const double value = values.value(frame.labels - 1).value_or(0);
            double &pile = value < 0 ? down : up;
            end = pile + value / 2;
            pile += value;
        }
        names.append({row, frame.y(end), frame.y(end)});
    }
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.anchor < b.anchor; });
    for (qsizetype i = 1; i < names.size(); ++i)
        names[i].y = std::max(names.at(i).y, names.at(i - 1).y + line());
    double floor = frame.plot.bottom();
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        names[i].y = std::min(names.at(i).y, floor);
        floor = names.at(i).y - line();
    }
    const double left = frame.plot.right() + 2 * gap();
    for (const Name &name : names) {
        if (std::abs(name.y - name.anchor) > line() / 2)
            m_scene.addLine(frame.plot.right() - gap(), name.anchor, left, name.y, QPen(m_style.colour(name.row), m_style.unit));
        sample(name.row, series.kind == core::ChartKind::Line, {left, name.y});
        const double room = m_scene.width() - left - swatch();
        put(m_metrics.elidedText(series.rows.at(name.row).name, Qt::ElideRight, room), {left + swatch() - gap(), name.y - line() / 2}, Qt::AlignLeft);
    }
}

void ChartLabels::callout(const QString &words, QPointF point, double radius, const core::Series &series, const ChartFrame &frame)
{
    const QList<QPointF> drawn = pointsOnLines(series, frame);
    const QRectF &plot = frame.plot;
    const double half = m_metrics.horizontalAdvance(words) / 2;
    const double x = std::clamp(point.x(), plot.left() + half, std::max(plot.left() + half, plot.right() - half));
    const double above = point.y() - radius - gap() - line();
    const double below = point.y() + radius + gap();
    double best = above >= plot.top() ? above : below;
    auto least = drawn.size() + 1;
    for (const double lines : {0, 1, 2, 3, 4, 5})
        for (const double y : {above - lines * line(), below + lines * line()}) {
            const QRectF place(x - half, y, 2 * half, line());
            const bool isTaken = std::any_of(m_taken.begin(), m_taken.end(), [&](const QRectF &other) { return other.intersects(place); });
            if (isTaken || y < plot.top() || place.bottom() > plot.bottom())
                continue;
            const auto covered = std::count_if(drawn.begin(), drawn.end(), [&](QPointF other) { return place.contains(other); });
            if (covered < least) {
                least = covered;
                best = y;
            }
        }
    const double edge = best < point.y() ? best + line() : best;
    if (std::abs(edge - point.y()) > radius + 2 * gap())
        m_scene.addLine(point.x(), point.y() + (edge < point.y() ? -radius : radius), point.x(), edge, QPen(m_style.ink, m_style.unit));
    put(words, {x, best}, Qt::AlignHCenter, true);
}

} // namespace ui
