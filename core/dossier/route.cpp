#include "core/dossier/route.h"

namespace core {

template <> const Table<Route> &tableOf<Route>()
{
    static const Table<Route> table{
        QStringLiteral("routes"),
        {column<&Route::id>("id"),
         column<&Route::dossier>("dossier"),
         column<&Route::kind>("kind"),
         column<&Route::phase>("phase"),
         column<&Route::start>("start_day"),
         column<&Route::end>("end_day"),
         column<&Route::outcome>("outcome"),
         column<&Route::outcomeReason>("outcome_reason"),
         column<&Route::adviser>("adviser"),
         column<&Route::follows>("follows")}};
    return table;
}

} // namespace core
