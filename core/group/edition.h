#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"

namespace core {

/// One run of a series: a group of people, on its own days.
struct GroupEdition {
    Id<GroupEdition> id;
    QString series; ///< key from resources/group/series.json
    QString name;   ///< "Ladder naar Succes, voorjaar 2018"
    QString room;
    QString trainers;
    int capacity = 12; ///< zero: no limit
    QString note;
    QDate cancelled; ///< null: goes on
    bool operator==(const GroupEdition &) const = default;
};

template <> const Table<GroupEdition> &tableOf<GroupEdition>();

/// One workshop or lesson on its day; room and trainers only where they differ from those of the group.
struct GroupMeeting {
    Id<GroupMeeting> id;
    Id<GroupEdition> edition;
    QString workshop; ///< key within the series; empty for something of its own
    QString title;    ///< goes before the title of the workshop
    QDate day;        ///< null: not planned yet
    QString begins;   ///< "9:30"
    QString ends;
    QString room;
    QString trainers;
    bool cancelled = false;
    bool operator==(const GroupMeeting &) const = default;

    /// It took place, or does so today.
    bool isHeld(QDate today) const { return !cancelled && day.isValid() && day <= today; }
};

template <> const Table<GroupMeeting> &tableOf<GroupMeeting>();

/// What the meeting is called: its own title, or that of the workshop in the series.
QString meetingTitle(const GroupMeeting &meeting, const QString &series);
/// "9:30–12:00"; empty when nothing was filled in.
QString meetingTime(const GroupMeeting &meeting);
/// "9.30", "930" and "9:30" as "9:30"; nullopt for what is no time of the day. Empty stays empty.
std::optional<QString> timeText(const QString &typed);

QList<Problem> check(const GroupEdition &edition);
QList<Problem> check(const GroupMeeting &meeting);

} // namespace core
