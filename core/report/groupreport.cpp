#include "core/report/groupreport.h"

#include "core/base/format.h"
#include "core/dossier/routekinds.h"
#include "core/group/newcomers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::GroupReport)
};

/// Lines to write on for who comes without having enrolled.
constexpr int emptyLines = 3;

/// The group that an id belongs to, whether it is of the group itself, of a meeting or of a participant; null for none of these.
Id<GroupEdition> groupOf(const Store &store, const QString &item)
{
    if (const auto edition = store.find(Id<GroupEdition>::parse(item)))
        return edition->id;
    if (const auto meeting = store.find(Id<GroupMeeting>::parse(item)))
        return meeting->edition;
    if (const auto enrolment = store.find(Id<Enrolment>::parse(item)))
        return enrolment->edition;
    return {};
}

/// The group that was asked for; else the one with the latest meeting up to today, or the first that comes.
Id<GroupEdition> chosenGroup(const ReportRequest &request)
{
    const Id<GroupEdition> asked = request.item.isEmpty() ? Id<GroupEdition>() : groupOf(request.store, request.item);
    if (!asked.isNull())
        return asked;
    const QString day = toSql(request.clock.today()).toString();
    const QList<Row> rows = request.store.query(u"select m.edition from group_meetings m join group_editions e on e.id = m.edition where m.cancelled = 0 and e.cancelled is null and m.day is not null "
                                                "order by m.day > ?, case when m.day > ? then m.day end, m.day desc, m.rowid limit 1"_s, {day, day});
    return rows.isEmpty() ? Id<GroupEdition>() : Id<GroupEdition>::parse(rows.first().value(u"edition"_s).toString());
}

/// The group that was asked for; else the last that is over, for only then is known who earned what.
Id<GroupEdition> chosenOver(const ReportRequest &request)
{
    std::optional<EditionSummary> latest;
    if (request.item.isEmpty())
        for (const EditionSummary &one : Groups(request.store).editions())
            if (one.isOver(request.clock.today()) && !one.edition.cancelled.isValid() && (!latest || one.last > latest->last))
                latest = one;
    return latest ? latest->id : chosenGroup(request);
}

/// The meeting that was asked for; else the next of the group, or its last when all are over.
std::optional<GroupMeeting> chosenMeeting(const ReportRequest &request, const QList<GroupMeeting> &meetings)
{
    std::optional<GroupMeeting> next;
    std::optional<GroupMeeting> last;
    for (const GroupMeeting &meeting : meetings) {
        if (meeting.id.text() == request.item)
            return meeting;
        if (meeting.cancelled || !meeting.day.isValid())
            continue;
        last = meeting;
        if (!next && meeting.day >= request.clock.today())
            next = meeting;
    }
    return next ? next : last;
}

Document nothing(const QString &title)
{
    Document document;
    document.meta.title = title;
    document.add(Title{title});
    document.add(Paragraph{Text::tr("There is no group with a meeting yet.")});
    return document;
}

QString either(const QString &own, const QString &group) { return own.isEmpty() ? group : own; }

void addCertificate(Document &document, const EditionSummary &group, const QList<GroupMeeting> &meetings, const Participant &one)
{
    const WorkshopSeries series = seriesOf(group.edition.series);
    document.add(Title{Text::tr("Certificate"), series.title});
    document.add(Paragraph{Text::tr("This certificate is for")});
    document.add(Heading{one.name, 1});
    document.add(Paragraph{Text::tr("who took part in %1 of the %2 meetings of %3, from %4 to %5.")
                               .arg(one.present).arg(one.meetings).arg(group.edition.name, format(group.first), format(group.last))});
    QStringList followed;
    for (const GroupMeeting &meeting : meetings)
        if (one.marks.value(meeting.id.text()) == "present"_L1)
            followed.append(u"%1 (%2)"_s.arg(meetingTitle(meeting, group.edition.series), format(meeting.day)));
    document.add(Heading{Text::tr("Followed"), 2});
    document.add(Bullets{followed});
    document.add(SignatureBlock{{}, {{Text::tr("For the organisation")}, {Text::tr("Trainer"), group.edition.trainers}}});
}

} // namespace

