#include "ui/chart/seriesmodel.h"

#include "ui/chart/chartwords.h"

namespace ui {

void SeriesModel::reset(const core::Series &series)
{
    beginResetModel();
    m_series = series;
    endResetModel();
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_series.labels.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(1 + m_series.rows.size() + m_series.limits.size());
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return m_series.labels.at(index.row());
    const qsizetype row = index.column() - 1;
    if (row >= m_series.rows.size())
        return tableValue(m_series.limits.at(row - m_series.rows.size()).value, m_series.unit);
    const std::optional<double> value = m_series.rows.at(row).values.value(index.row());
    return value ? tableValue(*value, m_series.unit) : QString();
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == 0)
        return m_series.labelTitle;
    const qsizetype row = section - 1;
    return row < m_series.rows.size() ? m_series.rows.at(row).name : m_series.limits.at(row - m_series.rows.size()).words;
}

} // namespace ui
