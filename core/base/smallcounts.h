#pragma once

#include <QList>

namespace core {

/// Below this many persons a count can tell who they are, outside the own organisation.
constexpr int leastTold = 5;

/// Which counts of one group may not be told: those of 1 up to `least`, and one more when the total is known and a single
/// hidden count could be worked out from it.
QList<bool> hiddenCounts(const QList<int> &counts, int least = leastTold, bool totalIsTold = true);

} // namespace core
