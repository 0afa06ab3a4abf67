#pragma once

#include "ui/chart/chartstyle.h"

#include "core/base/series.h"

#include <QGraphicsScene>

#include <memory>

namespace ui {

/// Under this key the area over a label carries the number of that label.
constexpr int labelKey = 0;

/// The whole chart with its words, laid out for one size: what the screen shows and what paper prints.
/// `withTitle` is off where a heading stands above it already.
std::unique_ptr<QGraphicsScene> chartScene(const core::Series &series, const ChartStyle &style, QSizeF size, bool withTitle = true);

} // namespace ui
