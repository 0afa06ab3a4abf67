#pragma once

#include "core/base/record.h"

namespace core {

struct Dossier;

/// What somebody must do by a day.
struct Task {
    Id<Task> id;
    Id<Dossier> dossier;
    QString kind; ///< reminder, appointment, legal-term, promise-adviser, promise-client
    QString title;
    QDate due;
    QString assignee;
    QDate done; ///< null while open
    QString moveReason; ///< why it was last moved
    QString cause; ///< id of the note or paper it comes from
    bool operator==(const Task &) const = default;
};

template <> const Table<Task> &tableOf<Task>();

} // namespace core
