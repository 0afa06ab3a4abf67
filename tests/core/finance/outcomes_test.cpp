#include "core/finance/outcomes.h"

#include "core/finance/amounts.h"
#include "core/finance/financecharts.h"
#include "core/finance/loanschedule.h"
#include "tests/core/finance/plankit.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;
using namespace plankit;

class OutcomesTest : public QObject {
    Q_OBJECT

    static YearFigures year(int turnover, int purchases, int costs)
    {
        YearFigures figures{};
        figures.turnover = Money::euros(turnover);
        figures.purchases = Money::euros(purchases);
        figures.costs = Money::euros(costs);
        return figures;
    }
    static QStringList texts(const NeededTurnover &needed)
    {
        QStringList found;
        for (const Step &step : needed.steps)
            found.append(step.text);
        return found;
    }

private slots:
    void breakEvenIsFixedCostsDividedByTheMargin()
    {
        const NeededTurnover needed = breakEven(year(40'000, 10'000, 15'000));
        QCOMPARE(needed.year, Money::euros(20'000));
        QCOMPARE(needed.month(), Money::cents(166'667));
        QVERIFY(texts(needed).contains("Divided by the margin of 75 % on the turnover: turnover a year"));
    }

    void atBreakEvenThereIsNoProfitAndACentLessIsALoss()
    {
        const YearFigures figures = year(37'123, 11'047, 14'999);
        const Money needed = *breakEven(figures).year;
        const auto profitAt = [&](Money turnover) { return scaled(turnover, figures.margin().toCents(), figures.turnover.toCents(), Rounding::Down) - figures.fixedCosts(); };
        QVERIFY(profitAt(needed) >= Money());
        QVERIFY(profitAt(needed - Money::cents(2)) < Money());
    }

    void withoutTurnoverOrMarginNothingIsPromised()
    {
        QVERIFY(!breakEven(year(0, 0, 1000)).year);
        QVERIFY(!breakEven(year(1000, 1000, 1000)).year);
        QVERIFY(!breakEven(year(1000, 1500, 1000)).month());
    }

    void leavingTheBenefitTakesTheHigherOfPrivateCostsAndNorm_data()
    {
        QTest::addColumn<int>("costs");
        QTest::addColumn<int>("other");
        QTest::addColumn<int>("norm");
        QTest::addColumn<int>("expected");
        // Margin 50 %, fixed costs 6,000, tax reserve 20 %: turnover = (need / 0.8 + 6,000) / 0.5
        QTest::newRow("private costs above the norm") << 20'000 << 0 << 16'000 << 62'000;
        QTest::newRow("norm above private costs") << 12'000 << 0 << 16'000 << 52'000;
        QTest::newRow("partner earns part of it") << 20'000 << 8'000 << 16'000 << 42'000;
        QTest::newRow("others bring enough") << 20'000 << 24'000 << 16'000 << 12'000;
    }
    void leavingTheBenefitTakesTheHigherOfPrivateCostsAndNorm()
    {
        QFETCH(int, costs);
        QFETCH(int, other);
        QFETCH(int, norm);
        QFETCH(int, expected);
        const NeededTurnover needed = turnoverToLeave(year(30'000, 15'000, 6000), {Money::euros(costs), Money::euros(other), Money::euros(norm)}, Percentage::percent(20));
        QCOMPARE(needed.year, Money::euros(expected));
        QVERIFY(needed.steps.size() >= 8);
    }

    void repaymentsAboveTheDepreciationAreCarriedToo()
    {
        YearFigures figures = year(30'000, 0, 0);
        figures.repaid = Money::euros(5000);
        figures.writtenOff = Money::euros(2000);
        const NeededTurnover needed = turnoverToLeave(figures, {Money::euros(10'000), {}, {}}, Percentage());
        QCOMPARE(needed.year, Money::euros(10'000 + 3000 + 2000));
    }

    void aReserveOfEverythingLeavesNothing()
    {
        QVERIFY(!turnoverToLeave(year(30'000, 0, 0), {Money::euros(1), {}, {}}, Percentage::percent(100)).year);
    }

    void theMonthToLeaveIsTheFirstThatStartsACarryingYear()
    {
        FinancialPlan growing = plan();
        growing.benefitNorm = Money::euros(1000);
        FinancialLine work = turnover(Money::euros(10), 150);
        work.fromMonth = 7;
        const Forecast result = forecast({growing, {work, line(Section::PrivateCost, Money::euros(900))}}, RuleBook::builtIn());
        // 12 x 1,000 is needed: 8 months of 1,500; so the year that starts in March has July to February.
        QCOMPARE(result.canLeave->text(), "2026-03");
        growing.benefitNorm = Money::euros(1501);
        QVERIFY(!forecast({growing, {work}}, RuleBook::builtIn()).canLeave);
    }

    void aLinearLoanIsRepaidInEqualParts()
    {
        const QList<Instalment> schedule = scheduleOf(loan(Money::euros(12'000), Percentage::percent(6), 12));
        QCOMPARE(schedule.size(), 12);
        QCOMPARE(schedule[0].interest, Money::euros(60));
        QCOMPARE(schedule[0].principal, Money::euros(1000));
        QCOMPARE(schedule[11].interest, Money::euros(5));
        QCOMPARE(schedule[11].left, Money());
    }

    void anAnnuityIsTheSameEveryMonth()
    {
        // 10,000 at 8 % over 36 months is 313.36 a month in every table.
        const QList<Instalment> schedule = scheduleOf(loan(Money::euros(10'000), Percentage::percent(8), 36, Repayment::Annuity));
        for (qsizetype i = 0; i + 1 < schedule.size(); ++i)
            QCOMPARE(schedule[i].interest + schedule[i].principal, Money::cents(31'337));
        QVERIFY(schedule.last().interest + schedule.last().principal <= Money::cents(31'337));
        QVERIFY(schedule.last().interest + schedule.last().principal > Money::cents(31'000));
        QCOMPARE(schedule.last().left, Money());
    }

    void everyLoanIsRepaidToTheCent()
    {
        for (quint32 seed = 1; seed < 200; ++seed)
            for (const FinancialLine &line : anyPlan(seed).of(Section::Loan)) {
                Money repaid;
                for (const Instalment &instalment : scheduleOf(line)) {
                    QVERIFY(instalment.principal >= Money() && instalment.left >= Money());
                    repaid += instalment.principal;
                }
                if (line.termMonths > 0)
                    QCOMPARE(repaid, line.amount);
            }
    }

    void interestOnlyMonthsComeFirst()
    {
        const QList<Instalment> schedule = scheduleOf(loan(Money::euros(6000), Percentage::percent(12), 12, Repayment::Linear, 6));
        QCOMPARE(schedule[5].interest, Money::euros(60));
        QCOMPARE(schedule[5].principal, Money());
        QCOMPARE(schedule[6].principal, Money::euros(1000));
        QCOMPARE(schedule.last().left, Money());
    }

    void scalingRoundsOnceAndNeverOverflows()
    {
        QCOMPARE(scaled(Money::cents(10), 1, 4, Rounding::HalfUp), Money::cents(3));
        QCOMPARE(scaled(Money::cents(-10), 1, 4, Rounding::HalfUp), Money::cents(-3));
        QCOMPARE(scaled(Money::cents(-10), 1, 4, Rounding::Down), Money::cents(-3));
        QCOMPARE(scaled(Money::cents(-10), 1, 4, Rounding::Up), Money::cents(-2));
        QCOMPARE(scaled(Money::euros(1'000'000'000), 999'999, 1'000'000, Rounding::Down), Money::cents(99'999'900'000));
    }

    void theChartNamesTheLowestMonth()
    {
        const Forecast result = forecast({plan(), {investment(Money::euros(1000), 5)}}, RuleBook::builtIn());
        const Series chart = cashChart(result);
        QCOMPARE(chart.labels.size(), 36);
        QCOMPARE(chart.labels.first(), "jan '26");
        QCOMPARE(chart.rows.first().values.first(), -1210.0);
        QVERIFY(chart.markers.first().words.contains("-1.210,00"));
        QVERIFY(chart.trend.contains("below zero"));
        QCOMPARE(turnoverChart(result, &result).rows.size(), 4);
    }
};

REGISTER_TEST(OutcomesTest)
#include "outcomes_test.moc"
