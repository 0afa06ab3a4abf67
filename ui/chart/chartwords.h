#pragma once

#include "core/base/series.h"

namespace ui {

/// "€ 1.235", "12,5 hours", "38,2 %", "51": short, as beside an axis.
QString chartValue(double value, core::ChartUnit unit);
/// The same in full, for a table: cents and minutes are kept.
QString tableValue(double value, core::ChartUnit unit);
/// What the chart shows, for who cannot see it: per row where it starts and ends, its lowest and highest, and how it stands to each limit.
QString inWords(const core::Series &series);

} // namespace ui
