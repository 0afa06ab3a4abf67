#pragma once

class QTableView;

namespace ui {

/// Rows as tall as their words, which run on over several lines, with some air above and below.
void wrapRows(QTableView *table);

} // namespace ui
