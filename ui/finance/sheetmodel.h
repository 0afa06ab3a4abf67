#pragma once

#include "core/finance/sheets.h"

#include <QAbstractTableModel>

namespace ui {

/// A calculated sheet as a table; the rows' names are its vertical header, so that they stay in view.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void reset(const core::BudgetSheet &sheet);
    const core::BudgetSheetRow &row(int row) const { return m_sheet.rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::BudgetSheet m_sheet;
};

} // namespace ui
