#pragma once

#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// Hours a client worked in the own business on one day, of one kind. True hours are kept, also over a ceiling or without permission.
struct HourEntry {
    Id<HourEntry> id;
    Id<Dossier> dossier;
    QDate day;
    QString kind; ///< key from resources/pto/hour_kinds.json
    HourQuantity worked; ///< more than nothing, at most 24 hours
    QString note;
    QString reason; ///< why it went over a ceiling
    bool operator==(const HourEntry &) const = default;
};

template <> const Table<HourEntry> &tableOf<HourEntry>();

} // namespace core
