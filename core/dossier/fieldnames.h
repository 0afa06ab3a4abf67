#pragma once

#include <QString>
#include <QVariant>

namespace core {

/// What the adviser calls a table ("Persoon"); the table's own name when it has no word yet.
QString tableName(const QString &table);

/// What the adviser calls a column ("Geboortedatum"); the column's own name when it has no word yet.
QString fieldName(const QString &table, const QString &column);

/// A stored value as a person reads it: days and amounts written out, keys by their label, BSN and IBAN masked.
QString fieldText(const QString &table, const QString &column, const QVariant &value);

} // namespace core
