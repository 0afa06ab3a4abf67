#include "core/pto/ptooverview.h"

#include "core/dossier/person.h"
#include "core/rules/ruleplaces.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Client {
    PtoOverviewRow row;
    QList<PtoPermission> permissions;
    QDate end; ///< null while dossier and route are open
    QMap<Month, PtoMonth> months;

    bool isExpected(Month month) const
    {
        Period asked{month.firstDay(), month.lastDay()};
        if (end.isValid())
            asked.last = std::min(end, *asked.last);
        return *asked.last >= asked.first && std::any_of(permissions.begin(), permissions.end(), [&](const PtoPermission &permission) {
                   const Period held = permission.period();
                   return permission.state != "refused"_L1 && (!held.last || *held.last >= held.first) && held.overlaps(asked);
               });
    }
    bool isHandedIn(Month month) const
    {
        const auto found = months.constFind(month);
        return found != months.constEnd() && found->isHandedIn();
    }
};

/// Everybody with a permission, hours or a state in these months.
QHash<Id<Dossier>, Client> clientsBetween(const Store &store, Month first, Month last)
{
    const QVariantList days{toSql(first.firstDay()), toSql(last.lastDay())};
    const QString sql = u"select d.id, d.number, d.owner, d.closed, p.first_name, p.initials, p.prefix, p.last_name, p.municipality, "
                        "(select max(coalesce(r.end_day, '9999')) from routes r where r.dossier = d.id and r.kind = 'pto') as route_end "
                        "from dossiers d left join persons p on p.dossier = d.id and p.role = 'client' where d.merged_into = '' and d.id in ("
                        "select dossier from pto_permissions where state <> 'refused' and from_day <= ? and (until_day is null or until_day >= ?) "
                        "union select dossier from pto_hours where day between ? and ? union select dossier from pto_months where month between ? and ?)"_s;
    const QVariantList values{days[1], days[0], days[0], days[1], toSql(first), toSql(last)};
    QHash<Id<Dossier>, Client> clients;
    for (const Row &found : store.query(sql, values)) {
        Client client;
        PtoOverviewRow &row = client.row;
        fromSql(row.id, found.value(u"id"_s));
        row.number = found.value(u"number"_s).toString();
        row.owner = found.value(u"owner"_s).toString();
        row.municipality = found.value(u"municipality"_s).toString();
        Person person;
        person.firstName = found.value(u"first_name"_s).toString();
        person.initials = found.value(u"initials"_s).toString();
        person.prefix = found.value(u"prefix"_s).toString();
        person.lastName = found.value(u"last_name"_s).toString();
        row.name = listName(person);
        fromSql(client.end, found.value(u"closed"_s));
        QDate route; // stays null while one runs: 9999 is no date
        fromSql(route, found.value(u"route_end"_s));
        if (route.isValid() && (!client.end.isValid() || route < client.end))
            client.end = route;
        clients.insert(row.id, client);
    }
    for (const PtoPermission &permission : store.select<PtoPermission>(u"from_day <= ? order by from_day, granted, id"_s, {days[1]}))
        if (const auto client = clients.find(permission.dossier); client != clients.end())
            client->permissions.append(permission);
    for (const PtoMonth &month : store.select<PtoMonth>(u"month between ? and ?"_s, {toSql(first), toSql(last)}))
        if (const auto client = clients.find(month.dossier); client != clients.end())
            client->months.insert(month.month, month);
    return clients;
}

void judge(Client &client, Month month, QDate today)
{
    PtoOverviewRow &row = client.row;
    row.expected = client.isExpected(month);
    row.month = client.months.value(month, PtoMonth{PtoMonth::idOf(row.id, month), row.id, month, u"open"_s, false, {}, {}, {}});
    for (Month back = month.plus(1 - overviewMonths); back <= month; back = back.next())
        if (back.lastDay() < today && client.isExpected(back) && !client.isHandedIn(back))
            row.openMonths.append(back);
}

/// The hours of the weeks that touch a month: one sum per client and day.
void addWeeks(const Store &store, QHash<Id<Dossier>, Client> &clients, const RuleBook &rules, Month month)
{
    QHash<Id<Dossier>, PtoHours> hours;
    for (const Row &found : store.query(u"select dossier, day, sum(minutes) as minutes from pto_hours where day between ? and ? group by day, dossier"_s,
                                        {toSql(IsoWeek::of(month.firstDay()).monday()), toSql(IsoWeek::of(month.lastDay()).sunday())})) {
        HourEntry entry;
        fromSql(entry.dossier, found.value(u"dossier"_s));
        fromSql(entry.day, found.value(u"day"_s));
        fromSql(entry.worked, found.value(u"minutes"_s));
        if (const auto client = clients.find(entry.dossier); client != clients.end() && Month::of(entry.day) == month)
            client->row.worked += entry.worked;
        hours[entry.dossier].entries.append(entry);
    }
    for (Client &client : clients) {
        PtoHours mine{hours.value(client.row.id).entries, client.permissions, scopeOf(client.row.municipality, client.row.id.text())};
        for (IsoWeek week = IsoWeek::of(month.firstDay()); week.monday() <= month.lastDay(); week = week.next()) {
            const HourUse use = assessWeek(mine, week, rules).use;
            client.row.weeksOver += use.standing() == HourUse::Standing::Over;
            if (week.monday() <= month.firstDay() || use.counted > client.row.fullestWeek.counted)
                client.row.fullestWeek = use;
        }
        // The year is summed by the database; here only its ceiling is looked up.
        mine.entries.clear();
        client.row.year = assessYear(mine, month.year(), rules, month.lastDay()).use;
    }
}

/// The hours from 1 January up to the end of the month, with and without permission (as PtoPermission::covers() has it).
void addYear(const Store &store, QHash<Id<Dossier>, Client> &clients, Month month)
{
    const QString sql = u"select h.dossier, sum(h.minutes) as worked, sum(case when exists (select 1 from pto_permissions p where p.dossier = h.dossier "
                        "and p.state <> 'refused' and p.from_day <= h.day and (p.until_day is null or p.until_day >= h.day) "
                        "and (p.withdrawn_day is null or p.withdrawn_day > h.day)) then h.minutes else 0 end) as counted "
                        "from pto_hours h where h.day between ? and ? group by h.dossier"_s;
    for (const Row &found : store.query(sql, {toSql(QDate(month.year(), 1, 1)), toSql(month.lastDay())})) {
        Id<Dossier> id;
        fromSql(id, found.value(u"dossier"_s));
        const auto client = clients.find(id);
        if (client == clients.end())
            continue;
        HourQuantity worked;
        fromSql(worked, found.value(u"worked"_s));
        fromSql(client->row.year.counted, found.value(u"counted"_s));
        client->row.year.uncovered = worked - client->row.year.counted;
    }
}

} // namespace

QList<PtoOverviewRow> ptoOverview(const Store &store, const RuleBook &rules, Month month, QDate today)
{
    QHash<Id<Dossier>, Client> clients = clientsBetween(store, month.plus(1 - overviewMonths), month);
    for (Client &client : clients)
        judge(client, month, today);
    addWeeks(store, clients, rules, month);
    addYear(store, clients, month);
    QList<PtoOverviewRow> rows;
    for (const Client &client : clients)
        if (client.row.expected || client.row.isMissing() || client.row.month.isHandedIn() || !client.row.worked.isZero())
            rows.append(client.row);
    std::sort(rows.begin(), rows.end(), [](const PtoOverviewRow &a, const PtoOverviewRow &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.number < b.number;
    });
    return rows;
}

} // namespace core
