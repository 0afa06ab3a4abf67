#include "core/report/walkinreport.h"

#include "core/base/format.h"
#include "core/base/smallcounts.h"
#include "core/walkin/walkinyear.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::WalkInReport)
};

/// The figures as this receiver may see them.
class Told {
public:
    Told(const WalkInYear &year, bool all) : m_year(year), m_all(all) {}

    bool hidesSome() const { return m_hid; }
    QString count(int number)
    {
        if (m_all || number == 0 || number >= leastTold)
            return QString::number(number);
        m_hid = true;
        return Text::tr("fewer than %1").arg(leastTold);
    }
    /// The counts of a group, of which the total is on the paper too.
    QStringList counts(const QList<WalkInFigure> &figures, bool totalIsTold = true)
    {
        QList<int> numbers;
        for (const WalkInFigure &figure : figures)
            numbers.append(figure.count());
        const QList<bool> hidden = m_all ? QList<bool>(numbers.size(), false) : hiddenCounts(numbers, leastTold, totalIsTold);
        QStringList told;
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            m_hid = m_hid || hidden[i];
            // The second one may be five or more: then only that it is hidden can be said.
            told.append(!hidden[i] ? QString::number(numbers[i]) : numbers[i] < leastTold ? Text::tr("fewer than %1").arg(leastTold) : Text::tr("not told"));
        }
        return told;
    }
    /// A share tells its two sides; either may be too small.
    QString helped()
    {
        const int served = m_year.served();
        const int rest = served - m_year.figure(u"outcome"_s, u"solved"_s).count() - m_year.figure(u"outcome"_s, u"lasting"_s).count();
        if (served == 0)
            return {};
        const auto small = [](int number) { return number > 0 && number < leastTold; };
        if (!m_all && (small(served) || small(rest) || small(served - rest))) {
            m_hid = true;
            return Text::tr("not told");
        }
        return format(m_year.helpedShare());
    }

private:
    const WalkInYear &m_year;
    bool m_all;
    bool m_hid = false;
};

TableBlock groupTable(Told &told, const QList<WalkInFigure> &all, const QString &title, bool totalIsTold = true)
{
    TableBlock table;
    table.columns = {{title, Align::Left, 6}, {Text::tr("Entrepreneurs"), Align::Right, 2}};
    QList<WalkInFigure> figures = all;
    figures.removeIf([](const WalkInFigure &figure) { return figure.count() == 0; });
    const QStringList counts = told.counts(figures, totalIsTold);
    for (qsizetype i = 0; i < figures.size(); ++i)
        table.rows.append({figures[i].label, counts[i]});
    return table;
}

void addGroup(Document &document, Told &told, const WalkInYear &year, const QString &group, const QString &heading, const QString &title, bool totalIsTold = true)
{
    const TableBlock table = groupTable(told, year.group(group), title, totalIsTold);
    if (table.rows.isEmpty())
        return;
    document.add(Heading{heading, 2});
    document.add(table);
}

void addServed(Document &document, Told &told, const WalkInYear &year, const ReportRequest &request, bool all)
{
    document.add(Heading{Text::tr("Walk-in hour")});
    if (year.served() == 0) {
        document.add(Paragraph{Text::tr("Nobody came to the walk-in hour in this year.")});
        return;
    }
    document.add(Facts{{{Text::tr("Entrepreneurs served"), told.count(year.served())},
                        {Text::tr("Contacts with them"), told.count(int(year.contacts.size()))},
                        {Text::tr("Solved or in lasting help"), told.helped()}}});
    if (request.shows(u"results"_s)) {
        addGroup(document, told, year, u"result"_s, Text::tr("Results"), Text::tr("Result"));
        const QList<WalkInFigure> results = year.group(u"result"_s);
        // Bars tell the numbers that the table hides.
        const bool small = std::any_of(results.begin(), results.end(), [](const WalkInFigure &figure) { return figure.count() > 0 && figure.count() < leastTold; });
        if (all || !small)
            document.add(ChartBlock{resultSeries(year), Text::tr("Each entrepreneur counts once, with the last result of the year.")});
    }
    if (request.shows(u"people"_s)) {
        addGroup(document, told, year, u"form"_s, Text::tr("Legal forms"), Text::tr("Legal form"));
        if (request.municipality.isEmpty())
            addGroup(document, told, year, u"municipality"_s, Text::tr("Municipalities"), Text::tr("Municipality"));
        addGroup(document, told, year, u"question"_s, Text::tr("What it was about"), Text::tr("Question; one entrepreneur may have several"), false);
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

void addSignals(Document &document, Told &told, const WalkInYear &year)
{
    document.add(Heading{Text::tr("Early signals of arrears")});
    if (year.reported.isEmpty()) {
        document.add(Paragraph{Text::tr("No signal came in during this year.")});
        return;
    }
    document.add(Facts{{{Text::tr("Signals received"), told.count(int(year.reported.size()))}}});
    QList<WalkInFigure> outcomes = year.group(u"signal"_s);
    outcomes.removeIf([](const WalkInFigure &figure) { return figure.key == "received"_L1; });
    TableBlock table = groupTable(told, outcomes, Text::tr("What came of it"));
    table.columns[1].title = Text::tr("Signals");
    document.add(table);
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
    const bool all = request.shows(u"small-counts"_s);
    const WalkInYear told = walkInYear(request.store, {year, request.municipality});
    Told words(told, all);
    Document document;
    document.meta.title = Text::tr("Walk-in hour and prevention %1").arg(year);
    document.meta.subject = Text::tr("Walk-in hour and prevention for entrepreneurs, %1, %2").arg(year).arg(where);
    document.add(Title{Text::tr("Walk-in hour and prevention"), u"%1, %2"_s.arg(year).arg(where)});
    addServed(document, words, told, request, all);
    if (request.shows(u"activities"_s))
        addActivities(document, told);
    if (request.shows(u"signals"_s))
        addSignals(document, words, told);
    if (words.hidesSome())
        document.add(Paragraph{Text::tr("Numbers under %1 are not told: they could show who it is about. Where the total would give one away, a second number is left out too.").arg(leastTold), Paragraph::Style::Small});
    return document;
}

} // namespace core
