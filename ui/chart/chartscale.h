#pragma once

#include "core/base/series.h"

namespace ui {

/// The upright axis: round numbers around everything that is drawn, zero always included.
struct ChartScale {
    double bottom = 0;
    double top = 1;
    double step = 1;
    QList<double> ticks() const;
};

/// About `ticks` steps.
ChartScale scaleOf(const core::Series &series, int ticks);

/// Where a waterfall's bar starts and ends, per label.
QList<std::pair<double, double>> waterfallBars(const core::Series &series);

} // namespace ui
