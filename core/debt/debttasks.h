#pragma once

#include "core/debt/debtcase.h"
#include "core/debt/offer.h"
#include "core/dossier/task.h"
#include "core/store/store.h"

namespace core {

/// A task that follows a record: it moves with it and is done with it. Which one it is comes from the record and `what`.
struct FollowingTask {
    Id<Dossier> dossier;
    QString cause; ///< id of the record
    QString what; ///< which task of that record
    QString kind;
    QString title;
    QDate due; ///< null: there is no such task (any more)
    QDate done; ///< null while it has to be done
    QString moved; ///< why the day changed, when it did
};

void putFollowing(Writer &writer, const Store &store, const FollowingTask &wish);
/// Takes every following task of a record away; `whats` names them.
void removeFollowing(Writer &writer, const Store &store, const QString &cause, const QStringList &whats);
/// The task that follows a record, when there is one.
std::optional<Task> followingTask(const Store &store, const QString &cause, const QString &what);

/// What the offers of a dossier say about the progress of its case.
DebtMoments momentsOf(const QList<DebtOffer> &offers);
/// Keeps the terms of a case as legal-term tasks, and brings a running route "debts" to the phase that was reached (never back).
void putCase(Writer &writer, const Store &store, const DebtCase &debtCase, const DebtMoments &moments, const RuleBook &rules);

} // namespace core
