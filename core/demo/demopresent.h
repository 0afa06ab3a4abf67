#pragma once

#include "core/demo/demostory.h"
#include "core/rules/rulebook.h"

namespace core {

/// The caseload of today around which practice dossiers are made.
struct DemoPresent {
    Store &store; ///< the one that is written to
    const RuleBook &rules;
    const DemoStories &stories;
    QDate today;
    QString owner;
    Month after; ///< income is made only for later months, so that the told year keeps its figures
};

/// One dossier of it, with tasks, notes, hours of the last weeks and the story that belongs to it; `index` says which kind.
void writePresentDossier(DemoPeople &people, Writer &writer, const DemoPresent &present, int index);

} // namespace core
