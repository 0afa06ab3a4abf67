#pragma once

#include "core/dossier/task.h"

namespace core {

/// One step of a chain: so many days before (below zero) or after the day everything turns on.
struct ChainStep {
    QString kind;
    QString title;
    int days = 0;
};

/// Tasks that belong together around one day, such as a home visit. From resources/office/chains.json.
struct TaskChain {
    QString key;
    QString label;
    QString anchor; ///< what the day is called: "Dag van het bezoek"
    QList<ChainStep> steps;
};

QList<TaskChain> taskChains();

/// The tasks of a chain around a day, on working days: before the day a step moves back over a weekend, after it forward.
/// They share a chain id; without assignee.
QList<Task> tasksOf(const TaskChain &chain, const Id<Dossier> &dossier, QDate anchor);

/// The day a task that repeats comes back: the first one after `today`. Null for "" or an unknown interval.
QDate nextTurn(const QString &repeats, QDate due, QDate today);

} // namespace core
