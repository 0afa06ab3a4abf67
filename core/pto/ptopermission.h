#pragma once

#include "core/base/period.h"
#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// The decision that lets a client work part-time in an own business and keep the benefit. Hours outside one do not count.
struct PtoPermission {
    Id<PtoPermission> id;
    Id<Dossier> dossier;
    QDate granted; ///< day of the decision
    QDate from;
    QDate until; ///< null: without an end
    QString activity;
    QString conditions;
    std::optional<HourQuantity> weekCeiling; ///< of this client; goes before the municipality's
    std::optional<HourQuantity> yearCeiling;
    QString extends; ///< id of the permission it continues, empty for a first one
    QString state = QStringLiteral("granted"); ///< granted, refused, withdrawn
    QDate withdrawn; ///< first day on which it no longer holds
    QString stateReason;
    bool operator==(const PtoPermission &) const = default;

    bool covers(QDate day) const;
    /// The days it really held or holds; the last day is before the first when it never did.
    Period period() const;
};

template <> const Table<PtoPermission> &tableOf<PtoPermission>();

/// The permission that a day falls under; nullptr when there is none.
const PtoPermission *permissionOn(const QList<PtoPermission> &permissions, QDate day);

/// What is wrong with a permission before it is written, seen beside the others of the dossier.
QList<Problem> check(const PtoPermission &permission, const QList<PtoPermission> &others);

} // namespace core
