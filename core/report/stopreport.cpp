#include "core/report/stopreport.h"

#include "core/base/format.h"
#include "core/report/dossierhead.h"
#include "core/stop/stopbook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::StopReport)
};

QString unverified(bool verified) { return verified ? QString() : u' ' + Text::tr("(not verified)"); }

Document headed(const ReportRequest &request, const QString &title, const QString &subject)
{
    Document document;
    const DossierHead head = dossierHead(request);
    document.meta.title = title;
    document.meta.subject = subject;
    document.add(Title{title, head.client});
    document.add(headFacts(request, head));
    return document;
}

void addBalance(Document &document, const StopBalance &balance)
{
    TableBlock table;
    table.columns = {{Text::tr("What there is, and what goes off it"), Align::Left, 6}, {Text::tr("Amount"), Align::Right, 2}};
    for (const Step &step : balance.steps)
        table.rows.append({step.text, format(*step.amount)});
    table.foot = table.rows.takeLast();
    document.add(Heading{Text::tr("Is there enough?"), 2});
    document.add(table);
}

void addDates(Document &document, const QList<StopDate> &dates)
{
    if (dates.isEmpty())
        return;
    TableBlock table;
    table.columns = {{Text::tr("By"), Align::Left, 2}, {Text::tr("What"), Align::Left, 5}, {Text::tr("Why"), Align::Left, 5}, {Text::tr("Done"), Align::Left, 2}, {Text::tr("Source"), Align::Left, 3}};
    for (const StopDate &date : dates)
        table.rows.append({formatShort(date.due), date.title, date.why, date.information ? QString() : date.met.isValid() ? formatShort(date.met) : Text::tr("open"),
                           date.source.section(u", http"_s, 0, 0) + unverified(date.verified)});
    table.wide = true;
    document.add(Heading{Text::tr("Dates that must not be missed"), 2});
    document.add(table);
}

void addLists(Document &document, const QList<StopListState> &lists)
{
    document.add(Heading{Text::tr("Lists"), 2});
    for (const StopListState &list : lists) {
        document.add(Heading{list.title, 3});
        CheckList boxes;
        for (const StopListState::Item &item : list.items)
            boxes.items.append({item.title, item.missing.isEmpty(), item.missing});
        document.add(boxes);
    }
}

void addWay(Document &document, const OlderWay &way)
{
    using State = OlderTest::State;
    document.add(Heading{way.title, 2});
    const QString verdict = way.state() == State::Met ? Text::tr("Every condition is met.") : way.state() == State::Failed ? Text::tr("Not every condition is met.") : Text::tr("Not everything is known yet.");
    document.add(Facts{{{Text::tr("Rules of"), format(way.day)}}});
    document.add(Paragraph{way.text + u' ' + verdict, Paragraph::Style::Body, true});
    TableBlock table;
    table.columns = {{Text::tr("Condition"), Align::Left, 5}, {Text::tr("Outcome"), Align::Left, 2}, {Text::tr("Found"), Align::Left, 4}, {Text::tr("Source"), Align::Left, 4}};
    for (const OlderTest &test : way.tests)
        table.rows.append({test.text, test.state == State::Met ? Text::tr("met") : test.state == State::Failed ? Text::tr("not met") : Text::tr("not known"), test.found,
                           test.source.section(u", http"_s, 0, 0) + unverified(test.verified)});
    document.add(table);
}

} // namespace

Document stopPlanReport(const ReportRequest &request)
{
    Document document = headed(request, Text::tr("Plan to stop"), Text::tr("How the business is ended in order"));
    const Checklists lists = Checklists::builtIn();
    const Plans plans(request.store, lists);
    const StopBook book(request.store, request.rules, plans);
    const std::optional<BbzEnding> plan = book.plan(request.dossier);
    if (!plan) {
        document.add(Paragraph{Text::tr("No plan to stop has been made.")});
        return document;
    }
    const StopManner manner = mannerOf(plan->manner);
    const StopFacts known = book.facts(request.dossier);
    Facts facts{{{Text::tr("Last day of the business"), format(plan->plannedEnd)}, {Text::tr("Manner"), manner.title}, {Text::tr("Reason"), plan->reason}, {Text::tr("Bbz asked for"), format(known.askedBbz)},
                 {Text::tr("Ioaz asked for"), format(plan->ioazApplied)}, {Text::tr("Business ended"), format(known.ended)}}};
    document.add(facts);
    if (!manner.text.isEmpty()) {
        document.add(Heading{manner.title, 2});
        document.add(Paragraph{manner.text, Paragraph::Style::Body, true});
        document.add(Bullets{manner.steps, true});
    }
    if (request.shows(u"debts"_s))
        addBalance(document, book.balance(*plan));
    addDates(document, book.dates(*plan));
    addLists(document, book.lists(request.dossier));
    if (!plan->note.isEmpty() && request.shows(u"remarks"_s)) {
        document.add(Heading{Text::tr("Remark"), 2});
        document.add(Paragraph{plan->note});
    }
    document.add(signedByBoth(dossierHead(request), Text::tr("We agreed on these steps and dates.")));
    return document;
}

Document olderReport(const ReportRequest &request)
{
    Document document = headed(request, Text::tr("Tests for older entrepreneurs"), Text::tr("Going on under the Bbz, or ending with Ioaz"));
    if (!request.shows(u"benefit"_s)) {
        document.add(Notice{Text::tr("Mind"), Text::tr("This receiver does not get what is about a benefit.")});
        return document;
    }
    const Checklists lists = Checklists::builtIn();
    const Plans plans(request.store, lists);
    const StopBook book(request.store, request.rules, plans);
    const QList<OlderWay> ways = book.ways(book.endingOrFresh(request.dossier));
    for (const OlderWay &way : ways)
        addWay(document, way);
    document.add(Paragraph{Text::tr("Going on needs a minimum income; Ioaz asks that the business ends, and has to be asked for before. Asking for both and choosing later is possible as long as the business runs."), Paragraph::Style::Small});
    return document;
}

} // namespace core
