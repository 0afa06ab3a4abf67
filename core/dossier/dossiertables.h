#pragma once

#include <QStringList>

namespace core {

class Store;

/// Every table whose rows belong to a dossier, asked from the schema itself so that a new table takes part by existing.
/// Tables that lean on others come first: in this order rows can be removed, in the reverse order put back.
QStringList dossierTables(const Store &store);

} // namespace core
