#pragma once

#include "ui/base/rowsmodel.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace ui {

/// A table of records to look at and choose from; `wide` is the column that takes the room that is left.
template <class T>
QTableView *recordTable(RowsModel<T> *model, const QString &name, const QString &words, int wide, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (wide >= 0)
        table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return table;
}

} // namespace ui
