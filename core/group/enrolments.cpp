#include "core/group/enrolments.h"

#include "core/base/format.h"
#include "core/dossier/task.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Enrolments)
};

using enum Problem::Weight;

constexpr Op enrolInGroup{QT_TRANSLATE_NOOP("Op", "Enrol in group")};
constexpr Op putOnWaitingList{QT_TRANSLATE_NOOP("Op", "Put on waiting list of group")};
constexpr Op withdrawFromGroup{QT_TRANSLATE_NOOP("Op", "Withdraw from group")};
constexpr Op acceptPlace{QT_TRANSLATE_NOOP("Op", "Accept place in group")};
constexpr Op declinePlace{QT_TRANSLATE_NOOP("Op", "Decline place in group")};
constexpr Op offerPlaces{QT_TRANSLATE_NOOP("Op", "Offer free places in group")};
constexpr Op changeParticipant{QT_TRANSLATE_NOOP("Op", "Change participant of group")};
constexpr Op linkParticipant{QT_TRANSLATE_NOOP("Op", "Link participant to dossier")};
constexpr Op noteAttendance{QT_TRANSLATE_NOOP("Op", "Note attendance")};
constexpr Op clearAttendance{QT_TRANSLATE_NOOP("Op", "Clear attendance")};

QList<Problem> gone()
{
    return {{Blocks, {}, Text::tr("This enrolment is not there any more. Nothing was written.")}};
}

/// Who takes part comes first, then who was offered a place, who waits, and who withdrew.
int rankOf(const Enrolment &enrolment)
{
    return int(QStringList{u"placed"_s, u"offered"_s, u"waiting"_s}.indexOf(enrolment.state) + 4) % 4;
}

void countMarks(Participant &one, const QList<GroupMeeting> &meetings, QDate today, const GroupSettings &settings)
{
    for (const GroupMeeting &meeting : meetings) {
        if (meeting.cancelled)
            continue;
        ++one.meetings;
        const QString mark = one.marks.value(meeting.id.text());
        one.present += mark == "present"_L1;
        one.absent += mark == "absent"_L1;
        one.excused += mark == "excused"_L1;
        one.open += mark.isEmpty() && meeting.isHeld(today);
    }
    one.oftenAbsent = settings.oftenAbsent > 0 && one.absent >= settings.oftenAbsent;
    one.earnsCertificate = one.enrolment.isPlaced() && one.meetings > 0 && one.present * 100 >= one.meetings * settings.certificatePercent;
}

} // namespace

QString enrolmentStands()
{
    return u"not exists (select 1 from dossiers gone where gone.id = n.dossier and gone.merged_into not in ('', 'destroyed'))"_s;
}

QList<Participant> Enrolments::of(const Id<GroupEdition> &edition) const
{
    const QList<GroupMeeting> meetings = Groups(m_store).meetings(edition);
    QHash<QString, QHash<QString, QString>> marks;
    for (const Row &row : m_store.query(u"select a.enrolment, a.meeting, a.state from group_attendance a join group_meetings m on m.id = a.meeting where m.edition = ?"_s, {edition.text()}))
        marks[row.value(u"enrolment"_s).toString()].insert(row.value(u"meeting"_s).toString(), row.value(u"state"_s).toString());
    const QString sql = u"select n.*, d.number as dossier_number, d.merged_into, p.first_name, p.initials, p.prefix, p.last_name, p.phone, p.email from group_enrolments n "
                        "left join dossiers d on d.id = n.dossier left join persons p on p.dossier = n.dossier and p.role = 'client' where n.edition = ? and "_s
                        + enrolmentStands() + u" order by n.enrolled, n.rowid"_s;
    QList<Participant> found;
    int queue = 0;
    for (const Row &row : m_store.query(sql, {edition.text()})) {
        Participant one;
        one.enrolment = tableOf<Enrolment>().toRecord(row);
        one.id = one.enrolment.id;
        if (one.enrolment.dossier.isNull()) {
            one.name = one.listed = one.enrolment.name;
            one.contact = one.enrolment.contact;
        } else {
            const Person person = tableOf<Person>().toRecord(row);
            one.name = fullName(person);
            one.listed = listName(person);
            one.number = row.value(u"dossier_number"_s).toString();
            QStringList ways{person.phone, person.email};
            ways.removeAll(QString());
            one.contact = ways.join(u", "_s);
        }
        // Whose dossier was destroyed still counts, and is nobody any more.
        const bool destroyed = row.value(u"merged_into"_s).toString() == "destroyed"_L1;
        if (destroyed)
            one.name = one.listed = Text::tr("Destroyed dossier %1").arg(one.number);
        one.queue = one.enrolment.isWaiting() ? ++queue : 0;
        one.marks = marks.value(one.id.text());
        countMarks(one, meetings, today(), m_settings);
        one.earnsCertificate = one.earnsCertificate && !destroyed;
        one.oftenAbsent = one.oftenAbsent && !destroyed;
        found.append(one);
    }
    std::stable_sort(found.begin(), found.end(), [](const Participant &a, const Participant &b) {
        const int first = rankOf(a.enrolment);
        const int second = rankOf(b.enrolment);
        return first != second ? first < second : first != 2 && QString::localeAwareCompare(a.listed, b.listed) < 0;
    });
    return found;
}

