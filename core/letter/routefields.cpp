#include "core/dossier/routekinds.h"
#include "core/letter/dutchwords.h"
#include "core/letter/letterfields.h"

using namespace Qt::StringLiterals;

namespace core {

void addRouteFields(const LetterSource &source, LetterFields &fields)
{
    const RouteKinds kinds = RouteKinds::builtIn();
    QStringList running;
    QStringList names;
    QStringList ended;
    for (const Route &route : source.facts.routes) {
        const QString name = dutchLabel(kinds.kinds(), route.kind);
        if (!route.end.isValid()) {
            const int usual = kinds.usualMonths(route.kind);
            const int month = monthInRoute(route, source.today);
            const QString counter = usual > 0 ? u"maand %1 van gewoonlijk %2"_s.arg(month).arg(usual) : u"maand %1"_s.arg(month);
            running.append(u"%1: fase %2, begonnen op %3 (%4)"_s.arg(name, dutchLabel(kinds.phases(route.kind), route.phase), dutchDay(route.start), counter));
            names.append(name);
        } else {
            const QString outcome = dutchLabel(kinds.outcomes(route.kind), route.outcome);
            ended.append(u"%1: van %2 tot en met %3. Uitkomst: %4"_s.arg(name, dutchDay(route.start), dutchDay(route.end), outcome));
        }
    }
    fields[u"routes.running"_s] = running;
    fields[u"routes.names"_s] = {dutchList(names)};
    fields[u"routes.ended"_s] = ended;
    const Catalogue benefits = Catalogue::benefitKinds();
    for (const Benefit &benefit : source.facts.benefits)
        if (benefit.kind != "none"_L1 && (!benefit.until.isValid() || benefit.until >= source.today)) {
            fields[u"benefit"_s] = {dutchLabel(benefits, benefit.kind)};
            break;
        }
    if (source.facts.dossier.closed.isValid()) {
        fields[u"dossier.closed"_s] = {dutchDay(source.facts.dossier.closed)};
        fields[u"dossier.reason"_s] = {dutchLabel(Catalogue::read(u"close_reasons"_s), source.facts.dossier.closeReason)};
    }
}

} // namespace core
