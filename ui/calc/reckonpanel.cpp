#include "ui/calc/reckonpanel.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ReckonPanel::ReckonPanel(QWidget *parent) : Page(parent), m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(u"reckonTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
}

void ReckonPanel::add(Page *page, const QString &title)
{
    m_pages.append(page);
    m_tabs->addTab(page, title);
    connect(page, &Page::told, this, &Page::told);
}

void ReckonPanel::goTo(int place) { m_tabs->setCurrentIndex(place); }

QSet<QString> ReckonPanel::tables() const
{
    QSet<QString> all;
    for (const Page *page : m_pages)
        all.unite(page->tables());
    return all;
}

void ReckonPanel::reload()
{
    for (Page *page : std::as_const(m_pages))
        page->reload();
}

void ReckonPanel::keepDrafts()
{
    for (Page *page : std::as_const(m_pages))
        page->keepDrafts();
}

} // namespace ui
