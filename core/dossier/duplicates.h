#pragma once

#include "core/dossier/dossier.h"
#include "core/dossier/person.h"
#include "core/store/store.h"

namespace core {

class Search;

/// A dossier that may be of the same person or business.
struct Duplicate {
    enum class Reason { SameBsn, SameKvk, SameNameAndBirth, SoundsAlike };

    Id<Dossier> id;
    QString number;
    QString name;
    QDate birthDate;
    bool closed = false;
    Reason reason = Reason::SoundsAlike;

    /// "same BSN", in the language of the interface.
    QString why() const;
};

/// What is there already when a new client is entered; the surest reasons first.
QList<Duplicate> findDuplicates(const Store &store, const Search &search, const Person &person, const QString &kvkNumber = {},
                                const Id<Dossier> &except = {});

} // namespace core
