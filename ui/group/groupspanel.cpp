#include "ui/group/groupspanel.h"

#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "ui/base/attempt.h"
#include "ui/group/enrolmentspane.h"
#include "ui/group/newcomerpane.h"
#include "ui/group/wordspane.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

GroupsPanel::GroupsPanel(const GroupDesk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : Page(parent), m_desk(desk), m_dossier(dossier), m_sections(new QTabWidget(this)), m_enrolments(new EnrolmentsPane(desk, dossier, m_sections)),
      m_newcomer(new NewcomerPane(desk, dossier, m_sections)), m_words(new WordsPane(desk, dossier, m_sections))
{
    m_sections->setObjectName(u"groupSections"_s);
    m_sections->setDocumentMode(true);
    const auto add = [this](QWidget *pane, const QString &name, const QString &title) {
        pane->setObjectName(name);
        m_sections->addTab(pane, title);
    };
    add(m_enrolments, u"enrolments"_s, tr("Enrolments"));
    add(m_newcomer, u"newcomer"_s, tr("Talks and path"));
    add(m_words, u"words"_s, tr("Language cards"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::tight, space::inside, space::inside);
    layout->addWidget(m_sections);
    connect(m_enrolments, &EnrolmentsPane::groupAsked, this, &GroupsPanel::groupAsked);
    setFocusProxy(m_sections);
    reload();
}

QSet<QString> GroupsPanel::tables() const
{
    return {core::tableOf<core::GroupEdition>().name, core::tableOf<core::GroupMeeting>().name, core::tableOf<core::Enrolment>().name, core::tableOf<core::Attendance>().name,
            core::tableOf<core::NewcomerPath>().name, core::tableOf<core::NewcomerTalk>().name, core::tableOf<core::OwnWords>().name, core::tableOf<core::Route>().name,
            core::tableOf<core::Person>().name};
}

bool GroupsPanel::isNewcomer() const
{
    const QString id = m_dossier.text();
    return m_desk.store.query(u"select exists (select 1 from routes where dossier = ? and kind = 'statushouder') or exists (select 1 from newcomer_talks where dossier = ?) "
                              "or exists (select 1 from newcomer_paths where dossier = ?) as yes"_s, {id, id, id}).first().value(u"yes"_s).toBool();
}

void GroupsPanel::reload()
{
    attempt(m_desk.ask, tr("Showing the groups"), [this] {
        m_enrolments->reload();
        m_newcomer->reload();
        m_words->reload();
        m_sections->setTabVisible(1, isNewcomer());
    });
}

void GroupsPanel::keepDrafts()
{
    m_words->keep();
    keepWindows(*this);
}

void GroupsPanel::goTo(const QString &section)
{
    for (int i = 0; i < m_sections->count(); ++i)
        if (m_sections->widget(i)->objectName() == section)
            m_sections->setCurrentIndex(i);
}

} // namespace ui
