#include "ui/group/attendancegrid.h"

#include "core/group/series.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/group/groupwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int nameWidth = 142;

QString shortMark(const core::Catalogue &marks, const QString &state)
{
    const core::CatalogueEntry *entry = marks.find(state);
    if (!entry)
        return {};
    return entry->fields[QLocale().language() == QLocale::Dutch ? "short_nl"_L1 : "short_en"_L1].toString();
}

/// Room for a shape and the longest of the short words, and for the longest day above it.
int markWidth(const QTableView &table)
{
    const core::Catalogue marks = groupKinds(u"attendance"_s);
    const QFontMetrics words(table.font());
    const auto pixels = [&](QStyle::PixelMetric metric) { return table.style()->pixelMetric(metric, nullptr, &table); };
    int widest = words.horizontalAdvance(u"30-12"_s);
    for (const core::CatalogueEntry &mark : marks.entries())
        widest = std::max(widest, pixels(QStyle::PM_SmallIconSize) + words.horizontalAdvance(shortMark(marks, mark.key)));
    return widest + 4 * (pixels(QStyle::PM_FocusFrameHMargin) + 1) + space::inside;
}

Meaning markMeaning(const QString &state)
{
    return state == "present"_L1 ? Meaning::Good : state == "absent"_L1 ? Meaning::Stop : Meaning::Info;
}

} // namespace

AttendanceModel::AttendanceModel(QWidget *looks) : QAbstractTableModel(looks), m_looks(looks), m_marks(groupKinds(u"attendance"_s)) {}

