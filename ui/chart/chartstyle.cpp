#include "ui/chart/chartstyle.h"

#include <QPalette>

namespace ui {

namespace {

// Okabe and Ito's palette, in the order that keeps contrast with the ground.
const QList<QColor> onLight{QColor(0, 114, 178), QColor(213, 94, 0), QColor(0, 158, 115), QColor(204, 121, 167), QColor(230, 159, 0), QColor(86, 180, 233), QColor(0, 0, 0)};
const QList<QColor> onDark{QColor(86, 180, 233), QColor(230, 159, 0), QColor(0, 158, 115), QColor(240, 228, 66), QColor(204, 121, 167), QColor(213, 94, 0), QColor(255, 255, 255)};

bool isDark(const QColor &ground)
{
    return ground.lightness() < 128;
}

/// A colour between two; opaque, because paper for archives may not be see-through.
QColor between(const QColor &one, const QColor &other, int percentOfOne)
{
    const auto mix = [&](int a, int b) { return (a * percentOfOne + b * (100 - percentOfOne)) / 100; };
    return QColor(mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue()));
}

} // namespace

ChartStyle ChartStyle::screen(const QPalette &palette, const QFont &font)
{
    const QColor ink = palette.color(QPalette::Active, QPalette::Text);
    const QColor ground = palette.color(QPalette::Active, QPalette::Base);
    const bool highContrast = qAbs(ink.lightness() - ground.lightness()) >= 250;
    return {ink, between(ink, ground, highContrast ? 45 : 15), ground, isDark(ground) ? onDark : onLight, font, 1};
}

ChartStyle ChartStyle::paper(const QFont &font)
{
    return {Qt::black, QColor(205, 205, 205), Qt::white, onLight, font, 0.8};
}

QPen ChartStyle::line(qsizetype row) const
{
    static const QList<QList<qreal>> dashes{{}, {6, 3}, {2, 2}, {8, 2, 2, 2}, {12, 3}, {4, 2, 1, 2, 1, 2}, {1, 3}};
    QPen pen(colour(row), 2 * unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    const QList<qreal> &dash = dashes.at(row % dashes.size());
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

QScatterSeries::MarkerShape ChartStyle::marker(qsizetype row)
{
    static const QList<QScatterSeries::MarkerShape> shapes{
        QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle, QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle,
        QScatterSeries::MarkerShapePentagon, QScatterSeries::MarkerShapeStar};
    return shapes.at(row % shapes.size());
}

} // namespace ui
