#include "core/dossier/routes.h"

#include "core/dossier/checks.h"
#include "core/dossier/dossier.h"
#include "core/dossier/routekinds.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Routes)
};

constexpr Op startRoute{QT_TRANSLATE_NOOP("Op", "Start route")};
constexpr Op changeRoute{QT_TRANSLATE_NOOP("Op", "Change route")};
constexpr Op enterPhaseOp{QT_TRANSLATE_NOOP("Op", "Change phase")};
constexpr Op finishRoute{QT_TRANSLATE_NOOP("Op", "End route")};
constexpr Op reopenRoute{QT_TRANSLATE_NOOP("Op", "Reopen route")};
constexpr Op correctRoute{QT_TRANSLATE_NOOP("Op", "Correct route")};
constexpr Op removeRoute{QT_TRANSLATE_NOOP("Op", "Remove route")};

Problem blocked(const char *field, const QString &text)
{
    return {Problem::Weight::Blocks, QString::fromLatin1(field), text};
}

RoutePhase phaseRow(const Route &route, const QString &phase, QDate from, const QString &reason)
{
    return {Id<RoutePhase>::fresh(), route.dossier, route.id.text(), phase, from, reason};
}

} // namespace

QList<Route> Routes::of(const Id<Dossier> &dossier) const
{
    return m_store.select<Route>(u"dossier = ? order by end_day is not null, start_day desc, id"_s, {dossier.text()});
}

QList<RoutePhase> Routes::phasesOf(const Id<Route> &route) const
{
    return m_store.select<RoutePhase>(u"route = ? order by from_day, rowid"_s, {route.text()});
}

QList<Problem> Routes::sameKindRuns(const Route &route, const Id<Route> &except) const
{
    for (const Route &other : of(route.dossier))
        if (other.kind == route.kind && other.id != route.id && other.id != except && !other.end.isValid())
            return {blocked("kind", Text::tr("This route already runs since %1. End it first, or go on with it.").arg(other.start.toString(u"d-M-yyyy"_s)))};
    return {};
}

QList<Problem> Routes::start(Route route, const QString &reason)
{
    route.id = route.id.isNull() ? Id<Route>::fresh() : route.id;
    if (route.phase.isEmpty())
        route.phase = RouteKinds::builtIn().firstPhase(route.kind);
    if (route.adviser.isEmpty())
        route.adviser = m_store.author().adviser;
    QList<Problem> problems = check(route, m_store.clock().today()) + sameKindRuns(route, {});
    if (blocks(problems))
        return problems;
    m_store.write(startRoute, [&](Writer &writer) {
        writer.put(route);
        writer.put(phaseRow(route, route.phase, route.start, reason));
    });
    return problems;
}

QList<Problem> Routes::change(const Id<Route> &from, Route to, const QString &reason)
{
    auto old = m_store.find(from);
    Q_ASSERT(old);
    to.id = to.id.isNull() ? Id<Route>::fresh() : to.id;
    to.dossier = old->dossier;
    to.follows = from.text();
    if (to.phase.isEmpty())
        to.phase = RouteKinds::builtIn().firstPhase(to.kind);
    if (to.adviser.isEmpty())
        to.adviser = old->adviser;
    QList<Problem> problems = check(to, m_store.clock().today()) + sameKindRuns(to, from);
    if (reason.trimmed().isEmpty())
        problems.append(blocked("outcome_reason", Text::tr("Write why the route changes.")));
    if (old->end.isValid())
        problems.append(blocked("", Text::tr("The old route has already ended. Start a new route instead.")));
    if (old->kind == to.kind)
        problems.append(blocked("kind", Text::tr("Choose another route than the one that runs.")));
    old->end = to.start;
    old->outcome = u"changed"_s;
    old->outcomeReason = reason;
    problems += check(*old, m_store.clock().today());
    if (blocks(problems))
        return problems;
    m_store.write(changeRoute, [&](Writer &writer) {
        writer.put(*old);
        writer.put(to);
        writer.put(phaseRow(to, to.phase, to.start, reason));
    });
    return problems;
}

QList<Problem> Routes::enterPhase(const Id<Route> &id, const QString &phase, QDate from, const QString &reason)
{
    auto route = m_store.find(id);
    Q_ASSERT(route);
    QList<Problem> problems;
    const QList<RoutePhase> known = phasesOf(id);
    if (!RouteKinds::builtIn().phases(route->kind).contains(phase))
        problems.append(blocked("phase", Text::tr("This phase does not belong to the route.")));
    else if (route->phase == phase)
        problems.append(blocked("phase", Text::tr("The route is already in this phase.")));
    if (!from.isValid() || from > m_store.clock().today())
        problems.append(blocked("from_day", Text::tr("The day a phase starts is today or earlier.")));
    else if (from < route->start || (!known.isEmpty() && from < known.last().from))
        problems.append(blocked("from_day", Text::tr("The phase cannot start before the one before it.")));
    if (reason.trimmed().isEmpty())
        problems.append(blocked("reason", Text::tr("Write why the phase changes.")));
    if (route->end.isValid())
        problems.append(blocked("", Text::tr("The route has ended. Reopen it first.")));
    if (blocks(problems))
        return problems;
    route->phase = phase;
    m_store.write(enterPhaseOp, [&](Writer &writer) {
        writer.put(*route);
        writer.put(phaseRow(*route, phase, from, reason.trimmed()));
    });
    return problems;
}

QList<Problem> Routes::finish(const Id<Route> &id, QDate end, const QString &outcome, const QString &reason)
{
    auto route = m_store.find(id);
    Q_ASSERT(route);
    route->end = end;
    route->outcome = outcome;
    route->outcomeReason = reason.trimmed();
    QList<Problem> problems = check(*route, m_store.clock().today());
    if (!end.isValid() || end > m_store.clock().today())
        problems.append(blocked("end_day", Text::tr("The day a route ended is today or earlier.")));
    if (outcome.isEmpty() && end.isValid() == false)
        problems.append(blocked("outcome", Text::tr("Choose the outcome.")));
    if (blocks(problems))
        return problems;
    m_store.write(finishRoute, [&](Writer &writer) { writer.put(*route); });
    return problems;
}

void Routes::reopen(const Id<Route> &id)
{
    auto route = m_store.find(id);
    Q_ASSERT(route);
    route->end = {};
    route->outcome.clear();
    route->outcomeReason.clear();
    m_store.write(reopenRoute, [&](Writer &writer) { writer.put(*route); });
}

QList<Problem> Routes::correct(const Route &route)
{
    QList<Problem> problems = check(route, m_store.clock().today());
    const QList<RoutePhase> known = phasesOf(route.id);
    if (known.size() > 1 && route.start > known.at(1).from)
        problems.append(blocked("start_day", Text::tr("The route cannot start after its second phase (%1).").arg(known.at(1).from.toString(u"d-M-yyyy"_s))));
    if (blocks(problems))
        return problems;
    m_store.write(correctRoute, [&](Writer &writer) {
        writer.put(route);
        if (!known.isEmpty()) {
            RoutePhase first = known.first();
            first.from = route.start;
            writer.put(first);
        }
    });
    return problems;
}

void Routes::remove(const Id<Route> &route)
{
    m_store.write(removeRoute, [&](Writer &writer) {
        for (const RoutePhase &phase : phasesOf(route))
            writer.remove(phase.id);
        writer.remove(route);
    });
}

} // namespace core
