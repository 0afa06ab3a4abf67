#pragma once

#include "core/demo/demopeople.h"

namespace core {

/// How a route that ran on past the told year came to its end, when that is before `today`: `index` tells the clients apart.
/// Nobody is left in a route for years after the service ended.
void tellHowItEnded(DemoDossier &dossier, int year, QDate today, int index);

} // namespace core
