#pragma once

#include "core/demo/demopeople.h"
#include "core/rules/rulebook.h"

namespace core {

/// One dossier of the caseload of today, with tasks, notes and hours of the last weeks; `index` says which kind. Income is
/// made only for months later than `after`, so that the told year keeps its figures.
void writePresentDossier(DemoPeople &people, Writer &writer, QDate today, const RuleBook &rules, const QString &owner, Month after, int index);

} // namespace core
