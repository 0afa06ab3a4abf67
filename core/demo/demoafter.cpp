#include "core/demo/demoafter.h"

#include "core/dossier/routekinds.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Outcomes in turn, as they come in practice.
const QHash<QString, QStringList> &endings()
{
    static const QHash<QString, QStringList> all{{u"starter"_s, {u"independent"_s, u"job"_s, u"not-viable"_s, u"independent"_s}},
                                                 {u"established"_s, {u"restart"_s, u"restart"_s, u"not-viable"_s}},
                                                 {u"older"_s, {u"pension"_s}},
                                                 {u"debts"_s, {u"debt-free"_s, u"wsnp"_s, u"debt-free"_s}},
                                                 {u"pto"_s, {u"independent"_s, u"business-and-job"_s, u"stopped"_s, u"job"_s, u"to-starter"_s, u"stopped"_s}}};
    return all;
}

} // namespace

void tellHowItEnded(DemoDossier &dossier, int year, QDate today, int index)
{
    const RouteKinds kinds = RouteKinds::builtIn();
    for (Route &route : dossier.routes) {
        const QStringList outcomes = endings().value(route.kind);
        const QDate usual = route.start.addMonths(kinds.usualMonths(route.kind));
        const QDate end = std::max(usual, QDate(year + 1, 1, 10)).addDays(index * 11 % 330);
        if (route.end.isValid() || outcomes.isEmpty() || end >= today)
            continue;
        route.end = end;
        route.outcome = outcomes[index % outcomes.size()];
        dossier.dossier.closed = end;
        const bool reached = kinds.success(route.kind, route.outcome) == Success::Yes;
        dossier.dossier.closeReason = reached ? u"goal-reached"_s : u"stopped"_s;
        if (route.outcome == "independent"_L1 && !dossier.benefit.until.isValid()) {
            dossier.benefit.until = end;
            dossier.benefit.endReason = u"own-business"_s;
        }
    }
}

} // namespace core
