#pragma once

#include "core/base/problem.h"
#include "core/dossier/dossier.h"
#include "core/dossier/task.h"
#include "core/store/store.h"

namespace core {

/// A task with what is needed to show it outside its dossier.
struct WorkItem {
    Id<Task> id;
    Task task;
    QString number;
    QString name;
    QStringList routes; ///< kinds that run
    QString owner;
    /// Days until it is due: negative when it is late.
    int days = 0;
};

/// The morning's work, in three parts.
struct WorkList {
    QList<WorkItem> late;
    QList<WorkItem> today;
    QList<WorkItem> week; ///< after today, up to and including seven days ahead
};

/// What already stands on one day.
struct DayLoad {
    int tasks = 0;
    int appointments = 0; ///< of which appointments
    int terms = 0;        ///< of which terms of the law
};

/// What must be done, by whom and by when.
class Tasks {
public:
    explicit Tasks(Store &store) : m_store(store) {}

    QList<Problem> add(Task task);
    QList<Problem> change(const Task &task);
    /// Tasks that belong together, such as a chain: all of them or none.
    QList<Problem> addAll(QList<Task> tasks);
    /// A task that repeats comes back for its next turn.
    void done(const Id<Task> &task);
    void undone(const Id<Task> &task);
    /// Puts the day off; a reason is asked for, because a task that keeps moving is a signal.
    QList<Problem> move(const Id<Task> &task, QDate due, const QString &reason);
    /// Moves a task of a chain, and with it those of the chain that are open and due later, by as many days (to a working day).
    QList<Problem> moveChain(const Id<Task> &task, QDate due, const QString &reason);
    /// The open tasks of its chain that are due later.
    QList<Task> laterInChain(const Task &task) const;
    void remove(const Id<Task> &task);

    /// Open ones by day, then those done.
    QList<Task> of(const Id<Dossier> &dossier) const;
    /// Of one adviser; empty means of everyone.
    WorkList workList(const QString &adviser) const;
    /// Open work of one adviser (empty: of everyone), of some kinds (empty: of all), due up to a day; by day.
    QList<WorkItem> openWork(const QString &adviser, const QStringList &kinds, QDate until) const;
    /// The open tasks of an adviser on each day of a stretch that has any; empty means of everyone.
    QMap<QDate, DayLoad> load(const QString &adviser, QDate first, QDate last) const;
    /// What a note, paper or term caused.
    QList<Task> causedBy(const QString &cause) const;
    int lateCount(const QString &adviser) const;

    // The counters of the morning page; each figure is the size of its own list of dossiers.
    QList<Id<Dossier>> withoutNextStep(const QString &adviser) const;
    QList<Id<Dossier>> withLegalTermWithin(int days, const QString &adviser) const;
    /// Dossiers that miss what the yearly results need: birth date, municipality, or a route.
    QList<Id<Dossier>> incomplete(const QString &adviser) const;

private:
    Task completed(Task task) const;
    QList<Id<Dossier>> dossiers(const QString &sql, const QVariantList &values) const;

    Store &m_store;
};

} // namespace core