QList<GroupOfDossier> Enrolments::ofDossier(const Id<Dossier> &dossier) const
{
    const Groups groups(m_store);
    QList<GroupOfDossier> found;
    for (const Enrolment &enrolment : m_store.select<Enrolment>(u"dossier = ?"_s, {dossier.text()})) {
        GroupOfDossier one;
        one.id = enrolment.id;
        one.group = groups.summary(enrolment.edition);
        one.meetings = groups.meetings(enrolment.edition);
        const QList<Participant> all = of(enrolment.edition);
        for (const Participant &each : all)
            if (each.id == enrolment.id)
                one.participant = each;
        one.participant.enrolment = enrolment;
        found.append(one);
    }
    std::sort(found.begin(), found.end(), [](const GroupOfDossier &a, const GroupOfDossier &b) {
        return a.group.first != b.group.first ? a.group.first > b.group.first : a.group.edition.name < b.group.edition.name;
    });
    return found;
}

QList<Problem> Enrolments::enrol(Enrolment enrolment)
{
    const Groups groups(m_store);
    const EditionSummary group = groups.summary(enrolment.edition);
    if (group.id.isNull())
        return {{Blocks, u"edition"_s, Text::tr("This group is not there any more. Choose another.")}};
    QList<Problem> problems;
    if (group.edition.cancelled.isValid())
        problems.append({Blocks, u"edition"_s, Text::tr("This group does not go on: it was cancelled on %1.").arg(format(group.edition.cancelled))});
    else if (group.isOver(today()))
        problems.append({Warns, u"edition"_s, Text::tr("This group is over: its last meeting was on %1.").arg(format(group.last))});
    if (enrolment.dossier.isNull()) {
        if (seriesOf(group.edition.series).forNewcomers)
            problems.append({Blocks, u"dossier"_s, Text::tr("For this group somebody needs a dossier: talks, decision and outcome stand in it.")});
        if (enrolment.name.trimmed().isEmpty())
            problems.append({Blocks, u"name"_s, Text::tr("Choose a dossier, or fill in a name.")});
        else if (enrolment.contact.trimmed().isEmpty())
            problems.append({Warns, u"contact"_s, Text::tr("Without a phone number or an e-mail address nobody can be reached when a day changes.")});
    } else {
        enrolment.name.clear();
        enrolment.contact.clear();
        const QList<Enrolment> before = m_store.select<Enrolment>(u"edition = ? and dossier = ?"_s, {enrolment.edition.text(), enrolment.dossier.text()});
        if (!before.isEmpty() && !before.first().isWithdrawn())
            return {{Blocks, u"dossier"_s, Text::tr("This client is in the group already, or on its waiting list.")}};
        if (!before.isEmpty()) {
            enrolment.id = before.first().id;
            enrolment.reunion = before.first().reunion;
        }
    }
    if (blocks(problems))
        return problems;
    if (enrolment.id.isNull())
        enrolment.id = Id<Enrolment>::fresh();
    enrolment.enrolled = m_store.clock().now();
    enrolment.offered = {};
    enrolment.withdrawn = {};
    const bool waits = group.waiting > 0 || !group.hasRoom();
    enrolment.state = waits ? u"waiting"_s : u"placed"_s;
    if (waits)
        problems.append({Warns, u"state"_s, Text::tr("The group is full. On the waiting list, place %1.").arg(group.waiting + 1)});
    m_store.write(waits ? putOnWaitingList : enrolInGroup, [&](Writer &writer) {
        writer.put(enrolment);
        offerFreePlaces(writer, enrolment.edition);
    });
    return problems;
}

