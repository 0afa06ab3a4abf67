#include "core/sync/trip.h"

#include "core/dossier/dossier.h"

using namespace Qt::StringLiterals;

namespace core {

template <> const Table<Trip> &tableOf<Trip>()
{
    static const Table<Trip> table{QStringLiteral("trips"),
                                   {column<&Trip::id>("id"), column<&Trip::dossier>("dossier"), column<&Trip::package>("package"), column<&Trip::adviser>("adviser"),
                                    column<&Trip::device>("device"), column<&Trip::taken>("taken"), column<&Trip::until>("until_day"), column<&Trip::home>("home")}};
    return table;
}

std::optional<Trip> tripOf(const Store &store, const Id<Dossier> &dossier)
{
    const QList<Trip> out = store.select<Trip>(u"dossier = ? and home is null order by taken desc limit 1"_s, {dossier.text()});
    return out.isEmpty() ? std::nullopt : std::optional(out.first());
}

} // namespace core
