#pragma once

#include "core/dossier/dossier.h"
#include "core/group/edition.h"

namespace core {

/// Somebody in a group, or on its waiting list; with a dossier, or else with only a name and how to reach them.
struct Enrolment {
    Id<Enrolment> id;
    Id<GroupEdition> edition;
    Id<Dossier> dossier; ///< null for somebody without one
    QString name;        ///< only without a dossier
    QString contact;     ///< phone or e-mail, only without a dossier
    QString state = QStringLiteral("placed"); ///< placed, offered, waiting, withdrawn
    QDateTime enrolled;  ///< orders the waiting list
    QDate offered;       ///< the day on which a place that came free was offered
    QDate withdrawn;
    QString reason;      ///< of withdrawing
    QString reunion;     ///< yes, no; empty: not asked
    QString note;
    bool operator==(const Enrolment &) const = default;

    bool isPlaced() const { return state == QLatin1StringView("placed"); }
    bool isWaiting() const { return state == QLatin1StringView("waiting"); }
    bool isOffered() const { return state == QLatin1StringView("offered"); }
    bool isWithdrawn() const { return state == QLatin1StringView("withdrawn"); }
};

template <> const Table<Enrolment> &tableOf<Enrolment>();

/// Whether somebody was at a meeting; no record while it was not noted.
struct Attendance {
    Id<Attendance> id;
    Id<GroupMeeting> meeting;
    Id<Enrolment> enrolment;
    Id<Dossier> dossier; ///< of the enrolment
    QString state;       ///< present, absent, excused
    bool operator==(const Attendance &) const = default;

    /// One mark per meeting and person, on every machine the same.
    static Id<Attendance> idOf(const Id<GroupMeeting> &meeting, const Id<Enrolment> &enrolment);
};

template <> const Table<Attendance> &tableOf<Attendance>();

} // namespace core
