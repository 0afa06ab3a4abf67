#pragma once

#include "core/pto/ptooverview.h"

namespace core {

/// The clients who did not hand in the last ended month or one of the eleven before it: the missing rows of ptoOverview()
/// for that month, without what else the overview tells, so that a counter can ask it often.
QList<Id<Dossier>> clientsMissingMonths(const Store &store, QDate today);

} // namespace core
