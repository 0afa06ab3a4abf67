#include "core/group/alumni.h"

#include "core/base/format.h"
#include "core/exchange/csvtext.h"
#include "core/rules/catalogue.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Alumni)
};

constexpr Op exportList{QT_TRANSLATE_NOOP("Op", "Export list of former participants")};

/// By what two enrolments without a dossier are seen to be of one person.
QString keyOf(const Row &row)
{
    const QString dossier = row.value(u"dossier"_s).toString();
    return dossier.isEmpty() ? row.value(u"name"_s).toString().simplified().toLower() + u'/' + row.value(u"contact"_s).toString().simplified().toLower() : dossier;
}

} // namespace

QList<Alumnus> alumni(const Store &store, const QString &series)
{
    const QString sql = u"select n.id, n.dossier, n.name, n.contact, n.reunion, d.number, e.name as group_name, x.last, p.first_name, p.initials, p.prefix, p.last_name, p.phone, p.email, "
                        "(select b.trade_name from businesses b where b.dossier = n.dossier order by b.start_day desc limit 1) as trade "
                        "from group_enrolments n join group_editions e on e.id = n.edition "
                        "join (select edition, max(day) as last from group_meetings where cancelled = 0 group by edition) x on x.edition = e.id "
                        "left join dossiers d on d.id = n.dossier left join persons p on p.dossier = n.dossier and p.role = 'client' "
                        "where e.series = ? and e.cancelled is null and x.last < ? and n.state = 'placed' and coalesce(d.close_reason, '') <> 'died' and coalesce(d.merged_into, '') = '' "
                        "and not exists (select 1 from routes r where r.dossier = n.dossier and r.outcome = 'died') "
                        "and (exists (select 1 from group_attendance a where a.enrolment = n.id and a.state = 'present') "
                        "or not exists (select 1 from group_attendance a join group_meetings m on m.id = a.meeting where m.edition = e.id)) "
                        "order by x.last, n.rowid"_s;
    QList<Alumnus> people;
    QHash<QString, qsizetype> places;
    for (const Row &row : store.query(sql, {series, toSql(store.clock().today())})) {
        const QString key = keyOf(row);
        if (!places.contains(key)) {
            Alumnus one;
            one.dossier = Id<Dossier>::parse(row.value(u"dossier"_s).toString());
            one.id = one.dossier.isNull() ? row.value(u"id"_s).toString() : one.dossier.text();
            one.number = row.value(u"number"_s).toString();
            one.trade = row.value(u"trade"_s).toString();
            if (one.dossier.isNull()) {
                one.name = one.listed = row.value(u"name"_s).toString();
                const QString contact = row.value(u"contact"_s).toString();
                (contact.contains(u'@') ? one.email : one.phone) = contact;
            } else {
                const Person person = tableOf<Person>().toRecord(row);
                one.name = fullName(person);
                one.listed = listName(person);
                one.email = person.email;
                one.phone = person.phone;
            }
            places.insert(key, people.size());
            people.append(one);
        }
        Alumnus &one = people[places[key]];
        one.groups.append(row.value(u"group_name"_s).toString());
        one.last = QDate::fromString(row.value(u"last"_s).toString(), Qt::ISODate);
        one.latest = Id<Enrolment>::parse(row.value(u"id"_s).toString());
        // What was said last counts.
        if (const QString said = row.value(u"reunion"_s).toString(); !said.isEmpty())
            one.reunion = said;
    }
    people.removeIf([](const Alumnus &one) { return one.reunion == "no"_L1; });
    std::stable_sort(people.begin(), people.end(), [](const Alumnus &a, const Alumnus &b) { return QString::localeAwareCompare(a.listed, b.listed) < 0; });
    return people;
}

void exportAlumni(Store &store, const QList<Alumnus> &people, const QString &path)
{
    const Catalogue answers = Catalogue::read(u"group/kinds"_s, u"reunion"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), file.errorString());
    // The mark at the start makes a spreadsheet read it as UTF-8.
    QString text = QChar(0xFEFF) + csvRow({Text::tr("Name"), Text::tr("E-mail"), Text::tr("Phone"), Text::tr("Business"), Text::tr("Dossier"), Text::tr("Groups"), Text::tr("Last meeting"), Text::tr("Reunion")}, u';');
    for (const Alumnus &one : people) {
        QStringList cells{one.name, one.email, one.phone, one.trade, one.number, one.groups.join(u" / "_s), formatShort(one.last), one.reunion.isEmpty() ? Text::tr("not asked") : answers.label(one.reunion)};
        for (QString &cell : cells)
            cell = guarded(cell);
        text += csvRow(cells, u';');
    }
    file.write(text.toUtf8());
    if (!file.commit())
        throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), file.errorString());
    try {
        store.look(exportList, {}, u"alumni (%1) → %2"_s.arg(people.size()).arg(path));
    } catch (const Failure &) {
        QFile::remove(path); // what is not in the audit trail has not left the vault
        throw;
    }
}

} // namespace core
