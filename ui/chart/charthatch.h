#pragma once

#include "ui/chart/chartframe.h"
#include "ui/chart/chartstyle.h"

class QGraphicsScene;

namespace ui {

/// Fills a box in the row's own way: the first row is solid, the others are hatched in their own direction. The hatch
/// is made of lines, because pattern brushes come out of a printer differently for every box.
void addHatch(QGraphicsScene &scene, const QRectF &box, const ChartStyle &style, qsizetype row);

/// Where one bar stands in the drawing.
struct ChartBar {
    qsizetype row = 0;   ///< whose fill it has
    qsizetype label = 0;
    double value = 0;
    QRectF box;
};

QList<ChartBar> barsOf(const core::Series &series, const ChartFrame &frame);

/// How much of its slot a label's bars take.
constexpr double barShare = 0.68;
// The fills of a waterfall.
constexpr qsizetype totalFill = 0;
constexpr qsizetype downFill = 1;
constexpr qsizetype upFill = 2;

} // namespace ui