Document signInSheet(const ReportRequest &request)
{
    const EditionSummary group = Groups(request.store).summary(chosenGroup(request));
    const QList<GroupMeeting> meetings = Groups(request.store).meetings(group.id);
    const std::optional<GroupMeeting> meeting = chosenMeeting(request, meetings);
    const QString title = Text::tr("Sign-in sheet");
    if (!meeting)
        return nothing(title);
    Document document;
    const QString what = meetingTitle(*meeting, group.edition.series);
    document.meta.title = u"%1 %2 %3"_s.arg(title, group.edition.name, formatShort(meeting->day));
    document.meta.subject = Text::tr("Who was at a meeting of a group");
    document.add(Title{what, group.edition.name});
    const QString time = meetingTime(*meeting);
    document.add(Facts{{{Text::tr("Day"), time.isEmpty() ? format(meeting->day) : u"%1, %2"_s.arg(format(meeting->day), time)},
                        {Text::tr("Room"), either(meeting->room, group.edition.room)}, {Text::tr("Trainers"), either(meeting->trainers, group.edition.trainers)}}});
    TableBlock table;
    table.columns = {{Text::tr("No."), Align::Right, 0}, {Text::tr("Name"), Align::Left, 5}, {Text::tr("Signature"), Align::Left, 6}};
    const bool names = request.shows(u"names"_s);
    const QList<Participant> people = Enrolments(request.store).of(group.id);
    for (const Participant &one : people) {
        if (!one.enrolment.isPlaced())
            continue;
        const bool excused = one.marks.value(meeting->id.text()) == "excused"_L1;
        // The blank line under the name leaves room for a signature.
        table.rows.append({QString::number(table.rows.size() + 1), (names ? one.name : QString()) + u"\n "_s, excused ? Text::tr("excused") : QString()});
    }
    for (int i = 0; i < emptyLines; ++i)
        table.rows.append({QString::number(table.rows.size() + 1), u" \n "_s, {}});
    document.add(table);
    if (!names)
        document.add(Notice{Text::tr("Mind"), Text::tr("This receiver does not get names; they are filled in by hand.")});
    document.add(Paragraph{Text::tr("Only for noting who was there. The office takes the sheet in and destroys it when it has been noted."), Paragraph::Style::Small});
    return document;
}

Document certificates(const ReportRequest &request)
{
    const EditionSummary group = Groups(request.store).summary(chosenOver(request));
    const QString title = Text::tr("Certificate");
    if (group.id.isNull())
        return nothing(title);
    const QList<GroupMeeting> meetings = Groups(request.store).meetings(group.id);
    Document document;
    document.meta.title = u"%1 %2"_s.arg(title, group.edition.name);
    document.meta.subject = Text::tr("Proof of taking part in a group");
    const bool names = request.shows(u"names"_s);
    const bool one = request.store.find(Id<Enrolment>::parse(request.item)).has_value();
    bool any = false;
    const QList<Participant> people = Enrolments(request.store).of(group.id);
    for (const Participant &each : people) {
        if (!names || !each.earnsCertificate || (one && each.id.text() != request.item))
            continue;
        if (any)
            document.add(PageBreak{});
        any = true;
        addCertificate(document, group, meetings, each);
    }
    if (!any) {
        document.add(Title{title, group.edition.name});
        const QString rule = Text::tr("Nobody has earned a certificate: for that somebody was at %1% of the meetings.").arg(groupSettings().certificatePercent);
        document.add(Paragraph{names ? rule : Text::tr("This receiver does not get names, and a certificate is nothing without one.")});
    }
    return document;
}

QList<ReportPart> newcomersReportParts()
{
    return {{u"dossiers"_s, QT_TRANSLATE_NOOP("Report", "The dossiers behind the figures")}};
}

