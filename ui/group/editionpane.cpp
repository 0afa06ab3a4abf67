#include "ui/group/editionpane.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/group/attendancegrid.h"
#include "ui/group/editiondialogs.h"
#include "ui/group/groupwords.h"
#include "ui/group/meetingspane.h"
#include "ui/group/newcomerspane.h"
#include "ui/group/participantspane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

EditionPane::EditionPane(const GroupDesk &desk, const core::WorkshopSeries &series, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_series(series), m_state(new Chip(Meaning::Neutral, {}, this)), m_name(caption({}, "heading", this)), m_facts(caption({}, "muted", this)),
      m_enrol(new QPushButton(tr("Enrol …"), this)), m_notice(new Notice(this)), m_parts(new QTabWidget(this)), m_participants(new ParticipantsPane(desk, m_parts)),
      m_attendance(new AttendancePane(desk, m_parts)), m_meetings(new MeetingsPane(desk, m_parts))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(makeHead());
    layout->addWidget(m_notice);
    m_parts->setObjectName(u"groupParts"_s);
    m_parts->setDocumentMode(true);
    const auto add = [this](QWidget *pane, const QString &name, const QString &title) {
        pane->setObjectName(name);
        m_parts->addTab(pane, title);
    };
    add(m_participants, u"part-participants"_s, tr("Participants"));
    add(m_attendance, u"part-attendance"_s, tr("Attendance"));
    add(m_meetings, u"part-meetings"_s, tr("Meetings"));
    if (series.forNewcomers) {
        m_paths = new NewcomersPane(desk, u"paths"_s, m_parts);
        add(m_paths, u"part-paths"_s, tr("Paths"));
        connect(m_paths, &NewcomersPane::openDossier, this, &EditionPane::openDossier);
    }
    layout->addWidget(m_parts, 1);
    connect(m_participants, &ParticipantsPane::openDossier, this, &EditionPane::openDossier);
    connect(m_enrol, &QPushButton::clicked, this, [this] {
        goTo(u"participants"_s);
        m_participants->enrol();
    });
}

QWidget *EditionPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tight);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::inside);
    m_name->setObjectName(u"groupName"_s);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    top->addWidget(m_name, 1);
    top->addWidget(m_state);
    m_enrol->setObjectName(u"enrolInGroup"_s);
    m_enrol->setProperty("primary", true);
    top->addWidget(m_enrol);
    const auto menu = [&](const QString &name, const QString &text) {
        auto *button = new QToolButton(head);
        button->setObjectName(name);
        button->setText(text);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
        top->addWidget(button);
        return button->menu();
    };
    const auto action = [this](QMenu *in, const QString &name, const QString &text, auto run) {
        QAction *one = in->addAction(text, this, run);
        one->setObjectName(name);
    };
    QMenu *papers = menu(u"groupPapers"_s, tr("Papers"));
    action(papers, u"paper-sign-in"_s, tr("Sign-in sheet of the next meeting …"), [this] { paper(u"sign-in"_s); });
    if (m_series.certificate)
        action(papers, u"paper-certificate"_s, tr("Certificates …"), [this] { paper(u"certificate"_s); });
    QMenu *more = menu(u"groupMore"_s, tr("Group"));
    action(more, u"changeGroup"_s, tr("Change …"), [this] { openGroup(m_desk, m_desk.groups.summary(m_edition).edition, this); });
    action(more, u"copyGroup"_s, tr("Copy …"), [this] {
        openGroupCopy(m_desk, m_edition, this, [this](const core::Id<core::GroupEdition> &edition, const QList<core::Problem> &said) {
            emit made(edition);
            m_notice->show(said);
        });
    });
    more->addSeparator();
    action(more, u"removeGroup"_s, tr("Remove …"), [this] { remove(); });
    rows->addLayout(top);
    m_facts->setObjectName(u"groupFacts"_s);
    m_facts->setWordWrap(true);
    rows->addWidget(m_facts);
    return head;
}

void EditionPane::show(const core::Id<core::GroupEdition> &edition)
{
    if (edition == m_edition)
        return reload();
    m_edition = edition;
    m_notice->clear();
    showHead(m_desk.groups.summary(edition));
    m_participants->show(edition);
    m_attendance->show(edition);
    m_meetings->show(edition);
    if (m_paths)
        m_paths->show({0, edition});
}

void EditionPane::reload()
{
    showHead(m_desk.groups.summary(m_edition));
    m_participants->reload();
    m_attendance->reload();
    m_meetings->reload();
    if (m_paths)
        m_paths->reload();
}

void EditionPane::showHead(const core::EditionSummary &group)
{
    m_name->setText(group.edition.name);
    m_name->setToolTip(group.edition.name);
    m_state->set(groupStateMeaning(group, m_desk.today()), groupStateText(group, m_desk.today()));
    QStringList facts{periodText(group), tr("%n meeting(s)", nullptr, group.meetings), tr("places: %1").arg(placesText(group))};
    if (group.offered > 0)
        facts.append(tr("%1 offered and not answered").arg(group.offered));
    facts += {group.edition.room, group.edition.trainers, group.edition.note};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_enrol->setEnabled(!group.edition.cancelled.isValid());
    m_parts->setTabText(0, tr("Participants (%1)").arg(group.placed));
    m_parts->setTabText(2, tr("Meetings (%1)").arg(group.meetings));
}

void EditionPane::goTo(const QString &part)
{
    for (int i = 0; i < m_parts->count(); ++i)
        if (m_parts->widget(i)->objectName() == u"part-"_s + part) {
            m_parts->setCurrentIndex(i);
            m_parts->widget(i)->setFocus();
        }
}

void EditionPane::paper(const QString &report)
{
    if (m_desk.paper)
        m_desk.paper(report, m_edition.text(), 0);
}

void EditionPane::remove()
{
    const core::EditionSummary group = m_desk.groups.summary(m_edition);
    const QString what = tr("Remove “%1” with %n enrolment(s), its meetings and the attendance? It goes to the bin and can be put back.", nullptr, group.placed + group.offered + group.waiting)
                             .arg(group.edition.name);
    if (m_desk.ask.confirm(tr("Remove group"), what, tr("Remove group")))
        attempt(m_desk.ask, tr("Remove group"), [&] { m_desk.groups.remove(m_edition); });
}

} // namespace ui
