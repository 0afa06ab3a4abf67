#pragma once

#include "core/base/problem.h"
#include "core/dossier/route.h"
#include "core/dossier/routephase.h"
#include "core/store/store.h"

namespace core {

/// The verbs of a route: start, change to another, move to a phase, end with an outcome. Each refusal is a list of
/// problems and then nothing was written.
class Routes {
public:
    explicit Routes(Store &store) : m_store(store) {}

    QList<Route> of(const Id<Dossier> &dossier) const;
    QList<RoutePhase> phasesOf(const Id<Route> &route) const;

    /// Starts a route beside what already runs; `phase` empty means the first one.
    QList<Problem> start(Route route, const QString &reason = {});
    /// Ends `from` with the outcome "changed" and starts `to` on the same day with a clock of its own; the old one stays.
    QList<Problem> change(const Id<Route> &from, Route to, const QString &reason);
    /// Moves on to another phase of the same route from a day, with the reason why.
    QList<Problem> enterPhase(const Id<Route> &route, const QString &phase, QDate from, const QString &reason);
    QList<Problem> finish(const Id<Route> &route, QDate end, const QString &outcome, const QString &reason);
    /// Takes an outcome back: the route runs again.
    void reopen(const Id<Route> &route);
    /// Corrects start day or adviser.
    QList<Problem> correct(const Route &route);
    void remove(const Id<Route> &route);

private:
    QList<Problem> sameKindRuns(const Route &route, const Id<Route> &except) const;

    Store &m_store;
};

} // namespace core
