#include "ui/base/plaintable.h"

#include "ui/base/rowsmodel.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace ui {

QTableView *plainTable(QAbstractItemModel *model, int stretched, const QString &name, QWidget *parent)
{
    auto *view = new QTableView(parent);
    model->setParent(view);
    auto *sorted = new QSortFilterProxyModel(view);
    sorted->setSourceModel(model);
    sorted->setSortRole(sortRole);
    view->setModel(sorted);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSortingEnabled(true);
    view->sortByColumn(0, Qt::AscendingOrder);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    // Widths are taken from what is in view; measuring a thousand rows takes longer than counting them.
    view->horizontalHeader()->setResizeContentsPrecision(0);
    return view;
}

int sourceRow(const QTableView &table, const QModelIndex &index)
{
    const auto *sorted = qobject_cast<const QSortFilterProxyModel *>(table.model());
    return sorted ? sorted->mapToSource(index).row() : index.row();
}

} // namespace ui
