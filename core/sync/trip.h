#pragma once

#include "core/store/store.h"

namespace core {

struct Dossier;

/// One dossier in one package that was taken along. As long as it is not home the office works on beside it.
struct Trip {
    Id<Trip> id;
    Id<Dossier> dossier;
    QString package; ///< id that the package carries
    QString adviser;
    QString device;
    QDateTime taken;
    QDate until; ///< when it should be home
    QDateTime home; ///< null while it is out
    bool operator==(const Trip &) const = default;
};

template <> const Table<Trip> &tableOf<Trip>();

/// The latest package that a dossier is out with; nullopt when it is not.
std::optional<Trip> tripOf(const Store &store, const Id<Dossier> &dossier);

} // namespace core
