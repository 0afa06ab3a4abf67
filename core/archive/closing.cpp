#include "core/archive/closing.h"

#include "core/archive/handover.h"
#include "core/base/format.h"
#include "core/dossier/route.h"
#include "core/dossier/routekinds.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op closeWhole{QT_TRANSLATE_NOOP("Op", "Close dossier and what was open in it"), true};

} // namespace

ClosingState closingState(Store &store, const Id<Dossier> &dossier)
{
    const QVariantList here{dossier.text()};
    ClosingState state;
    const RouteKinds kinds = RouteKinds::builtIn();
    for (const Route &route : store.select<Route>(u"dossier = ? and end_day is null order by start_day"_s, here))
        state.routes.append(u"%1: %2"_s.arg(kinds.label(route.kind), kinds.phaseLabel(route.kind, route.phase)));
    for (const Task &task : store.select<Task>(u"dossier = ? and done is null order by due"_s, here)) {
        const QString line = u"%1 (%2)"_s.arg(task.title, formatShort(task.due));
        (task.kind == "legal-term"_L1 ? state.terms : task.kind.startsWith("promise-"_L1) ? state.promises : state.tasks).append(line);
    }
    for (const Row &loan : store.selectRows(u"bbz_loans"_s, u"dossier = ? and closed is null order by paid_out"_s, here))
        state.loans.append(format(Money::cents(loan.value(u"principal_cents"_s).toLongLong())));
    for (const Handover &handover : Handovers(store).of(dossier))
        state.offered = state.offered || handover.state == "offered"_L1;
    state.kept = Retention(store).of(dossier, store.clock().today());
    return state;
}

void closeDossier(Store &store, const Id<Dossier> &id, const QString &reason, bool endTasks)
{
    auto dossier = store.find(id);
    Q_ASSERT(dossier);
    const QDate today = store.clock().today();
    dossier->closed = today;
    dossier->closeReason = reason;
    store.write(closeWhole, [&](Writer &writer) {
        writer.put(*dossier);
        if (!endTasks)
            return;
        for (Task task : store.select<Task>(u"dossier = ? and done is null"_s, {id.text()})) {
            task.done = today;
            writer.put(task);
        }
    });
}

} // namespace core
