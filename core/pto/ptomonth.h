#pragma once

#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// How far the hours of one month have come: open, declared by the client, checked, closed.
struct PtoMonth {
    Id<PtoMonth> id;
    Id<Dossier> dossier;
    Month month;
    QString state = QStringLiteral("open"); ///< key from resources/pto/month_states.json
    bool nil = false; ///< the client declares that nothing was worked
    QString author; ///< who brought it to this state
    QDateTime at;
    QString remark; ///< why it was reopened
    bool operator==(const PtoMonth &) const = default;

    bool isClosed() const { return state == QLatin1String("closed"); }
    /// Declared or further: the client has done what was asked.
    bool isHandedIn() const { return state != QLatin1String("open"); }
    /// A month of a dossier has one row on every device: the same dossier and month give the same id.
    static Id<PtoMonth> idOf(const Id<Dossier> &dossier, Month month);
};

template <> const Table<PtoMonth> &tableOf<PtoMonth>();

} // namespace core
