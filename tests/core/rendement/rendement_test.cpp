#include "core/rendement/rendement.h"

#include "core/dossier/dossiers.h"
#include "core/dossier/routes.h"
#include "core/pto/incomeentry.h"
#include "core/rendement/costshares.h"
#include "core/rendement/yields.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/demo.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

constexpr Op edit{"Edit"};

/// What the route cost and yielded, to the cent and row by row.
class RendementTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<Kpis> m_kpis;

    Store &store() { return m_kit->store; }
    RendementYear year(int number) { return Rendement(store(), *m_kpis).of(number); }
    Id<Dossier> client(const QString &last, const QString &municipality, const QString &kind, QDate start, QDate end = {})
    {
        Person person = kit::person("Anna", {}, last, QDate(1980, 1, 1));
        person.municipality = municipality;
        Route route = kit::route(kind, "intake", start);
        route.end = end;
        if (end.isValid())
            route.outcome = "independent";
        return Dossiers(store()).create(person, std::nullopt, route).id;
    }
    void leaves(const Id<Dossier> &dossier, QDate day, Money norm, const QString &reason = "own-business")
    {
        store().write(edit, [&](Writer &writer) { writer.put(Benefit{Id<Benefit>::fresh(), dossier, "participatiewet", norm, QDate(2017, 1, 1), day, reason}); });
    }
    void earns(const Id<Dossier> &dossier, Month month, Money earned, Money norm)
    {
        store().write(edit, [&](Writer &writer) { writer.put(IncomeEntry{IncomeEntry::idOf(dossier, month), dossier, month, earned, {}, {}, norm, {}}); });
    }
    void costs(const QString &kind, Money amount, const QString &municipality = {}, const QString &route = {})
    {
        Cost cost;
        cost.id = Id<Cost>::fresh();
        cost.year = 2018;
        cost.kind = kind;
        cost.title = "Proef";
        cost.municipality = municipality;
        cost.route = route;
        cost.typed = amount;
        cost.source = "Begroting";
        QVERIFY(!blocks(Costs(store()).save(cost)));
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2020, 6, 1));
        m_kpis = std::make_unique<Kpis>(store(), m_rules);
    }
    void whoLeftTheBenefitSavesTheNormUntilTheEndOfTheYearAndThenTheRestOfTwelveMonths()
    {
        leaves(client("Proef", "assen", "starter", QDate(2016, 1, 1), QDate(2018, 10, 31)), QDate(2018, 10, 31), Money::euros(1000));
        QCOMPARE(year(2018).sumOf(RendementStep::Exit), Money::euros(2000));
        QCOMPARE(year(2019).sumOf(RendementStep::ExitBefore), Money::euros(10'000));
        QCOMPARE(year(2019).sumOf(RendementStep::Exit), Money());
        QCOMPARE(year(2020).yields(), Money());
        const RendementRow row = year(2018).rowsOf(RendementStep::Exit).first();
        QCOMPARE(row.from, QDate(2018, 11, 1));
        QCOMPARE(row.until, QDate(2018, 12, 31));
        QCOMPARE(row.route, "starter");
        QCOMPARE(row.municipality, "assen");
    }
    void aBrokenMonthCountsByItsDays()
    {
        QCOMPARE(normOver(Money::euros(930), QDate(2018, 3, 16), QDate(2018, 3, 31)), Money::euros(480));
        QCOMPARE(normOver(Money::euros(900), QDate(2018, 1, 1), QDate(2018, 12, 31)), Money::euros(10'800));
        QCOMPARE(normOver(Money::cents(100'001), QDate(2018, 2, 28), QDate(2018, 3, 1)), Money::cents(3571 + 3226));
    }
    void theSavingStopsWhenANewBenefitStarts()
    {
        const auto dossier = client("Proef", "assen", "starter", QDate(2016, 1, 1), QDate(2018, 6, 30));
        leaves(dossier, QDate(2018, 6, 30), Money::euros(1000));
        store().write(edit, [&](Writer &writer) { writer.put(Benefit{Id<Benefit>::fresh(), dossier, "participatiewet", Money::euros(1000), QDate(2018, 9, 1), {}, {}}); });
        QCOMPARE(year(2018).yields(), Money::euros(2000));
        QCOMPARE(year(2019).yields(), Money());
    }
    void aJobIsNoMeritOfTheRouteUnlessTheOfficeSaysSo()
    {
        leaves(client("Proef", "assen", "starter", QDate(2016, 1, 1), QDate(2018, 6, 30)), QDate(2018, 6, 30), Money::euros(1000), "job");
        QCOMPARE(year(2018).yields(), Money());
        ReturnAssumptions assumptions(store());
        const QList<ReturnAssumption> all = assumptions.in(2018);
        ReturnAssumption share = *std::find_if(all.begin(), all.end(), [](const ReturnAssumption &each) { return each.key == "attribution.job"; });
        share.value = 50'000;
        share.fromYear = 2018;
        share.source.clear();
        QVERIFY(blocks(assumptions.change(share)));
        share.source = "Afspraak met de drie gemeenten, 3 februari 2019";
        QVERIFY(assumptions.change(share).isEmpty());
        QCOMPARE(year(2018).yields(), Money::euros(3000));
        QCOMPARE(assumptions.in(2017).last().value, all.last().value);
    }
    void whoLeftWithoutARouteOrANormIsInDoubt()
    {
        leaves(client("Later", "assen", "starter", QDate(2019, 1, 1)), QDate(2018, 6, 30), Money::euros(1000));
        leaves(client("Zonder", "assen", "starter", QDate(2016, 1, 1), QDate(2018, 6, 30)), QDate(2018, 6, 30), Money());
        QCOMPARE(year(2018).yields(), Money());
        QCOMPARE(year(2018).doubts.size(), 2);
    }
    void aPartlyEarnedMonthSavesAtMostTheNormThatWasStillPaid()
    {
        const auto dossier = client("Proef", "assen", "pto", QDate(2017, 1, 1), QDate(2018, 3, 31));
        earns(dossier, Month(2018, 1), Money::euros(400), Money::euros(1000));
        earns(dossier, Month(2018, 2), Money::euros(1500), Money::euros(1000));
        leaves(dossier, QDate(2018, 3, 31), Money::euros(1000));
        earns(dossier, Month(2018, 4), Money::euros(300), Money::euros(1000));
        const RendementYear reckoned = year(2018);
        QCOMPARE(reckoned.sumOf(RendementStep::Earned), Money::euros(1400));
        QCOMPARE(reckoned.sumOf(RendementStep::Exit), Money::euros(9000));
        QCOMPARE(reckoned.personsOf(RendementStep::Earned), 1);
    }
    void costsForAllAreSharedOutToTheCentByMonthsOfService()
    {
        client("Een", "assen", "starter", QDate(2018, 1, 1));
        client("Twee", "assen", "established", QDate(2018, 7, 1));
        client("Drie", "tynaarlo", "starter", QDate(2018, 9, 1));
        costs("integration", Money::cents(100'001));
        const RendementYear reckoned = year(2018);
        QCOMPARE(reckoned.costs(), -Money::cents(100'001));
        Money sum;
        for (const char *place : {"assen", "tynaarlo"})
            sum += reckoned.within(place, {}).costs();
        QCOMPARE(sum, -Money::cents(100'001));
        // 12 of 22 months of service.
        QCOMPARE(reckoned.within("assen", "starter").costs(), -Money::cents(54'546));
        costs("purchased", Money::euros(300), "tynaarlo", "starter");
        QCOMPARE(year(2018).within("tynaarlo", {}).sumOf(RendementStep::Purchased), -Money::euros(300));
    }
    void sharesNeverLoseACent()
    {
        for (const qint64 cents : {1, 2, 99, 100, 12'345'677, -50'003}) {
            const QMap<ServiceMonths::Place, qint64> weights{{{"a", "x"}, 3}, {{"b", "x"}, 7}, {{"c", "y"}, 11}, {{"d", "y"}, 0}};
            Money sum;
            for (const Money share : shareOut(Money::cents(cents), weights))
                sum += share;
            QCOMPARE(sum.toCents(), cents);
        }
    }
    void staffIsHoursTimesRate()
    {
        Cost cost;
        cost.hours = HourQuantity::minutes(90);
        cost.rate = Money::cents(6'533);
        QCOMPARE(cost.amount(), Money::cents(9'800));
        QVERIFY(blocks(check(cost)));
        cost.title = "Advies";
        cost.year = 2018;
        QVERIFY(!blocks(check(cost)));
    }
    void everyAmountIsTheSumOfItsRowsAndThePlacesAddUp()
    {
        kit::fillWithDemo(store(), m_rules);
        const RendementYear reckoned = year(2018);
        Money steps;
        for (const RendementStep step : rendementSteps()) {
            Money sum;
            for (const RendementRow &row : reckoned.rowsOf(step))
                sum += row.amount;
            QCOMPARE(reckoned.sumOf(step), sum);
            steps += sum;
        }
        QCOMPARE(steps, reckoned.balance());
        Money places;
        for (const char *place : {"assen", "aa-en-hunze", "tynaarlo"})
            places += reckoned.within(place, {}).balance();
        QCOMPARE(places, reckoned.balance());
        const Series chart = rendementChart(reckoned, "Drenthe");
        double sum = 0;
        for (qsizetype i = 0; i + 1 < chart.labels.size(); ++i)
            sum += chart.rows.first().values[i].value();
        QVERIFY(qAbs(sum - chart.rows.first().values.last().value()) < 0.001);
    }
    void theEarnedMonthsOf2018AreWhatTheReportSays()
    {
        kit::fillWithDemo(store(), m_rules);
        // 612 months of on average 421 euro, in none of them more than the norm.
        QCOMPARE(year(2018).sumOf(RendementStep::Earned), Money::euros(421) * 612);
        QVERIFY(year(2018).personsOf(RendementStep::Exit) >= 10);
    }
    void everyAssumptionSaysItsSourceAndThatNobodyCheckedIt()
    {
        for (const ReturnAssumption &assumption : ReturnAssumptions(store()).in(2018)) {
            QVERIFY(!assumption.source.isEmpty() && !assumption.title().isEmpty() && !assumption.text().isEmpty());
            QVERIFY(!assumption.verified);
        }
    }
};

REGISTER_TEST(RendementTest)
#include "rendement_test.moc"
