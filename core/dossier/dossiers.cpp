#include "core/dossier/dossiers.h"

#include "core/base/failure.h"
#include "core/base/identifiers.h"
#include "core/dossier/checks.h"
#include "core/dossier/dossiertables.h"
#include "core/dossier/routephase.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op createDossier{QT_TRANSLATE_NOOP("Op", "New dossier")};
constexpr Op openDossier{QT_TRANSLATE_NOOP("Op", "Open dossier")};
constexpr Op glanceDossier{QT_TRANSLATE_NOOP("Op", "Preview dossier")};
constexpr Op changeDossier{QT_TRANSLATE_NOOP("Op", "Change dossier")};
constexpr Op changePerson{QT_TRANSLATE_NOOP("Op", "Change person")};
constexpr Op changeHousehold{QT_TRANSLATE_NOOP("Op", "Change household")};
constexpr Op changeBenefit{QT_TRANSLATE_NOOP("Op", "Change benefit")};
constexpr Op changeBusiness{QT_TRANSLATE_NOOP("Op", "Change business")};
constexpr Op removePerson{QT_TRANSLATE_NOOP("Op", "Remove person")};
constexpr Op removeHousehold{QT_TRANSLATE_NOOP("Op", "Remove household")};
constexpr Op removeBenefit{QT_TRANSLATE_NOOP("Op", "Remove benefit")};
constexpr Op removeBusiness{QT_TRANSLATE_NOOP("Op", "Remove business")};
constexpr Op pinWarningOp{QT_TRANSLATE_NOOP("Op", "Pin warning")};
constexpr Op closeDossier{QT_TRANSLATE_NOOP("Op", "Close dossier")};
constexpr Op reopenDossier{QT_TRANSLATE_NOOP("Op", "Reopen dossier")};
constexpr Op removeDossier{QT_TRANSLATE_NOOP("Op", "Remove dossier")};
constexpr Op restoreRemoved{QT_TRANSLATE_NOOP("Op", "Restore from the bin")};
constexpr Op showBsn{QT_TRANSLATE_NOOP("Op", "Show BSN")};
constexpr Op showIban{QT_TRANSLATE_NOOP("Op", "Show IBAN")};

} // namespace

Person DossierFacts::client() const
{
    for (const Person &person : persons)
        if (person.role == "client"_L1)
            return person;
    Person nobody;
    nobody.id = Id<Person>::fresh();
    nobody.dossier = dossier.id;
    nobody.role = u"client"_s;
    return nobody;
}

QString DossierFacts::title() const
{
    const QString name = fullName(client());
    return name.isEmpty() ? dossier.number : name;
}

Dossier Dossiers::create(const Person &client, const std::optional<Business> &business, const std::optional<Route> &route)
{
    Dossier dossier;
    dossier.id = Id<Dossier>::fresh();
    dossier.owner = m_store.author().adviser;
    dossier.opened = m_store.clock().today();
    m_store.write(createDossier, [&](Writer &writer) {
        dossier.number = nextNumber(dossier.opened.year());
        writer.put(dossier);
        Person person = tidied(client);
        person.id = person.id.isNull() ? Id<Person>::fresh() : person.id;
        person.dossier = dossier.id;
        person.role = u"client"_s;
        writer.put(person);
        if (business) {
            Business own = tidied(*business);
            own.id = own.id.isNull() ? Id<Business>::fresh() : own.id;
            own.dossier = dossier.id;
            writer.put(own);
        }
        if (route) {
            Route first = *route;
            first.id = first.id.isNull() ? Id<Route>::fresh() : first.id;
            first.dossier = dossier.id;
            writer.put(first);
            writer.put(RoutePhase{Id<RoutePhase>::fresh(), dossier.id, first.id.text(), first.phase, first.start, {}});
        }
    });
    return dossier;
}

DossierFacts Dossiers::open(const Id<Dossier> &id)
{
    const DossierFacts found = facts(id);
    m_store.look(openDossier, id.text(), found.dossier.number);
    return found;
}

DossierFacts Dossiers::glance(const Id<Dossier> &id)
{
    const DossierFacts found = facts(id);
    m_store.look(glanceDossier, id.text(), found.dossier.number);
    return found;
}

