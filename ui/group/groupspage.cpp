#include "ui/group/groupspage.h"

#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/dossier/task.h"
#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/group/alumnipane.h"
#include "ui/group/seriespane.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

GroupsPage::GroupsPage(const GroupDesk &desk, QWidget *parent) : Page(parent), m_desk(desk), m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::group, space::section, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(caption(tr("Groups"), "title", this));
    m_tabs->setObjectName(u"groupTabs"_s);
    m_tabs->setDocumentMode(true);
    for (const core::WorkshopSeries &series : core::workshopSeries()) {
        auto *pane = new SeriesPane(desk, series, m_tabs);
        pane->setObjectName(u"series-"_s + series.key);
        m_tabs->addTab(pane, series.title);
        m_tabs->setTabToolTip(m_tabs->count() - 1, series.about);
        connect(pane, &SeriesPane::openDossier, this, &Page::openDossier);
        m_series.append(pane);
    }
    m_alumni = new AlumniPane(desk, m_tabs);
    m_alumni->setObjectName(u"formerParticipants"_s);
    m_tabs->addTab(m_alumni, tr("Former participants"));
    connect(m_alumni, &AlumniPane::openDossier, this, &Page::openDossier);
    connect(m_alumni, &AlumniPane::told, this, &Page::told);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    reload();
}

QSet<QString> GroupsPage::tables() const
{
    return {core::tableOf<core::GroupEdition>().name, core::tableOf<core::GroupMeeting>().name, core::tableOf<core::Enrolment>().name, core::tableOf<core::Attendance>().name,
            core::tableOf<core::NewcomerPath>().name, core::tableOf<core::NewcomerTalk>().name, core::tableOf<core::Person>().name, core::tableOf<core::Dossier>().name,
            core::tableOf<core::Route>().name};
}

void GroupsPage::reload()
{
    attempt(m_desk.ask, tr("Showing the groups"), [this] {
        for (SeriesPane *pane : std::as_const(m_series))
            pane->reload();
        m_alumni->reload();
    });
}

void GroupsPage::keepDrafts()
{
    keepWindows(*this);
}

void GroupsPage::choose(const core::Id<core::GroupEdition> &edition, const QString &part)
{
    for (SeriesPane *pane : std::as_const(m_series))
        if (pane->choose(edition)) {
            m_tabs->setCurrentWidget(pane);
            if (!part.isEmpty())
                pane->goTo(part);
        }
}

void GroupsPage::showYear(int year)
{
    for (SeriesPane *pane : std::as_const(m_series))
        if (pane->objectName() == "series-statushouders"_L1) {
            m_tabs->setCurrentWidget(pane);
            pane->showYear(year);
        }
}

void GroupsPage::showAlumni()
{
    m_tabs->setCurrentWidget(m_alumni);
}

} // namespace ui
