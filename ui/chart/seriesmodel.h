#pragma once

#include "core/base/series.h"

#include <QAbstractTableModel>

namespace ui {

/// The same numbers as the chart, one label per row: what Ctrl+T shows.
class SeriesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void reset(const core::Series &series);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::Series m_series;
};

} // namespace ui
