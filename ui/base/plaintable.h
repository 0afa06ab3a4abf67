#pragma once

#include <QAbstractItemModel>

class QTableView;

namespace ui {

/// A table to read and to choose a row in: sortable, whole rows, the widths of what is in view, one column that takes what is left.
/// The model becomes the table's own.
QTableView *plainTable(QAbstractItemModel *model, int stretched, const QString &name, QWidget *parent);

/// The row of the model behind an index of such a table.
int sourceRow(const QTableView &table, const QModelIndex &index);

} // namespace ui
