#include "core/debt/debttasks.h"

#include "core/dossier/route.h"
#include "core/dossier/routekinds.h"
#include "core/dossier/routephase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DebtTasks)
};

Id<Task> idOf(const QString &cause, const QString &what)
{
    return Id<Task>::of(QUuid::createUuidV5(QUuid::fromString(cause), what));
}

void putPhase(Writer &writer, const Store &store, const DebtCase &debtCase, const DebtMoments &moments)
{
    const QList<Route> routes = store.select<Route>(u"dossier = ? and kind = 'debts' and end_day is null order by start_day desc"_s, {debtCase.dossier.text()});
    if (routes.isEmpty())
        return;
    Route route = routes.first();
    const QStringList order = RouteKinds::builtIn().phases(route.kind).keys();
    DebtPhase reached;
    const QList<DebtPhase> phases = phasesOf(debtCase, moments);
    for (const DebtPhase &phase : phases)
        if (phase.day.isValid())
            reached = phase;
    if (order.indexOf(reached.key) <= order.indexOf(route.phase))
        return;
    route.phase = reached.key;
    writer.put(route);
    writer.put(RoutePhase{Id<RoutePhase>::fresh(), route.dossier, route.id.text(), reached.key, std::max(reached.day, route.start), Text::tr("Recorded under Debts: %1.").arg(reached.title)});
}

} // namespace

std::optional<Task> followingTask(const Store &store, const QString &cause, const QString &what) { return store.find(idOf(cause, what)); }

void putFollowing(Writer &writer, const Store &store, const FollowingTask &wish)
{
    std::optional<Task> known = followingTask(store, wish.cause, wish.what);
    if (!wish.due.isValid()) {
        if (known)
            writer.remove(known->id);
        return;
    }
    Task task;
    if (known) {
        task = *known;
        if (task.due != wish.due)
            task.moveReason = wish.moved;
    } else {
        task.id = idOf(wish.cause, wish.what);
        task.dossier = wish.dossier;
        task.assignee = store.author().adviser;
        task.cause = wish.cause;
    }
    task.kind = wish.kind;
    task.title = wish.title;
    task.due = wish.due;
    task.done = wish.done;
    writer.put(task);
}

void removeFollowing(Writer &writer, const Store &store, const QString &cause, const QStringList &whats)
{
    for (const QString &what : whats)
        putFollowing(writer, store, {{}, cause, what, {}, {}, {}, {}, {}});
}

DebtMoments momentsOf(const QList<DebtOffer> &offers)
{
    DebtMoments moments;
    const auto earliest = [](QDate &known, QDate day) {
        if (day.isValid() && (!known.isValid() || day < known))
            known = day;
    };
    for (const DebtOffer &offer : offers) {
        earliest(moments.offered, offer.day);
        earliest(moments.accepted, offer.accepted);
        if (offer.outcome == "discharged"_L1)
            earliest(moments.finished, offer.ended);
    }
    return moments;
}

void putCase(Writer &writer, const Store &store, const DebtCase &debtCase, const DebtMoments &moments, const RuleBook &rules)
{
    QHash<QString, DebtTerm> running;
    const QList<DebtTerm> terms = termsOf(debtCase, moments, rules);
    for (const DebtTerm &term : terms)
        running.insert(term.key, term);
    const Catalogue list = Catalogue::read(u"debt/terms"_s);
    for (const CatalogueEntry &entry : list.entries()) {
        const DebtTerm term = running.value(entry.key);
        const QString title = term.source.isEmpty() ? term.title : u"%1 (%2)"_s.arg(term.title, term.source.section(u", http"_s, 0, 0));
        putFollowing(writer, store, {debtCase.dossier, debtCase.id.text(), entry.key, u"legal-term"_s, title, term.due, term.met, Text::tr("The day it counts from was changed.")});
    }
    putPhase(writer, store, debtCase, moments);
}

} // namespace core
