#include "ui/finance/gridview.h"

#include "ui/base/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Makes the editors of a grid: a line, or a list where the column has choices.
class GridDelegate : public QStyledItemDelegate {
public:
    explicit GridDelegate(GridView *grid) : QStyledItemDelegate(grid), m_grid(grid) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QString name = m_grid->model()->headerData(index.column(), Qt::Horizontal).toString().replace(u'\n', u' ');
        if (const QStringList choices = m_grid->choices(index.column()); !choices.isEmpty()) {
            auto *list = new QComboBox(parent);
            list->addItems(choices);
            list->setAccessibleName(name);
            connect(list, &QComboBox::activated, this, [this, list] {
                emit const_cast<GridDelegate *>(this)->commitData(list);
                emit const_cast<GridDelegate *>(this)->closeEditor(list);
            });
            return list;
        }
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(name);
        line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter);
        return line;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *list = qobject_cast<QComboBox *>(editor))
            list->setCurrentText(index.data(Qt::EditRole).toString());
        else if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified())
            line->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<QComboBox *>(editor);
        const QString text = list ? list->currentText() : static_cast<QLineEdit *>(editor)->text();
        // Leaving a cell as it was is no change.
        if (text != index.data(Qt::EditRole).toString())
            model->setData(index, text);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (auto *editor = qobject_cast<QWidget *>(object); editor && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
                emit commitData(editor);
                emit closeEditor(editor, SubmitModelCache);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(object, event);
    }

private:
    GridView *m_grid;
};

} // namespace

GridView::GridView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new GridDelegate(this));
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void GridView::setChoices(int column, const QStringList &choices)
{
    m_choices.insert(column, choices);
}

void GridView::setFirstColumn(int leastWidth)
{
    m_leastFirst = leastWidth;
    fitFirstColumn();
}

void GridView::fitFirstColumn()
{
    if (!model() || m_leastFirst <= 0 || model()->columnCount() == 0)
        return;
    const int others = horizontalHeader()->length() - columnWidth(0);
    setColumnWidth(0, std::max(m_leastFirst, viewport()->width() - others));
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitFirstColumn();
}

QModelIndex GridView::lastCell() const
{
    return model()->index(model()->rowCount() - 1, model()->columnCount() - 1);
}

bool GridView::focusNextPrevChild(bool next)
{
    // QAbstractItemView keeps the key to itself while it walks through the cells.
    const bool walks = tabKeyNavigation();
    setTabKeyNavigation(false);
    const bool moved = QTableView::focusNextPrevChild(next);
    setTabKeyNavigation(walks);
    return moved;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool moves = event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    const bool forward = event->key() == Qt::Key_Tab && currentIndex() == lastCell();
    const bool back = event->key() == Qt::Key_Backtab && currentIndex() == model()->index(0, 0);
    if (forward || back)
        focusNextPrevChild(forward);
    else if (event->key() == Qt::Key_Insert)
        emit rowWanted();
    else if (row >= 0 && event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier)
        emit removalWanted(row);
    else if (row >= 0 && moves)
        emit moveWanted(row, event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete && currentIndex().isValid() && m_choices.value(currentIndex().column()).isEmpty() && currentIndex().column() > 0)
        model()->setData(currentIndex(), QString());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState && currentIndex().isValid())
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex here = currentIndex();
    // Tab in the last cell leaves the table instead of going round in it.
    if (hint == QAbstractItemDelegate::EditNextItem && here == lastCell()) {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        focusNextPrevChild(true);
        return;
    }
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && here.row() + 1 < model()->rowCount())
        setCurrentIndex(model()->index(here.row() + 1, here.column()));
}

} // namespace ui