DossierFacts Dossiers::facts(const Id<Dossier> &id) const
{
    const auto dossier = m_store.find(id);
    if (!dossier)
        throw Failure(Failure::Kind::Database, id.text(), u"no such dossier"_s);
    const QVariantList here{id.text()};
    DossierFacts facts;
    facts.dossier = *dossier;
    facts.persons = m_store.select<Person>(u"dossier = ? order by case role when 'client' then 0 when 'partner' then 1 when 'child' then 2 else 3 end, birth_date, id"_s, here);
    const QString now = m_store.clock().today().toString(Qt::ISODate);
    const auto households = m_store.select<Household>(u"dossier = ? order by coalesce(since, '') > ?, since desc, id"_s, {id.text(), now});
    if (!households.isEmpty())
        facts.household = households.first();
    facts.benefits = m_store.select<Benefit>(u"dossier = ? order by from_day desc, id"_s, here);
    facts.businesses = m_store.select<Business>(u"dossier = ? order by end_day is not null, start_day desc, id"_s, here);
    facts.routes = m_store.select<Route>(u"dossier = ? order by end_day is not null, start_day desc, id"_s, here);
    return facts;
}

std::optional<Dossier> Dossiers::byNumber(const QString &number) const
{
    const auto found = m_store.select<Dossier>(u"number = ?"_s, {number.trimmed()});
    if (found.isEmpty())
        return std::nullopt;
    Dossier dossier = found.first();
    // A merged dossier points on, and what it was merged into may itself have been merged later.
    for (int steps = 0; !dossier.mergedInto.isEmpty() && steps < 100; ++steps) {
        const auto next = m_store.find(Id<Dossier>::parse(dossier.mergedInto));
        if (!next)
            break;
        dossier = *next;
    }
    return dossier;
}

template <class T> void Dossiers::put(const Op &op, const T &record)
{
    m_store.write(op, [&](Writer &writer) { writer.put(record); });
}

template <class T> void Dossiers::take(const Op &op, const Id<T> &id)
{
    m_store.write(op, [&](Writer &writer) { writer.remove(id); });
}

void Dossiers::save(const Dossier &dossier) { put(changeDossier, dossier); }
void Dossiers::save(const Person &person) { put(changePerson, tidied(person)); }
void Dossiers::save(const Household &household) { put(changeHousehold, household); }
void Dossiers::save(const Benefit &benefit) { put(changeBenefit, benefit); }
void Dossiers::save(const Business &business) { put(changeBusiness, tidied(business)); }
void Dossiers::remove(const Id<Person> &person) { take(removePerson, person); }
void Dossiers::remove(const Id<Household> &household) { take(removeHousehold, household); }
void Dossiers::remove(const Id<Benefit> &benefit) { take(removeBenefit, benefit); }
void Dossiers::remove(const Id<Business> &business) { take(removeBusiness, business); }

void Dossiers::pinWarning(const Id<Dossier> &dossier, const QString &warning)
{
    m_store.write(pinWarningOp, [&](Writer &writer) {
        writer.putRow(u"dossiers"_s, {{u"id"_s, dossier.text()}, {u"warning"_s, toSql(warning.trimmed())}});
    });
}

void Dossiers::close(const Id<Dossier> &dossier, const QString &reason)
{
    Dossier record = facts(dossier).dossier;
    record.closed = m_store.clock().today();
    record.closeReason = reason;
    put(closeDossier, record);
}

void Dossiers::reopen(const Id<Dossier> &dossier)
{
    Dossier record = facts(dossier).dossier;
    record.closed = {};
    record.closeReason.clear();
    put(reopenDossier, record);
}

void Dossiers::remove(const Id<Dossier> &dossier)
{
    m_store.write(removeDossier, [&](Writer &writer) {
        for (const QString &table : dossierTables(m_store))
            for (const Row &row : m_store.selectRows(table, u"dossier = ?"_s, {dossier.text()}))
                writer.removeRow(table, row.value(u"id"_s).toString());
        writer.remove(dossier);
    });
}

void Dossiers::restore(const QString &operation)
{
    m_store.revert(operation, restoreRemoved);
}

QString Dossiers::revealBsn(const Person &person)
{
    m_store.look(showBsn, person.dossier.text(), fullName(person));
    return person.bsn;
}

QString Dossiers::revealIban(const Business &business)
{
    m_store.look(showIban, business.dossier.text(), business.tradeName);
    const auto iban = Iban::parse(business.iban);
    return iban ? iban->grouped() : business.iban;
}

QString Dossiers::nextNumber(int year) const
{
    // A number in the bin stays taken, so that its dossier can come back.
    const QString sql = u"select max(cast(substr(number, 6) as integer)) as last from ("
                        "select number from dossiers where number like ? union all "
                        "select json_extract(before, '$.number') from change where after is null and tbl = 'dossiers') where number like ?"_s;
    const QString pattern = QString::number(year) + u"-%"_s;
    const int last = m_store.query(sql, {pattern, pattern}).value(0).value(u"last"_s).toInt();
    return u"%1-%2"_s.arg(year).arg(last + 1, 4, 10, QLatin1Char('0'));
}

} // namespace core
