#pragma once

#include "core/base/record.h"

namespace core {

struct Dossier;

/// A benefit the household receives over a period.
struct Benefit {
    Id<Benefit> id;
    Id<Dossier> dossier;
    QString kind; ///< participatiewet, bbz, ioaw, ioaz, ww, none
    Money norm; ///< per month, net, holiday allowance included
    QDate from;
    QDate until; ///< null while it runs
    QString endReason; ///< key from resources/office/benefits.json
    bool operator==(const Benefit &) const = default;
};

template <> const Table<Benefit> &tableOf<Benefit>();

} // namespace core