QList<Problem> Enrolments::withdraw(const Id<Enrolment> &id, const QString &reason)
{
    std::optional<Enrolment> enrolment = m_store.find(id);
    if (!enrolment)
        return gone();
    if (enrolment->isWithdrawn())
        return {{Blocks, {}, Text::tr("This person withdrew before, on %1.").arg(format(enrolment->withdrawn))}};
    enrolment->state = u"withdrawn"_s;
    enrolment->withdrawn = today();
    enrolment->reason = reason.trimmed();
    m_store.write(withdrawFromGroup, [&](Writer &writer) {
        writer.put(*enrolment);
        closeTask(writer, *enrolment);
        offerFreePlaces(writer, enrolment->edition);
    });
    return {};
}

QList<Problem> Enrolments::accept(const Id<Enrolment> &id)
{
    std::optional<Enrolment> enrolment = m_store.find(id);
    if (!enrolment)
        return gone();
    if (!enrolment->isOffered())
        return {{Blocks, {}, Text::tr("No place was offered to this person.")}};
    enrolment->state = u"placed"_s;
    m_store.write(acceptPlace, [&](Writer &writer) {
        writer.put(*enrolment);
        closeTask(writer, *enrolment);
    });
    return {};
}

QList<Problem> Enrolments::decline(const Id<Enrolment> &id)
{
    std::optional<Enrolment> enrolment = m_store.find(id);
    if (!enrolment)
        return gone();
    if (!enrolment->isOffered())
        return {{Blocks, {}, Text::tr("No place was offered to this person.")}};
    enrolment->state = u"withdrawn"_s;
    enrolment->withdrawn = today();
    enrolment->reason = Text::tr("Declined the place that was offered on %1.").arg(format(enrolment->offered));
    m_store.write(declinePlace, [&](Writer &writer) {
        writer.put(*enrolment);
        closeTask(writer, *enrolment);
        offerFreePlaces(writer, enrolment->edition);
    });
    return {};
}

int Enrolments::offerFreePlaces(const Id<GroupEdition> &edition)
{
    int offered = 0;
    m_store.write(offerPlaces, [&](Writer &writer) { offered = offerFreePlaces(writer, edition); });
    return offered;
}

int Enrolments::offerFreePlaces(Writer &writer, const Id<GroupEdition> &edition)
{
    const EditionSummary group = Groups(m_store).summary(edition);
    // Nobody waits for a group that is over or was called off.
    if (group.edition.cancelled.isValid() || group.isOver(today()))
        return 0;
    int free = group.free().value_or(group.waiting);
    int offered = 0;
    const QList<Participant> people = of(edition);
    for (const Participant &one : people) {
        if (free <= 0)
            break;
        if (!one.enrolment.isWaiting())
            continue;
        offer(writer, one.enrolment);
        --free;
        ++offered;
    }
    return offered;
}

void Enrolments::offer(Writer &writer, Enrolment enrolment)
{
    enrolment.state = u"offered"_s;
    enrolment.offered = today();
    writer.put(enrolment);
    if (enrolment.dossier.isNull())
        return;
    Task task;
    task.id = Id<Task>::fresh();
    task.dossier = enrolment.dossier;
    task.kind = u"reminder"_s;
    task.title = Text::tr("Call about the free place: %1").arg(Groups(m_store).summary(enrolment.edition).edition.name);
    task.due = offerEnds(enrolment);
    task.assignee = m_store.author().adviser;
    task.cause = enrolment.id.text();
    writer.put(task);
}

