#include "core/demo/demopresent.h"

#include "core/demo/demobbz.h"
#include "core/demo/demodebts.h"
#include "core/demo/demomoney.h"
#include "core/demo/demoyear.h"
#include "core/dossier/task.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Shape {
    const char *route;
    const char *phase;
    int monthsAgo;
    const char *taskKind;
    const char *task;
    int due; ///< days from today
};

/// The present caseload repeats these; together they fill every part of the morning page.
constexpr Shape shapes[] = {
    {"starter", "plan", 8, "appointment", "Marktonderzoek doorspreken", 0},
    {"pto", "running", 9, "promise-client", "Urenlijst van vorige maand inleveren", -4},
    {"starter", "assessment", 14, "legal-term", "Beslissen op de aanvraag Bbz", 9},
    {"established", "viability", 5, "reminder", "Jaarcijfers opvragen bij de boekhouder", 2},
    {"pto", "running", 4, "promise-adviser", "Prijzen van vergelijkbare aanbieders opzoeken", 1},
    {"stopping", "ending-plan", 3, "reminder", "Huurcontract: opzegtermijn nakijken", -1},
    {"debts", "stabilisation", 6, "reminder", "Stand van de schuldeisers bijwerken", 5},
    {"statushouder", "tax", 7, "appointment", "Uitleg Belastingdienst met tolk", 3},
    {"older", "support", 20, "reminder", "Verwacht inkomen van dit jaar toetsen", 12},
    {"established", "stabilisation", 2, "", "", 0},
    {"prevention", "action", 1, "promise-adviser", "Betalingsregeling met het energiebedrijf bevestigen", 0},
    {"pto", "running", 11, "reminder", "Toestemming loopt af: gesprek plannen", 6},
};

Task taskOf(DemoPeople &people, const DemoDossier &dossier, const Shape &shape, QDate today)
{
    Task task;
    task.id = people.id<Task>();
    task.dossier = dossier.dossier.id;
    task.kind = QString::fromLatin1(shape.taskKind);
    task.title = QString::fromUtf8(shape.task);
    task.due = today.addDays(shape.due);
    task.assignee = dossier.dossier.owner;
    return task;
}

/// How far the last ended month has come; the clients differ, so that every state is on the desk.
QString lastState(int index)
{
    static const QHash<int, QString> states{{4, u"checked"_s}, {11, u"declared"_s}, {13, u"closed"_s}, {23, u"declared"_s}};
    return states.value(index, u"open"_s);
}

void addRecentMonths(DemoPeople &people, DemoPto &pto, QDate today, const RuleBook &rules, Month after, int index)
{
    const Month present = Month::of(today);
    for (Month month = std::max(Month::of(pto.permission.from), after.next()); month < present; month = month.next()) {
        const RuleValue *norm = rules.on(month.firstDay()).lookUp(u"pw.norm.21.a.incl"_s);
        IncomeEntry income;
        income.id = IncomeEntry::idOf(pto.base.dossier.id, month);
        income.dossier = pto.base.dossier.id;
        income.month = month;
        income.norm = norm ? Money::cents(*norm->value) : Money();
        income.turnover = Money::euros(people.between(380, 760));
        income.costs = Money::euros(people.between(20, 110));
        PtoMonth state;
        state.id = PtoMonth::idOf(pto.base.dossier.id, month);
        state.dossier = pto.base.dossier.id;
        state.month = month;
        state.author = pto.base.dossier.owner;
        const bool last = month.next() == present;
        state.state = last ? lastState(index) : month.plus(2) == present ? u"checked"_s : u"closed"_s;
        state.at = QDateTime(month.next().firstDay().addDays(6), QTime(10, 0));
        pto.months.append(state);
        if (!last)
            pto.incomes.append(income);
    }
}

} // namespace

void writePresentDossier(DemoPeople &people, Writer &writer, const DemoPresent &present, int index)
{
    const QDate today = present.today;
    const Shape &shape = shapes[size_t(index) % std::size(shapes)];
    const QDate start = today.addMonths(-shape.monthsAgo - index / int(std::size(shapes))).addDays(-people.between(0, 20));
    const RuleValue *known = present.rules.on(today).lookUp(u"pw.norm.21.a.incl"_s);
    const Money norm = known ? Money::cents(*known->value) : Money();
    const DemoStory *story = present.stories.of(index);
    const auto finish = [&](const DemoDossier &made) {
        const QString cause = writeBbz(people, writer, made, index, today, present.rules);
        if (*shape.task) {
            Task task = taskOf(people, made, shape, today);
            task.cause = cause;
            writer.put(task);
        }
        if (story)
            story->write(people, writer, made, present.stories.lists(), today);
        writeDebts(people, writer, made, index, today, present.rules);
    };
    if (qstrcmp(shape.route, "pto") == 0) {
        DemoPto pto = demoPto(people, start, present.owner);
        pto.permission.until = start.addYears(1);
        pto.base.benefit.norm = norm;
        if (story)
            story->fit(pto.base);
        pto.permission.activity = pto.base.business.tradeName;
        addRecentMonths(people, pto, today, present.rules, present.after, index);
        addHours(people, pto, start, today);
        if (!story)
            people.addNote(pto.base, today.addDays(-people.between(2, 12)), u"phone"_s);
        pto.write(writer);
        writeMoney(people, writer, present.store, present.rules, pto, index, today);
        finish(pto.base);
        return;
    }
    DemoDossier made = people.next(start, present.owner);
    made.benefit.norm = norm;
    if (qstrcmp(shape.route, "older") == 0) {
        // Born just before 1960 and not yet of pension age: who the rules since 2020 still serve.
        made.client.birthDate = QDate(1959, 12, 10);
        made.business.start = QDate(2008, 3, 1);
    } else if (qstrcmp(shape.route, "stopping") == 0) {
        // Old enough to ask the Ioaz when the business ends.
        made.client.birthDate = QDate(1966, 3, 2);
    }
    people.addRoute(made, QString::fromLatin1(shape.route), start, {}, {}, QString::fromLatin1(shape.phase));
    if (story) {
        story->fit(made);
    } else {
        people.addNote(made, start.addDays(6), u"office"_s);
        people.addNote(made, today.addDays(-people.between(1, 25)), u"visit"_s);
    }
    made.write(writer);
    finish(made);
}

} // namespace core
