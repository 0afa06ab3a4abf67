#include "core/pto/ptoassessment.h"
#include "core/base/format.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

/// Hours against the ceilings of the permission and the municipality.
class PtoAssessmentTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::PtoKit> m_kit;
    const IsoWeek m_week = IsoWeek::of(QDate(2026, 3, 16));

    static HourQuantity hours(int whole, int minutes = 0) { return HourQuantity::minutes(whole * 60 + minutes); }
    WeekAssessment week(const IsoWeek &of) { return assessWeek(ptoHours(m_kit->book, m_kit->dossier, of), of, m_rules); }
    YearAssessment year(int of, QDate today) { return assessYear(ptoHours(m_kit->book, m_kit->dossier, of), of, m_rules, today); }

private slots:
    void init() { m_kit = std::make_unique<kit::PtoKit>(); }

    void tellsWhatIsLeftUnderTwentyHoursAWeek()
    {
        m_kit->grant(QDate(2026, 1, 1));
        m_kit->work(QDate(2026, 3, 16), hours(6, 30));
        m_kit->work(QDate(2026, 3, 17), hours(7));
        const WeekAssessment found = week(m_week);
        QCOMPARE(found.use.counted, hours(13, 30));
        QCOMPARE(found.use.left(), hours(6, 30));
        QCOMPARE(found.use.standing(), HourUse::Standing::Within);
        QCOMPARE(found.sentence(), QString("6:30 left this week, of 20:00."));
        QVERIFY(!found.use.ceiling->source.isEmpty());
    }
    void warnsFromNineTenthsOfTheCeiling()
    {
        m_kit->grant(QDate(2026, 1, 1));
        m_kit->work(QDate(2026, 3, 16), hours(17, 59));
        QCOMPARE(week(m_week).use.standing(), HourUse::Standing::Within);
        m_kit->work(QDate(2026, 3, 16), hours(18));
        QCOMPARE(week(m_week).use.standing(), HourUse::Standing::Near);
    }
    void exactlyTheCeilingIsNotOver()
    {
        m_kit->grant(QDate(2026, 1, 1));
        m_kit->work(QDate(2026, 3, 16), hours(20));
        const WeekAssessment found = week(m_week);
        QCOMPARE(found.use.standing(), HourUse::Standing::Near);
        QVERIFY(found.unexplained().isEmpty());
        QCOMPARE(found.sentence(), QString("The ceiling of 20:00 this week is reached."));
    }
    void marksTheHoursThatPassTheCeilingUntilAReasonIsGiven()
    {
        m_kit->grant(QDate(2026, 1, 1));
        m_kit->work(QDate(2026, 3, 16), hours(12));
        m_kit->work(QDate(2026, 3, 17), hours(8));
        m_kit->work(QDate(2026, 3, 18), hours(2));
        WeekAssessment found = week(m_week);
        QCOMPARE(found.sentence(), QString("2:00 over the ceiling of 20:00 this week."));
        QCOMPARE(found.marks.size(), 3);
        QVERIFY(!found.marks[1].isOver());
        QVERIFY(found.marks[2].overWeek && found.marks[2].asksReason());
        kit::PtoKit::must(m_kit->book.explain(found.unexplained(), "Spoedopdracht"));
        found = week(m_week);
        QVERIFY(found.marks[2].isOver());
        QVERIFY(found.unexplained().isEmpty());
    }
    void keepsHoursWithoutPermissionButDoesNotCountThem()
    {
        m_kit->grant(QDate(2026, 3, 18));
        m_kit->work(QDate(2026, 3, 17), hours(3));
        m_kit->work(QDate(2026, 3, 18), hours(4));
        const WeekAssessment found = week(m_week);
        QCOMPARE(found.use.counted, hours(4));
        QCOMPARE(found.use.uncovered, hours(3));
        QVERIFY(!found.marks[0].covered);
        QVERIFY(found.marks[1].covered);
        QVERIFY(found.sentence().endsWith("3:00 without permission: kept, not counted."));
        QCOMPARE(year(2026, QDate(2026, 3, 18)).use.counted, hours(4));
    }
    void theCeilingOfThePermissionGoesBeforeTheMunicipality()
    {
        PtoPermission permission = m_kit->permission(QDate(2026, 1, 1));
        permission.weekCeiling = hours(12);
        permission.yearCeiling = hours(500);
        m_kit->decide(permission);
        m_kit->work(QDate(2026, 3, 16), hours(12, 30));
        QCOMPARE(week(m_week).use.standing(), HourUse::Standing::Over);
        QCOMPARE(year(2026, QDate(2026, 3, 18)).use.ceiling->hours, hours(500));
    }
    void knowsNoCeilingBeforeTheFirstRule()
    {
        const IsoWeek old = IsoWeek::of(QDate(2010, 3, 16));
        m_kit->grant(QDate(2010, 1, 1));
        m_kit->work(QDate(2010, 3, 16), hours(23));
        QCOMPARE(week(old).use.standing(), HourUse::Standing::Unlimited);
        QVERIFY(week(old).sentence().contains("No ceiling is known"));
        QVERIFY(year(2010, QDate(2010, 3, 18)).sentence().contains("No ceiling is known"));
    }
    void foretellsTheDayOnWhichTheYearCeilingIsReached()
    {
        m_kit->grant(QDate(2026, 1, 1));
        // 25 hours a week: 1040 is reached in the 42nd week.
        m_kit->workWeeks(QDate(2026, 1, 5), QDate(2026, 3, 13), hours(5));
        const YearAssessment found = year(2026, QDate(2026, 3, 18));
        QCOMPARE(found.use.counted, hours(250));
        QVERIFY(found.reached);
        // 250 hours in the 74 days up to Sunday 15 March; 790 hours more take 234 days.
        QCOMPARE(*found.reached, QDate(2026, 11, 4));
        QCOMPARE(found.sentence(), "250:00 of 1040:00 used in 2026; at this pace the year ceiling is reached on " + format(QDate(2026, 11, 4)) + ".");
    }
    void saysWhereTheYearEndsWhenTheCeilingIsNotReached()
    {
        m_kit->grant(QDate(2026, 1, 1));
        m_kit->workWeeks(QDate(2026, 1, 5), QDate(2026, 3, 13), hours(2));
        const YearAssessment found = year(2026, QDate(2026, 3, 18));
        QVERIFY(!found.reached);
        // 100 hours in 74 days, 291 days to go.
        QCOMPARE(*found.expected, HourQuantity::minutes(6000 + 6000 * 291 / 74));
        QVERIFY(found.sentence().endsWith(" on " + format(QDate(2026, 12, 31)) + ", under the year ceiling."));
    }
    void doesNotForetellAfterThePermissionEnds()
    {
        m_kit->grant(QDate(2026, 1, 1), QDate(2026, 6, 30));
        m_kit->workWeeks(QDate(2026, 1, 5), QDate(2026, 3, 13), hours(5));
        const YearAssessment found = year(2026, QDate(2026, 3, 18));
        QVERIFY(!found.reached);
        QCOMPARE(*found.expected, HourQuantity::minutes(15000 + 15000 * 107 / 74));
        QCOMPARE(found.until, QDate(2026, 6, 30));
        QCOMPARE(year(2026, QDate(2026, 7, 1)).sentence(), QString("250:00 of 1040:00 used in 2026."));
    }
    void needsFourWeeksForAForecast()
    {
        m_kit->grant(QDate(2026, 3, 1));
        m_kit->work(QDate(2026, 3, 17), hours(10));
        const YearAssessment found = year(2026, QDate(2026, 3, 18));
        QVERIFY(!found.expected && !found.reached);
    }
    void namesTheDayOnWhichTheYearCeilingWasPassed()
    {
        PtoPermission permission = m_kit->permission(QDate(2026, 1, 1));
        permission.yearCeiling = hours(20);
        m_kit->decide(permission);
        m_kit->work(QDate(2026, 3, 9), hours(10));
        m_kit->work(QDate(2026, 3, 16), hours(10));
        m_kit->work(QDate(2026, 3, 17), hours(1));
        const YearAssessment found = year(2026, QDate(2026, 3, 18));
        QCOMPARE(*found.passed, QDate(2026, 3, 17));
        QCOMPARE(found.use.standing(), HourUse::Standing::Over);
        const WeekAssessment marked = week(m_week);
        QVERIFY(!marked.marks[0].overYear);
        QVERIFY(marked.marks[1].overYear && !marked.marks[1].overWeek);
    }
    void aWeekOverNewYearCountsInBothYears()
    {
        m_kit->grant(QDate(2025, 10, 1));
        m_kit->work(QDate(2025, 12, 31), hours(5));
        m_kit->work(QDate(2026, 1, 2), hours(4));
        const IsoWeek first = IsoWeek::of(QDate(2026, 1, 2));
        QCOMPARE(week(first).use.counted, hours(9));
        QCOMPARE(year(2026, QDate(2026, 3, 18)).use.counted, hours(4));
        QCOMPARE(year(2025, QDate(2026, 3, 18)).use.counted, hours(5));
    }
    void holdsAllHoursAgainstTheTaxTestAlsoThoseWithoutPermission()
    {
        m_kit->grant(QDate(2026, 3, 1));
        m_kit->work(QDate(2026, 2, 10), hours(10));
        m_kit->work(QDate(2026, 3, 10), hours(15));
        const YearAssessment found = year(2026, QDate(2026, 3, 18));
        QCOMPARE(*found.taxTest, hours(1225));
        QCOMPARE(found.taxSentence(), QString("For the tax test of 1225:00 hours: 1200:00 still to work."));
    }
};

REGISTER_TEST(PtoAssessmentTest)
#include "ptoassessment_test.moc"
