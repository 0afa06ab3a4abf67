#include "core/dossier/benefit.h"

namespace core {

template <> const Table<Benefit> &tableOf<Benefit>()
{
    static const Table<Benefit> table{
        QStringLiteral("benefits"),
        {column<&Benefit::id>("id"),
         column<&Benefit::dossier>("dossier"),
         column<&Benefit::kind>("kind"),
         column<&Benefit::norm>("norm_cents"),
         column<&Benefit::from>("from_day"),
         column<&Benefit::until>("until_day"),
         column<&Benefit::endReason>("end_reason")}};
    return table;
}

} // namespace core