void Enrolments::closeTask(Writer &writer, const Enrolment &enrolment)
{
    for (Task task : m_store.select<Task>(u"cause = ? and done is null"_s, {enrolment.id.text()})) {
        task.done = today();
        writer.put(task);
    }
}

QDate Enrolments::offerEnds(const Enrolment &enrolment) const
{
    return enrolment.offered.addDays(m_settings.offerDays);
}

QList<Problem> Enrolments::save(const Enrolment &enrolment)
{
    if (enrolment.dossier.isNull() && enrolment.name.trimmed().isEmpty())
        return {{Blocks, u"name"_s, Text::tr("Fill in a name.")}};
    m_store.write(changeParticipant, [&](Writer &writer) { writer.put(enrolment); });
    return {};
}

QList<Problem> Enrolments::link(const Id<Enrolment> &id, const Id<Dossier> &dossier)
{
    std::optional<Enrolment> enrolment = m_store.find(id);
    if (!enrolment || !m_store.find(dossier))
        return gone();
    if (!enrolment->dossier.isNull())
        return {{Blocks, u"dossier"_s, Text::tr("This participant has a dossier already.")}};
    if (!m_store.select<Enrolment>(u"edition = ? and dossier = ?"_s, {enrolment->edition.text(), dossier.text()}).isEmpty())
        return {{Blocks, u"dossier"_s, Text::tr("This client is in the group already, or on its waiting list.")}};
    enrolment->dossier = dossier;
    m_store.write(linkParticipant, [&](Writer &writer) {
        writer.put(*enrolment);
        for (Attendance mark : m_store.select<Attendance>(u"enrolment = ?"_s, {id.text()})) {
            mark.dossier = dossier;
            writer.put(mark);
        }
    });
    return {};
}

Attendance Enrolments::markOf(const GroupMeeting &meeting, const Enrolment &enrolment, const QString &state) const
{
    return {Attendance::idOf(meeting.id, enrolment.id), meeting.id, enrolment.id, enrolment.dossier, state};
}

QList<Problem> Enrolments::mark(const Id<GroupMeeting> &meetingId, const Id<Enrolment> &enrolmentId, const QString &state)
{
    const std::optional<GroupMeeting> meeting = m_store.find(meetingId);
    const std::optional<Enrolment> enrolment = m_store.find(enrolmentId);
    if (!meeting || !enrolment)
        return gone();
    if (state.isEmpty()) {
        m_store.write(clearAttendance, [&](Writer &writer) {
            if (const auto known = m_store.find(Attendance::idOf(meetingId, enrolmentId)))
                writer.remove(known->id);
        });
        return {};
    }
    if (meeting->cancelled)
        return {{Blocks, {}, Text::tr("This meeting did not go on.")}};
    // Who cannot come may say so before; who was there is known only on the day.
    if (state != "excused"_L1 && !meeting->isHeld(today()))
        return {{Blocks, {}, meeting->day.isValid() ? Text::tr("This meeting is on %1: who is there can be noted from that day.").arg(format(meeting->day))
                                                    : Text::tr("This meeting has no day yet. Fill that in first.")}};
    m_store.write(noteAttendance, [&](Writer &writer) { writer.put(markOf(*meeting, *enrolment, state)); });
    return {};
}

int Enrolments::markRest(const Id<GroupMeeting> &meetingId)
{
    const std::optional<GroupMeeting> meeting = m_store.find(meetingId);
    if (!meeting || !meeting->isHeld(today()))
        return 0;
    const QList<Participant> people = of(meeting->edition);
    int marked = 0;
    m_store.write(noteAttendance, [&](Writer &writer) {
        for (const Participant &one : people)
            if (one.enrolment.isPlaced() && !one.marks.contains(meetingId.text())) {
                writer.put(markOf(*meeting, one.enrolment, u"present"_s));
                ++marked;
            }
    });
    return marked;
}

} // namespace core
