#pragma once

#include "core/demo/demoyear.h"

namespace core {

/// The money of one part-time entrepreneur of the present: agreements, invoices and costs of the months so far, an exemption, the
/// settled months and prices; `index` says which client it is. Some have only what was entered per month, and one nothing of it.
void writeMoney(DemoPeople &people, Writer &writer, Store &store, const RuleBook &rules, const DemoPto &pto, int index, QDate today);

} // namespace core
