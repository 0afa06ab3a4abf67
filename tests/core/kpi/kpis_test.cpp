#include "core/base/failure.h"
#include "core/demo/demo.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/kpi/kpis.h"
#include "core/pto/incomeentry.h"
#include "tests/kit/demo.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

constexpr Op edit{"Edit"};

/// The results of the route, counted from records; the demo caseload of 2018 must give back the yearly report.
class KpisTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::MemoryStore> m_kit;

    Store &store() { return m_kit->store; }
    KpiResult count(const QString &kpi, int year, const QString &municipality = {})
    {
        const Kpis kpis(store(), m_rules);
        return kpis.count(*kpis.definition(kpi, year), {year, municipality, {}});
    }
    Id<Dossier> aDossier(const QString &number, const QString &municipality = "assen")
    {
        Dossier dossier{Id<Dossier>::fresh(), number, "A. Adviseur", QDate(2018, 1, 1), {}, {}, {}, {}};
        Person client;
        client.id = Id<Person>::fresh();
        client.dossier = dossier.id;
        client.role = "client";
        client.lastName = "Proef";
        client.municipality = municipality;
        store().write(edit, [&](Writer &writer) {
            writer.put(dossier);
            writer.put(client);
        });
        return dossier.id;
    }
    void aRoute(const Id<Dossier> &dossier, const QString &kind, QDate start, QDate end, const QString &outcome)
    {
        Route route;
        route.id = Id<Route>::fresh();
        route.dossier = dossier;
        route.kind = kind;
        route.phase = "intake";
        route.start = start;
        route.end = end;
        route.outcome = outcome;
        store().write(edit, [&](Writer &writer) { writer.put(route); });
    }
    void anIncome(const Id<Dossier> &dossier, Month month, Money turnover, Money costs, Money norm, std::optional<Money> counted = {})
    {
        IncomeEntry entry{IncomeEntry::idOf(dossier, month), dossier, month, turnover, costs, counted, norm, {}};
        store().write(edit, [&](Writer &writer) { writer.put(entry); });
    }

