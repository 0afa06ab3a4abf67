#include "ui/shell/settingspage.h"

#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SettingsPage::SettingsPage(const QList<Section> &sections, QWidget *parent) : Page(parent), m_sections(sections), m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::group);
    layout->addWidget(caption(tr("Settings"), "title", this));
    m_tabs->setObjectName(u"sections"_s);
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs, 1);
    for (const Section &section : sections) {
        auto *holder = new QWidget(m_tabs);
        holder->setObjectName(section.key);
        auto *inside = new QVBoxLayout(holder);
        inside->setContentsMargins(0, space::inside, 0, 0);
        m_tabs->addTab(holder, section.title);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettingsPage::fill);
    fill();
}

void SettingsPage::choose(const QString &key)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == key)
            m_tabs->setCurrentIndex(i);
}

void SettingsPage::fill()
{
    QWidget *holder = m_tabs->currentWidget();
    if (!holder || holder->layout()->count() > 0)
        return;
    QWidget *content = m_sections[m_tabs->currentIndex()].make(holder);
    if (auto *page = qobject_cast<Page *>(content)) {
        holder->layout()->addWidget(page);
        connect(page, &Page::openDossier, this, &Page::openDossier);
        connect(page, &Page::told, this, &Page::told);
        page->reload();
        return;
    }
    auto *scroll = new QScrollArea(holder);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    holder->layout()->addWidget(scroll);
}

} // namespace ui