void AttendanceModel::show(const QList<core::Participant> &people, const QList<core::GroupMeeting> &meetings, QDate today)
{
    const auto sameRows = [&] {
        if (people.size() != m_people.size() || meetings.size() != m_meetings.size())
            return false;
        for (qsizetype i = 0; i < people.size(); ++i)
            if (people[i].id != m_people[i].id)
                return false;
        for (qsizetype i = 0; i < meetings.size(); ++i)
            if (meetings[i].id != m_meetings[i].id)
                return false;
        return true;
    };
    // The cell that somebody walks on stays where it is while only marks change.
    const bool same = sameRows();
    if (!same)
        beginResetModel();
    m_people = people;
    m_meetings = meetings;
    m_today = today;
    if (!same)
        return endResetModel();
    if (!m_people.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

const core::GroupMeeting *AttendanceModel::meeting(int column) const
{
    return column >= 1 && column <= m_meetings.size() ? &m_meetings[column - 1] : nullptr;
}

int AttendanceModel::columnOf(const core::Id<core::GroupMeeting> &meeting) const
{
    for (qsizetype i = 0; i < m_meetings.size(); ++i)
        if (m_meetings[i].id == meeting)
            return int(i) + 1;
    return -1;
}

QVariant AttendanceModel::markData(const QString &mark, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shortMark(m_marks, mark);
    case Qt::DecorationRole:
        return mark.isEmpty() ? QVariant() : icon(markMeaning(mark), m_looks->palette());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return mark.isEmpty() ? QVariant() : m_marks.label(mark);
    default:
        return {};
    }
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::Participant &one = m_people[index.row()];
    if (const core::GroupMeeting *at = meeting(index.column())) {
        if (role == Qt::BackgroundRole && !at->isHeld(m_today))
            return tokensFor(m_looks->palette()).ground;
        return markData(one.marks.value(at->id.text()), role);
    }
    const QString signal = signalText(one);
    const QString words = index.column() == 0 ? one.name : presenceText(one);
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return signal.isEmpty() ? words : u"%1 · %2"_s.arg(words, signal);
    case Qt::DecorationRole:
        // Beside the name, where there is room for it on a small screen too.
        return index.column() == 0 && one.oftenAbsent ? QVariant(icon(Meaning::Attention, m_looks->palette())) : QVariant();
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const core::GroupMeeting *at = meeting(section);
    if (role == Qt::DisplayRole) {
        if (section == 0)
            return tr("Name");
        if (!at)
            return tr("Attended");
        if (at->cancelled)
            return tr("off");
        return at->day.isValid() ? u"%1-%2"_s.arg(at->day.day()).arg(at->day.month()) : u"–"_s;
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void AttendanceView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex now = currentIndex();
    switch (event->key()) {
    case Qt::Key_Space:
        emit toggled(now);
        return;
    case Qt::Key_A:
        emit marked(now, u"excused"_s);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit marked(now, {});
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

AttendancePane::AttendancePane(const GroupDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new AttendanceModel(this)), m_table(new AttendanceView(this)), m_cell(caption({}, "heading", this)), m_empty(caption({}, "muted", this)),
      m_rest(new QPushButton(tr("The rest was present"), this)), m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    auto *top = new QHBoxLayout;
    m_cell->setObjectName(u"attendanceCell"_s);
    top->addWidget(m_cell, 1);
    m_rest->setObjectName(u"markRest"_s);
    m_rest->setToolTip(tr("Notes everybody without a mark at this meeting as present"));
    top->addWidget(m_rest);
    layout->addLayout(top);
    m_table->setObjectName(u"attendance"_s);
    m_table->setAccessibleName(tr("Attendance"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->horizontalHeader()->setHighlightSections(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_table, 1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_notice);
    auto *keys = caption(tr("Space: present or absent. A: excused. Delete: clear. Arrows: walk. yes = present, no = absent without notice, exc. = excused."), "muted", this);
    keys->setWordWrap(true);
    layout->addWidget(keys);
    connect(m_table, &AttendanceView::toggled, this, &AttendancePane::toggle);
    connect(m_table, &AttendanceView::marked, this, &AttendancePane::mark);
    connect(m_table, &QTableView::doubleClicked, this, &AttendancePane::toggle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttendancePane::tellCell);
    connect(m_rest, &QPushButton::clicked, this, &AttendancePane::markRest);
    setFocusProxy(m_table);
}

void AttendancePane::show(const core::Id<core::GroupEdition> &edition)
{
    m_edition = edition;
    m_notice->clear();
    reload();
    goToPresent();
}

void AttendancePane::reload()
{
    QList<core::Participant> people = m_desk.enrolments.of(m_edition);
    // Who withdrew stays in sight as long as something was noted.
    people.removeIf([](const core::Participant &one) { return !one.enrolment.isPlaced() && one.marks.isEmpty(); });
    const QList<core::GroupMeeting> meetings = m_desk.groups.meetings(m_edition);
    m_model->show(people, meetings, m_desk.today());
    m_table->setColumnWidth(0, nameWidth);
    const int width = markWidth(*m_table);
    for (int column = 1; column <= meetings.size(); ++column)
        m_table->setColumnWidth(column, width);
    const bool any = !people.isEmpty() && !meetings.isEmpty();
    m_table->setVisible(any);
    m_rest->setVisible(any);
    m_cell->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(meetings.isEmpty() ? tr("This group has no meetings yet. Add them under “Meetings”.") : tr("Nobody has a place in this group yet."));
    tellCell();
}

void AttendancePane::goToPresent()
{
    // Most often the meeting of today, or the last one, is noted.
    int column = 1;
    for (int i = 1; const core::GroupMeeting *at = m_model->meeting(i); ++i)
        if (at->isHeld(m_desk.today()))
            column = i;
    if (m_model->rowCount() > 0 && m_model->meeting(column))
        m_table->setCurrentIndex(m_model->index(0, column));
}

void AttendancePane::tellCell()
{
    const core::GroupMeeting *at = m_model->meeting(m_table->currentIndex().column());
    m_rest->setEnabled(at && at->isHeld(m_desk.today()));
    if (!at)
        return m_cell->setText(tr("Choose a meeting"));
    QStringList words{core::meetingTitle(*at, m_desk.groups.summary(m_edition).edition.series), at->day.isValid() ? format(at->day) : tr("no day yet"), core::meetingTime(*at)};
    if (at->cancelled)
        words.append(tr("did not go on"));
    words.removeAll(QString());
    m_cell->setText(words.join(u", "_s));
}

void AttendancePane::toggle(const QModelIndex &index)
{
    const core::GroupMeeting *at = m_model->meeting(index.column());
    if (!at || !index.isValid())
        return;
    const QString before = m_model->person(index.row()).marks.value(at->id.text());
    mark(index, before == "present"_L1 ? u"absent"_s : u"present"_s);
}

void AttendancePane::mark(const QModelIndex &index, const QString &state)
{
    const core::GroupMeeting *at = m_model->meeting(index.column());
    if (!at || !index.isValid())
        return;
    const auto meeting = at->id;
    const auto person = m_model->person(index.row()).id;
    attempt(m_desk.ask, tr("Note attendance"), [&] { m_notice->show(m_desk.enrolments.mark(meeting, person, state)); });
}

void AttendancePane::markRest()
{
    const core::GroupMeeting *at = m_model->meeting(m_table->currentIndex().column());
    if (!at)
        return;
    const auto meeting = at->id;
    attempt(m_desk.ask, tr("Note attendance"), [&] {
        const int marked = m_desk.enrolments.markRest(meeting);
        m_notice->say(Meaning::Info, tr("%n person(s) noted as present.", nullptr, marked));
    });
    m_table->setFocus();
}

} // namespace ui
