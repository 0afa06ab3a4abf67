#include "core/dossier/notes.h"
#include "core/dossier/papers.h"
#include "core/rules/workdays.h"
#include "core/task/calendar.h"
#include "core/task/chains.h"
#include "core/task/promises.h"
#include "core/task/radar.h"
#include "core/task/terms.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

/// The working day: chains, promises, terms, what comes back, what the radar sees and what a calendar takes along.
class WorkdayTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::PtoKit> m_kit; // Wednesday 18 March 2026
    std::unique_ptr<Tasks> m_tasks;
    const RuleBook m_rules = RuleBook::builtIn();

    Store &store() { return m_kit->memory.store; }
    Task add(QDate due, const QString &title, const QString &kind = "reminder")
    {
        const Task task = kit::task(m_kit->dossier, due, title, kind);
        kit::PtoKit::must(m_tasks->add(task));
        return *store().find(task.id);
    }
    QStringList seen(const QString &kind)
    {
        QStringList found;
        for (const RadarSignal &each : radar(store(), m_rules, {}))
            if (each.kind == kind)
                found.append(each.what);
        return found;
    }
    void talk(QDate day)
    {
        Note note = kit::note(m_kit->dossier, day, "Gesproken.");
        kit::PtoKit::must(Notes(store()).add(note));
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::PtoKit>();
        m_tasks = std::make_unique<Tasks>(store());
    }

    void holidaysAreNoWorkingDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("works");
        QTest::newRow("an ordinary Tuesday") << QDate(2026, 3, 17) << true;
        QTest::newRow("Saturday") << QDate(2026, 3, 21) << false;
        QTest::newRow("Good Friday 2026") << QDate(2026, 4, 3) << false;
        QTest::newRow("Easter Monday 2026") << QDate(2026, 4, 6) << false;
        QTest::newRow("Ascension 2026") << QDate(2026, 5, 14) << false;
        QTest::newRow("Whit Monday 2026") << QDate(2026, 5, 25) << false;
        QTest::newRow("King's Day on a Monday") << QDate(2026, 4, 27) << false;
        QTest::newRow("King's Day of 2025 was on the 26th") << QDate(2025, 4, 26) << false;
        QTest::newRow("Easter Monday 2027") << QDate(2027, 3, 29) << false;
        QTest::newRow("day after Easter Monday 2027") << QDate(2027, 3, 30) << true;
    }
    void holidaysAreNoWorkingDays()
    {
        QFETCH(QDate, day);
        QTEST(isWorkday(day), "works");
    }
    void anObjectionEndsOnAWorkingDay_data()
    {
        QTest::addColumn<QDate>("decided");
        QTest::addColumn<QDate>("last");
        QTest::newRow("six weeks to the day") << QDate(2026, 1, 12) << QDate(2026, 2, 23);
        QTest::newRow("a Saturday goes to Monday") << QDate(2026, 1, 10) << QDate(2026, 2, 23);
        QTest::newRow("a Sunday goes to Monday") << QDate(2026, 1, 11) << QDate(2026, 2, 23);
        QTest::newRow("Good Friday goes past Easter Monday") << QDate(2026, 2, 20) << QDate(2026, 4, 7);
        QTest::newRow("Ascension goes to the Friday") << QDate(2026, 4, 2) << QDate(2026, 5, 15);
        QTest::newRow("Christmas goes to the next working day") << QDate(2026, 11, 13) << QDate(2026, 12, 28);
        QTest::newRow("without a decision there is none") << QDate() << QDate();
    }
    void anObjectionEndsOnAWorkingDay()
    {
        QFETCH(QDate, decided);
        QTEST(objectionUntil(decided), "last");
    }
    void workingDaysAreCountedOverTheWeekend() { QCOMPARE(addWorkdays(QDate(2026, 3, 19), 3), QDate(2026, 3, 24)); }

    void aTaskThatRepeatsComesBackAfterItIsDone()
    {
        Task task = kit::task(m_kit->dossier, QDate(2026, 2, 10), "Uren nakijken");
        task.repeats = "1m";
        kit::PtoKit::must(m_tasks->add(task));
        m_tasks->done(task.id);
        const QList<Task> open = store().select<Task>("done is null");
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().due, QDate(2026, 4, 10)); // March the 10th is past
        QCOMPARE(open.first().repeats, QString("1m"));
        store().undo();
        QCOMPARE(store().select<Task>("done is null").first().due, QDate(2026, 2, 10));
    }
    void theLastDayOfTheMonthStaysTheLast() { QCOMPARE(nextTurn("1m", QDate(2026, 1, 31), QDate(2026, 3, 1)), QDate(2026, 3, 31)); }

    void aChainRunsBackAndForthFromItsDayOverWorkingDays()
    {
        const TaskChain visit = taskChains().first();
        const QDate anchor(2026, 4, 7); // the Tuesday after Easter
        const QList<Task> tasks = tasksOf(visit, m_kit->dossier, anchor);
        QCOMPARE(tasks.size(), visit.steps.size());
        for (const Task &task : tasks)
            QVERIFY2(isWorkday(task.due), qPrintable(task.title));
        QCOMPARE(tasks[2].due, QDate(2026, 4, 2)); // the day before is Easter Monday, before it the weekend and Good Friday
        QCOMPARE(tasks[3].due, anchor);
        kit::PtoKit::must(m_tasks->addAll(tasks));
        QCOMPARE(store().select<Task>("chain = ?", {tasks[0].chain}).size(), visit.steps.size());
    }
    void movingTheDayOfAChainMovesWhatFollows()
    {
        const QList<Task> tasks = tasksOf(taskChains().first(), m_kit->dossier, QDate(2026, 4, 14));
        kit::PtoKit::must(m_tasks->addAll(tasks));
        QVERIFY(blocks(m_tasks->moveChain(tasks[3].id, QDate(2026, 4, 21), " ")));
        kit::PtoKit::must(m_tasks->moveChain(tasks[3].id, QDate(2026, 4, 21), "Klant is ziek"));
        QCOMPARE(store().find(tasks[2].id)->due, tasks[2].due);
        QCOMPARE(store().find(tasks[3].id)->due, QDate(2026, 4, 21));
        QCOMPARE(store().find(tasks[4].id)->due, tasks[4].due.addDays(7));
        QCOMPARE(store().find(tasks[4].id)->moveReason, QString("Klant is ziek"));
    }
    void theLoadOfADayCountsWhatStandsOnIt()
    {
        add(QDate(2026, 3, 20), "Bellen");
        add(QDate(2026, 3, 20), "Gesprek", "appointment");
        const auto load = m_tasks->load("A. Adviseur", QDate(2026, 3, 18), QDate(2026, 3, 31));
        QCOMPARE(load.size(), 1);
        QCOMPARE(load[QDate(2026, 3, 20)].tasks, 2);
        QCOMPARE(load[QDate(2026, 3, 20)].appointments, 1);
        QVERIFY(m_tasks->load("Iemand anders", QDate(2026, 3, 18), QDate(2026, 3, 31)).isEmpty());
    }

    void sentencesEndWhereAPersonWouldEndThem()
    {
        QCOMPARE(sentencesOf("Klant levert bijv. een uittreksel in. Ik bel om 12.30 uur! Kosten: € 1.200 per maand.\nTot slot niets."),
                 QStringList({"Klant levert bijv. een uittreksel in.", "Ik bel om 12.30 uur!", "Kosten: € 1.200 per maand.", "Tot slot niets."}));
    }
    void aPromiseKeepsItsSentenceAndItsNote()
    {
        Note note = kit::note(m_kit->dossier, QDate(2026, 3, 17), "Mooi gesprek. Ik zoek de prijzen op.");
        note.id = Id<Note>::fresh();
        kit::PtoKit::must(Notes(store()).add(note));
        kit::PtoKit::must(m_tasks->add(promiseOf(note, sentencesOf(note.text).last(), false, QDate(2026, 3, 25))));
        const QList<Task> caused = m_tasks->causedBy(note.id.text());
        QCOMPARE(caused.size(), 1);
        QCOMPARE(caused.first().kind, QString("promise-adviser"));
        QCOMPARE(caused.first().title, QString("Ik zoek de prijzen op"));
        QCOMPARE(caused.first().quote, QString("Ik zoek de prijzen op."));
    }

    void aTermHasItsTaskAndAWarningBeforeIt()
    {
        Terms terms(store(), m_rules);
        Term term;
        term.dossier = m_kit->dossier;
        term.kind = "pto-request";
        term.started = QDate(2026, 3, 2);
        kit::PtoKit::must(terms.start(term));
        const QList<Task> tasks = store().select<Task>("done is null order by due");
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks[1].kind, QString("legal-term"));
        QCOMPARE(tasks[1].due, QDate(2026, 4, 28)); // eight weeks is King's Day
        QCOMPARE(tasks[0].kind, QString("pre-term"));
        QCOMPARE(tasks[0].due, QDate(2026, 4, 14));
    }
    void aTermStandsStillWhilePapersAreAwaited()
    {
        Terms terms(store(), m_rules);
        Term term;
        term.id = Id<Term>::fresh();
        term.dossier = m_kit->dossier;
        term.kind = "pto-request";
        term.started = QDate(2026, 3, 2);
        kit::PtoKit::must(terms.start(term));
        TermPause pause;
        pause.id = Id<TermPause>::fresh();
        pause.term = term.id;
        pause.asked = QDate(2026, 3, 10);
        pause.answerBy = QDate(2026, 3, 24);
        QVERIFY(blocks(terms.save(pause))); // nothing is waited for
        pause.what = "Bankafschriften";
        kit::PtoKit::must(terms.save(pause));
        QCOMPARE(terms.standing(term).pausedDays, 8); // up to today
        QVERIFY(terms.standing(term).paused);
        pause.completed = QDate(2026, 3, 16);
        kit::PtoKit::must(terms.save(pause));
        QCOMPARE(terms.standing(term).due, QDate(2026, 5, 4)); // 27 April and six days is a Sunday
        QCOMPARE(store().select<Task>("kind = 'legal-term'").first().due, QDate(2026, 5, 4));
        QVERIFY(store().select<Task>("kind = 'legal-term'").first().moveReason.contains("Bankafschriften"));
    }
    void whoAnswersTooLateLetsTheTermRunOnFromTheLastDay()
    {
        TermKind kind;
        kind.length = {8, "week"};
        kind.pauses = true;
        Term term;
        term.started = QDate(2026, 1, 5);
        TermPause pause;
        pause.asked = QDate(2026, 1, 12);
        pause.answerBy = QDate(2026, 1, 26);
        const TermStanding standing = standingOf(term, {pause}, kind, QDate(2026, 3, 2));
        QCOMPARE(standing.pausedDays, 14);
        QVERIFY(!standing.paused);
    }
    void aTermThatCannotBeExtendedIsNot()
    {
        Terms terms(store(), m_rules);
        Term term;
        term.id = Id<Term>::fresh();
        term.dossier = m_kit->dossier;
        term.kind = "objection";
        term.started = QDate(2026, 3, 2);
        kit::PtoKit::must(terms.start(term));
        term.extended = QDate(2026, 3, 18);
        term.extensionReason = "Druk";
        QVERIFY(blocks(terms.save(term)));
    }
    void theEndOfATermEndsItsTasks()
    {
        Terms terms(store(), m_rules);
        Term term;
        term.id = Id<Term>::fresh();
        term.dossier = m_kit->dossier;
        term.kind = "request";
        term.started = QDate(2026, 3, 2);
        kit::PtoKit::must(terms.start(term));
        terms.finish(term.id);
        QVERIFY(store().select<Task>("done is null").isEmpty());
    }
    void everyKindOfTermIsWhole()
    {
        const QList<TermKind> kinds = termKinds(m_rules, QDate(2026, 3, 18));
        QCOMPARE(kinds.size(), 6);
        for (const TermKind &kind : kinds)
            QVERIFY2(kind.length.count > 0 && !kind.length.unit.isEmpty() && !kind.article.isEmpty() && !kind.starts.isEmpty(), qPrintable(kind.key));
    }

    void theRadarSeesWhatNobodyPlanned()
    {
        QCOMPARE(seen("no-next-step").size(), 1);
        add(QDate(2026, 3, 20), "Bellen");
        QVERIFY(seen("no-next-step").isEmpty());
    }
    void theRadarSeesSilenceUnlessTheyWillMeet()
    {
        talk(QDate(2026, 1, 5)); // 72 days: more than the eight weeks of this route
        QCOMPARE(seen("no-contact").size(), 1);
        add(QDate(2026, 3, 25), "Gesprek", "appointment");
        QVERIFY(seen("no-contact").isEmpty());
    }
    void theRadarSeesWhatRunsOut()
    {
        m_kit->grant(QDate(2026, 1, 1), QDate(2026, 4, 30));
        QVERIFY2(seen("permission-ends").first().contains("30-4-2026"), qPrintable(seen("permission-ends").join(';')));
        m_kit->grant(QDate(2026, 5, 1), QDate(2026, 10, 31));
        QVERIFY(seen("permission-ends").isEmpty()); // it goes on
        Papers(store()).add(m_kit->dossier, "id", "paspoort.txt", "x");
        Attachment paper = Papers(store()).of(m_kit->dossier).first();
        paper.validUntil = QDate(2026, 4, 1);
        store().write(Op{"Test"}, [&](Writer &writer) { writer.put(paper); });
        QCOMPARE(seen("paper-expires").size(), 1);
    }
    void theRadarSeesMonthsThatWereNotHandedIn()
    {
        m_kit->grant(QDate(2026, 1, 1), QDate(2026, 12, 31));
        QCOMPARE(seen("hours-missing").size(), 1);
    }
    void aStepThatWasMadeIsASignalNoMore()
    {
        m_kit->grant(QDate(2026, 1, 1), QDate(2026, 4, 30));
        const QList<RadarSignal> found = radar(store(), m_rules, {});
        const auto ends = std::find_if(found.begin(), found.end(), [](const RadarSignal &each) { return each.kind == "permission-ends"; });
        QVERIFY(ends != found.end());
        kit::PtoKit::must(m_tasks->add(ends->step));
        QVERIFY(seen("permission-ends").isEmpty());
    }
    void closedDossiersAreSilent()
    {
        Dossiers(store()).close(m_kit->dossier, "goal-reached");
        QVERIFY(radar(store(), m_rules, {}).isEmpty());
    }

    void aCalendarHoldsNoNamesAndTheSameTaskTwiceIsOne()
    {
        Task task = kit::task(m_kit->dossier, QDate(2026, 3, 20), "Gesprek over het plan", "appointment");
        task.time = "10:30";
        task.minutes = 45;
        task.place = "Werkplein";
        kit::PtoKit::must(m_tasks->add(task));
        add(QDate(2026, 3, 23), "Besluit nemen", "legal-term");
        const QList<WorkItem> work = m_tasks->openWork({}, {}, QDate(2026, 4, 1));
        const QByteArray file = calendarOf(work, m_kit->memory.clock.now());
        QVERIFY(file.startsWith("BEGIN:VCALENDAR"));
        QCOMPARE(file.count("BEGIN:VEVENT"), 2);
        QVERIFY2(file.contains("DTSTART:20260320T093000Z") && file.contains("DTEND:20260320T101500Z"), file.constData());
        QVERIFY(file.contains("DTSTART;VALUE=DATE:20260323"));
        QVERIFY(file.contains("UID:" + task.id.text().toUtf8()));
        QVERIFY(file.contains("(2026-0001)"));
        QVERIFY(!file.contains("Fatima") && !file.contains("Proef"));
        QVERIFY(calendarOf(work, m_kit->memory.clock.now(), {true}).contains("Proef"));
    }
    void theSameAsTextCanBePasted()
    {
        Task task = kit::task(m_kit->dossier, QDate(2026, 3, 20), "Gesprek", "appointment");
        task.time = "9.15";
        kit::PtoKit::must(m_tasks->add(task));
        const QString text = calendarText(m_tasks->openWork({}, {}, QDate(2026, 4, 1)));
        QVERIFY2(text.contains("20 maart 2026  9:15  Gesprek (2026-0001)"), qPrintable(text));
    }
};

REGISTER_TEST(WorkdayTest)
#include "workday_test.moc"
