#include "core/kpi/kpifacts.h"

#include "core/dossier/person.h"

using namespace Qt::StringLiterals;

namespace core {

const QList<KpiClient> &KpiFacts::clients() const
{
    if (!m_clients.isEmpty())
        return m_clients;
    // The client of a dossier, once, whatever else was filled in: the first that was written down stays. What a merge left behind in the other
    // dossier is the same person a second time; what is left of a destroyed dossier is all there is of its own.
    const QString sql = u"select d.id, d.number, d.owner, p.first_name, p.initials, p.prefix, p.last_name, p.municipality "
                        "from dossiers d left join persons p on p.dossier = d.id and p.role = 'client' where d.merged_into in ('', 'destroyed') order by d.number, p.rowid"_s;
    m_store.each(sql, {}, [&](const Cells &cells) {
        const QString dossier = cells.text(0);
        if (m_places.contains(dossier))
            return;
        Person person;
        person.firstName = cells.text(3);
        person.initials = cells.text(4);
        person.prefix = cells.text(5);
        person.lastName = cells.text(6);
        m_places.insert(dossier, m_clients.size());
        m_clients.append({Id<Dossier>::parse(dossier), cells.text(1), cells.text(2), fullName(person), cells.text(7)});
    });
    return m_clients;
}

qsizetype KpiFacts::clientOf(const QString &dossier) const
{
    clients();
    return m_places.value(dossier, -1);
}

const QList<RouteFact> &KpiFacts::routes(const QString &kind) const
{
    const auto known = m_routes.find(kind);
    if (known != m_routes.end())
        return known->second;
    const QString sql = u"select r.dossier, r.start_day, r.end_day, r.outcome, exists (select 1 from benefits b where b.dossier = r.dossier and b.kind <> 'none' "
                        "and b.from_day <= r.start_day and (b.until_day is null or b.until_day >= r.start_day)) "
                        "from routes r where r.kind = ? order by r.start_day, r.id"_s;
    QList<RouteFact> &routes = m_routes[kind];
    m_store.each(sql, {kind}, [&](const Cells &cells) {
        if (const qsizetype client = clientOf(cells.text(0)); client >= 0)
            routes.append({client, QDate::fromString(cells.text(1), Qt::ISODate), QDate::fromString(cells.text(2), Qt::ISODate), cells.text(3), cells.number(4) != 0});
    });
    return routes;
}

const QList<IncomeFact> &KpiFacts::incomes() const
{
    if (m_incomes)
        return *m_incomes;
    // In the order of the index that holds these figures, so that the table itself is not read.
    const QString sql = u"select month, dossier, norm_cents, turnover_cents, costs_cents, counted_cents from pto_income order by month, dossier"_s;
    QList<IncomeFact> incomes;
    QString written;
    Month month;
    m_store.each(sql, {}, [&](const Cells &cells) {
        if (const QString text = cells.text(0); text != written) {
            written = text;
            month = Month::parse(text).value_or(Month());
        }
        const qsizetype client = clientOf(cells.text(1));
        if (client < 0)
            return;
        const Money earned = Money::cents(cells.isNull(5) ? qMax<qint64>(cells.number(3) - cells.number(4), 0) : cells.number(5));
        incomes.append({client, month, earned, Money::cents(cells.number(2))});
    });
    m_incomes = incomes;
    return *m_incomes;
}

} // namespace core
