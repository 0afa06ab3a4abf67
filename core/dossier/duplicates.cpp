#include "core/dossier/duplicates.h"

#include "core/base/identifiers.h"
#include "core/dossier/search.h"
#include "core/dossier/soundkey.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Duplicates)
};

constexpr int mostAlike = 200;
constexpr int mostShown = 8;

QString soundOf(const QString &name)
{
    QStringList keys;
    for (const QString &word : plainWords(name))
        keys.append(soundKey(word));
    return keys.join(u' ');
}

/// First names that may be of one person: said alike, or one is the initial of the other, or one is not known.
bool mayBeSameFirst(const Person &a, const Person &b)
{
    const QString first = a.firstName.isEmpty() ? a.initials : a.firstName;
    const QString second = b.firstName.isEmpty() ? b.initials : b.firstName;
    if (first.isEmpty() || second.isEmpty() || soundOf(first) == soundOf(second))
        return true;
    const QString one = plainText(first);
    const QString other = plainText(second);
    const bool initial = a.firstName.isEmpty() || b.firstName.isEmpty();
    return initial ? one.left(1) == other.left(1) : one.startsWith(other) || other.startsWith(one) || (one.size() > 4 && editDistance(one, other, 1) <= 1);
}

class Found {
public:
    explicit Found(const Id<Dossier> &except) : m_except(except.text()) {}
    void add(const Row &row, Duplicate::Reason reason)
    {
        const QString id = row.value(u"dossier"_s).toString();
        if (id == m_except || m_seen.contains(id) || m_list.size() == mostShown)
            return;
        m_seen.insert(id);
        const Person person = tableOf<Person>().toRecord(row);
        m_list.append({Id<Dossier>::parse(id), row.value(u"number"_s).toString(), fullName(person), person.birthDate, !row.value(u"closed"_s).isNull(), reason});
    }
    QList<Duplicate> list() const { return m_list; }

private:
    QString m_except;
    QSet<QString> m_seen;
    QList<Duplicate> m_list;
};

const QString clients = u"select p.*, d.number, d.closed from persons p join dossiers d on d.id = p.dossier where d.merged_into = '' and "_s;

} // namespace

QString Duplicate::why() const
{
    switch (reason) {
    case Reason::SameBsn:
        return Text::tr("same BSN");
    case Reason::SameKvk:
        return Text::tr("same KVK number");
    case Reason::SameNameAndBirth:
        return Text::tr("same name and birth date");
    case Reason::SoundsAlike:
        break;
    }
    return Text::tr("name sounds alike");
}

QList<Duplicate> findDuplicates(const Store &store, const Search &search, const Person &person, const QString &kvkNumber, const Id<Dossier> &except)
{
    Found found(except);
    if (const auto bsn = Bsn::parse(person.bsn))
        for (const Row &row : store.query(clients + u"p.bsn = ? and p.bsn <> '' order by d.number"_s, {bsn->text()}))
            found.add(row, Duplicate::Reason::SameBsn);
    if (const auto kvk = KvkNumber::parse(kvkNumber))
        for (const Row &row : store.query(clients + u"p.role = 'client' and p.dossier in (select dossier from businesses where kvk_number = ? and kvk_number <> '') order by d.number"_s,
                                          {kvk->text()}))
            found.add(row, Duplicate::Reason::SameKvk);
    const QString sound = soundOf(person.lastName);
    if (sound.isEmpty())
        return found.list();
    if (person.birthDate.isValid())
        for (const Row &row : store.query(clients + u"p.birth_date = ? and p.role in ('client', 'partner') order by d.number"_s, {toSql(person.birthDate)})) {
            const Person other = tableOf<Person>().toRecord(row);
            if (soundOf(other.lastName) == sound && mayBeSameFirst(person, other))
                found.add(row, Duplicate::Reason::SameNameAndBirth);
        }
    QJsonArray alike;
    for (const Id<Dossier> &id : search.soundingLike(person.lastName, mostAlike))
        alike.append(id.text());
    const QString list = QString::fromUtf8(QJsonDocument(alike).toJson(QJsonDocument::Compact));
    for (const Row &row : store.query(clients + u"p.role = 'client' and p.dossier in (select value from json_each(?)) order by d.number"_s, {list})) {
        const Person other = tableOf<Person>().toRecord(row);
        // Two known birth dates that differ make two people.
        const bool otherBirth = person.birthDate.isValid() && other.birthDate.isValid() && person.birthDate != other.birthDate;
        if (!otherBirth && soundOf(other.lastName) == sound && mayBeSameFirst(person, other))
            found.add(row, Duplicate::Reason::SoundsAlike);
    }
    return found.list();
}

} // namespace core
