#include "core/group/groups.h"

#include "core/base/format.h"
#include "core/dossier/soundkey.h"
#include "core/dossier/task.h"
#include "core/group/enrolments.h"
#include "core/group/newcomer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Groups)
};

using enum Problem::Weight;

constexpr Op makeGroup{QT_TRANSLATE_NOOP("Op", "Make group")};
constexpr Op changeGroup{QT_TRANSLATE_NOOP("Op", "Change group")};
constexpr Op copyGroup{QT_TRANSLATE_NOOP("Op", "Copy group")};
constexpr Op removeGroup{QT_TRANSLATE_NOOP("Op", "Remove group")};
constexpr Op saveMeeting{QT_TRANSLATE_NOOP("Op", "Record meeting of group")};
constexpr Op removeMeeting{QT_TRANSLATE_NOOP("Op", "Remove meeting of group")};

QString nameWith(const GroupEdition &edition)
{
    return plainText(u"%1 %2 %3 %4"_s.arg(edition.name, seriesOf(edition.series).title, edition.room, edition.trainers));
}

bool hasEvery(const QString &plain, const QStringList &typed)
{
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(typed.begin(), typed.end(), [&](const QString &word) {
        return std::any_of(words.begin(), words.end(), [&](const QString &one) { return one.startsWith(word); });
    });
}

} // namespace

QList<EditionSummary> Groups::summaries(const QString &where, const QVariantList &values) const
{
    const QString people = u"(select count(*) from group_enrolments n where n.edition = e.id and n.state = '%1' and "_s + enrolmentStands() + u')';
    const QString meetings = u"(select %1 from group_meetings m where m.edition = e.id and m.cancelled = 0)"_s;
    const QString sql = u"select e.*, %1 as placed, %2 as offered, %3 as waiting, %4 as meetings, %5 as first, %6 as last from "
                        "group_editions e where %7"_s.arg(people.arg(u"placed"_s), people.arg(u"offered"_s), people.arg(u"waiting"_s), meetings.arg(u"count(*)"_s),
                                                meetings.arg(u"min(day)"_s), meetings.arg(u"max(day)"_s), where);
    QList<EditionSummary> found;
    for (const Row &row : m_store.query(sql, values)) {
        EditionSummary one;
        one.edition = tableOf<GroupEdition>().toRecord(row);
        one.id = one.edition.id;
        one.first = QDate::fromString(row.value(u"first"_s).toString(), Qt::ISODate);
        one.last = QDate::fromString(row.value(u"last"_s).toString(), Qt::ISODate);
        one.meetings = row.value(u"meetings"_s).toInt();
        one.placed = row.value(u"placed"_s).toInt();
        one.offered = row.value(u"offered"_s).toInt();
        one.waiting = row.value(u"waiting"_s).toInt();
        found.append(one);
    }
    return found;
}

QList<EditionSummary> Groups::editions(const QString &series) const
{
    QList<EditionSummary> found = summaries(u"? = '' or e.series = ?"_s, {toSql(series), toSql(series)});
    std::sort(found.begin(), found.end(), [this](const EditionSummary &a, const EditionSummary &b) {
        const bool aEnds = a.isOver(today()) || a.edition.cancelled.isValid();
        const bool bEnds = b.isOver(today()) || b.edition.cancelled.isValid();
        if (aEnds != bEnds)
            return bEnds;
        if (a.first != b.first)
            return a.first > b.first;
        return QString::localeAwareCompare(a.edition.name, b.edition.name) < 0;
    });
    return found;
}

EditionSummary Groups::summary(const Id<GroupEdition> &edition) const
{
    return summaries(u"e.id = ?"_s, {edition.text()}).value(0);
}

QList<GroupMeeting> Groups::meetings(const Id<GroupEdition> &edition) const
{
    return m_store.select<GroupMeeting>(u"edition = ? order by day is null, day, begins, rowid"_s, {edition.text()});
}

QList<Problem> Groups::sameName(const GroupEdition &edition) const
{
    const bool taken = !m_store.select<GroupEdition>(u"lower(name) = lower(?) and id <> ?"_s, {edition.name.trimmed(), edition.id.text()}).isEmpty();
    return taken ? QList<Problem>{{Blocks, u"name"_s, Text::tr("There is a group with this name already. Add a season or a year.")}} : QList<Problem>();
}

QList<Problem> Groups::create(const GroupEdition &edition, const MeetingPlan &plan)
{
    QList<Problem> problems = check(edition) + sameName(edition);
    if (!plan.first.isValid())
        problems.append({Blocks, u"first"_s, Text::tr("Fill in the day of the first meeting.")});
    if (plan.everyDays < 1)
        problems.append({Blocks, u"everyDays"_s, Text::tr("Between two meetings there is at least one day.")});
    const std::optional<QString> begins = timeText(plan.begins);
    const std::optional<QString> ends = timeText(plan.ends);
    if (!begins || !ends)
        problems.append({Blocks, u"begins"_s, Text::tr("Write the times as 9:30 and 12:00.")});
    if (blocks(problems))
        return problems;
    m_store.write(makeGroup, [&](Writer &writer) {
        writer.put(edition);
        QDate day = plan.first;
        // A workshop counts when it is given at the start of the group; it does not join halfway.
        const QList<Workshop> workshops = seriesOf(edition.series).on(plan.first);
        for (const Workshop &workshop : workshops) {
            GroupMeeting meeting;
            meeting.id = Id<GroupMeeting>::fresh();
            meeting.edition = edition.id;
            meeting.workshop = workshop.key;
            meeting.day = day;
            meeting.begins = *begins;
            meeting.ends = *ends;
            writer.put(meeting);
            day = day.addDays(plan.everyDays);
        }
    });
    return problems;
}

