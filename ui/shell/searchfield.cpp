#include "ui/shell/searchfield.h"

#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int mostShown = 12;
} // namespace

SearchField::SearchField(Find find, QWidget *parent) : QLineEdit(parent), m_find(std::move(find)), m_list(new QListWidget(parent ? parent->window() : nullptr))
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search or jump to a dossier (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, tokensFor(palette()).muted), QLineEdit::LeadingPosition);
    setMinimumHeight(34);
    m_list->setObjectName(u"found"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &SearchField::search);
    connect(m_list, &QListWidget::itemClicked, this, [this] { go(m_list->currentRow()); });
}

SearchField::~SearchField() = default;

void SearchField::search()
{
    m_list->clear();
    m_found = text().trimmed().isEmpty() ? QList<FoundPlace>() : m_find(text()).mid(0, mostShown);
    for (const FoundPlace &found : m_found)
        m_list->addItem(found.why.isEmpty() ? found.title : u"%1\n%2"_s.arg(found.title, found.why));
    if (m_found.isEmpty() && !text().trimmed().isEmpty())
        m_list->addItem(tr("Nothing found. Try a part of the name, the number or the phone number."));
    m_list->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    place();
}

void SearchField::place()
{
    m_list->setVisible(m_list->count() > 0);
    if (!m_list->isVisible())
        return;
    if (m_list->parentWidget() != window())
        m_list->setParent(window());
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    const QPoint corner = mapTo(window(), QPoint(0, this->height() + 2));
    m_list->setGeometry(corner.x(), corner.y(), width(), qMin(height, window()->height() - corner.y() - space::group));
    m_list->show();
    m_list->raise();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, qMax(0, int(m_found.size()) - 1)));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(m_list->currentRow());
        return;
    case Qt::Key_Escape:
        clear();
        m_list->hide();
        window()->setFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

void SearchField::go(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const FoundPlace found = m_found[row];
    clear();
    m_list->hide();
    if (found.go)
        return found.go();
    emit chosen(found.dossier, found.place);
}

} // namespace ui
