#pragma once

#include "core/base/record.h"

namespace core {

struct Dossier;

/// Someone in a dossier: the client, the partner, a child or another who shares the costs of the home.
struct Person {
    Id<Person> id;
    Id<Dossier> dossier;
    QString role; ///< client, partner, child, cost-sharer
    QString firstName;
    QString initials;
    QString prefix; ///< "van der"
    QString lastName;
    QString bsn; ///< nine digits or empty; shown masked
    QDate birthDate;
    QString street;
    QString houseNumber;
    QString postcode;
    QString city;
    QString municipality; ///< key from resources/office/municipalities.json
    QString phone;
    QString email;
    QString languageLevel; ///< A0 to C2, empty when not asked
    QString residenceStatus; ///< only where it matters for the right to benefit
    QDate residenceUntil;
    bool operator==(const Person &) const = default;
};

template <> const Table<Person> &tableOf<Person>();

/// "Fatima van der Berg"; initials when there is no first name.
QString fullName(const Person &person);
/// "Berg, Fatima van der", as lists are ordered.
QString listName(const Person &person);

} // namespace core
