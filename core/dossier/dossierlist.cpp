#include "core/dossier/dossierlist.h"

#include "core/dossier/person.h"
#include "core/dossier/route.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DossierList)
};

/// Days ahead in which a legal term is called near.
constexpr int nearDays = 14;

/// Running routes of one dossier, as the query packs them: kind/phase/start/adviser per route.
void readRoutes(const QString &packed, const RouteKinds &kinds, QDate today, DossierSummary &line)
{
    QStringList counters;
    QStringList phases;
    for (const QString &one : packed.split(u'|', Qt::SkipEmptyParts)) {
        const QStringList parts = one.split(u'/');
        Route route;
        route.kind = parts.value(0);
        route.phase = parts.value(1);
        route.start = QDate::fromString(parts.value(2), Qt::ISODate);
        line.routeKinds.append(route.kind);
        line.phaseKeys.append(route.kind + u'/' + route.phase);
        counters.append(kinds.counter(route, today));
        phases.append(kinds.phaseLabel(route.kind, route.phase));
        const int usual = kinds.usualMonths(route.kind);
        if (usual > 0 && monthInRoute(route, today) > usual && !line.signs.contains(Signal::OverUsualTime))
            line.signs.append(Signal::OverUsualTime);
    }
    line.routes = counters.join(u", "_s);
    line.phases = phases.join(u", "_s);
}

DossierSummary summaryFrom(const Row &row, const RouteKinds &kinds, QDate today)
{
    DossierSummary line;
    line.id = Id<Dossier>::parse(row.value(u"id"_s).toString());
    line.number = row.value(u"number"_s).toString();
    line.tradeName = row.value(u"trade_name"_s).toString();
    line.municipality = row.value(u"municipality"_s).toString();
    line.owner = row.value(u"owner"_s).toString();
    line.warning = row.value(u"warning"_s).toString();
    line.closed = !row.value(u"closed"_s).isNull();
    Person person;
    person.firstName = row.value(u"first_name"_s).toString();
    person.initials = row.value(u"initials"_s).toString();
    person.prefix = row.value(u"prefix"_s).toString();
    person.lastName = row.value(u"last_name"_s).toString();
    line.name = listName(person);
    const QString next = row.value(u"next"_s).toString();
    line.nextDay = QDate::fromString(next.left(10), Qt::ISODate);
    line.nextStep = next.mid(11);
    if (!line.warning.isEmpty())
        line.signs.append(Signal::Warning);
    readRoutes(row.value(u"routes"_s).toString(), kinds, today, line);
    if (line.closed)
        return line;
    if (!line.nextDay.isValid())
        line.signs.append(Signal::NoNextStep);
    else if (line.nextDay < today)
        line.signs.append(Signal::Overdue);
    const QDate term = QDate::fromString(row.value(u"term"_s).toString(), Qt::ISODate);
    if (term.isValid() && term <= today.addDays(nearDays))
        line.signs.append(Signal::LegalTermSoon);
    if (row.value(u"birth_date"_s).isNull() || line.municipality.isEmpty() || row.value(u"any_route"_s).toInt() == 0)
        line.signs.append(Signal::Incomplete);
    return line;
}

} // namespace

bool DossierFilter::lets(const DossierSummary &dossier) const
{
    return (closedToo || !dossier.closed) && (municipality.isEmpty() || dossier.municipality == municipality)
        && (route.isEmpty() || dossier.routeKinds.contains(route)) && (adviser.isEmpty() || dossier.owner == adviser)
        && (phase.isEmpty() || dossier.phaseKeys.contains(phase)) && (!sign || dossier.signs.contains(*sign))
        && (!among || among->contains(dossier.id));
}

QList<DossierSummary> dossierList(const Store &store)
{
    const QString sql = u"select d.id, d.number, d.owner, d.closed, d.warning, p.first_name, p.initials, p.prefix, p.last_name, p.municipality, p.birth_date, "
                        "(select b.trade_name from businesses b where b.dossier = d.id order by b.end_day is not null, b.start_day desc limit 1) as trade_name, "
                        "(select group_concat(r.kind || '/' || r.phase || '/' || r.start_day, '|') from routes r where r.dossier = d.id and r.end_day is null) as routes, "
                        "exists (select 1 from routes r where r.dossier = d.id) as any_route, "
                        "(select t.due || ' ' || t.title from tasks t where t.dossier = d.id and t.done is null order by t.due limit 1) as next, "
                        "(select t.due from tasks t where t.dossier = d.id and t.done is null and t.kind = 'legal-term' order by t.due limit 1) as term "
                        "from dossiers d left join persons p on p.dossier = d.id and p.role = 'client' "
                        "where d.merged_into = '' order by p.last_name, p.first_name, d.number"_s;
    const RouteKinds kinds = RouteKinds::builtIn();
    const QDate today = store.clock().today();
    QList<DossierSummary> list;
    QSet<Id<Dossier>> seen;
    for (const Row &row : store.query(sql)) {
        const DossierSummary line = summaryFrom(row, kinds, today);
        // A second client in one dossier would give it two lines.
        if (!seen.contains(line.id))
            list.append(line);
        seen.insert(line.id);
    }
    return list;
}

QString signalText(Signal sign)
{
    switch (sign) {
    case Signal::Warning:
        return Text::tr("Warning");
    case Signal::NoNextStep:
        return Text::tr("No next step");
    case Signal::Overdue:
        return Text::tr("Late");
    case Signal::LegalTermSoon:
        return Text::tr("Legal term near");
    case Signal::OverUsualTime:
        return Text::tr("Longer than usual");
    case Signal::Incomplete:
        return Text::tr("Data to complete");
    }
    Q_UNREACHABLE();
}

} // namespace core
