#include "core/dossier/routes.h"

#include "core/dossier/dossiers.h"
#include "core/dossier/routekinds.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

class RoutesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<Routes> m_routes;
    Dossier m_dossier;

    Route start(const QString &kind, QDate day)
    {
        Route route = kit::route(kind, {}, day);
        route.dossier = m_dossier.id;
        [&] { QVERIFY(!blocks(m_routes->start(route))); }();
        return *m_kit->store.find(route.id);
    }

private slots:
    void everyRouteHasAShortNameForTheLists()
    {
        QCOMPARE(Catalogue::read("routes", "chips").keys(), RouteKinds::builtIn().kinds().keys());
        Route route = kit::route("pto", "running", QDate(2026, 1, 5));
        QCOMPARE(RouteKinds::builtIn().counter(route, QDate(2026, 3, 6)), "PTO 3");
    }
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2026, 3, 2));
        m_routes = std::make_unique<Routes>(m_kit->store);
        m_dossier = Dossiers(m_kit->store).create(kit::person("Anna", "", "Bakker"));
    }
    void knowsEveryRouteOfTheService()
    {
        const RouteKinds kinds = RouteKinds::builtIn();
        for (const char *kind : {"starter", "established", "older", "stopping", "pto", "statushouder", "prevention", "debts"}) {
            QVERIFY2(kinds.kinds().contains(kind), kind);
            QVERIFY2(kinds.phases(kind).entries().size() >= 4, kind);
            bool success = false;
            bool failure = false;
            for (const QString &outcome : kinds.outcomes(kind).keys()) {
                QVERIFY2(!kinds.definition(kind, outcome).isEmpty(), qPrintable(outcome));
                success = success || kinds.success(kind, outcome) == Success::Yes;
                failure = failure || kinds.success(kind, outcome) == Success::No;
            }
            QVERIFY2(success && failure, kind);
            QCOMPARE(kinds.success(kind, "changed"), Success::Neutral);
        }
        QCOMPARE(kinds.usualMonths("starter"), 36);
        QCOMPARE(kinds.usualMonths("established"), 12);
        QCOMPARE(kinds.usualMonths("pto"), 0);
    }
    void countsTheMonthOfService_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("month");
        QTest::newRow("first day") << QDate(2026, 1, 15) << QDate() << QDate(2026, 1, 15) << 1;
        QTest::newRow("day before a month is full") << QDate(2026, 1, 15) << QDate() << QDate(2026, 2, 14) << 1;
        QTest::newRow("second month") << QDate(2026, 1, 15) << QDate() << QDate(2026, 2, 15) << 2;
        QTest::newRow("from the 31st to a short month") << QDate(2026, 1, 31) << QDate() << QDate(2026, 2, 28) << 2;
        QTest::newRow("three years") << QDate(2023, 3, 2) << QDate() << QDate(2026, 3, 1) << 36;
        QTest::newRow("not yet") << QDate(2026, 4, 1) << QDate() << QDate(2026, 3, 2) << 0;
        QTest::newRow("stands still when it ended") << QDate(2025, 1, 1) << QDate(2025, 3, 15) << QDate(2026, 3, 2) << 3;
    }
    void countsTheMonthOfService()
    {
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(QDate, today);
        Route route = kit::route("starter", "plan", start);
        route.end = end;
        QTEST(monthInRoute(route, today), "month");
    }
    void startsInTheFirstPhaseAndSaysHowLong()
    {
        const Route route = start("starter", QDate(2025, 2, 2));
        QCOMPARE(route.phase, "orientation");
        QCOMPARE(route.adviser, "A. Adviseur");
        QCOMPARE(m_routes->phasesOf(route.id).size(), 1);
        QCOMPARE(RouteKinds::builtIn().counter(route, QDate(2026, 3, 2)), "Starter 14/36");
    }
    void letsRoutesRunSideBySideButNotTheSameOneTwice()
    {
        start("starter", QDate(2025, 2, 2));
        start("debts", QDate(2025, 5, 1));
        Route again = kit::route("starter", {}, QDate(2026, 1, 1));
        again.dossier = m_dossier.id;
        QVERIFY(blocks(m_routes->start(again)));
        QCOMPARE(m_routes->of(m_dossier.id).size(), 2);
    }
    void changingRouteStartsANewClockAndKeepsTheOld()
    {
        const Route old = start("starter", QDate(2025, 2, 2));
        Route next = kit::route("pto", {}, QDate(2026, 2, 1));
        QVERIFY(blocks(m_routes->change(old.id, next, " ")));
        QCOMPARE(m_routes->of(m_dossier.id).size(), 1);
        QVERIFY(!blocks(m_routes->change(old.id, next, "Volledig ondernemen lukt niet")));
        const Route ended = *m_kit->store.find(old.id);
        QCOMPARE(ended.end, QDate(2026, 2, 1));
        QCOMPARE(ended.outcome, "changed");
        QCOMPARE(ended.start, QDate(2025, 2, 2));
        const Route started = *m_kit->store.find(next.id);
        QCOMPARE(started.follows, old.id.text());
        QCOMPARE(monthInRoute(started, QDate(2026, 3, 2)), 2);
        QCOMPARE(monthInRoute(ended, QDate(2026, 3, 2)), 12);
        m_kit->store.undo();
        QVERIFY(!m_kit->store.find(next.id));
        QVERIFY(!m_kit->store.find(old.id)->end.isValid());
    }
    void keepsTheDayAndReasonOfEveryPhase()
    {
        const Route route = start("starter", QDate(2026, 1, 5));
        QVERIFY(!blocks(m_routes->enterPhase(route.id, "intake", QDate(2026, 1, 20), "Heeft een idee")));
        QVERIFY(!blocks(m_routes->enterPhase(route.id, "plan", QDate(2026, 2, 10), "Intake klaar")));
        const auto phases = m_routes->phasesOf(route.id);
        QCOMPARE(phases.size(), 3);
        QCOMPARE(phases.last().reason, "Intake klaar");
        QCOMPARE(m_kit->store.find(route.id)->phase, "plan");
    }
    void refusesPhasesThatCannotBe()
    {
        const Route route = start("starter", QDate(2026, 1, 5));
        QVERIFY(blocks(m_routes->enterPhase(route.id, "intake", QDate(2026, 1, 4), "Te vroeg")));
        QVERIFY(blocks(m_routes->enterPhase(route.id, "intake", QDate(2026, 3, 3), "Te laat")));
        QVERIFY(blocks(m_routes->enterPhase(route.id, "intake", QDate(2026, 2, 1), "")));
        QVERIFY(blocks(m_routes->enterPhase(route.id, "orientation", QDate(2026, 2, 1), "Zelfde")));
        QVERIFY(blocks(m_routes->enterPhase(route.id, "language", QDate(2026, 2, 1), "Andere route")));
        QCOMPARE(m_routes->phasesOf(route.id).size(), 1);
    }
    void endsWithAnOutcomeAndCanRunAgain()
    {
        const Route route = start("established", QDate(2025, 6, 1));
        QVERIFY(blocks(m_routes->finish(route.id, QDate(2026, 3, 1), "", "")));
        QVERIFY(blocks(m_routes->finish(route.id, QDate(2025, 5, 1), "restart", "")));
        QVERIFY(blocks(m_routes->finish(route.id, QDate(2026, 4, 1), "restart", "")));
        QVERIFY(!blocks(m_routes->finish(route.id, QDate(2026, 3, 1), "restart", "Draait weer")));
        QCOMPARE(m_kit->store.find(route.id)->outcome, "restart");
        QVERIFY(blocks(m_routes->enterPhase(route.id, "recovery", QDate(2026, 3, 2), "Toch nog")));
        m_routes->reopen(route.id);
        QVERIFY(m_kit->store.find(route.id)->outcome.isEmpty());
    }
    void movesTheFirstPhaseAlongWithTheStart()
    {
        Route route = start("starter", QDate(2026, 1, 5));
        route.start = QDate(2026, 1, 2);
        QVERIFY(!blocks(m_routes->correct(route)));
        QCOMPARE(m_routes->phasesOf(route.id).first().from, QDate(2026, 1, 2));
        m_routes->enterPhase(route.id, "intake", QDate(2026, 1, 20), "Heeft een idee");
        Route later = *m_kit->store.find(route.id);
        later.start = QDate(2026, 2, 1);
        QVERIFY(blocks(m_routes->correct(later)));
    }
};

REGISTER_TEST(RoutesTest)
#include "routes_test.moc"
