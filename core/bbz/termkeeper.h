#pragma once

#include "core/bbz/bbzterms.h"
#include "core/store/store.h"

namespace core {

/// Everything the terms of a dossier follow from, as it is recorded now.
BbzTermFacts termFacts(const Store &store, const Id<Dossier> &dossier);
/// Brings the tasks of a dossier in line with its terms; called inside the operation that changed something they follow from.
/// A term that was over before it became known makes no task; one that is gone takes its open task along; a finished task stays.
void keepTerms(Writer &writer, const Store &store, const RuleBook &rules, const Id<Dossier> &dossier);

} // namespace core
