#pragma once

#include "core/task/tasks.h"

namespace core {

/// What of a task goes into the calendar of another program: outside the vault, so without names unless asked for.
struct CalendarWish {
    bool withNames = false;
};

/// Tasks as a calendar file (iCalendar, RFC 5545): an appointment with a time as an hour, the rest as a whole day. The same
/// task has the same name in each file, so that a calendar that reads it again changes it instead of doubling it.
QByteArray calendarOf(const QList<WorkItem> &items, const QDateTime &made, const CalendarWish &wish = {});

/// The same as lines to paste in a message: "di 3 maart 2026 10:30  Gesprek (2026-0042)".
QString calendarText(const QList<WorkItem> &items, const CalendarWish &wish = {});

} // namespace core
