#include "core/demo/demowork.h"

#include "core/archive/guard.h"
#include "core/archive/handover.h"
#include "core/calc/calculations.h"
#include "core/dossier/note.h"
#include "core/task/chains.h"
#include "core/task/promises.h"
#include "core/task/term.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op makeDemoWork{QT_TRANSLATE_NOOP("Op", "Make the work of the practice dossiers")};

/// The open dossiers of one adviser on a route, by number.
QList<Id<Dossier>> onRoute(const Store &store, const QString &route, const QString &owner)
{
    QList<Id<Dossier>> found;
    const QString sql = u"select d.id from dossiers d join routes r on r.dossier = d.id and r.kind = ? and r.end_day is null "
                        "where d.closed is null and d.owner = ? group by d.id order by d.number desc"_s;
    for (const Row &row : store.query(sql, {route, owner}))
        found.append(Id<Dossier>::parse(row.value(u"id"_s).toString()));
    return found;
}

/// The same practice vault has the same records each time: an id follows from the dossier and a name.
template <class T> Id<T> named(const Id<Dossier> &dossier, const QString &name) { return Id<T>::of(QUuid::createUuidV5(dossier.uuid(), name)); }

Task task(const Id<Dossier> &dossier, const QString &kind, const QString &title, QDate due, const QString &owner)
{
    Task one;
    one.id = named<Task>(dossier, title);
    one.dossier = dossier;
    one.kind = kind;
    one.title = title;
    one.due = due;
    one.assignee = owner;
    return one;
}

/// A request that waits for papers, with the tasks that its term keeps.
void addTerm(Writer &writer, const RuleBook &rules, const Id<Dossier> &dossier, QDate today, const QString &own)
{
    Term term;
    term.id = named<Term>(dossier, u"term"_s);
    term.dossier = dossier;
    term.kind = u"pto-request"_s;
    term.started = today.addDays(-30);
    TermPause pause;
    pause.id = named<TermPause>(dossier, u"pause"_s);
    pause.dossier = dossier;
    pause.term = term.id;
    pause.asked = today.addDays(-12);
    pause.answerBy = today.addDays(9);
    pause.what = u"Bankafschriften van drie maanden en een prijslijst"_s;
    writer.put(term);
    writer.put(pause);
    for (const TermKind &kind : termKinds(rules, today)) {
        if (kind.key != term.kind)
            continue;
        Task last = task(dossier, u"legal-term"_s, kind.label, standingOf(term, {pause}, kind, today).due, own);
        last.cause = term.id.text();
        last.moveReason = u"De termijn staat stil: "_s + pause.what;
        writer.put(last);
    }
}

void addMeetings(Writer &writer, const Store &store, const QString &own)
{
    // An appointment has a time and a place.
    const QStringList times{u"9:30"_s, u"11:00"_s, u"13:15"_s, u"15:00"_s};
    int place = 0;
    for (Task each : store.select<Task>(u"done is null and kind = 'appointment' and assignee = ? order by due, id"_s, {own})) {
        each.time = times[place % times.size()];
        each.minutes = 60;
        each.place = place % 3 == 0 ? u"bij de klant thuis"_s : u"Werkplein, spreekkamer 2"_s;
        ++place;
        writer.put(each);
    }
}

void addPromises(Writer &writer, const Id<Dossier> &dossier, const QDateTime &now, const QString &own)
{
    const QDate today = now.date();
    Note note;
    note.id = named<Note>(dossier, u"promises"_s);
    note.dossier = dossier;
    note.kind = u"office"_s;
    note.day = today.addDays(-2);
    note.author = own;
    note.minutes = 45;
    note.text = u"De eerste maanden lopen goed. Er komen vaste klanten bij. De klant stuurt voor het eind van de week de facturen van vorige maand. "
                "Ik zoek uit of de btw per kwartaal mag. Over drie weken kijken we samen naar de uren."_s;
    note.written = now.addDays(-2);
    writer.put(note);
    const QStringList sentences = sentencesOf(note.text);
    for (const int which : {2, 3}) {
        Task promise = promiseOf(note, sentences[which], which == 2, today.addDays(which == 2 ? 3 : 8));
        promise.id = named<Task>(dossier, sentences[which]);
        promise.assignee = own;
        writer.put(promise);
    }
}

void addChain(Writer &writer, const Id<Dossier> &dossier, QDate day, const QString &own)
{
    const QString chain = named<Task>(dossier, u"chain"_s).text();
    for (Task step : tasksOf(taskChains().first(), dossier, day)) {
        step.id = named<Task>(dossier, step.title);
        step.chain = chain;
        step.assignee = own;
        writer.put(step);
    }
}

/// What the adviser reckoned with the starter: at which price and with how many hours the benefit ends.
void addCalculation(Writer &writer, const Store &store, const RuleBook &rules, const Id<Dossier> &dossier, QDate today)
{
    const auto leave = calculator(u"leave-benefit"_s);
    const QJsonObject input{{u"on"_s, today.toString(Qt::ISODate)}, {u"norm_incl_cents"_s, 141'946}, {u"price_cents"_s, 3'500}, {u"week_minutes"_s, 600},
                            {u"weeks_year"_s, 46}, {u"costs_cents"_s, 20'000}, {u"tax"_s, u"gross"_s}};
    auto kept = Calculations::recordOf(store, dossier, *leave, input, leave->run(input, rules, today), u"Gerekend met 46 werkweken."_s);
    if (!kept)
        return;
    kept->id = named<Calculation>(dossier, u"leave-benefit"_s);
    writer.put(*kept);
}

} // namespace

void addDemoWork(Store &store, const RuleBook &rules)
{
    const QString own = store.author().adviser;
    const QDateTime now = store.clock().now();
    const QDate today = now.date();
    const QList<Id<Dossier>> pto = onRoute(store, u"pto"_s, own);
    const QList<Id<Dossier>> starters = onRoute(store, u"starter"_s, own);
    const QList<Id<Dossier>> guarded = onRoute(store, u"prevention"_s, own);
    const QList<Id<Dossier>> theirs = onRoute(store, u"established"_s, u"M. Hummel"_s) + onRoute(store, u"starter"_s, u"M. Hummel"_s);
    if (pto.isEmpty() || starters.isEmpty())
        return;
    store.write(makeDemoWork, [&](Writer &writer) {
        addMeetings(writer, store, own);
        addTerm(writer, rules, pto.first(), today, own);
        addPromises(writer, pto.first(), now, own);
        addChain(writer, starters.first(), today.addDays(19), own);
        for (const Id<Dossier> &dossier : starters)
            addCalculation(writer, store, rules, dossier, today);
        Task again = task(pto.last(), u"reminder"_s, u"Uren en inkomsten van de maand nakijken"_s, today.addDays(6), own);
        again.repeats = u"1m"_s;
        writer.put(again);
        if (!guarded.isEmpty())
            writer.put(Guard{named<Guard>(guarded.first(), u"guard"_s), guarded.first(), u"relative"_s, u"Zwager van een collega"_s, today.addDays(-20)});
        // A colleague offers two dossiers and waits for an answer.
        for (const Id<Dossier> &dossier : theirs.mid(0, 2))
            writer.put(Handover{named<Handover>(dossier, u"handover"_s), dossier, u"M. Hummel"_s, own, today.addDays(-1), u"Zwangerschapsverlof tot in het voorjaar"_s,
                                u"offered"_s, {}, {}});
    });
}

} // namespace core
