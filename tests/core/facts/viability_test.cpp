#include "core/facts/viability.h"

#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

/// The viability of a plan of plain figures: 4,000 a month of turnover, 1,500 of costs, a loan of 12,000 and 1,600 to live on.
class ViabilityTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules = RuleBook::builtIn();

    static FinancialLine line(Section section, qint64 euros)
    {
        FinancialLine line;
        line.id = Id<FinancialLine>::fresh();
        line.section = section;
        line.name = "regel";
        line.amount = Money::euros(euros);
        line.vat = VatKind::None;
        line.costVat = VatKind::None;
        return line;
    }
    static PlanFacts plan()
    {
        PlanFacts facts;
        facts.plan.id = Id<FinancialPlan>::fresh();
        facts.plan.start = Month(2026, 1);
        facts.plan.vatScheme = VatScheme::Exempt;
        facts.plan.taxReserve = Percentage::percent(10);
        FinancialLine sales = line(Section::Turnover, 100);
        sales.volume = 4000; // forty a month
        FinancialLine loan = line(Section::Loan, 12000);
        loan.termMonths = 48;
        facts.lines = {sales, line(Section::Cost, 1500), loan, line(Section::PrivateCost, 1800), line(Section::PrivateIncome, 200), line(Section::Benefit, 900)};
        return facts;
    }

private slots:
    void whatIsLeftIsResultLessTaxLivingAndRepayment()
    {
        const ViabilityOutcome outcome = viability(plan(), m_rules);
        QCOMPARE(outcome.years.size(), 3);
        const ViabilityYear &last = outcome.years.last();
        QCOMPARE(last.profit, Money::euros(30000)); // 48,000 less 18,000
        QCOMPARE(last.tax, Money::euros(3000));
        QCOMPARE(last.household, Money::euros(19200));
        QCOMPARE(last.benefit, Money::euros(10800));
        QCOMPARE(last.repaid, Money::euros(3000));
        QCOMPARE(last.room(), Money::euros(7800));
        QCOMPARE(last.left(), Money::euros(4800));
        QCOMPARE(last.leftWithBenefit(), Money::euros(15600));
        QVERIFY(outcome.holds());
    }
    void aLowerPriceTakesItsPart()
    {
        // 10 % of 48,000 less, of which 10 % need not be reserved for tax.
        const ViabilityOutcome outcome = viability(plan(), m_rules, {{"price", 10}});
        QCOMPARE(outcome.lastLeft(), Money::euros(4800 - 4320));
        QVERIFY(outcome.holds());
    }
    void thePointWhereItFailsIsTheFirstWholePercent()
    {
        // 4,800 of 43,200 after tax is 11.1 %.
        QCOMPARE(breakingPoint(plan(), m_rules, "price"), std::optional(12));
        QCOMPARE(viability(plan(), m_rules, {{"price", 11}}).holds(), true);
        QCOMPARE(viability(plan(), m_rules, {{"price", 12}}).holds(), false);
        // 4,800 of 16,200 after tax is 29.6 %; of 21,600 private costs 22.2 %.
        QCOMPARE(breakingPoint(plan(), m_rules, "costs"), std::optional(30));
        QCOMPARE(breakingPoint(plan(), m_rules, "private"), std::optional(23));
    }
    void aPlanThatDoesNotHoldSaysSoAtOnce()
    {
        PlanFacts weak = plan();
        weak.lines[0].amount = Money::euros(80);
        QCOMPARE(breakingPoint(weak, m_rules, "price"), std::optional(0));
        QVERIFY(sentence(viability(weak, m_rules)).contains(QChar(0x20ac)));
    }
    void earlierYearsMayLeanOnTheBenefit()
    {
        PlanFacts growing = plan();
        FinancialLine lean = line(Section::Cost, 700);
        lean.untilMonth = 12;
        growing.lines.append(lean);
        const ViabilityOutcome outcome = viability(growing, m_rules);
        QVERIFY(outcome.years.first().left() < Money());
        QVERIFY(outcome.holds());
        growing.lines.removeIf([](const FinancialLine &one) { return one.section == Section::Benefit; });
        QVERIFY(!viability(growing, m_rules).holds());
    }
    void eachAssumptionIsTriedOutAndTogetherTheWorstOfAKindCounts()
    {
        const auto assume = [](const QString &moves, int worse) {
            Assumption one;
            one.id = Id<Assumption>::fresh();
            one.what = moves;
            one.moves = moves;
            one.worse = worse;
            return one;
        };
        const QList<Assumption> all{assume("price", 10), assume("price", 5), assume("volume", 20), assume("", 50)};
        const QList<Sensitivity> found = sensitivities(plan(), m_rules, all);
        QCOMPARE(found.size(), 4);
        QCOMPARE(found.at(1).outcome->lastLeft(), Money::euros(4800 - 2160));
        QCOMPARE(found.at(0).breaks, std::optional(12));
        QVERIFY(!found.at(3).outcome);
        const QList<Setback> together = allTogether(all);
        QCOMPARE(together.size(), 2);
        QCOMPARE(together.first().percent, 10);
        QVERIFY(!viability(plan(), m_rules, together).holds());
        QCOMPARE(viabilityChart(plan(), m_rules).rows.size(), 4);
    }
};

REGISTER_TEST(ViabilityTest)
#include "viability_test.moc"
