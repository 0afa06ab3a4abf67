#include "core/dossier/dossier.h"

namespace core {

template <> const Table<Dossier> &tableOf<Dossier>()
{
    static const Table<Dossier> table{
        QStringLiteral("dossiers"),
        {column<&Dossier::id>("id"),
         column<&Dossier::number>("number"),
         column<&Dossier::owner>("owner"),
         column<&Dossier::opened>("opened"),
         column<&Dossier::closed>("closed"),
         column<&Dossier::closeReason>("close_reason"),
         column<&Dossier::warning>("warning"),
         column<&Dossier::mergedInto>("merged_into")}};
    return table;
}

} // namespace core
