#pragma once

#include "core/store/store.h"

namespace core {

/// The walk-in hour, outreach and signals, and the partners with their referrals, from resources/demo/prevention.json.
/// In the told year nine entrepreneurs come to the walk-in hour and all are helped, as the yearly report has it.
/// Throws Failure(File) when the file cannot be read.
void writeDemoPrevention(Store &store, int year, quint32 seed);

} // namespace core
