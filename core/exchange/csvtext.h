#pragma once

#include <QStringList>

namespace core {

/// One row as CSV text with its line break; quotes only where they are needed.
QString csvRow(const QStringList &cells, QChar separator);

/// A cell that a spreadsheet would run as a formula gets an apostrophe before it; plain negative numbers do not.
QString guarded(const QString &cell);

/// The cell as it was before guarded().
QString unguarded(const QString &cell);

} // namespace core
