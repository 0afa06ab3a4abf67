#include "core/report/yearsections.h"

#include "core/group/groups.h"
#include "core/group/newcomers.h"
#include "core/report/groupreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::YearReport)
};

/// The groups with a meeting in the year: how many took part, and what they did.
struct GroupsOfYear {
    CountTable people;
    QStringList workshops;
};

GroupsOfYear groupsOf(Store &store, int year)
{
    const Groups groups(store);
    GroupsOfYear told;
    told.people.rowTitle = Text::tr("Group");
    told.people.columns = {Text::tr("Participants")};
    const QList<EditionSummary> editions = groups.editions();
    for (const EditionSummary &edition : editions) {
        QStringList held;
        const QList<GroupMeeting> meetings = groups.meetings(edition.id);
        for (const GroupMeeting &meeting : meetings)
            if (meeting.day.year() == year && meeting.isHeld(store.clock().today()))
                held.append(meetingTitle(meeting, edition.edition.series));
        if (held.isEmpty() || edition.edition.cancelled.isValid())
            continue;
        told.people.rows.append(edition.edition.name);
        told.people.counts.append(QList<int>{edition.placed});
        told.workshops.append(Text::tr("%1, %n meeting(s): %2.", nullptr, int(held.size())).arg(edition.edition.name, held.join(u"; "_s)));
    }
    return told;
}

} // namespace

QList<TitledTable> groupTables(const YearReportFigures &figures, const ReportRequest &request)
{
    QList<TitledTable> tables;
    const GroupsOfYear groups = groupsOf(request.store, figures.year());
    if (!groups.people.rows.isEmpty())
        tables.append({Text::tr("Groups"), figures.shown(groups.people).block()});
    // Over all municipalities: by place they are fewer than five.
    const QList<NewcomerRow> rows = Newcomers(request.store).rows({figures.year()});
    if (!rows.isEmpty())
        tables.append({Text::tr("Statushouders"), figures.shown(newcomerTable(figureOf(rows), Text::tr("Groups that ended in %1").arg(figures.year()))).block()});
    return tables;
}

void addGroups(Document &document, const YearReportFigures &figures, const ReportRequest &request)
{
    document.add(Heading{Text::tr("Groups and statushouders")});
    const QList<TitledTable> tables = groupTables(figures, request);
    if (tables.isEmpty())
        document.add(Paragraph{Text::tr("No groups were recorded.")});
    else if (!request.municipality.isEmpty())
        document.add(Paragraph{Text::tr("Groups are for all municipalities together."), Paragraph::Style::Small, true});
    bool hidden = false;
    for (const TitledTable &table : tables) {
        document.add(table.block);
        for (const QStringList &row : table.block.rows)
            hidden = hidden || row.contains(SmallCells::sign());
    }
    if (hidden)
        document.add(Paragraph{smallCellsNote(), Paragraph::Style::Small});
    if (const GroupsOfYear groups = groupsOf(request.store, figures.year()); !groups.workshops.isEmpty())
        document.add(Bullets{groups.workshops});
}

} // namespace core
