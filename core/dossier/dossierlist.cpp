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

/// The next open task of a dossier, and the first with a legal term.
struct NextStep {
    QDate day;
    QString title;
    QDate term;
};

/// What hangs under the dossiers, each read in one go: asking it dossier by dossier takes three times as long.
struct Parts {
    explicit Parts(const Store &store)
    {
        store.each(u"select dossier, kind, phase, start_day, end_day from routes order by rowid"_s, {}, [this](const Cells &cells) {
            QList<Route> &open = routes[cells.text(0)];
            if (!cells.isNull(4))
                return;
            Route route;
            route.kind = cells.text(1);
            route.phase = cells.text(2);
            route.start = QDate::fromString(cells.text(3), Qt::ISODate);
            open.append(route);
        });
        store.each(u"select dossier, due, kind, title from tasks where done is null and dossier is not null order by dossier, due"_s, {}, [this](const Cells &cells) {
            NextStep &next = steps[cells.text(0)];
            const QDate due = QDate::fromString(cells.text(1), Qt::ISODate);
            if (!next.day.isValid()) {
                next.day = due;
                next.title = cells.text(3);
            }
            if (!next.term.isValid() && cells.text(2) == "legal-term"_L1)
                next.term = due;
        });
        // The last one read is the one that counts: running before ended, the youngest first.
        store.each(u"select dossier, trade_name from businesses order by end_day is null, start_day"_s, {},
                   [this](const Cells &cells) { tradeNames.insert(cells.text(0), cells.text(1)); });
    }

    QHash<QString, QList<Route>> routes; ///< those that run; a dossier that never had one is not in it
    QHash<QString, NextStep> steps;
    QHash<QString, QString> tradeNames;
};

void tellRoutes(const QList<Route> &routes, const RouteKinds &kinds, QDate today, DossierSummary &line)
{
    QStringList counters;
    QStringList phases;
    for (const Route &route : routes) {
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

void tellSigns(const NextStep &next, bool isComplete, QDate today, DossierSummary &line)
{
    if (!next.day.isValid())
        line.signs.append(Signal::NoNextStep);
    else if (next.day < today)
        line.signs.append(Signal::Overdue);
    if (next.term.isValid() && next.term <= today.addDays(nearDays))
        line.signs.append(Signal::LegalTermSoon);
    if (!isComplete)
        line.signs.append(Signal::Incomplete);
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
    const QString sql = u"select d.id, d.number, d.owner, d.closed, d.warning, p.first_name, p.initials, p.prefix, p.last_name, p.municipality, p.birth_date "
                        "from dossiers d left join persons p on p.dossier = d.id and p.role = 'client' "
                        "where d.merged_into = '' order by p.last_name, p.first_name, d.number"_s;
    const RouteKinds kinds = RouteKinds::builtIn();
    const QDate today = store.clock().today();
    const Parts parts(store);
    QList<DossierSummary> list;
    QSet<QString> seen;
    store.each(sql, {}, [&](const Cells &cells) {
        const QString id = cells.text(0);
        // A second client in one dossier would give it two lines.
        if (seen.contains(id))
            return;
        seen.insert(id);
        DossierSummary line;
        line.id = Id<Dossier>::parse(id);
        line.number = cells.text(1);
        line.owner = cells.text(2);
        line.closed = !cells.isNull(3);
        line.warning = cells.text(4);
        Person person;
        person.firstName = cells.text(5);
        person.initials = cells.text(6);
        person.prefix = cells.text(7);
        person.lastName = cells.text(8);
        line.name = listName(person);
        line.municipality = cells.text(9);
        line.tradeName = parts.tradeNames.value(id);
        const NextStep next = parts.steps.value(id);
        line.nextDay = next.day;
        line.nextStep = next.title;
        if (!line.warning.isEmpty())
            line.signs.append(Signal::Warning);
        const auto routes = parts.routes.constFind(id);
        if (routes != parts.routes.cend())
            tellRoutes(*routes, kinds, today, line);
        if (!line.closed)
            tellSigns(next, !cells.isNull(10) && !line.municipality.isEmpty() && routes != parts.routes.cend(), today, line);
        list.append(line);
    });
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
