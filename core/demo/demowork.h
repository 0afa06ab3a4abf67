#pragma once

#include "core/rules/rulebook.h"
#include "core/store/store.h"

namespace core {

/// The work around the practice dossiers: an appointment with time and place, a term that stands still, promises from notes, a task that
/// comes back, a guarded dossier, and dossiers that a colleague hands over.
void addDemoWork(Store &store, const RuleBook &rules);

} // namespace core
