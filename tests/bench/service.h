#pragma once

#include "core/store/store.h"

namespace bench {

/// Ten years of everything beside the dossiers: walk-in contacts, groups, referrals with their hours, debts, costs and an index.
/// In proportion to the dossiers that are there.
void fillService(core::Store &store);

} // namespace bench
