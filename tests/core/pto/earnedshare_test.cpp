#include "core/pto/earnedshare.h"
#include "core/pto/ptocharts.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

/// What somebody earned as a share of the norm, and the charts of hours and share.
class EarnedShareTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::PtoKit> m_kit;

    EarnedShare share(Month first, Month last)
    {
        return earnedShare(m_kit->book.incomes(m_kit->dossier, first, last), first, last, m_rules);
    }

private slots:
    void init() { m_kit = std::make_unique<kit::PtoKit>(); }

    void isWhatWasEarnedDividedByTheNorm()
    {
        m_kit->earn(Month(2026, 1), Money::euros(500), Money::euros(79), Money::euros(1057));
        const EarnedShare found = share(Month(2026, 1), Month(2026, 1));
        QCOMPARE(found.earned, Money::euros(421));
        QCOMPARE(*found.share, Percentage::ofThousandths(39830));
        QVERIFY(found.meetsGoal());
        QVERIFY(found.sentence().endsWith("The goal of 30 % is met."));
    }
    void incomeThatWasSettledGoesBeforeTurnoverLessCosts()
    {
        m_kit->earn(Month(2026, 1), Money::euros(500), Money::euros(79), Money::euros(1000), Money::euros(250));
        QCOMPARE(*share(Month(2026, 1), Month(2026, 1)).share, Percentage::percent(25));
    }
    void aLossCountsAsNothing()
    {
        m_kit->earn(Month(2026, 1), Money::euros(50), Money::euros(79), Money::euros(1000));
        const EarnedShare found = share(Month(2026, 1), Month(2026, 1));
        QCOMPARE(found.earned, Money());
        QVERIFY(found.share && !found.meetsGoal());
    }
    void ofAYearTakesTheMonthsInWhichSomethingWasEarned()
    {
        m_kit->earn(Month(2026, 1), Money::euros(400), Money(), Money::euros(1000));
        m_kit->earn(Month(2026, 2), Money::euros(10), Money::euros(90), Money::euros(1000));
        m_kit->earn(Month(2026, 3), Money::euros(100), Money(), Money::euros(1000));
        const EarnedShare found = share(Month(2026, 1), Month(2026, 12));
        QCOMPARE(found.months.size(), 12);
        QCOMPARE(*found.months[1].share, Percentage());
        QVERIFY(!found.months[3].share);
        QCOMPARE(*found.share, Percentage::percent(25));
    }
    void aMonthWithoutANormIsNotHeldAgainstAnything()
    {
        m_kit->earn(Month(2026, 1), Money::euros(400), Money(), Money());
        const EarnedShare found = share(Month(2026, 1), Month(2026, 1));
        QVERIFY(!found.share);
        QCOMPARE(found.months.first().earned, Money::euros(400));
        QCOMPARE(found.sentence(), QString("No income with a norm has been filled in."));
    }
    void bringsItsDefinitionAndTheRuleOfItsGoal()
    {
        const EarnedShareDefinition definition = earnedShareDefinition(QDate(2026, 3, 1));
        QCOMPARE(definition.version, 1);
        QVERIFY(definition.text.contains("30 %"));
        QCOMPARE(definition.goalRule, QString("kpi.pto.share"));
        QVERIFY(!definition.source.isEmpty());
    }
    void hasNoGoalBeforeOneWasAgreedOn()
    {
        m_kit->earn(Month(2015, 1), Money::euros(400), Money(), Money::euros(1000));
        const EarnedShare found = share(Month(2015, 1), Month(2015, 1));
        QVERIFY(!found.goal && !found.meetsGoal());
    }
    void drawsTheShareWithTheGoalAsALineAndGapsForEmptyMonths()
    {
        m_kit->earn(Month(2026, 2), Money::euros(450), Money(), Money::euros(1000));
        const Series chart = earnedChart(share(Month(2026, 1), Month(2026, 12)));
        QCOMPARE(chart.labels.size(), 12);
        QVERIFY(!chart.rows[0].values[0]);
        QCOMPARE(*chart.rows[0].values[1], 45.0);
        QCOMPARE(chart.limits.first().value, 30.0);
    }
    void drawsTheHoursOfEachWeekUnderTheirCeiling()
    {
        m_kit->grant(QDate(2026, 1, 12));
        m_kit->work(QDate(2026, 1, 6), HourQuantity::hours(2));
        m_kit->work(QDate(2026, 1, 13), HourQuantity::hours(21));
        const Series chart = weekChart(ptoHours(m_kit->book, m_kit->dossier, 2026), 2026, m_rules, QDate(2026, 3, 18));
        QCOMPARE(chart.labels.size(), 53);
        QCOMPARE(chart.rows.size(), 2);
        QCOMPARE(*chart.rows[1].values[1], 2.0);
        QCOMPARE(*chart.rows[0].values[2], 21.0);
        QVERIFY(!chart.rows[0].values[20]);
        QCOMPARE(chart.limits.first().value, 20.0);
        QCOMPARE(chart.trend, QString("1 week(s) are over their ceiling."));
    }
    void drawsAChangingCeilingAsALineOfItsOwn()
    {
        PtoPermission permission = m_kit->permission(QDate(2026, 1, 1), QDate(2026, 6, 30));
        permission.weekCeiling = HourQuantity::hours(10);
        m_kit->decide(permission);
        const Series chart = weekChart(ptoHours(m_kit->book, m_kit->dossier, 2026), 2026, m_rules, QDate(2026, 3, 18));
        QVERIFY(chart.limits.isEmpty());
        QVERIFY(chart.rows.last().asLine);
        QCOMPARE(*chart.rows.last().values[0], 10.0);
        QCOMPARE(*chart.rows.last().values[40], 20.0);
    }
};

REGISTER_TEST(EarnedShareTest)
#include "earnedshare_test.moc"
