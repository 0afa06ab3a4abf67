#include "ui/base/placetabs.h"

#include "ui/base/theme.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PlaceTabs::PlaceTabs(core::Store &store, const QList<Part> &parts, QWidget *parent) : Page(parent), m_store(store), m_parts(parts), m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::inside, space::inside, 0);
    m_tabs->setObjectName(u"places"_s);
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs);
    for (const Part &part : parts) {
        auto *holder = new QWidget(m_tabs);
        holder->setObjectName(part.key);
        auto *inside = new QVBoxLayout(holder);
        inside->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(holder, part.title);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlaceTabs::fill);
    fill();
}

Page *PlaceTabs::choose(const QString &key)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == key) {
            m_tabs->setCurrentIndex(i);
            return current();
        }
    return nullptr;
}

Page *PlaceTabs::current() const
{
    return m_tabs->currentWidget()->findChild<Page *>(QString(), Qt::FindDirectChildrenOnly);
}

void PlaceTabs::keepDrafts()
{
    const QList<Page *> pages = findChildren<Page *>();
    for (Page *page : pages)
        page->keepDrafts();
}

void PlaceTabs::fill()
{
    if (m_tabs->count() == 0 || current())
        return;
    QWidget *holder = m_tabs->currentWidget();
    Page *page = m_parts[m_tabs->currentIndex()].make(holder);
    holder->layout()->addWidget(page);
    connect(page, &Page::openDossier, this, &Page::openDossier);
    connect(page, &Page::told, this, &Page::told);
    page->follow(m_store);
}

} // namespace ui
