#pragma once

#include "core/base/record.h"

namespace core {

struct Dossier;

/// A fact about the business that the records do not say, such as whether there will be staff.
struct ProfileAnswer {
    Id<ProfileAnswer> id;
    Id<Dossier> dossier;
    QString fact;
    QString answer; ///< key of the value; empty: taken back
    QDate day;
    bool operator==(const ProfileAnswer &) const = default;
};

/// The version of a list that a dossier works with.
struct PlanList {
    Id<PlanList> id;
    Id<Dossier> dossier;
    QString checklist;
    int version = 0;
    QDate since;
    bool operator==(const PlanList &) const = default;
};

/// An item that stays as another version had it, or that is left out, while the rest follows the list's version.
struct KeptItem {
    Id<KeptItem> id;
    Id<Dossier> dossier;
    QString checklist;
    QString item;
    int version = 0; ///< 0: left out
    bool operator==(const KeptItem &) const = default;
};

template <> const Table<ProfileAnswer> &tableOf<ProfileAnswer>();
template <> const Table<PlanList> &tableOf<PlanList>();
template <> const Table<KeptItem> &tableOf<KeptItem>();

/// One row per subject and dossier, on every machine the same.
Id<ProfileAnswer> profileId(const Id<Dossier> &dossier, const QString &fact);
Id<PlanList> planListId(const Id<Dossier> &dossier, const QString &checklist);
Id<KeptItem> keptItemId(const Id<Dossier> &dossier, const QString &checklist, const QString &item);

} // namespace core
