#include "ui/group/enrolmentspane.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/recordtable.h"
#include "ui/group/groupwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

EnrolmentsPane::EnrolmentsPane(const GroupDesk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_dossier(dossier), m_empty(caption({}, "muted", this)), m_notice(new Notice(this))
{
    using Row = core::GroupOfDossier;
    m_groups = new RowsModel<Row>(
        {Field<Row>(tr("Group"), [](const Row &row) { return QVariant(row.group.edition.name); }),
         Field<Row>(tr("Days"), [](const Row &row) { return QVariant(periodText(row.group)); }),
         Field<Row>(tr("State"), [this](const Row &row) { return QVariant(stateText(row.participant, m_desk.enrolments)); })
             .withIcon([this](const Row &row) { return QVariant(icon(stateMeaning(row.participant, m_desk.enrolments, m_desk.today()), palette())); }),
         Field<Row>(tr("Attended"), [](const Row &row) { return QVariant(presenceText(row.participant)); }),
         Field<Row>(tr("Signal"), [](const Row &row) { return QVariant(signalText(row.participant)); }).withIcon([this](const Row &row) {
             return row.participant.oftenAbsent ? QVariant(icon(Meaning::Attention, palette())) : QVariant();
         })},
        this);
    const core::Catalogue marks = groupKinds(u"attendance"_s);
    m_days = new RowsModel<DayRow>(
        {Field<DayRow>(tr("Day"), [](const DayRow &row) { return QVariant(row.day); }), Field<DayRow>(tr("Meeting"), [](const DayRow &row) { return QVariant(row.title); }),
         Field<DayRow>(tr("Present"), [marks](const DayRow &row) { return QVariant(!row.mark.isEmpty() ? marks.label(row.mark) : row.held ? tr("not noted") : QString()); })
             .withIcon([this](const DayRow &row) {
                 if (row.mark.isEmpty())
                     return QVariant();
                 return QVariant(icon(row.mark == "present"_L1 ? Meaning::Good : row.mark == "absent"_L1 ? Meaning::Stop : Meaning::Info, palette()));
             })},
        this);
    m_groupTable = recordTable(m_groups, u"groupsOfDossier"_s, tr("Groups"), 0, this);
    m_dayTable = recordTable(m_days, u"daysOfDossier"_s, tr("Meetings"), 1, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto button = [&](const QString &name, const QString &text, auto run) {
        auto *one = new QPushButton(text, this);
        one->setObjectName(name);
        connect(one, &QPushButton::clicked, this, run);
        row->addWidget(one);
        return one;
    };
    button(u"enrolDossier"_s, tr("Enrol in a group …"), [this] { enrol(); })->setProperty("primary", true);
    row->addStretch();
    m_accept = button(u"acceptOfDossier"_s, tr("Takes the place"), [this] { answer(true); });
    m_decline = button(u"declineOfDossier"_s, tr("Declines"), [this] { answer(false); });
    m_withdraw = button(u"withdrawOfDossier"_s, tr("Withdraw …"), [this] { withdraw(); });
    m_open = button(u"openGroup"_s, tr("To the group"), [this] {
        if (const auto one = current())
            emit groupAsked(one->group.id);
    });
    layout->addLayout(row);
    layout->addWidget(m_notice);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setText(tr("This client is in no group yet."));
    layout->addWidget(m_empty);
    layout->addWidget(m_groupTable, 2);
    layout->addWidget(m_dayTable, 3);
    layout->addStretch(0);
    connect(m_groupTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &EnrolmentsPane::showDays);
    connect(m_groupTable, &QTableView::activated, this, [this] {
        if (const auto one = current())
            emit groupAsked(one->group.id);
    });
    setFocusProxy(m_groupTable);
}

void EnrolmentsPane::reload()
{
    m_groups->reset(m_desk.enrolments.ofDossier(m_dossier));
    const bool any = m_groups->rowCount() > 0;
    m_empty->setVisible(!any);
    m_groupTable->setVisible(any);
    m_dayTable->setVisible(any);
    if (any && !m_groupTable->currentIndex().isValid())
        m_groupTable->setCurrentIndex(m_groups->index(0, 0));
    showDays();
}

std::optional<core::GroupOfDossier> EnrolmentsPane::current() const
{
    const QModelIndex index = m_groupTable->currentIndex();
    return index.isValid() ? std::optional(m_groups->at(index.row())) : std::nullopt;
}

void EnrolmentsPane::showDays()
{
    const auto one = current();
    QList<DayRow> rows;
    if (one)
        for (const core::GroupMeeting &meeting : one->meetings) {
            if (meeting.cancelled)
                continue;
            const QString day = meeting.day.isValid() ? formatShort(meeting.day) : tr("no day yet");
            rows.append({meeting.id, core::meetingTime(meeting).isEmpty() ? day : u"%1, %2"_s.arg(day, core::meetingTime(meeting)), core::meetingTitle(meeting, one->group.edition.series),
                         one->participant.marks.value(meeting.id.text()), meeting.isHeld(m_desk.today())});
        }
    m_days->reset(rows);
    m_accept->setVisible(one && one->participant.enrolment.isOffered());
    m_decline->setVisible(one && one->participant.enrolment.isOffered());
    m_withdraw->setEnabled(one && !one->participant.enrolment.isWithdrawn());
    m_open->setEnabled(one.has_value());
}

void EnrolmentsPane::enrol()
{
    QList<core::EditionSummary> open = m_desk.groups.editions();
    open.removeIf([this](const core::EditionSummary &group) { return group.isOver(m_desk.today()) || group.edition.cancelled.isValid(); });
    if (open.isEmpty())
        return m_desk.ask.tell(tr("Enrol in a group"), tr("No group runs or is planned. Make one under “Groups”."));
    QStringList names;
    for (const core::EditionSummary &group : std::as_const(open))
        names.append(u"%1 (%2; %3)"_s.arg(group.edition.name, periodText(group), placesText(group)));
    const auto chosen = m_desk.ask.choose(tr("Enrol in a group"), tr("In which group?"), names);
    if (!chosen)
        return;
    core::Enrolment enrolment;
    enrolment.id = core::Id<core::Enrolment>::fresh();
    enrolment.edition = open[*chosen].id;
    enrolment.dossier = m_dossier;
    attempt(m_desk.ask, tr("Enrol in a group"), [&] { m_notice->show(m_desk.enrolments.enrol(enrolment)); });
}

void EnrolmentsPane::withdraw()
{
    const auto one = current();
    if (!one)
        return;
    const auto reason = m_desk.ask.text(tr("Withdraw"), tr("Why does the client withdraw?"));
    if (reason)
        attempt(m_desk.ask, tr("Withdraw"), [&] { m_notice->show(m_desk.enrolments.withdraw(one->id, *reason)); });
}

void EnrolmentsPane::answer(bool takes)
{
    if (const auto one = current())
        attempt(m_desk.ask, tr("Answer to the place"), [&] { m_notice->show(takes ? m_desk.enrolments.accept(one->id) : m_desk.enrolments.decline(one->id)); });
}

} // namespace ui
