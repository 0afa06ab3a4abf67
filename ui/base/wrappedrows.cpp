#include "ui/base/wrappedrows.h"

#include "ui/base/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ui {

namespace {

class AiryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, space::inside);
    }
};

} // namespace

void wrapRows(QTableView *table)
{
    table->setWordWrap(true);
    table->setItemDelegate(new AiryDelegate(table));
    table->verticalHeader()->setMinimumSectionSize(tableRowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace ui
