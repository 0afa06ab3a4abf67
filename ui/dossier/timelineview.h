#pragma once

#include "core/dossier/timeline.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace ui {

/// The lines of a timeline, as a list that screen readers read line by line.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<core::TimelineItem> &items);
    const core::TimelineItem &at(int row) const { return m_items.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<core::TimelineItem> m_items;
};

/// Paints a line: day and shape at the left, what and who in bold, the text under it as it was written.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int textWidth(const QStyleOptionViewItem &option) const;
};

} // namespace ui
