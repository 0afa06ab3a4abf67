#include "core/dossier/household.h"

namespace core {

template <> const Table<Household> &tableOf<Household>()
{
    static const Table<Household> table{
        QStringLiteral("households"),
        {column<&Household::id>("id"),
         column<&Household::dossier>("dossier"),
         column<&Household::kind>("kind"),
         column<&Household::costSharers>("cost_sharers"),
         column<&Household::housing>("housing"),
         column<&Household::since>("since"),
         column<&Household::remark>("remark")}};
    return table;
}

} // namespace core
