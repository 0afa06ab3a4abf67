#pragma once

#include "core/base/problem.h"
#include "core/dossier/dossier.h"
#include "core/dossier/task.h"
#include "core/store/store.h"

namespace core {

/// Something to look at or ask at the table.
struct VisitItem {
    QString key;  ///< of the list of questions or of the kind of paper
    QString text;
};

/// What one visit needs: what was promised, which papers to see, what to ask; from resources/visit/visits.json and the routes that run.
struct VisitSheet {
    QString opening;             ///< the first line of the note: whom, where, who else was there
    QList<Task> promises;        ///< open ones, of adviser and client
    QList<VisitItem> papers;     ///< those the dossier does not hold, or that ran out
    QList<VisitItem> questions;
};

VisitSheet visitSheet(const Store &store, const Id<Dossier> &dossier);

/// What was done at the table.
struct VisitResult {
    QString text;              ///< as it was written
    QStringList papersSeen;    ///< keys
    QStringList questionsAsked;///< keys
    QStringList promisesKept;  ///< ids of tasks
    int minutes = 0;
};

/// The note of a visit: what was written, and under it what was seen, discussed and kept.
QString visitText(const VisitSheet &sheet, const VisitResult &result);

/// Writes the note and closes the promises that were kept, as one act. The problems that stopped it, and then nothing was written.
QList<Problem> keepVisit(Store &store, const Id<Dossier> &dossier, const VisitSheet &sheet, const VisitResult &result);

} // namespace core
