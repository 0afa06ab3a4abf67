#include "core/pto/hourentry.h"

namespace core {

template <> const Table<HourEntry> &tableOf<HourEntry>()
{
    static const Table<HourEntry> table{
        QStringLiteral("pto_hours"),
        {column<&HourEntry::id>("id"),
         column<&HourEntry::dossier>("dossier"),
         column<&HourEntry::day>("day"),
         column<&HourEntry::kind>("kind"),
         column<&HourEntry::worked>("minutes"),
         column<&HourEntry::note>("note"),
         column<&HourEntry::reason>("reason")}};
    return table;
}

} // namespace core
