#include "ui/pto/weekgrid.h"

#include "ui/base/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int markSize = 12;

} // namespace

/// Makes the line that hours are typed in.
class WeekDelegate : public QStyledItemDelegate {
public:
    explicit WeekDelegate(WeekGrid *grid) : QStyledItemDelegate(grid), m_grid(grid) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *line = new QLineEdit(parent);
        line->setObjectName(u"cell"_s);
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        m_grid->m_editor = line;
        connect(line, &QLineEdit::textEdited, m_grid, &WeekGrid::typed);
        return line;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *line = static_cast<QLineEdit *>(editor);
        if (!line->isModified())
            line->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const QString text = static_cast<QLineEdit *>(editor)->text();
        // Leaving a cell as it was is no change.
        if (text != index.data(Qt::EditRole).toString())
            model->setData(index, text);
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // The mark stands in the corner, so that the hours keep the width of the cell.
        option->features &= ~QStyleOptionViewItem::HasDecoration;
        option->icon = {};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QIcon mark = index.data(Qt::DecorationRole).value<QIcon>();
        if (!mark.isNull())
            mark.paint(painter, QRect(option.rect.topLeft() + QPoint(2, 2), QSize(markSize, markSize)), Qt::AlignCenter,
                       option.state & QStyle::State_Selected ? QIcon::Selected : QIcon::Normal);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *editor = qobject_cast<QLineEdit *>(object);
        if (editor && event->type() == QEvent::KeyPress) {
            const std::optional<QPoint> step = stepOf(static_cast<QKeyEvent *>(event)->key());
            if (step) {
                m_grid->m_step = *step;
                emit commitData(editor);
                emit closeEditor(editor, NoHint);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(object, event);
    }

private:
    /// Where a key goes from an open cell, in columns and rows; left and right stay inside the text.
    static std::optional<QPoint> stepOf(int key)
    {
        switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            return QPoint(0, 1);
        case Qt::Key_Up:
            return QPoint(0, -1);
        case Qt::Key_Tab:
            return QPoint(1, 0);
        case Qt::Key_Backtab:
            return QPoint(-1, 0);
        default:
            return std::nullopt;
        }
    }

    WeekGrid *m_grid;
};

WeekGrid::WeekGrid(QWidget *parent) : QTableView(parent), m_model(new WeekModel(this))
{
    setObjectName(u"weekGrid"_s);
    setAccessibleName(tr("Hours of the week"));
    setItemDelegate(new WeekDelegate(this));
    setModel(m_model);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(SingleSelection);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    // Seven days beside each other leave little room for the names of the work.
    verticalHeader()->setStyleSheet(u"QHeaderView::section { font-weight: 400; padding: 4px 6px; }"_s);
    horizontalHeader()->setStyleSheet(u"QHeaderView::section { font-weight: 400; padding: 5px 3px; }"_s);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WeekGrid::fit);
    fit();
    setCurrentIndex(m_model->index(0, 0));
}

void WeekGrid::fit()
{
    // The whole week is in view; the page around it scrolls.
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_model->rowCount() * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

QSize WeekGrid::sizeHint() const { return {720, height()}; }

QSize WeekGrid::minimumSizeHint() const { return {520, height()}; }

QString WeekGrid::typing() const { return m_editor && state() == EditingState ? m_editor->text() : QString(); }

void WeekGrid::commit()
{
    if (QLineEdit *editor = m_editor; editor && state() == EditingState) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

bool WeekGrid::focusNextPrevChild(bool next)
{
    // QAbstractItemView keeps the key to itself while it walks through the cells.
    const bool walks = tabKeyNavigation();
    setTabKeyNavigation(false);
    const bool moved = QTableView::focusNextPrevChild(next);
    setTabKeyNavigation(walks);
    return moved;
}

void WeekGrid::pasteWeek()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (const auto cells = m_model->fromText(text))
        emit weekPasted(*cells);
    else
        emit pasteRefused();
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex here = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_model->toText());
        emit weekCopied();
    } else if (event->matches(QKeySequence::Paste)) {
        pasteWeek();
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        move(here, {event->key() == Qt::Key_Tab ? 1 : -1, 0});
    } else if (here.isValid() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        m_model->setData(here, QString(), Qt::EditRole);
    } else if (enter && here.isValid() && state() != EditingState) {
        edit(here);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void WeekGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint)
{
    const QModelIndex here = currentIndex();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    m_editor = nullptr;
    move(here, std::exchange(m_step, {}));
}

void WeekGrid::move(const QModelIndex &from, QPoint step)
{
    const int kinds = m_model->rowCount() - 1;
    int row = from.row() + step.y();
    int column = from.column() + step.x();
    if (column >= WeekModel::days && step.x() > 0) {
        column = 0;
        ++row;
    } else if (column < 0) {
        column = WeekModel::days - 1;
        --row;
    }
    if (row >= 0 && row < kinds)
        setCurrentIndex(m_model->index(row, column));
    else if (step.x() != 0)
        focusNextPrevChild(step.x() > 0);
}

} // namespace ui
