#pragma once

#include "core/base/record.h"

namespace core {

/// The file of one client: everything else hangs under it.
struct Dossier {
    Id<Dossier> id;
    QString number; ///< "2026-0042", unique
    QString owner; ///< name of the adviser who answers for it
    QDate opened;
    QDate closed; ///< null while open
    QString closeReason;
    QString warning; ///< pinned above the header, seen by everyone first
    QString mergedInto; ///< id of the dossier that took this one over
    bool operator==(const Dossier &) const = default;
};

template <> const Table<Dossier> &tableOf<Dossier>();

} // namespace core
