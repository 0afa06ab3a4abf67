#include "ui/group/meetingspane.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/recordtable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MeetingsPane::MeetingsPane(const GroupDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_notice(new Notice(this))
{
    m_model = new RowsModel<MeetingRow>(
        {Field<MeetingRow>(tr("Day"), [](const MeetingRow &row) { return QVariant(row.meeting.day.isValid() ? formatShort(row.meeting.day) : tr("no day yet")); }),
         Field<MeetingRow>(tr("Time"), [](const MeetingRow &row) { return QVariant(core::meetingTime(row.meeting)); }),
         Field<MeetingRow>(tr("What"), [](const MeetingRow &row) { return QVariant(row.meeting.cancelled ? tr("%1 (does not go on)").arg(row.title) : row.title); })
             .withIcon([this](const MeetingRow &row) { return row.meeting.cancelled ? QVariant(icon(Meaning::Stop, palette())) : QVariant(); }),
         Field<MeetingRow>(tr("Room"), [](const MeetingRow &row) { return QVariant(row.room); }),
         Field<MeetingRow>(tr("Trainers"), [](const MeetingRow &row) { return QVariant(row.trainers); })
             .withToolTip([](const MeetingRow &row) { return QVariant(row.trainers); }),
         Field<MeetingRow>(tr("Present"), [](const MeetingRow &row) { return QVariant(row.noted == 0 ? (row.held ? tr("not noted") : QString()) : tr("%1 of %2").arg(row.present).arg(row.noted)); })},
        this);
    m_table = recordTable(m_model, u"meetings"_s, tr("Meetings"), 2, this);
    // Long names give way to what the meeting is about.
    m_table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Interactive);
    m_table->setColumnWidth(4, 140);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto button = [&](const QString &name, const QString &text, void (MeetingsPane::*verb)(), bool ofCurrent) {
        auto *one = new QPushButton(text, this);
        one->setObjectName(name);
        connect(one, &QPushButton::clicked, this, verb);
        row->addWidget(one);
        if (ofCurrent)
            m_actions.append(one);
    };
    button(u"addMeeting"_s, tr("Add meeting …"), &MeetingsPane::add, false);
    row->addStretch();
    button(u"changeMeeting"_s, tr("Change …"), &MeetingsPane::change, true);
    button(u"signInMeeting"_s, tr("Sign-in sheet …"), &MeetingsPane::signIn, true);
    button(u"removeMeeting"_s, tr("Remove …"), &MeetingsPane::remove, true);
    layout->addLayout(row);
    connect(m_table, &QTableView::activated, this, &MeetingsPane::change);
    auto *f2 = new QShortcut(QKeySequence(Qt::Key_F2), this);
    f2->setContext(Qt::WidgetWithChildrenShortcut);
    connect(f2, &QShortcut::activated, this, &MeetingsPane::change);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        for (QWidget *action : std::as_const(m_actions))
            action->setEnabled(current().has_value());
    });
    setFocusProxy(m_table);
}

void MeetingsPane::show(const core::Id<core::GroupEdition> &edition)
{
    m_edition = edition;
    m_notice->clear();
    reload();
}

void MeetingsPane::reload()
{
    const core::GroupEdition edition = m_desk.groups.summary(m_edition).edition;
    const QList<core::Participant> people = m_desk.enrolments.of(m_edition);
    QList<MeetingRow> rows;
    for (const core::GroupMeeting &meeting : m_desk.groups.meetings(m_edition)) {
        MeetingRow row{meeting.id, meeting, core::meetingTitle(meeting, edition.series), meeting.room.isEmpty() ? edition.room : meeting.room,
                       meeting.trainers.isEmpty() ? edition.trainers : meeting.trainers, 0, 0, meeting.isHeld(m_desk.today())};
        for (const core::Participant &one : people) {
            const QString mark = one.marks.value(meeting.id.text());
            row.noted += !mark.isEmpty();
            row.present += mark == "present"_L1;
        }
        rows.append(row);
    }
    m_model->reset(rows);
    for (QWidget *action : std::as_const(m_actions))
        action->setEnabled(current().has_value());
}

std::optional<core::GroupMeeting> MeetingsPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row()).meeting) : std::nullopt;
}

void MeetingsPane::edit(const core::GroupMeeting &meeting, bool fresh)
{
    using Meeting = core::GroupMeeting;
    const core::WorkshopSeries series = core::seriesOf(m_desk.groups.summary(m_edition).edition.series);
    QList<Choice> workshops{{QString(), tr("something of its own")}};
    for (const core::Workshop &workshop : series.workshops)
        workshops.append({workshop.key, workshop.title});
    auto *dialog = new RecordDialog<Meeting>(m_desk.records(), fresh ? u"group-meeting-new"_s : u"group-meeting"_s,
                                             {fresh ? tr("Add meeting") : tr("Change meeting"), fresh ? tr("Add meeting") : tr("Record change"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->addChoice(tr("Workshop"), &Meeting::workshop, workshops);
    form->add(tr("Title, when it has its own"), &Meeting::title);
    form->add(tr("Day"), &Meeting::day);
    form->add(tr("Begins at"), &Meeting::begins);
    form->add(tr("Ends at"), &Meeting::ends);
    form->add(tr("Room, when it differs"), &Meeting::room);
    form->add(tr("Trainers, when they differ"), &Meeting::trainers);
    if (!fresh)
        form->add(tr("Does not go on"), &Meeting::cancelled);
    dialog->save = [this](const Meeting &record) { return m_desk.groups.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(meeting);
}

void MeetingsPane::add()
{
    const QList<core::GroupMeeting> known = m_desk.groups.meetings(m_edition);
    const core::WorkshopSeries series = core::seriesOf(m_desk.groups.summary(m_edition).edition.series);
    core::GroupMeeting fresh;
    fresh.id = core::Id<core::GroupMeeting>::fresh();
    fresh.edition = m_edition;
    fresh.begins = known.isEmpty() ? series.begins : known.last().begins;
    fresh.ends = known.isEmpty() ? series.ends : known.last().ends;
    if (!known.isEmpty() && known.last().day.isValid())
        fresh.day = known.last().day.addDays(series.everyDays);
    edit(fresh, true);
}

void MeetingsPane::change()
{
    if (const auto meeting = current())
        edit(*meeting, false);
}

void MeetingsPane::remove()
{
    const auto meeting = current();
    if (!meeting)
        return;
    const QString what = core::meetingTitle(*meeting, m_desk.groups.summary(m_edition).edition.series);
    if (m_desk.ask.confirm(tr("Remove meeting"), tr("Remove “%1” with the attendance that was noted? It goes to the bin and can be put back.").arg(what), tr("Remove meeting")))
        attempt(m_desk.ask, tr("Remove meeting"), [&] { m_desk.groups.remove(meeting->id); });
}

void MeetingsPane::signIn()
{
    if (const auto meeting = current(); meeting && m_desk.paper)
        m_desk.paper(u"sign-in"_s, meeting->id.text(), 0);
}

} // namespace ui
