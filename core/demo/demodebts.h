#pragma once

#include "core/demo/demopeople.h"
#include "core/rules/rulebook.h"

namespace core {

/// What some dossiers of the present caseload hold of debts and of ending a business: `index` is the place in that caseload.
void writeDebts(DemoPeople &people, Writer &writer, const DemoDossier &made, int index, QDate today, const RuleBook &rules);

} // namespace core
