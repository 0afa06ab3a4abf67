#pragma once

#include "core/bank/bankbook.h"

#include <QAbstractTableModel>

namespace ui {

/// The movements of a file with a tick before each that can be kept.
class BankModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Tick, Day, Amount, Counter, Description, Match, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<core::BankChoice> &lines);
    const QList<core::BankChoice> &lines() const { return m_lines; }
    void tick(int row, bool chosen);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void ticked();

private:
    QString text(const core::BankChoice &line, int column) const;

    QList<core::BankChoice> m_lines;
};

} // namespace ui
