#pragma once

#include "ui/chart/chartscale.h"

#include <QRectF>

namespace ui {

/// Where labels and values fall inside the drawing: label i stands in the middle of the i-th slot.
struct ChartFrame {
    QRectF plot;
    ChartScale scale;
    qsizetype labels = 1;

    double slot() const { return plot.width() / static_cast<double>(labels); }
    double x(qsizetype label) const { return plot.left() + (static_cast<double>(label) + 0.5) * slot(); }
    double y(double value) const { return plot.bottom() - (value - scale.bottom) / (scale.top - scale.bottom) * plot.height(); }
};

} // namespace ui
