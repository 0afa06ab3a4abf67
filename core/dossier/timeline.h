#pragma once

#include "core/dossier/dossier.h"
#include "core/store/store.h"

namespace core {

/// One thing that happened in a dossier.
struct TimelineItem {
    enum class Kind { Contact, Route, Task, Paper, Decision };

    QString id; ///< id of the row it shows, with what of it
    Kind kind = Kind::Contact;
    QDateTime at; ///< orders the line; its time of day means something only for what was written or made here
    QString title;
    QString text;
    QString who;
    int minutes = 0;
    QString table;
    QString row;
    QString addendumTo; ///< id of the note that this adds to
    bool fixed = false; ///< a note that can no longer be changed
    bool operator==(const TimelineItem &) const = default;
};

/// Everything of one dossier in date order, newest first. Tables that come later join by a line in resources/office/timeline.json.
QList<TimelineItem> timeline(const Store &store, const Id<Dossier> &dossier);

} // namespace core
