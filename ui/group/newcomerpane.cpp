#include "ui/group/newcomerpane.h"

#include "core/dossier/routekinds.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/group/newcomerdialogs.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void empty(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // the button that brings us here may stand in it
        }
        delete item;
    }
}

QVBoxLayout *column(QHBoxLayout *columns, const QString &title, QPushButton *button, QWidget *parent, int stretch)
{
    auto *side = new QVBoxLayout;
    side->setSpacing(space::inside);
    auto *top = new QHBoxLayout;
    top->addWidget(caption(title, "heading", parent), 1);
    top->addStrut(34); // both heads stand at one height, with a button or without
    if (button)
        top->addWidget(button);
    side->addLayout(top);
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(area);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, space::inside, 0);
    rows->setSpacing(space::inside);
    area->setWidget(inside);
    side->addWidget(area, 1);
    columns->addLayout(side, stretch);
    return rows;
}

QFormLayout *facts(QVBoxLayout *in)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::tight);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    in->addLayout(form);
    return form;
}

void fact(QFormLayout *form, const QString &label, const QString &text, QWidget *parent)
{
    if (text.isEmpty())
        return;
    auto *words = new QLabel(text, parent);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(caption(label, "muted", parent), words);
}

QFrame *card(QWidget *parent, QVBoxLayout *&rows)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", true);
    rows = new QVBoxLayout(frame);
    rows->setContentsMargins(space::group, space::inside, space::group, space::inside);
    rows->setSpacing(space::inside);
    return frame;
}

} // namespace

NewcomerPane::NewcomerPane(const GroupDesk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent) : QWidget(parent), m_desk(desk), m_dossier(dossier)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, space::inside, 0, 0);
    columns->setSpacing(space::section);
    m_paths = column(columns, tr("Path"), nullptr, this, 2);
    auto *talk = new QPushButton(tr("Record talk …"), this);
    talk->setObjectName(u"recordTalk"_s);
    connect(talk, &QPushButton::clicked, this, [this] { openTalk(m_desk, m_dossier, std::nullopt, this); });
    m_talks = column(columns, tr("Talks"), talk, this, 3);
}

QWidget *NewcomerPane::makePath(const core::GroupOfDossier &group, QWidget *parent)
{
    const core::NewcomerPath path = m_desk.newcomers.path(group.participant.enrolment);
    QVBoxLayout *rows = nullptr;
    QFrame *frame = card(parent, rows);
    auto *name = new QLabel(group.group.edition.name, frame);
    name->setWordWrap(true);
    rows->addWidget(name);
    QFormLayout *form = facts(rows);
    const core::Catalogue levels = core::Catalogue::read(u"language_levels"_s);
    const core::RouteKinds kinds = core::RouteKinds::builtIn();
    const auto dated = [](const QString &what, QDate day) { return day.isValid() ? u"%1, %2"_s.arg(what, format(day)) : what; };
    fact(form, tr("Dutch at the start"), levels.label(path.languageStart), frame);
    fact(form, tr("Dutch now"), path.languageNow.isEmpty() ? tr("not found yet") : dated(levels.label(path.languageNow), path.languageDay), frame);
    fact(form, tr("Lessons"), tr("%1 of %2").arg(group.participant.present).arg(group.participant.meetings), frame);
    QString tax = path.taxGiven.isValid() ? format(path.taxGiven) : tr("not yet");
    if (!path.taxBy.isEmpty())
        tax += u", "_s + path.taxBy;
    if (path.interpreter)
        tax += u", "_s + tr("with an interpreter");
    fact(form, tr("Tax explained"), tax, frame);
    fact(form, tr("Decision"), path.decision.isEmpty() ? tr("open") : dated(groupKinds(u"decisions"_s).label(path.decision), path.decided), frame);
    fact(form, tr("Why"), path.decisionReason, frame);
    fact(form, tr("Outcome"), path.outcome.isEmpty() ? tr("not known yet") : dated(kinds.outcomeLabel(u"statushouder"_s, path.outcome), path.outcomeDay), frame);
    fact(form, tr("Note"), path.outcomeNote, frame);
    auto *edit = new QPushButton(tr("Change path …"), frame);
    edit->setObjectName(u"changePath"_s);
    connect(edit, &QPushButton::clicked, this, [this, id = group.id] { attempt(m_desk.ask, tr("Show the path"), [&] { openPath(m_desk, id, this); }); });
    rows->addWidget(edit, 0, Qt::AlignLeft);
    return frame;
}

QWidget *NewcomerPane::makeTalk(const core::NewcomerTalk &talk, QWidget *parent)
{
    QVBoxLayout *rows = nullptr;
    QFrame *frame = card(parent, rows);
    auto *top = new QHBoxLayout;
    top->addWidget(new QLabel(u"%1 · %2"_s.arg(format(talk.day), talk.author), frame), 1);
    auto *edit = new QPushButton(tr("Change …"), frame);
    edit->setObjectName(u"changeTalk"_s);
    auto *remove = new QPushButton(tr("Remove …"), frame);
    remove->setObjectName(u"removeTalk"_s);
    connect(edit, &QPushButton::clicked, this, [this, talk] { openTalk(m_desk, m_dossier, talk, this); });
    connect(remove, &QPushButton::clicked, this, [this, talk] { removeTalk(talk); });
    top->addWidget(edit);
    top->addWidget(remove);
    rows->addLayout(top);
    QFormLayout *form = facts(rows);
    fact(form, tr("Motives"), talk.motives, frame);
    fact(form, tr("Goals"), talk.goals, frame);
    fact(form, tr("Experience"), talk.experience, frame);
    fact(form, tr("Network"), talk.network, frame);
    fact(form, tr("Agreed"), talk.agreed, frame);
    return frame;
}

void NewcomerPane::reload()
{
    empty(m_paths);
    empty(m_talks);
    bool any = false;
    const QList<core::GroupOfDossier> groups = m_desk.enrolments.ofDossier(m_dossier);
    for (const core::GroupOfDossier &group : groups)
        if (core::seriesOf(group.group.edition.series).forNewcomers && group.participant.enrolment.isPlaced()) {
            m_paths->addWidget(makePath(group, m_paths->parentWidget()));
            any = true;
        }
    if (!any) {
        auto *words = caption(tr("This client is in no group for statushouders. Enrol under “Enrolments”: then language, tax explanation, decision and outcome can be kept here."), "muted",
                              m_paths->parentWidget());
        words->setWordWrap(true);
        m_paths->addWidget(words);
    }
    const QList<core::NewcomerTalk> talks = m_desk.newcomers.talks(m_dossier);
    for (const core::NewcomerTalk &talk : talks)
        m_talks->addWidget(makeTalk(talk, m_talks->parentWidget()));
    if (talks.isEmpty())
        m_talks->addWidget(caption(tr("No talk was recorded yet."), "muted", m_talks->parentWidget()));
    m_paths->addStretch();
    m_talks->addStretch();
}

void NewcomerPane::removeTalk(const core::NewcomerTalk &talk)
{
    if (m_desk.ask.confirm(tr("Remove talk"), tr("Remove the talk of %1? It goes to the bin and can be put back.").arg(format(talk.day)), tr("Remove talk")))
        attempt(m_desk.ask, tr("Remove talk"), [&] { m_desk.newcomers.remove(talk.id); });
}

} // namespace ui