private slots:
    void init() { m_kit = std::make_unique<kit::MemoryStore>(QDate(2019, 2, 1)); }

    void givesBackTheReportOf2018FromItsOwnRecords()
    {
        kit::fillWithDemo(store(), m_rules);
        const KpiResult pto = count("pto", 2018);
        QCOMPARE(pto.numerator(), 612);
        QCOMPARE(pto.denominator(), 12);
        QCOMPARE(pto.valueThousandths(), 51'000);
        QCOMPARE(pto.averageEarned(), Money::euros(421));
        QCOMPARE(pto.averageNorm(), Money::euros(1057));
        QCOMPARE(pto.earnedShare(), Percentage::ofThousandths(39830));
        QVERIFY(pto.personsAtGoal() >= 50);
        QVERIFY(pto.reached());
        const KpiResult starters = count("starters", 2018);
        QVERIFY(starters.reached());
        QVERIFY(starters.valueThousandths() > 40'000);
        QCOMPARE(starters.averageMonthsTenths(), 360);
        const KpiResult established = count("established", 2018);
        QVERIFY(established.reached());
        QVERIFY(established.valueThousandths() > 65'000);
        QCOMPARE(established.averageMonthsTenths(), 120);
    }
    void everyFigureIsTheCountOfItsOwnList()
    {
        kit::fillWithDemo(store(), m_rules);
        for (const QString &kpi : {QString("starters"), QString("established"), QString("pto")}) {
            const KpiResult result = count(kpi, 2018);
            int numerator = 0;
            int counted = 0;
            for (const KpiRow &row : result.rowsWith(KpiRow::Verdict::Counted)) {
                ++counted;
                numerator += kpi == "pto" ? row.months : row.success;
            }
            QCOMPARE(result.numerator(), numerator);
            if (kpi != "pto")
                QCOMPARE(result.denominator(), counted);
            const auto all = result.rowsWith(KpiRow::Verdict::Counted).size() + result.rowsWith(KpiRow::Verdict::LeftOut).size() + result.rowsWith(KpiRow::Verdict::InDoubt).size();
            QCOMPARE(all, result.rows.size());
            QVERIFY(counted > 0);
        }
    }
    void theMunicipalitiesAddUpToTheWhole()
    {
        kit::fillWithDemo(store(), m_rules);
        int sum = 0;
        for (const char *place : {"assen", "aa-en-hunze", "tynaarlo"})
            sum += count("pto", 2018, place).numerator();
        QCOMPARE(sum, count("pto", 2018).numerator());
    }
    void theMonthsOfTheChartAddUpToTheFigure()
    {
        kit::fillWithDemo(store(), m_rules);
        double sum = 0;
        const Series series = Kpis(store(), m_rules).personsPerMonth({2018, {}, {}});
        for (const auto &value : series.rows.first().values)
            sum += value.value_or(0);
        QCOMPARE(int(sum), 612);
    }
    void makesTheSameCaseloadFromTheSameSeed()
    {
        const auto facts = [this](quint32 seed) {
            kit::MemoryStore other(QDate(2019, 2, 1));
            fillWithDemo(other.store, m_rules, {0, 2018, seed});
            QStringList lines;
            for (const char *table : {"dossiers", "persons", "routes", "pto_income", "pto_hours", "notes", "tasks"})
                for (const Row &row : other.store.selectRows(table, "order by id"))
                    for (const QVariant &cell : row)
                        lines << cell.toString();
            return lines;
        };
        QCOMPARE(facts(7), facts(7));
        QVERIFY(facts(7) != facts(8));
    }
    void usesOnlyBsnsThatAreNeverIssued()
    {
        kit::fillWithDemo(store(), m_rules);
        for (const Row &row : store().selectRows("persons"))
            QVERIFY2(row.value("bsn").toString().startsWith("9999"), qPrintable(row.value("bsn").toString()));
    }
    void refusesToMixMadeUpPeopleWithRealDossiers()
    {
        aDossier("2018-0001");
        QVERIFY_THROWS_EXCEPTION(Failure, fillWithDemo(store(), m_rules, {}));
    }
    void fortyNinePeopleMissTheGoalHoweverMuchTheyEarn()
    {
        for (int person = 0; person < 49; ++person) {
            const auto dossier = aDossier(QString("2018-%1").arg(person, 4, 10, QChar('0')));
            for (int month = 1; month <= 12; ++month)
                anIncome(dossier, Month(2018, month), Money::euros(500), Money::euros(24), Money::euros(1057));
        }
        const KpiResult result = count("pto", 2018);
        QCOMPARE(result.valueThousandths(), 49'000);
        QVERIFY(result.earnedShare() > Percentage::percent(45));
        QVERIFY(!result.reached());
    }
    void lossesCountAsNothingAndSettledIncomeGoesFirst()
    {
        const auto dossier = aDossier("2018-0001");
        anIncome(dossier, Month(2018, 1), Money::euros(100), Money::euros(300), Money::euros(1000));
        anIncome(dossier, Month(2018, 2), Money::euros(400), Money::euros(100), Money::euros(1000), Money::euros(250));
        const KpiResult result = count("pto", 2018);
        QCOMPARE(result.numerator(), 1);
        QCOMPARE(result.averageEarned(), Money::euros(250));
        QCOMPARE(result.averageNorm(), Money::euros(1000));
    }
    void incomeWithoutANormIsInDoubtNotCounted()
    {
        anIncome(aDossier("2018-0001"), Month(2018, 1), Money::euros(100), {}, {});
        const KpiResult result = count("pto", 2018);
        QCOMPARE(result.numerator(), 0);
        QCOMPARE(result.rowsWith(KpiRow::Verdict::InDoubt).size(), 1);
    }
    void aRouteThatEndedLaterStillRanInTheYear()
    {
        const auto dossier = aDossier("2018-0001");
        aRoute(dossier, "established", QDate(2018, 6, 1), QDate(2019, 1, 15), "restart");
        QCOMPARE(count("established", 2018).denominator(), 0);
        QCOMPARE(count("established", 2018).rowsWith(KpiRow::Verdict::LeftOut).size(), 1);
        QCOMPARE(count("established", 2019).numerator(), 1);
        QCOMPARE(count("established", 2019).rows.first().months, 7);
    }
    void asksWhatHappenedWhenARouteEndedWithoutOutcomeOrRunsTooLong()
    {
        aRoute(aDossier("2018-0001"), "established", QDate(2018, 1, 1), QDate(2018, 6, 30), {});
        aRoute(aDossier("2018-0002"), "established", QDate(2017, 1, 1), {}, {});
        const KpiResult result = count("established", 2018);
        QCOMPARE(result.denominator(), 0);
        QCOMPARE(result.rowsWith(KpiRow::Verdict::InDoubt).size(), 2);
    }
    void whoMovedAwayIsLeftOutOfBothSides()
    {
        aRoute(aDossier("2018-0001"), "established", QDate(2017, 7, 1), QDate(2018, 6, 30), "restart");
        aRoute(aDossier("2018-0002"), "established", QDate(2017, 7, 1), QDate(2018, 6, 30), "moved");
        const KpiResult result = count("established", 2018);
        QCOMPARE(result.numerator(), 1);
        QCOMPARE(result.denominator(), 1);
    }
    void aStarterWithoutABenefitIsInDoubt()
    {
        aRoute(aDossier("2018-0001"), "starter", QDate(2017, 7, 1), QDate(2018, 6, 30), "independent");
        QCOMPARE(count("starters", 2018).rowsWith(KpiRow::Verdict::InDoubt).size(), 1);
    }
    void aChangedDefinitionIsANewVersionFromItsYearOn()
    {
        Kpis kpis(store(), m_rules);
        KpiDefinition changed = *kpis.definition("starters", 2019);
        changed.goal = 45'000;
        changed.fromYear = 2019;
        QVERIFY(!kpis.change(changed).isEmpty());
        changed.reason = "Nieuwe prestatieafspraak";
        QVERIFY(kpis.change(changed).isEmpty());
        QCOMPARE(kpis.definition("starters", 2019)->goal.value(), 45'000);
        QCOMPARE(kpis.definition("starters", 2019)->version, 2);
        QCOMPARE(kpis.definition("starters", 2018)->goal.value(), 40'000);
        QCOMPARE(kpis.versions("starters", 2019).size(), 2);
    }
    void aYearBeforeTheGoalsWereAgreedOnIsNotJudged()
    {
        aRoute(aDossier("2015-0001"), "established", QDate(2014, 7, 1), QDate(2015, 6, 30), "restart");
        const KpiResult result = count("established", 2015);
        QVERIFY(!result.definition.goal);
        QCOMPARE(result.numerator(), 1);
        QVERIFY(!result.reached());
    }
};

REGISTER_TEST(KpisTest)
#include "kpis_test.moc"
