#include "core/demo/demo.h"
#include "core/kpi/inflow.h"
#include "core/rendement/rendement.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// Every large figure of the page of results over the practice caseload of 2018, counted once more by a plain question to the database
/// that shares nothing with the way the program counts.
class CountedByHandTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    kit::MemoryStore m_kit{QDate(2019, 2, 1)};
    std::unique_ptr<Kpis> m_kpis;

    KpiResult result(const QString &kpi) { return m_kpis->count(*m_kpis->definition(kpi, 2018), {2018, {}, {}}); }
    qint64 plain(const QString &sql) { return m_kit.store.query(sql).first().first().toLongLong(); }
    qint64 ended(const QString &kind, const QString &outcomes)
    {
        return plain(QString("select count(*) from routes where kind = '%1' and end_day between '2018-01-01' and '2018-12-31' and outcome %2").arg(kind, outcomes));
    }

private slots:
    void initTestCase()
    {
        fillWithDemo(m_kit.store, m_rules, {});
        m_kpis = std::make_unique<Kpis>(m_kit.store, m_rules);
    }
    void starters()
    {
        const KpiResult told = result("starters");
        QCOMPARE(told.numerator(), ended("starter", "in ('independent', 'business-and-job')"));
        QCOMPARE(told.denominator(), ended("starter", "not in ('', 'to-pto', 'changed', 'moved', 'died', 'mistake')"));
        QCOMPARE(told.countOf(KpiRow::Verdict::InDoubt), ended("starter", "= ''"));
        QVERIFY(told.valueThousandths() > 40'000 && told.reached());
        QCOMPARE(told.averageMonthsTenths(), 360);
    }
    void established()
    {
        const KpiResult told = result("established");
        QCOMPARE(told.numerator(), ended("established", "in ('restart', 'restart-smaller')"));
        QCOMPARE(told.denominator(), ended("established", "not in ('', 'to-stopping', 'advice-only', 'changed', 'moved', 'died', 'mistake')"));
        QVERIFY(told.valueThousandths() > 65'000 && told.reached());
        QCOMPARE(told.averageMonthsTenths(), 120);
    }
    void partTimeEntrepreneurs()
    {
        const KpiResult told = result("pto");
        const QString earned = "coalesce(counted_cents, max(turnover_cents - costs_cents, 0))";
        const QString counted = "from pto_income where month like '2018-%' and norm_cents > 0 and " + earned + " > 0";
        QCOMPARE(told.numerator(), plain("select count(*) " + counted));
        QCOMPARE(told.numerator(), 612); // 51 persons in each of twelve months
        QCOMPARE(told.earned().toCents(), plain("select sum(" + earned + ") " + counted));
        QCOMPARE(told.norm().toCents(), plain("select sum(norm_cents) " + counted));
        QCOMPARE(told.personsAtGoal(), plain("select count(*) from (select dossier " + counted + " group by dossier having sum(" + earned + ") * 100 >= sum(norm_cents) * 30)"));
        QCOMPARE(told.averageEarned(), Money::euros(421));
        QCOMPARE(told.averageNorm(), Money::euros(1057));
    }
    void inflowPerQuarter()
    {
        const Inflow inflow(m_kit.store, *m_kpis);
        QList<int> quarters;
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const QString first = QString("2018-%1-01").arg(3 * quarter - 2, 2, 10, QLatin1Char('0'));
            const QString last = QDate::fromString(first, Qt::ISODate).addMonths(3).addDays(-1).toString(Qt::ISODate);
            const qint64 counted = plain(QString("select count(*) from (select dossier from bbz_applications where received between '%1' and '%2' union "
                                                 "select dossier from routes where kind in ('starter', 'established', 'older', 'stopping') and outcome <> 'mistake' and start_day between '%1' and '%2')").arg(first, last));
            quarters.append(int(inflow.rows({2018, {}, {}, quarter}).size()));
            QCOMPARE(quarters.last(), counted);
        }
        // Down for three quarters and up in the last one, as the report says.
        QVERIFY(quarters[0] > quarters[1] && quarters[1] > quarters[2] && quarters[2] < quarters[3]);
    }
    void costsAndYields()
    {
        const RendementYear year = Rendement(m_kit.store, *m_kpis).of(2018);
        QCOMPARE(year.sumOf(RendementStep::Staff).toCents(), -plain("select sum(minutes * rate_cents / 60) from rendement_costs where year = 2018 and kind = 'staff'"));
        QCOMPARE(year.sumOf(RendementStep::Integration).toCents(), -plain("select sum(amount_cents) from rendement_costs where year = 2018 and kind = 'integration'"));
        const qint64 partners = plain("select sum(case h.cost_cents when 0 then (h.minutes * c.hour_price_cents + 30) / 60 else h.cost_cents end) from partner_hours h "
                                      "join partner_referrals r on r.id = h.referral left join partner_contracts c on c.id = r.contract where h.day like '2018%'");
        QVERIFY(partners > 0);
        QCOMPARE(year.sumOf(RendementStep::Purchased).toCents(), -plain("select sum(amount_cents) from rendement_costs where year = 2018 and kind = 'purchased'") - partners);
        // Every part-time entrepreneur earned within the norm, so all of it was saved: 612 months of 421 euro.
        QCOMPARE(year.sumOf(RendementStep::Earned), Money::euros(612 * 421));
        QCOMPARE(year.personsOf(RendementStep::Exit), plain("select count(*) from benefits where end_reason in ('own-business', 'business-and-job') and until_day between '2018-01-01' and '2018-12-30'"));
        QCOMPARE(year.balance(), year.costs() + year.yields());
    }
    void everyCostOfAPartnerGoesToItsReferral()
    {
        int found = 0;
        const RendementYear year = Rendement(m_kit.store, *m_kpis).of(2018);
        for (const RendementRow &row : year.rows)
            if (row.place.startsWith("partner_referrals/")) {
                ++found;
                QVERIFY(!row.dossier.isNull() && !row.route.isEmpty() && row.amount < Money());
                QCOMPARE(plain("select count(*) from partner_referrals where id = '" + row.place.section('/', 1) + "'"), 1);
            }
        QVERIFY(found > 0);
        QCOMPARE(found, plain("select count(*) from partner_hours where day like '2018%'"));
    }
};

REGISTER_TEST(CountedByHandTest)
#include "byhand_test.moc"
