#include "core/group/edition.h"

#include "core/group/series.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::GroupEdition)
};

using enum Problem::Weight;

} // namespace

template <> const Table<GroupEdition> &tableOf<GroupEdition>()
{
    static const Table<GroupEdition> table{
        QStringLiteral("group_editions"),
        {column<&GroupEdition::id>("id"), column<&GroupEdition::series>("series"), column<&GroupEdition::name>("name"), column<&GroupEdition::room>("room"),
         column<&GroupEdition::trainers>("trainers"), column<&GroupEdition::capacity>("capacity"), column<&GroupEdition::note>("note"),
         column<&GroupEdition::cancelled>("cancelled")}};
    return table;
}

template <> const Table<GroupMeeting> &tableOf<GroupMeeting>()
{
    static const Table<GroupMeeting> table{
        QStringLiteral("group_meetings"),
        {column<&GroupMeeting::id>("id"), column<&GroupMeeting::edition>("edition"), column<&GroupMeeting::workshop>("workshop"), column<&GroupMeeting::title>("title"),
         column<&GroupMeeting::day>("day"), column<&GroupMeeting::begins>("begins"), column<&GroupMeeting::ends>("ends"), column<&GroupMeeting::room>("room"),
         column<&GroupMeeting::trainers>("trainers"), column<&GroupMeeting::cancelled>("cancelled")}};
    return table;
}

QString meetingTitle(const GroupMeeting &meeting, const QString &series)
{
    return meeting.title.isEmpty() ? seriesOf(series).titleOf(meeting.workshop) : meeting.title;
}

QString meetingTime(const GroupMeeting &meeting)
{
    return meeting.ends.isEmpty() ? meeting.begins : u"%1–%2"_s.arg(meeting.begins, meeting.ends);
}

std::optional<QString> timeText(const QString &typed)
{
    static const QRegularExpression shape(u"^(\\d{1,2})(?:[:.u ]?(\\d{2}))?$"_s);
    if (typed.trimmed().isEmpty())
        return QString();
    const QRegularExpressionMatch match = shape.match(typed.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time.toString(u"H:mm"_s)) : std::nullopt;
}

QList<Problem> check(const GroupEdition &edition)
{
    QList<Problem> problems;
    if (edition.name.trimmed().isEmpty())
        problems.append({Blocks, u"name"_s, Text::tr("Give the group a name: by that it is found.")});
    if (seriesOf(edition.series).key.isEmpty())
        problems.append({Blocks, u"series"_s, Text::tr("Choose what the group goes through.")});
    return problems;
}

QList<Problem> check(const GroupMeeting &meeting)
{
    QList<Problem> problems;
    if (meeting.workshop.isEmpty() && meeting.title.trimmed().isEmpty())
        problems.append({Blocks, u"title"_s, Text::tr("Choose a workshop, or say in a few words what the meeting is.")});
    const std::optional<QString> begins = timeText(meeting.begins);
    const std::optional<QString> ends = timeText(meeting.ends);
    if (!begins)
        problems.append({Blocks, u"begins"_s, Text::tr("Write the time as 9:30.")});
    if (!ends)
        problems.append({Blocks, u"ends"_s, Text::tr("Write the time as 12:00.")});
    if (begins && ends && !ends->isEmpty() && QTime::fromString(*ends, u"H:mm"_s) <= QTime::fromString(*begins, u"H:mm"_s))
        problems.append({Blocks, u"ends"_s, Text::tr("The meeting cannot end before it begins.")});
    if (!meeting.day.isValid())
        problems.append({Warns, u"day"_s, Text::tr("Without a day the meeting is not on the sign-in sheet and in no list of days.")});
    return problems;
}

} // namespace core
