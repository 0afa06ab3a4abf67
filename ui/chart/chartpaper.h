#pragma once

#include "core/base/series.h"

#include <QRectF>

class QPainter;

namespace ui {

/// Draws the chart into `area` of a page or picture with real lines and letters, in black on white with the painter's
/// font family at about 8 points, whatever the painter's scale.
void paintChart(QPainter &painter, const QRectF &area, const core::Series &series, bool withTitle = true);

} // namespace ui
