#include "core/report/walkinreport.h"

#include "core/base/format.h"
#include "core/report/walkincounts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::WalkInReport)
};

void addGroup(Document &document, const TableBlock &table, const QString &heading)
{
    if (table.rows.isEmpty())
        return;
    document.add(Heading{heading, 2});
    document.add(table);
}

void addServed(Document &document, const WalkInCounts &counts, const ReportRequest &request)
{
    const WalkInYear &year = counts.here();
    document.add(Heading{Text::tr("Walk-in hour")});
    if (year.served() == 0) {
        document.add(Paragraph{Text::tr("Nobody came to the walk-in hour in this year.")});
        return;
    }
    const auto helped = counts.helpedShare();
    Facts facts{{{Text::tr("Entrepreneurs served"), counts.served()}, {Text::tr("Solved or in lasting help"), helped ? format(*helped) : SmallCells::sign()}}};
    // Beside the entrepreneurs it tells how many came back.
    if (request.receiver.inHouse)
        facts.rows.insert(1, {Text::tr("Contacts with them"), QString::number(year.contacts.size())});
    document.add(facts);
    if (request.shows(u"results"_s)) {
        addGroup(document, counts.list(u"result"_s, Text::tr("Result"), Text::tr("Entrepreneurs")), Text::tr("Results"));
        // Bars tell the numbers that the table hides.
        if (request.receiver.inHouse || !counts.of(u"result"_s).hidesAnything())
            document.add(ChartBlock{resultSeries(year), Text::tr("Each entrepreneur counts once, with the last result of the year.")});
    }
    if (request.shows(u"people"_s)) {
        addGroup(document, counts.list(u"form"_s, Text::tr("Legal form"), Text::tr("Entrepreneurs")), Text::tr("Legal forms"));
        if (request.municipality.isEmpty())
            addGroup(document, counts.byMunicipality(), Text::tr("Municipalities"));
        addGroup(document, counts.list(u"question"_s, Text::tr("Question; one entrepreneur may have several"), Text::tr("Entrepreneurs")), Text::tr("What it was about"));
    }
}

void addActivities(Document &document, const WalkInYear &year)
{
    document.add(Heading{Text::tr("Meetings, publications and social media")});
    if (year.activities.isEmpty()) {
        document.add(Paragraph{Text::tr("Nothing was recorded in this year.")});
        return;
    }
    const Catalogue kinds = walkInList(u"activities"_s);
    TableBlock table;
    table.columns = {{Text::tr("Day"), Align::Left}, {Text::tr("Kind"), Align::Left, 3}, {Text::tr("What"), Align::Left, 5}, {Text::tr("For whom"), Align::Left, 4}, {Text::tr("Reach"), Align::Right, 2}};
    for (auto one = year.activities.crbegin(); one != year.activities.crend(); ++one)
        table.rows.append({formatShort(one->day), kinds.label(one->kind), one->place.isEmpty() ? one->title : u"%1 (%2)"_s.arg(one->title, one->place),
                           walkInLabels(u"audiences"_s, one->audience.split(u' ', Qt::SkipEmptyParts)), one->reach == 0 ? QString() : QLocale().toString(one->reach)});
    document.add(table);
    QStringList reach;
    for (const WalkInFigure &figure : year.group(u"activity"_s)) {
        const CatalogueEntry *kind = kinds.find(figure.key);
        if (figure.count() == 0 || !kind)
            continue;
        const QString what = CatalogueEntry{{}, kind->fields["reach_nl"_L1].toString(), kind->fields["reach_en"_L1].toString(), {}}.label();
        reach.append(Text::tr("%1: %2, %3 %4").arg(figure.label).arg(figure.count()).arg(QLocale().toString(figure.reach), what));
    }
    document.add(Bullets{reach});
}

void addSignals(Document &document, const WalkInCounts &counts)
{
    document.add(Heading{Text::tr("Early signals of arrears")});
    if (counts.here().reported.isEmpty()) {
        document.add(Paragraph{Text::tr("No signal came in during this year.")});
        return;
    }
    document.add(Facts{{{Text::tr("Signals received"), counts.signalsReceived()}}});
    document.add(counts.list(u"signal"_s, Text::tr("What came of it"), Text::tr("Signals")));
}

} // namespace

QList<ReportPart> walkInReportParts()
{
    return {{u"results"_s, QT_TRANSLATE_NOOP("Report", "Results with a chart")},
            {u"people"_s, QT_TRANSLATE_NOOP("Report", "Legal forms, municipalities and questions")},
            {u"activities"_s, QT_TRANSLATE_NOOP("Report", "Meetings and publicity")},
            {u"signals"_s, QT_TRANSLATE_NOOP("Report", "Early signals")}};
}

Document walkInReport(const ReportRequest &request)
{
    const int year = request.yearOrNow();
    const QString where = request.municipality.isEmpty() ? Text::tr("all municipalities") : walkInLabels(u"municipalities"_s, {request.municipality});
    const WalkInCounts counts(request.store, year, request.municipality, request.receiver.inHouse);
    Document document;
    document.meta.title = Text::tr("Walk-in hour and prevention %1").arg(year);
    document.meta.subject = Text::tr("Walk-in hour and prevention for entrepreneurs, %1, %2").arg(year).arg(where);
    document.add(Title{Text::tr("Walk-in hour and prevention"), u"%1, %2"_s.arg(year).arg(where)});
    addServed(document, counts, request);
    if (request.shows(u"activities"_s))
        addActivities(document, counts.here());
    if (request.shows(u"signals"_s))
        addSignals(document, counts);
    if (counts.hidesAnything())
        document.add(Paragraph{smallCellsNote(), Paragraph::Style::Small});
    return document;
}

} // namespace core
