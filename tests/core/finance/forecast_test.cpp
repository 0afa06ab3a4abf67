#include "core/finance/forecast.h"

#include "core/base/failure.h"
#include "core/finance/financechecks.h"
#include "tests/core/finance/plankit.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;
using namespace plankit;

namespace {

const RuleBook &rules()
{
    static const RuleBook book = RuleBook::builtIn();
    return book;
}

Forecast of(const FinancialPlan &plan, const QList<FinancialLine> &lines, const WhatIf &whatIf = {})
{
    return forecast({plan, lines}, rules(), whatIf);
}

const BudgetRow &row(const QList<BudgetRow> &rows, const QString &name)
{
    for (const BudgetRow &each : rows)
        if (each.name == name)
            return each;
    static const BudgetRow none;
    return none;
}

} // namespace

class ForecastTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::Dutch)); }

    // What is true of every plan.

    void identities_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::newRow(qPrintable(QString("plan %1").arg(seed))) << seed;
    }
    void identities()
    {
        QFETCH(quint32, seed);
        const PlanFacts facts = anyPlan(seed);
        const Forecast result = forecast(facts, rules());
        const BudgetRow begin = row(result.cash, "Cash at the beginning");
        const BudgetRow in = row(result.cash, "Cash in");
        const BudgetRow out = row(result.cash, "Cash out");

        // Every month ends where the next begins, and ends with begin + in - out.
        QCOMPARE(begin.months[0], facts.plan.openingCash);
        for (int month = 0; month < planMonths; ++month) {
            QCOMPARE(result.cashEnd[month], begin.months[month] + in.months[month] - out.months[month]);
            if (month > 0)
                QCOMPARE(begin.months[month], result.cashEnd[month - 1]);
        }
        // The rows of the cash budget add up to their totals.
        Months rowsIn, rowsOut;
        bool outgoing = false;
        for (const BudgetRow &each : result.cash) {
            if (each.kind == BudgetRow::Kind::Line)
                (outgoing ? rowsOut : rowsIn) += each.months;
            outgoing = outgoing || each.name == "Cash in";
        }
        QVERIFY(rowsIn == in.months);
        QVERIFY(rowsOut == out.months);
        QCOMPARE(result.lowestCash, result.cashEnd[result.lowestMonth]);
        for (int month = 0; month < planMonths; ++month)
            QVERIFY(result.cashEnd[month] >= result.lowestCash);

        // The balance sheet at the end: what there is equals where it came from, to the cent.
        Money ownMoney, borrowed;
        for (const FinancialLine &line : facts.lines) {
            ownMoney += line.section == Section::OwnMoney ? line.amount : Money();
            borrowed += line.section == Section::Loan ? line.amount : Money();
        }
        const Money assets = result.cashEnd[35] + result.open.toReceive + result.open.bookValue;
        const Money sources = facts.plan.openingCash + ownMoney + result.profit.sum() - result.taxReserve.sum() - row(result.household, "Taken from the business").months.sum()
                              + result.open.loans + result.open.toPay + result.open.vat;
        QCOMPARE(assets, sources);

        // The years are the months.
        Money profit;
        for (const YearFigures &year : result.years)
            profit += year.profit();
        QCOMPARE(profit, result.profit.sum());
        Money means, needs;
        for (const BudgetSum &each : result.funding.means)
            means += each.amount;
        for (const BudgetSum &each : result.funding.needs)
            needs += each.amount;
        QCOMPARE(result.funding.available, means);
        QCOMPARE(result.funding.needed, needs);
        QCOMPARE(means + result.funding.shortage(), needs + result.funding.surplus());
        if (facts.plan.vatScheme != VatScheme::Quarterly) {
            QVERIFY(row(result.cash, "VAT paid").months.isZero());
            QVERIFY(row(result.cash, "VAT refunded").months.isZero());
            QCOMPARE(result.open.vat, Money());
        }
        if (result.canLeave)
            QVERIFY(result.canLeave->plus(11) <= facts.plan.start.plus(35));
    }

    void aPaymentTermShiftsMoneyInTimeAndNothingElse_data() { identities_data(); }
    void aPaymentTermShiftsMoneyInTimeAndNothingElse()
    {
        QFETCH(quint32, seed);
        PlanFacts facts = anyPlan(seed);
        const Forecast late = forecast(facts, rules());
        for (FinancialLine &line : facts.lines)
            line.termDays = 0;
        const Forecast atOnce = forecast(facts, rules());
        QVERIFY(late.turnover == atOnce.turnover);
        QVERIFY(late.profit == atOnce.profit);
        QCOMPARE(atOnce.open.toReceive, Money());
        QCOMPARE(atOnce.open.toPay, Money());
        QCOMPARE(late.cashEnd[35] + late.open.toReceive - late.open.toPay, atOnce.cashEnd[35]);
    }

    void vatOfThreeYearsIsPaidExceptWhatIsOutstanding_data() { identities_data(); }
    void vatOfThreeYearsIsPaidExceptWhatIsOutstanding()
    {
        QFETCH(quint32, seed);
        PlanFacts facts = anyPlan(seed);
        facts.plan.vatScheme = VatScheme::Quarterly;
        const Forecast with = forecast(facts, rules());
        // Take every rate away (as a price without VAT) and only timing and open sums may differ.
        PlanFacts bare = facts;
        if (facts.plan.includesVat)
            return; // then the price itself would change
        for (FinancialLine &line : bare.lines)
            line.vat = line.costVat = VatKind::None;
        const Forecast without = forecast(bare, rules());
        QVERIFY(with.profit == without.profit);
        QCOMPARE(with.cashEnd[35] - with.open.vat + with.open.toReceive - with.open.toPay, without.cashEnd[35] + without.open.toReceive - without.open.toPay);
    }

    // Cases an adviser would work out by hand.

    void turnoverIsPriceTimesVolumeAndVatComesOnTop()
    {
        const Forecast result = of(plan(), {turnover(Money::euros(50), 80)});
        QCOMPARE(result.turnover[0], Money::euros(4000));
        QCOMPARE(result.years[0].turnover, Money::euros(48'000));
        QCOMPARE(row(result.cash, "Received from customers").months[0], Money::euros(4840));
        // First quarter: three times 840, paid in April.
        QCOMPARE(row(result.cash, "VAT paid").months[2], Money());
        QCOMPARE(row(result.cash, "VAT paid").months[3], Money::euros(2520));
        // October to December of the last year is still to be paid.
        QCOMPARE(result.open.vat, Money::euros(2520));
    }

    void anAmountWithVatInItIsTakenApart()
    {
        FinancialPlan consumer = plan();
        consumer.includesVat = true;
        const Forecast result = of(consumer, {turnover(Money::cents(12'100), 10)});
        QCOMPARE(result.turnover[0], Money::euros(1000));
        QCOMPARE(row(result.cash, "Received from customers").months[0], Money::euros(1210));
    }

    void theLowRateIsThatOfTheMonth()
    {
        FinancialLine bread = turnover(Money::euros(1), 1000);
        bread.vat = VatKind::Low;
        const Forecast result = of(plan(Month(2018, 12)), {bread});
        QCOMPARE(row(result.cash, "Received from customers").months[0], Money::euros(1060));
        QCOMPARE(row(result.cash, "Received from customers").months[1], Money::euros(1090));
    }

    void vatOfAnInvestmentIsPaidInAdvanceAndComesBackAfterTheQuarter()
    {
        FinancialPlan february = plan(Month(2026, 2));
        const Forecast result = of(february, {investment(Money::euros(10'000), 5)});
        QCOMPARE(row(result.cash, "Investments").months[0], Money::euros(12'100));
        QCOMPARE(row(result.cash, "VAT refunded").months[2], Money::euros(2100));
        QCOMPARE(result.funding.needed, Money::euros(12'100));
        QCOMPARE(result.funding.shortage(), Money::euros(12'100));
        QCOMPARE(result.cashShortage(), Money::euros(12'100));
    }

    void theSmallBusinessSchemeChargesNoVatAndReclaimsNone()
    {
        FinancialPlan small = plan();
        small.vatScheme = VatScheme::SmallBusiness;
        FinancialLine rent = line(Section::Cost, Money::euros(100));
        const Forecast result = of(small, {turnover(Money::euros(50), 20), rent});
        QCOMPARE(result.turnover[0], Money::euros(1000));
        QCOMPARE(row(result.cash, "Received from customers").months[0], Money::euros(1000));
        QCOMPARE(result.profit[0], Money::euros(879)); // 100 euros of rent cost 121
        QVERIFY(row(result.cash, "VAT paid").months.isZero());
    }

    void theSmallBusinessLimitIsHeldAgainstEachCalendarYear()
    {
        FinancialPlan small = plan(Month(2026, 7));
        small.vatScheme = VatScheme::SmallBusiness;
        const PlanFacts facts{small, {turnover(Money::euros(50), 40)}}; // 24,000 a year, but 12,000 in 2026
        QStringList found;
        for (const Problem &problem : check(facts, forecast(facts, rules()), rules()))
            if (problem.field == "vat_scheme")
                found.append(problem.text);
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].contains("2027") && found[1].contains("2028"));
    }

    void fourteenDaysMeansNearlyHalfComesAMonthLater()
    {
        FinancialLine hours = turnover(Money::euros(30), 100);
        hours.vat = VatKind::None;
        hours.termDays = 14;
        const Forecast result = of(plan(), {hours});
        QCOMPARE(row(result.cash, "Received from customers").months[0], Money::euros(1600));
        QCOMPARE(row(result.cash, "Received from customers").months[1], Money::euros(3000));
        QCOMPARE(result.open.toReceive, Money::euros(1400));
        hours.cashShare = Percentage::percent(50);
        QCOMPARE(row(of(plan(), {hours}).cash, "Received from customers").months[0], Money::euros(2300));
    }

    void fullVolumeIsReachedInEqualSteps()
    {
        FinancialPlan slow = plan();
        slow.rampUp = 4;
        const Forecast result = of(slow, {turnover(Money::euros(10), 100)});
        QCOMPARE(result.turnover[0], Money::euros(250));
        QCOMPARE(result.turnover[2], Money::euros(750));
        QCOMPARE(result.turnover[3], Money::euros(1000));
        QCOMPARE(result.turnover[35], Money::euros(1000));
    }

    void theSeasonMovesTurnoverWithinTheYearAndKeepsItsSum()
    {
        FinancialPlan ice = plan(Month(2026, 4));
        ice.season = "0 0 50 100 150 200 250 200 150 100 0 0";
        const Forecast result = of(ice, {turnover(Money::euros(10), 100)});
        QCOMPARE(result.turnover[0], Money::euros(1000));   // April
        QCOMPARE(result.turnover[3], Money::euros(2500));   // July
        QCOMPARE(result.turnover[9], Money());              // January
        QCOMPARE(result.years[0].turnover, Money::euros(12'000));
    }

    void purchasesGoWithUnitsOrWithTurnover()
    {
        FinancialLine goods = turnover(Money::euros(20), 100);
        goods.unitCost = Money::euros(5);
        goods.costShare = Percentage::percent(10);
        const Forecast result = of(plan(), {goods});
        QCOMPARE(result.years[0].purchases, Money::euros(12 * (500 + 200)));
        QCOMPARE(row(result.cash, "Purchases").months[0], Money::euros(847));
    }

    void costsFallWhenTheyAreDue()
    {
        FinancialLine yearly = line(Section::Cost, Money::euros(120));
        yearly.frequency = Frequency::Yearly;
        yearly.fromMonth = 3;
        FinancialLine quarterly = line(Section::Cost, Money::euros(60));
        quarterly.frequency = Frequency::Quarterly;
        quarterly.untilMonth = 6;
        const Forecast result = of(plan(), {yearly, quarterly});
        QCOMPARE(result.costs[0], Money::euros(60));
        QCOMPARE(result.costs[2], Money::euros(120));
        QCOMPARE(result.costs[3], Money::euros(60));
        QCOMPARE(result.costs[6], Money());
        QCOMPARE(result.costs[14], Money::euros(120));
    }

    void anInvestmentIsWrittenOffToTheCent()
    {
        const Forecast result = of(plan(), {investment(Money::euros(1000), 3)});
        QCOMPARE(result.investments[0].writtenOff[0], Money::cents(2778));
        QCOMPARE(result.investments[0].writtenOff.sum(), Money::euros(1000));
        QCOMPARE(result.open.bookValue, Money());
        QCOMPARE(of(plan(), {investment(Money::euros(1000), 0)}).open.bookValue, Money::euros(1000));
        QCOMPARE(of(plan(), {investment(Money::euros(1000), 5)}).open.bookValue, Money::euros(400));
    }

    void fundingCoversEverythingOrNamesTheShortage()
    {
        QList<FinancialLine> lines{investment(Money::euros(10'000), 5), line(Section::Startup, Money::euros(1000)), line(Section::WorkingCapital, Money::euros(2000)),
                                   line(Section::OwnMoney, Money::euros(4000)), loan(Money::euros(10'000), Percentage::percent(8), 36)};
        lines[1].frequency = Frequency::Once;
        const Forecast result = of(plan(), lines);
        QCOMPARE(result.funding.needed, Money::euros(10'000 + 1000 + 2000 + 2310));
        QCOMPARE(result.funding.available, Money::euros(14'000));
        QCOMPARE(result.funding.shortage(), Money::euros(1310));
        lines[3].amount += Money::euros(1310);
        QCOMPARE(of(plan(), lines).funding.shortage(), Money());
        QCOMPARE(of(plan(), lines).funding.surplus(), Money());
    }

    void whatIsTakenOutIsWhatTheHouseholdLacks()
    {
        FinancialLine benefit = line(Section::Benefit, Money::euros(1300));
        benefit.untilMonth = 6;
        const Forecast result = of(plan(), {line(Section::PrivateCost, Money::euros(1500)), line(Section::PrivateIncome, Money::euros(300)), benefit});
        QCOMPARE(row(result.cash, "Taken out for living").months[0], Money());
        QCOMPARE(row(result.cash, "Taken out for living").months[6], Money::euros(1200));
    }

    void theTaxReserveFollowsTheYearsProfitAndIsNeverBelowZero()
    {
        FinancialPlan reserving = plan();
        reserving.taxReserve = Percentage::percent(20);
        FinancialLine late = turnover(Money::euros(100), 30);
        late.fromMonth = 7;
        const Forecast result = of(reserving, {late, line(Section::Cost, Money::euros(500))});
        QCOMPARE(result.taxReserve[6], Money());           // year so far: 3,000 - 7 x 500
        QCOMPARE(result.taxReserve[7], Money::euros(400)); // year so far: 6,000 - 8 x 500
        QCOMPARE(result.years[0].taxReserve, result.years[0].profit().share(Percentage::percent(20), Rounding::HalfUp));
    }

    void whatIfChangesTheOutcomeOnly()
    {
        FinancialLine goods = turnover(Money::euros(20), 100);
        goods.costShare = Percentage::percent(50);
        const QList<FinancialLine> lines{goods, line(Section::Cost, Money::euros(400))};
        const Forecast dearer = of(plan(), lines, {10, 0, 0});
        QCOMPARE(dearer.turnover[0], Money::euros(2200));
        QCOMPARE(dearer.years[0].purchases, Money::euros(12'000)); // what is bought costs the same
        const Forecast busier = of(plan(), lines, {0, 10, 0});
        QCOMPARE(busier.years[0].purchases, Money::euros(13'200));
        const Forecast costlier = of(plan(), lines, {0, 0, 10});
        QCOMPARE(costlier.costs[0], Money::euros(1100 + 440));
    }

    void monthsWithoutARuleAreRefusedNotGuessed()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, of(plan(Month(2001, 1)), {turnover(Money::euros(1), 1)}));
    }
};

REGISTER_TEST(ForecastTest)
#include "forecast_test.moc"