QList<Problem> Groups::save(const GroupEdition &edition)
{
    QList<Problem> problems = check(edition) + sameName(edition);
    const EditionSummary now = summary(edition.id);
    if (edition.capacity > 0 && edition.capacity < now.placed + now.offered)
        problems.append({Warns, u"capacity"_s, Text::tr("%1 people have a place already; nobody loses it.").arg(now.placed + now.offered)});
    if (!blocks(problems))
        m_store.write(changeGroup, [&](Writer &writer) {
            writer.put(edition);
            Enrolments(m_store).offerFreePlaces(writer, edition.id);
        });
    return problems;
}

QList<Problem> Groups::copy(const Id<GroupEdition> &source, const GroupEdition &edition, QDate first)
{
    QList<Problem> problems = check(edition) + sameName(edition);
    if (!first.isValid())
        problems.append({Blocks, u"first"_s, Text::tr("Fill in the day of the first meeting.")});
    if (blocks(problems))
        return problems;
    QList<GroupMeeting> all = meetings(source);
    all.removeIf([](const GroupMeeting &meeting) { return meeting.cancelled; });
    const QDate began = all.isEmpty() ? QDate() : all.first().day;
    const WorkshopSeries series = seriesOf(edition.series);
    QDate last = first;
    m_store.write(copyGroup, [&](Writer &writer) {
        writer.put(edition);
        QSet<QString> had;
        for (GroupMeeting meeting : std::as_const(all)) {
            meeting.id = Id<GroupMeeting>::fresh();
            meeting.edition = edition.id;
            meeting.day = meeting.day.isValid() && began.isValid() ? first.addDays(began.daysTo(meeting.day)) : QDate();
            last = std::max(last, meeting.day);
            had.insert(meeting.workshop);
            writer.put(meeting);
        }
        const QList<Workshop> now = series.on(first);
        const QList<Workshop> then = series.on(began);
        for (const Workshop &workshop : now) {
            const bool isNew = std::none_of(then.begin(), then.end(), [&](const Workshop &one) { return one.key == workshop.key; });
            if (!isNew || had.contains(workshop.key))
                continue;
            last = last.addDays(series.everyDays);
            GroupMeeting meeting;
            meeting.id = Id<GroupMeeting>::fresh();
            meeting.edition = edition.id;
            meeting.workshop = workshop.key;
            meeting.day = last;
            meeting.begins = all.isEmpty() ? series.begins : all.last().begins;
            meeting.ends = all.isEmpty() ? series.ends : all.last().ends;
            writer.put(meeting);
            problems.append({Warns, {}, Text::tr("“%1” is given since %2 and was added on %3.").arg(workshop.title, format(workshop.from), format(meeting.day))});
        }
    });
    return problems;
}

void Groups::remove(const Id<GroupEdition> &edition)
{
    const QList<Enrolment> people = m_store.select<Enrolment>(u"edition = ?"_s, {edition.text()});
    const QList<GroupMeeting> days = meetings(edition);
    m_store.write(removeGroup, [&](Writer &writer) {
        for (const Enrolment &one : people) {
            for (const Attendance &mark : m_store.select<Attendance>(u"enrolment = ?"_s, {one.id.text()}))
                writer.remove(mark.id);
            for (const NewcomerPath &path : m_store.select<NewcomerPath>(u"enrolment = ?"_s, {one.id.text()}))
                writer.remove(path.id);
            for (const Task &task : m_store.select<Task>(u"cause = ?"_s, {one.id.text()}))
                writer.remove(task.id);
            writer.remove(one.id);
        }
        for (const GroupMeeting &meeting : days)
            writer.remove(meeting.id);
        writer.remove(edition);
    });
}

QList<Problem> Groups::save(GroupMeeting meeting)
{
    const QList<Problem> problems = check(meeting);
    if (blocks(problems))
        return problems;
    meeting.begins = *timeText(meeting.begins);
    meeting.ends = *timeText(meeting.ends);
    m_store.write(saveMeeting, [&](Writer &writer) { writer.put(meeting); });
    return problems;
}

void Groups::remove(const Id<GroupMeeting> &meeting)
{
    const QList<Attendance> marks = m_store.select<Attendance>(u"meeting = ?"_s, {meeting.text()});
    m_store.write(removeMeeting, [&](Writer &writer) {
        for (const Attendance &mark : marks)
            writer.remove(mark.id);
        writer.remove(meeting);
    });
}

QList<GroupHit> Groups::find(const QString &text, int limit) const
{
    const QStringList typed = plainWords(text);
    QList<GroupHit> hits;
    if (typed.isEmpty() || text.trimmed().size() < 2)
        return hits;
    const QList<EditionSummary> all = editions();
    for (const EditionSummary &one : all)
        if (hits.size() < limit && hasEvery(nameWith(one.edition), typed))
            hits.append({one.id, one.edition.name, one.first.isValid() ? Text::tr("Group, from %1").arg(format(one.first)) : Text::tr("Group")});
    for (const Enrolment &guest : m_store.select<Enrolment>(u"dossier is null order by enrolled desc"_s))
        if (hits.size() < limit && hasEvery(plainText(guest.name), typed))
            hits.append({guest.edition, guest.name, Text::tr("Without a dossier, in %1").arg(summary(guest.edition).edition.name)});
    return hits;
}

} // namespace core
