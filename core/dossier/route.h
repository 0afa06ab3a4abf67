#pragma once

#include "core/base/record.h"

namespace core {

struct Dossier;

/// One way through the service, with a clock of its own; a dossier may have several, also side by side.
struct Route {
    Id<Route> id;
    Id<Dossier> dossier;
    QString kind; ///< key from resources/office/routes.json: starter, established, older, stopping, pto, statushouder, prevention, debts
    QString phase; ///< key of a phase of that kind
    QDate start;
    QDate end; ///< null while it runs
    QString outcome; ///< key of an outcome of that kind, empty while it runs
    QString outcomeReason;
    QString adviser;
    QString follows; ///< id of the route it was changed from
    bool operator==(const Route &) const = default;
};

template <> const Table<Route> &tableOf<Route>();

} // namespace core
