#pragma once

#include "core/rules/catalogue.h"

namespace core {

class Database;

/// One table that search reads, as resources/office/search.json names it.
struct SearchSource {
    QString table;
    bool perDossier = false; ///< a fact of the dossier, found together with its other facts; else each row is found by itself
    QStringList names; ///< columns that the dossier is called by
    QStringList words; ///< columns with running text
    QStringList tails; ///< columns with a number of which people know the last digits
    CatalogueEntry entry;

    QString label() const { return entry.label(); }
    QStringList columns() const { return names + words + tails; }
};

/// Only tables and columns that this vault has: the others belong to a later version.
QList<SearchSource> searchSources(const Database &database);

} // namespace core
