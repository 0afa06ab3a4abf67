#pragma once

#include "core/demo/demopeople.h"
#include "core/rules/rulebook.h"

namespace core {

/// Gives a present dossier its Bbz: an open application with its viability on the third, living costs and a running loan on the fourth,
/// the end of a business on the sixth, an older entrepreneur with a past on the ninth, nothing on the others. Returns the id of an open application, for the term on the desk.
QString writeBbz(DemoPeople &people, Writer &writer, const DemoDossier &made, int index, QDate today, const RuleBook &rules);

} // namespace core
