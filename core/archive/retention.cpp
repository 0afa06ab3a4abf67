#include "core/archive/retention.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/dossier/benefit.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/rules/catalogue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Retention)
};

constexpr Op holdDossier{QT_TRANSLATE_NOOP("Op", "Keep a dossier longer")};
constexpr Op liftHold{QT_TRANSLATE_NOOP("Op", "No longer keep a dossier longer")};

bool holdsAny(const QJsonArray &keys, const QSet<QString> &known)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QJsonValue &key) { return known.contains(key.toString()); });
}

} // namespace

template <> const Table<RetentionHold> &tableOf<RetentionHold>()
{
    static const Table<RetentionHold> table{
        QStringLiteral("retention_holds"),
        {column<&RetentionHold::id>("id"), column<&RetentionHold::dossier>("dossier"), column<&RetentionHold::reason>("reason"),
         column<&RetentionHold::since>("since"), column<&RetentionHold::until>("until_day")}};
    return table;
}

RetentionRow Retention::rowOf(const Dossier &dossier, QDate closed) const
{
    const QVariantList here{dossier.id.text()};
    const QDate today = m_store.clock().today();
    RetentionRow row{dossier.id, dossier.number, {}, dossier.opened, closed, {}, {}, closed, {}, {}};
    const QList<Person> clients = m_store.select<Person>(u"dossier = ? and role = 'client'"_s, here);
    row.name = clients.isEmpty() ? QString() : listName(clients.first());
    QSet<QString> routes;
    QSet<QString> outcomes;
    for (const Route &route : m_store.select<Route>(u"dossier = ?"_s, here)) {
        routes.insert(route.kind);
        outcomes.insert(route.outcome);
    }
    for (const Benefit &benefit : m_store.select<Benefit>(u"dossier = ? and kind <> 'none'"_s, here))
        row.from = std::max(row.from, benefit.until);
    const Catalogue running = Catalogue::read(u"retention"_s, u"running"_s);
    for (const CatalogueEntry &each : running.entries()) {
        // The term runs from the last thing that ended, not from the day somebody closed the dossier.
        const QString sql = u"select max(%1) as last, coalesce(sum(%2), 0) as open from %3 where dossier = ?"_s.arg(each.fields["ended"_L1].toString(), each.fields["open"_L1].toString(), each.key);
        const Row found = m_store.query(sql, here).value(0);
        row.from = std::max(row.from, QDate::fromString(found.value(u"last"_s).toString(), Qt::ISODate));
        if (found.value(u"open"_s).toInt() > 0)
            row.stops.append(each.label());
    }
    for (const RetentionHold &hold : holds(dossier.id))
        if (!hold.until.isValid() || hold.until >= today)
            row.stops.append(hold.reason);
    row.stops.removeDuplicates();

    const Catalogue rules = Catalogue::read(u"retention"_s);
    for (const CatalogueEntry &rule : rules.entries()) {
        const QJsonObject &fields = rule.fields;
        const QJsonArray tables = fields["tables"_L1].toArray();
        const bool hasRows = std::any_of(tables.begin(), tables.end(), [&](const QJsonValue &table) {
            const QString kinds = table.toString() == "benefits"_L1 ? u" and kind <> 'none'"_s : QString();
            return !m_store.selectRows(table.toString(), u"dossier = ?"_s + kinds + u" limit 1"_s, here).isEmpty();
        });
        const bool fits = hasRows || holdsAny(fields["routes"_L1].toArray(), routes) || holdsAny(fields["outcomes"_L1].toArray(), outcomes)
                          || (fields["otherwise"_L1].toBool() && !row.due.isValid());
        const QDate due = row.from.addYears(fields["years"_L1].toInt());
        if (!fits || (row.due.isValid() && due <= row.due))
            continue;
        row.due = due;
        row.rule = rule.label();
        row.article = fields["article"_L1].toString();
        if (const QString note = fields["note"_L1].toString(); !note.isEmpty())
            row.article += u" ("_s + note + u')';
    }
    return row;
}

QList<RetentionRow> Retention::list() const
{
    QList<RetentionRow> rows;
    for (const Dossier &dossier : m_store.select<Dossier>(u"closed is not null and merged_into = ''"_s))
        rows.append(rowOf(dossier, dossier.closed));
    std::sort(rows.begin(), rows.end(), [](const RetentionRow &a, const RetentionRow &b) { return std::tie(a.due, a.number) < std::tie(b.due, b.number); });
    return rows;
}

RetentionRow Retention::of(const Id<Dossier> &id, QDate closed) const
{
    const auto dossier = m_store.find(id);
    if (!dossier)
        throw Failure(Failure::Kind::Database, id.text(), u"no such dossier"_s);
    return rowOf(*dossier, closed);
}

void Retention::hold(const Id<Dossier> &dossier, const QString &reason, QDate until)
{
    const RetentionHold hold{Id<RetentionHold>::fresh(), dossier, reason.simplified(), m_store.clock().today(), until};
    m_store.write(holdDossier, [&](Writer &writer) { writer.put(hold); });
}

void Retention::lift(const Id<RetentionHold> &hold)
{
    m_store.write(liftHold, [&](Writer &writer) { writer.remove(hold); });
}

QList<RetentionHold> Retention::holds(const Id<Dossier> &dossier) const
{
    return m_store.select<RetentionHold>(u"dossier = ? order by since"_s, {dossier.text()});
}

} // namespace core
