#include "ui/finance/sheetmodel.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QVariant fontOf(bool strong)
{
    if (!strong)
        return {};
    QFont bold;
    bold.setBold(true);
    return bold;
}

} // namespace

void SheetModel::reset(const core::BudgetSheet &sheet)
{
    // The same shape keeps selection and scroll position.
    if (sheet.columns == m_sheet.columns && sheet.rows.size() == m_sheet.rows.size()) {
        m_sheet = sheet;
        if (rowCount() > 0 && columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, std::max(0, rowCount() - 1));
        return;
    }
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.columns.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    const core::BudgetSheetRow &row = m_sheet.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return fontOf(row.strong);
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(row.name, m_sheet.columns.value(index.column()), row.cells.value(index.column()));
    case Qt::ToolTipRole:
        return row.line.isNull() ? QVariant() : QVariant(tr("Enter goes to the line this comes from"));
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(m_sheet.columns.value(section)) : QVariant();
    }
    if (section >= m_sheet.rows.size())
        return {};
    if (role == Qt::FontRole)
        return fontOf(m_sheet.rows.at(section).strong);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_sheet.rows.at(section).name) : QVariant();
}

} // namespace ui
