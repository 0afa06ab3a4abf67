#pragma once

#include "core/exchange/layout.h"
#include "core/base/progress.h"
#include "core/store/store.h"

namespace core {

/// One column as it is written out.
struct SheetColumn {
    QString key; ///< name in JSON, with its unit: norm_cents
    QString title; ///< Dutch heading
    CellKind kind = CellKind::Text;
};

/// A cell: the stored value, and the Dutch word for it when it is a choice or a reference.
struct SheetCell {
    QVariant value;
    QString word;
};

/// Something to write out as rows and columns.
struct Sheet {
    QString key;
    QString title;
    QList<SheetColumn> columns;
    qint64 count = 0;
    std::function<void(const std::function<void(const QList<SheetCell> &)> &)> each;
};

/// One row per main record of the layout (a dossier, an hour entry), in the columns and words by which it is read back.
Sheet layoutSheet(const Store &store, const Layout &layout);

/// A table as it is stored.
Sheet tableSheet(const Store &store, const QString &table);

/// As a Dutch reader and the import read it: 3-4-2018, 1057,25, 2:30, the word of a choice.
QString dutchCell(const SheetColumn &column, const SheetCell &cell);

} // namespace core
