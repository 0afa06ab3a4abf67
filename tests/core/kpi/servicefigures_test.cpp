#include "core/kpi/servicefigures.h"

#include "core/demo/demo.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// What the report of 2018 tells beside the agreed results, counted from the practice records and held against plain questions to the
/// database that share nothing with the figures.
class ServiceFiguresTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    kit::MemoryStore m_kit{QDate(2019, 2, 1)};
    std::unique_ptr<Kpis> m_kpis;

    ServiceTopic topic(const QString &key, const KpiQuestion &question = {2018, {}, {}})
    {
        const QList<ServiceTopic> all = ServiceFigures(*m_kpis).of(question);
        for (const ServiceTopic &each : all)
            if (each.key == key)
                return each;
        return {};
    }
    int count(const QString &key, const QString &figure, const KpiQuestion &question = {2018, {}, {}}) { return topic(key, question).figure(figure).count(); }
    int plain(const QString &sql) { return m_kit.store.query(sql).first().first().toInt(); }

private slots:
    void initTestCase()
    {
        fillWithDemo(m_kit.store, m_rules, {});
        m_kpis = std::make_unique<Kpis>(m_kit.store, m_rules);
    }
    void nineEntrepreneursCameToTheWalkInHourAndAllWereHelped()
    {
        QCOMPARE(count("walkin", "served/entrepreneurs"), 9);
        QCOMPARE(count("walkin", "outcome/solved") + count("walkin", "outcome/lasting"), 9);
        QCOMPARE(count("walkin", "outcome/none"), 0);
        QCOMPARE(count("walkin", "served/contacts"), plain("select count(*) from walkin_contacts where day like '2018%'"));
        QCOMPARE(count("walkin", "served/entrepreneurs"), plain("select count(distinct case follows when '' then id else follows end) from walkin_contacts where day like '2018%'"));
    }
    void theirResultsAreThoseOfTheReport()
    {
        // Debt help was started, arrangements were made and an eviction was prevented; all had a one-man business.
        QCOMPARE(count("walkin", "result/debt-help"), 3);
        QCOMPARE(count("walkin", "result/payment-arrangement"), 3);
        QCOMPARE(count("walkin", "result/eviction-prevented"), 1);
        QCOMPARE(count("walkin", "form/sole-trader") + count("walkin", "form/freelancer"), 9);
    }
    void fourOfSevenStatushoudersStarted()
    {
        const ServiceTopic told = topic("newcomers");
        QCOMPARE(told.figure("all").count(), 7);
        QCOMPARE(told.figure("started").count(), 4);
        QVERIFY(told.value.startsWith("4 of 7"));
        QCOMPARE(told.figure("started").count() + told.figure("other").count() + told.figure("unknown").count(), 7);
        QCOMPARE(plain("select count(*) from newcomer_paths p join group_enrolments n on n.id = p.enrolment where p.outcome = 'started' and p.outcome_day like '2018%' "
                       "and n.state = 'placed' and (select max(day) from group_meetings m where m.edition = n.edition) like '2018%'"), 4);
    }
    void nineWorkshopsWereGiven()
    {
        QCOMPARE(count("workshops", "given"), 9);
        QCOMPARE(plain("select count(distinct m.workshop) from group_meetings m join group_editions e on e.id = m.edition where e.series = 'ladder' and m.day like '2018%'"), 9);
        QCOMPARE(count("workshops", "people"), plain("select count(*) from group_enrolments n join group_editions e on e.id = n.edition where n.state = 'placed' and e.series = 'ladder' "
                                                     "and exists (select 1 from group_meetings m where m.edition = e.id and m.day like '2018%')"));
        for (const ServiceRow &row : topic("workshops").figure("given").rows)
            QVERIFY2(!row.name.isEmpty() && row.place.startsWith("group/"), qPrintable(row.name));
    }
    void referralsAreCountedByTheDayTheyWereMade()
    {
        QCOMPARE(count("referrals", "made"), plain("select count(*) from partner_referrals where made like '2018%'"));
        QCOMPARE(count("referrals", "independent"), plain("select count(*) from partner_referrals where independent_since like '2018%'"));
        QVERIFY(count("referrals", "made") > 0);
    }
    void debtHelpIsCountedWhileItRuns()
    {
        QCOMPARE(count("debts", "route"), plain("select count(*) from routes where kind = 'debts' and start_day <= '2018-12-31' and (end_day is null or end_day >= '2018-01-01')"));
        QVERIFY(count("debts", "route") > 0);
        QCOMPARE(count("debts", "running"), plain("select count(*) from debt_cases where reported <= '2018-12-31' and (ended is null or ended >= '2018-01-01')"));
        QCOMPARE(count("debts", "averted"), plain("select count(*) from debts where averted like '2018%'"));
    }
    void municipalitiesAndQuartersAddUp()
    {
        for (const auto &[key, figure] : {std::pair("walkin", "served/contacts"), std::pair("newcomers", "all"), std::pair("referrals", "made"), std::pair("debts", "averted")}) {
            int places = 0;
            for (const char *place : {"assen", "aa-en-hunze", "tynaarlo"})
                places += count(key, figure, {2018, place, {}});
            QCOMPARE(places, count(key, figure));
            int quarters = 0;
            for (int quarter = 1; quarter <= 4; ++quarter)
                quarters += count(key, figure, {2018, {}, {}, quarter});
            QCOMPARE(quarters, count(key, figure));
        }
    }
    void everyRowSaysWhereItIsFound()
    {
        const QList<ServiceTopic> all = ServiceFigures(*m_kpis).of({2018, {}, {}});
        for (const ServiceTopic &each : all)
            for (const ServiceFigure &figure : each.figures)
                for (const ServiceRow &row : figure.rows) {
                    QVERIFY2(row.place.startsWith("walkin/") || row.place.startsWith("group/") || !row.dossier.isNull(), qPrintable(figure.label));
                    QVERIFY(row.day.year() == 2018 || figure.key == "running" || figure.key == "route" || figure.key == "former");
                }
    }
    void anotherAdviserHasOtherFigures()
    {
        int all = 0;
        for (const QString &adviser : m_kpis->advisers())
            all += count("newcomers", "all", {2018, {}, adviser});
        QCOMPARE(all, 7);
    }
};

REGISTER_TEST(ServiceFiguresTest)
#include "servicefigures_test.moc"
