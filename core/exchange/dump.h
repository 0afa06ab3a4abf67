#pragma once

#include "core/exchange/sheetwriters.h"

namespace core {

/// The whole vault as one JSON document: format, version, schema, and every table with every row, types exact. For leaving or moving.
void writeDump(const Store &store, const QList<Sheet> &tables, QIODevice &device, RowCounter &counter);

/// Reads such a document into a vault that has no dossiers yet; its audit trail comes along. Returns the number of rows.
/// Throws Failure(File) for another kind of file or an unknown table or column, Failure(VaultTooNew) for a newer schema,
/// Failure(Cancelled), and Failure(VaultPlaceRefused) when the vault is not empty; nothing is written then.
qint64 importDump(Store &store, const QString &path, const Progress &progress = {});

} // namespace core
