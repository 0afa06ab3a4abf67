#pragma once

#include "core/demo/demopeople.h"

namespace core {

/// Statushouders of the group that began in the autumn of the year and ended after it: two of the four started.
QList<DemoDossier> demoNewGroup(DemoPeople &people, int year, QDate today, const QStringList &owners);

/// The groups of the caseload: Ladder naar Succes in the autumn before the year (eight workshops) and in its spring (nine), the
/// seven statushouders of whom four started, the group after them; and what runs now, with a waiting list. Comes after all dossiers.
void writeDemoGroups(DemoPeople &people, Store &store, int year);

} // namespace core
