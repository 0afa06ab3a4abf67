#pragma once

#include "core/archive/retention.h"
#include "core/dossier/task.h"

namespace core {

/// What still stands open in a dossier that somebody wants to close.
struct ClosingState {
    QStringList routes;   ///< that run, in words
    QStringList promises; ///< not kept yet
    QStringList terms;
    QStringList tasks;    ///< other open ones, papers asked for among them
    QStringList loans;    ///< that run
    bool offered = false; ///< to another adviser, and not answered
    RetentionRow kept;    ///< until when it is kept, were it closed today

    /// A term of the law or a loan cannot be left behind unseen.
    bool isEmpty() const { return routes.isEmpty() && promises.isEmpty() && terms.isEmpty() && tasks.isEmpty() && loans.isEmpty() && !offered; }
};

ClosingState closingState(Store &store, const Id<Dossier> &dossier);

/// Closes the dossier. With `endTasks` what is open is done today, as one operation, so that nothing goes on ringing.
void closeDossier(Store &store, const Id<Dossier> &dossier, const QString &reason, bool endTasks);

} // namespace core
