#include "core/dossier/routephase.h"

namespace core {

template <> const Table<RoutePhase> &tableOf<RoutePhase>()
{
    static const Table<RoutePhase> table{
        QStringLiteral("route_phases"),
        {column<&RoutePhase::id>("id"),
         column<&RoutePhase::dossier>("dossier"),
         column<&RoutePhase::route>("route"),
         column<&RoutePhase::phase>("phase"),
         column<&RoutePhase::from>("from_day"),
         column<&RoutePhase::reason>("reason")}};
    return table;
}

} // namespace core
