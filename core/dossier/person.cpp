#include "core/dossier/person.h"

namespace core {

template <> const Table<Person> &tableOf<Person>()
{
    static const Table<Person> table{
        QStringLiteral("persons"),
        {column<&Person::id>("id"),
         column<&Person::dossier>("dossier"),
         column<&Person::role>("role"),
         column<&Person::firstName>("first_name"),
         column<&Person::initials>("initials"),
         column<&Person::prefix>("prefix"),
         column<&Person::lastName>("last_name"),
         column<&Person::bsn>("bsn"),
         column<&Person::birthDate>("birth_date"),
         column<&Person::street>("street"),
         column<&Person::houseNumber>("house_number"),
         column<&Person::postcode>("postcode"),
         column<&Person::city>("city"),
         column<&Person::municipality>("municipality"),
         column<&Person::phone>("phone"),
         column<&Person::email>("email"),
         column<&Person::languageLevel>("language_level"),
         column<&Person::residenceStatus>("residence_status"),
         column<&Person::residenceUntil>("residence_until")}};
    return table;
}

QString fullName(const Person &person)
{
    const QString first = person.firstName.isEmpty() ? person.initials : person.firstName;
    return QStringList({first, person.prefix, person.lastName}).join(QLatin1Char(' ')).simplified();
}

QString listName(const Person &person)
{
    const QString first = person.firstName.isEmpty() ? person.initials : person.firstName;
    const QString rest = QStringList({first, person.prefix}).join(QLatin1Char(' ')).simplified();
    return rest.isEmpty() ? person.lastName : person.lastName + QStringLiteral(", ") + rest;
}

} // namespace core
