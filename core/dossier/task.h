#pragma once

#include "core/base/record.h"

namespace core {

struct Dossier;

/// What somebody must do by a day.
struct Task {
    Id<Task> id;
    Id<Dossier> dossier;
    QString kind; ///< key from resources/office/task_kinds.json: reminder, appointment, legal-term, pre-term, promise-adviser, promise-client, paper
    QString title;
    QDate due;
    QString assignee;
    QDate done; ///< null while open
    QString moveReason; ///< why it was last moved
    QString cause; ///< id of the note, paper or term it comes from
    QString repeats; ///< "1w", "2m", "1y": once done it comes back so much later; empty: once
    QString chain; ///< id that the tasks of one chain share
    QString time; ///< "10:30", of an appointment
    int minutes = 0; ///< how long an appointment takes
    QString place; ///< of an appointment
    QString quote; ///< the sentence of the note in which it was promised
    bool operator==(const Task &) const = default;
};

template <> const Table<Task> &tableOf<Task>();

} // namespace core
