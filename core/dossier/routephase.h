#pragma once

#include "core/base/record.h"

namespace core {

struct Dossier;

/// The day a route entered a phase, and why.
struct RoutePhase {
    Id<RoutePhase> id;
    Id<Dossier> dossier;
    QString route; ///< id
    QString phase;
    QDate from;
    QString reason;
    bool operator==(const RoutePhase &) const = default;
};

template <> const Table<RoutePhase> &tableOf<RoutePhase>();

} // namespace core
