#pragma once

#include "core/dossier/dossier.h"
#include "core/store/store.h"

namespace core {

/// Why a dossier has to be kept longer than its term.
struct RetentionHold {
    Id<RetentionHold> id;
    Id<Dossier> dossier;
    QString reason;
    QDate since;
    QDate until; ///< null: until somebody lifts it
    bool operator==(const RetentionHold &) const = default;
};

template <> const Table<RetentionHold> &tableOf<RetentionHold>();

/// How long a dossier is kept, and by which rule.
struct RetentionRow {
    Id<Dossier> id;
    QString number;
    QString name; ///< "Berg, Fatima van der"
    QDate opened;
    QDate closed;
    QString rule; ///< in words
    QString article;
    QDate from; ///< the day the term runs from
    QDate due; ///< the last day it is kept
    QStringList stops; ///< why it cannot be destroyed yet, besides the term
    bool operator==(const RetentionRow &other) const { return id == other.id; }

    bool isDue(QDate today) const { return due.isValid() && due < today; }
    bool canGo(QDate today) const { return isDue(today) && stops.isEmpty(); }
};

/// How long dossiers are kept: the rules of resources/office/retention.json, by route and outcome; the longest goes before.
class Retention {
public:
    explicit Retention(Store &store) : m_store(store) {}

    /// The rehearsal: every closed dossier with its rule, soonest first. Nothing is destroyed by looking.
    QList<RetentionRow> list() const;
    /// As it would be were the dossier closed on that day.
    RetentionRow of(const Id<Dossier> &dossier, QDate closed) const;

    void hold(const Id<Dossier> &dossier, const QString &reason, QDate until);
    void lift(const Id<RetentionHold> &hold);
    QList<RetentionHold> holds(const Id<Dossier> &dossier) const;

private:
    RetentionRow rowOf(const Dossier &dossier, QDate closed) const;

    Store &m_store;
};

} // namespace core
