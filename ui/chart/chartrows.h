#pragma once

#include "ui/chart/chartframe.h"
#include "ui/chart/chartstyle.h"

class QGraphicsScene;

namespace ui {

/// Adds the Qt chart itself to the scene: grid, lines, bars, stacks or waterfall, without a single word.
void addRows(QGraphicsScene &scene, const core::Series &series, const ChartStyle &style, const ChartFrame &frame);

} // namespace ui