CountTable newcomerTable(const NewcomerFigure &figure, const QString &row)
{
    CountTable table;
    table.rowTitle = Text::tr("Statushouders");
    table.columns = {Text::tr("Started an own business"), Text::tr("Chose otherwise"), Text::tr("Outcome not known")};
    table.total = Text::tr("Took part");
    table.rows = {row};
    table.counts = {{figure.started, figure.of - figure.started - figure.unknown, figure.unknown}};
    return table;
}

Document newcomersReport(const ReportRequest &request)
{
    const int year = request.yearOrNow();
    const Id<GroupEdition> group = groupOf(request.store, request.item);
    const QList<NewcomerRow> rows = Newcomers(request.store).rows({group.isNull() ? year : 0, group});
    const NewcomerFigure figure = figureOf(rows);
    const QString which = group.isNull() ? QString::number(year) : Groups(request.store).summary(group).edition.name;
    Document document;
    document.meta.title = Text::tr("Statushouders %1").arg(which);
    document.meta.subject = Text::tr("How many statushouders started an own business");
    document.add(Title{Text::tr("Statushouders as entrepreneurs"), which});
    const ShownCounts counts(newcomerTable(figure, which), request.receiver.inHouse);
    document.add(Facts{{{Text::tr("Took part"), counts.text(0, 3)}, {Text::tr("Started an own business"), counts.text(0, 0)}, {Text::tr("Chose otherwise"), counts.text(0, 1)},
                        {Text::tr("Outcome not known"), counts.text(0, 2)}}});
    if (counts.hidesAnything())
        document.add(Paragraph{smallCellsNote(), Paragraph::Style::Small});
    const QString counted = group.isNull() ? Text::tr("Counted: everybody with a place in a group whose last meeting was in %1.").arg(year) : Text::tr("Counted: everybody with a place in this group.");
    document.add(Paragraph{counted + u' ' + Text::tr("Started: the outcome says that they began with their own business.")});
    // A list has a line for each of them, so outside it would tell the number that was hidden.
    if (!request.shows(u"dossiers"_s) || rows.isEmpty() || !request.receiver.inHouse)
        return document;
    const Catalogue levels = Catalogue::read(u"language_levels"_s);
    const Catalogue decisions = Catalogue::read(u"group/kinds"_s, u"decisions"_s);
    const RouteKinds kinds = RouteKinds::builtIn();
    const bool names = request.shows(u"names"_s);
    TableBlock table;
    table.columns = {{Text::tr("Dossier"), Align::Left, 0}};
    if (names)
        table.columns.append({Text::tr("Name"), Align::Left, 3});
    if (request.shows(u"residence"_s))
        table.columns.append({Text::tr("Dutch"), Align::Left, 0});
    table.columns += {{Text::tr("Lessons"), Align::Right, 0}, {Text::tr("Tax explained"), Align::Left, 0}, {Text::tr("Decision"), Align::Left, 2}, {Text::tr("Outcome"), Align::Left, 3}};
    for (const NewcomerRow &row : rows) {
        QStringList cells{row.number};
        if (names)
            cells.append(row.name);
        if (request.shows(u"residence"_s))
            cells.append(row.path.languageStart == row.level || row.path.languageStart.isEmpty() ? row.level : u"%1 → %2"_s.arg(row.path.languageStart, row.level));
        cells += {Text::tr("%1 of %2").arg(row.lessonsPresent).arg(row.lessonsHeld), formatShort(row.path.taxGiven), row.path.decision.isEmpty() ? QString() : decisions.label(row.path.decision),
                  row.path.outcome.isEmpty() ? Text::tr("not known") : kinds.outcomeLabel(u"statushouder"_s, row.path.outcome)};
        table.rows.append(cells);
    }
    document.add(Heading{Text::tr("The list that was counted"), 2});
    document.add(table);
    return document;
}

} // namespace core
