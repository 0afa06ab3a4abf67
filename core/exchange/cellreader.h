#pragma once

#include "core/base/record.h"
#include "core/exchange/layout.h"

namespace core {

/// What one cell says: values by database column as they are stored, or why it cannot be taken, in words.
struct CellReading {
    Row values;
    QString reason;
};

/// Without regard to case, accents, spaces and signs: what two ways of writing a heading or a name have in common.
QString comparable(const QString &written);

/// "-", "n.v.t." and "onbekend" stand for nothing where something other than text is asked.
bool saysNothing(const LayoutColumn &column, const QString &text);

/// Reads a cell that is not blank. `choices` are those of the column, or of the entry it depends on.
/// Names of dossiers are left to who knows the vault.
CellReading readCell(const LayoutColumn &column, const QString &text, const QList<CatalogueEntry> &choices, QDate today);

} // namespace core
