#pragma once

#include "core/base/record.h"

namespace core {

struct Dossier;

/// What a benefit norm needs to know of the home.
struct Household {
    Id<Household> id;
    Id<Dossier> dossier;
    QString kind; ///< single, single-parent, couple
    int costSharers = 0; ///< other adults who count for the kostendelersnorm, Pw art. 19a
    QString housing; ///< rent, own, none, institution
    QDate since;
    QString remark;
    bool operator==(const Household &) const = default;
};

template <> const Table<Household> &tableOf<Household>();

} // namespace core
