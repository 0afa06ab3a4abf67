#pragma once

#include "core/task/calendar.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace ui {

class Ask;

/// Fills a menu with what another calendar can take over: one appointment or everything shown, as a file or as lines to paste.
void addCalendarActions(QMenu &menu, core::Store &store, Ask &ask, const std::function<QList<core::WorkItem>()> &chosen, const std::function<QList<core::WorkItem>()> &all);

/// Asks where to and writes the file; a name that tells nothing about anybody. Recorded in the audit.
void saveCalendar(core::Store &store, Ask &ask, const QList<core::WorkItem> &items);

} // namespace ui
