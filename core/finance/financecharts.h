#pragma once

#include "core/base/series.h"
#include "core/finance/forecast.h"

namespace core {

/// Cash at the end of each month, with the lowest month named. `name` tells it from another line beside it.
Series cashChart(const Forecast &forecast, const Forecast *whatIf = nullptr);
/// Turnover against all costs per month.
Series turnoverChart(const Forecast &forecast, const Forecast *whatIf = nullptr);

/// "jan '26": a plan month for the bottom of a chart and the head of a table.
QString shortMonth(Month month);

} // namespace core
