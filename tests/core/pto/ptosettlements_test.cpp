#include "core/base/failure.h"
#include "core/calc/calculators.h"
#include "core/pto/businesslimits.h"
#include "core/pto/earnedshare.h"
#include "tests/kit/ptowork.h"
#include "tests/kit/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace core;
using kit::WorkKit;

namespace {

constexpr Money money(qint64 cents) { return Money::cents(cents); }
const Month october(2026, 10);
const Month november(2026, 11);

} // namespace

/// Settling months and years with the benefit, from what was sold, spent, decided and settled before.
class PtoSettlementsTest : public QObject {
    Q_OBJECT

private slots:
    void belowTheCapAQuarterStaysFree()
    {
        // The first worked example: invoice 605 with 105 VAT, costs 100, exemption n.
        WorkKit kit;
        kit.agree(kit.terms());
        kit.exempt("n", november);
        kit.sell(QDate(2026, 11, 5), money(605'00), money(105'00));
        kit.spend(kit.cost("purchase", QDate(2026, 11, 6), money(121'00), money(21'00)));
        kit.settle(november);
        const MonthSettlement settled = *kit.work.settlements.settlement(kit.dossier, november);
        QCOMPARE(settled.exempt, money(100'00));
        QCOMPARE(settled.counted, money(300'00));
        QCOMPARE(settled.benefit, money(1'119'46));
        QCOMPARE(settled.holiday, money(55'97));
        QCOMPARE(settled.paid, money(1'063'49));
        QCOMPARE(settled.author, "A. Adviseur");
    }
    void atTheCapNoMoreStaysFree()
    {
        WorkKit kit;
        kit.exempt("n", november);
        kit.earn(november, money(1'300'00), {}, money(1'419'46));
        kit.settle(november);
        const MonthSettlement settled = *kit.work.settlements.settlement(kit.dossier, november);
        QCOMPARE(settled.exempt, money(285'00));
        QCOMPARE(settled.counted, money(1'015'00));
        QCOMPARE(settled.paid, money(384'24));
        QCOMPARE(settled.holiday, money(20'22));
    }
    void usedUpMonthsAreTakenFromTheRecords()
    {
        WorkKit kit;
        kit.exempt("n", Month(2026, 3), {}, 1);
        for (int month = 3; month <= 9; ++month) {
            if (month == 5)
                kit.earn(Month(2026, month), {}, {}, money(1'401'50)); // nothing earned: no month of it is used
            else
                kit.earn(Month(2026, month), money(400'00), {}, money(1'401'50));
            kit.settle(Month(2026, month));
        }
        const QList<MonthSettlement> months = kit.work.settlements.settlements(kit.dossier, Month(2026, 1), Month(2026, 12));
        QList<Money> exempt;
        for (const MonthSettlement &month : months)
            exempt.append(month.exempt);
        // One month before, then March, April, June, July and August: six. September stays without.
        QCOMPARE(exempt, QList<Money>({money(100'00), money(100'00), {}, money(100'00), money(100'00), money(100'00), {}}));
        QCOMPARE(months.last().counted, money(400'00));
        QVERIFY(months.last().answer.contains("are used up"));
    }
    void theSingleParentsTermRunsOnThroughMonthsWithoutIncome()
    {
        WorkKit kit;
        kit.exempt("n", Month(2024, 1), Month(2024, 6), 6);
        kit.exempt("r", Month(2024, 7));
        kit.earn(Month(2026, 12), money(400'00), {}, money(1'419'46));
        kit.earn(november, money(400'00), {}, money(1'419'46));
        // July 2024 is the first month: December 2026 is the thirtieth.
        const MonthCase last = kit.work.settlements.caseOf(kit.kept(Month(2026, 12)));
        QCOMPARE(last.exemption, "r");
        QCOMPARE(last.input["exemption_months_used"].toInteger(), 29);
        QCOMPARE(kit.work.settlements.reckon(last).outcome["exempt_cents"].toInteger(), 50'00);
    }
    void limitedHoursComeBeforeASingleParentAndAfterTheQuarter()
    {
        WorkKit kit;
        kit.exempt("n", october, october);
        kit.exempt("y", Month(2026, 1));
        kit.exempt("r", Month(2026, 1));
        kit.earn(october, money(400'00), {}, money(1'419'46));
        kit.earn(november, money(400'00), {}, money(1'419'46));
        QCOMPARE(kit.work.settlements.caseOf(kit.kept(october)).exemption, "n");
        QCOMPARE(kit.work.settlements.caseOf(kit.kept(november)).exemption, "y");
    }
    void theNewExemptionBeginsIn2027()
    {
        WorkKit kit(QDate(2027, 3, 2));
        kit.exempt("n", Month(2026, 12));
        kit.earn(Month(2027, 1), money(2'000'00), {}, money(1'419'46));
        const MonthCase without = kit.work.settlements.caseOf(kit.kept(Month(2027, 1)));
        QCOMPARE(without.exemption, "none");
        QVERIFY(without.remarks.join(' ').contains("new rules"));
        kit.exempt("new", Month(2027, 1));
        const MonthCase with = kit.work.settlements.caseOf(kit.kept(Month(2027, 1)));
        QCOMPARE(with.exemption, "new");
        QCOMPARE(kit.work.settlements.reckon(with).outcome["exempt_cents"].toInteger(), 300'00);
        PtoExemption old;
        old.kind = "n";
        old.decided = QDate(2027, 1, 1);
        old.from = Month(2027, 1);
        QVERIFY(blocks(core::check(old, {})));
    }
    void withoutADecisionNothingStaysFreeAndItSaysSo()
    {
        WorkKit kit;
        kit.earn(november, money(400'00), {}, money(1'419'46));
        const MonthCase found = kit.work.settlements.caseOf(kit.kept(november));
        QCOMPARE(found.exemption, "none");
        QVERIFY(found.remarks.join(' ').contains("No decision on an exemption"));
        QCOMPARE(kit.work.settlements.reckon(found).outcome["counted_cents"].toInteger(), 400'00);
    }
    void withoutANormNothingCanBeSettled()
    {
        WorkKit kit;
        IncomeEntry entry = kit.kept(november);
        entry.norm = {};
        QVERIFY(!kit.work.settlements.caseOf(entry).missing.isEmpty());
        QVERIFY(blocks(kit.work.settlements.settle(entry)));
        QVERIFY(!kit.work.settlements.settlement(kit.dossier, november));
    }
    void aLossComesOffLaterMonthsOfTheYearOnly()
    {
        WorkKit kit(QDate(2027, 3, 2));
        kit.earn(october, money(50'00), money(250'00), money(1'419'46));
        kit.settle(october);
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, october)->lossLeft, money(200'00));
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, october)->paid, money(1'348'49));
        kit.earn(november, money(120'00), {}, money(1'419'46));
        kit.settle(november);
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, november)->counted, Money());
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, november)->lossLeft, money(80'00));
        kit.earn(Month(2027, 1), money(120'00), {}, money(1'419'46));
        QVERIFY(!kit.work.settlements.caseOf(kit.kept(Month(2027, 1))).input.contains("loss_before_cents"));
    }
    void moreThanTheNormCountsInLaterMonthsOfTheYear()
    {
        WorkKit kit;
        kit.earn(october, money(2'000'00), {}, money(1'419'46));
        kit.settle(october);
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, october)->excess, money(580'54));
        kit.earn(november, money(100'00), {}, money(1'419'46));
        kit.settle(november);
        const MonthSettlement settled = *kit.work.settlements.settlement(kit.dossier, november);
        QCOMPARE(settled.counted, money(680'54));
        QCOMPARE(settled.own, money(100'00));
        // What was carried over counts once for the earned share: in the month in which it was earned.
        QCOMPARE(*kit.kept(november).counted, money(100'00));
    }
    void eachMonthAloneWhereTheDecisionSaysSo()
    {
        WorkKit kit;
        PtoTerms terms = kit.terms();
        terms.carry = "none";
        kit.agree(terms);
        kit.earn(october, money(2'000'00), {}, money(1'419'46));
        kit.settle(october);
        kit.earn(november, money(100'00), {}, money(1'419'46));
        kit.settle(november);
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, november)->counted, money(100'00));
    }
    void theFixedPercentageIsThatOfTheRulesOrOfTheAgreement()
    {
        WorkKit kit;
        PtoTerms terms = kit.terms();
        terms.tax = "forfait";
        kit.agree(terms);
        kit.earn(november, money(500'00), {}, money(1'419'46));
        // 17 %: 415, as Bureau Zelfstandigen Fryslân reckons.
        QCOMPARE(kit.work.settlements.reckon(kit.work.settlements.caseOf(kit.kept(november))).outcome["counted_cents"].toInteger(), 415'00);
        terms.taxShare = Percentage::percent(18);
        kit.agree(terms);
        QCOMPARE(kit.work.settlements.reckon(kit.work.settlements.caseOf(kit.kept(november))).outcome["counted_cents"].toInteger(), 410'00);
    }
    void otherIncomeCountsInFull()
    {
        WorkKit kit;
        kit.exempt("n", november);
        IncomeEntry entry = kit.kept(november);
        entry.turnover = money(400'00);
        entry.otherIncome = money(200'00);
        kit::PtoKit::must(kit.work.settlements.settle(entry));
        const MonthSettlement settled = *kit.work.settlements.settlement(kit.dossier, november);
        QCOMPARE(settled.counted, money(500'00));
        QCOMPARE(settled.own, money(300'00));
        QCOMPARE(kit.kept(november).otherIncome, money(200'00));
    }
    void aHundredEurosMoreAndLess()
    {
        WorkKit kit;
        kit.exempt("n", november);
        kit.earn(november, money(400'00), {}, money(1'419'46));
        const QList<OtherTurnover> others = kit.work.settlements.otherTurnovers(kit.work.settlements.caseOf(kit.kept(november)));
        QCOMPARE(others.size(), 2);
        QCOMPARE(others[0].change, money(100'00));
        QCOMPARE(others[0].benefit, money(1'044'46)); // of 500: 125 free, 375 counts
        QCOMPARE(others[0].total, money(1'544'46));
        QCOMPARE(others[1].benefit, money(1'194'46));
        QCOMPARE(others[1].total, money(1'494'46));
        // With nothing earned, a hundred less is a loss of a hundred.
        kit.earn(october, {}, {}, money(1'419'46));
        const QList<OtherTurnover> none = kit.work.settlements.otherTurnovers(kit.work.settlements.caseOf(kit.kept(october)));
        QCOMPARE(none[1].benefit, money(1'419'46));
        QCOMPARE(none[1].total, money(1'319'46));
    }
    void whatCountsIsTheEarnedIncomeOfTheMonth()
    {
        WorkKit kit;
        kit.exempt("n", november);
        kit.sell(QDate(2026, 11, 5), money(484'00), money(84'00));
        kit.settle(november);
        const EarnedShare share = earnedShare(kit.book.incomes(kit.dossier, november, november), november, november, kit.rules);
        QCOMPARE(share.earned, money(300'00));
        kit::PtoKit::must(kit.work.settlements.retract(kit.dossier, november));
        QVERIFY(!kit.kept(november).counted);
        QCOMPARE(kit.kept(november).turnover, money(400'00));
        QVERIFY(!kit.work.settlements.settlement(kit.dossier, november));
    }
    void aSettlementKnowsThatTheFiguresChanged()
    {
        WorkKit kit;
        kit.sell(QDate(2026, 11, 5), money(400'00));
        kit.settle(november);
        QVERIFY(!kit.work.settlements.isOutdated(*kit.work.settlements.settlement(kit.dossier, november)));
        kit.sell(QDate(2026, 11, 25), money(50'00));
        QVERIFY(kit.work.settlements.isOutdated(*kit.work.settlements.settlement(kit.dossier, november)));
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, november)->counted, money(400'00));
    }
    void aClosedMonthIsNotSettledAgain()
    {
        WorkKit kit;
        kit.earn(november, money(400'00), {}, money(1'419'46));
        kit.settle(november);
        kit::PtoKit::must(kit.book.months().declareNil(kit.dossier, november));
        kit::PtoKit::must(kit.book.months().check(kit.dossier, november));
        kit::PtoKit::must(kit.book.months().close(kit.dossier, november));
        QVERIFY(blocks(kit.work.settlements.settle(kit.kept(november))));
        QVERIFY(blocks(kit.work.settlements.retract(kit.dossier, november)));
    }
    void aMonthInWhichMoreWasGivenBackThanSoldIsALoss()
    {
        WorkKit kit;
        PtoInvoice credit = kit.invoice(QDate(2026, 11, 9), money(121'00), money(21'00));
        credit.kind = "credit";
        kit::PtoKit::must(kit.work.ledger.save(credit));
        kit.settle(november);
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, november)->result, -money(100'00));
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, november)->lossLeft, money(100'00));
    }
    void theYearHoldsWhatWasSettledAgainstWhatTurnedOut()
    {
        // The worked example of pto-year: 300 settled in each of two months, results 400 and 600, a quarter free.
        WorkKit kit(QDate(2026, 9, 15));
        kit.exempt("n", Month(2026, 7));
        for (int month : {7, 8}) {
            kit.earn(Month(2026, month), money(400'00), {}, money(1'419'46));
            kit.settle(Month(2026, month));
        }
        IncomeEntry august = kit.kept(Month(2026, 8));
        august.turnover = money(600'00);
        kit::PtoKit::must(kit.book.record(august));
        YearAccount account = kit.work.accounts.account(kit.dossier, 2026, 3);
        const QList<AccountMonth> months = kit.work.accounts.months(account, Month(2026, 9));
        QCOMPARE(months.size(), 2);
        QVERIFY(!months[0].outdated);
        QVERIFY(months[1].outdated);
        QCOMPARE(months[1].exempt, money(150'00));
        account.decided = QDate(2026, 9, 15);
        kit::PtoKit::must(kit.work.accounts.decide(account));
        account = kit.work.accounts.account(kit.dossier, 2026, 3);
        QCOMPARE(account.recovery, money(150'00));
        QCOMPARE(account.setOff, money(150'00));
        QCOMPARE(account.claim, Money());
        QCOMPARE(account.back, Money());
        QVERIFY(blocks(kit.work.accounts.save(account)));
        kit::PtoKit::must(kit.work.accounts.reopen(account.id));
        QVERIFY(!kit.work.accounts.account(kit.dossier, 2026, 3).decided.isValid());
    }
    void whatIsOlderThanSixMonthsNeedsADecisionFirst()
    {
        WorkKit kit(QDate(2027, 3, 10));
        for (const Month month : {Month(2026, 2), november}) {
            kit.earn(month, money(200'00), {}, money(1'401'50));
            kit.settle(month);
            IncomeEntry entry = kit.kept(month);
            entry.turnover = money(300'00);
            kit::PtoKit::must(kit.book.record(entry));
        }
        YearAccount account = kit.work.accounts.account(kit.dossier, 2026);
        account.decided = QDate(2027, 3, 10);
        kit::PtoKit::must(kit.work.accounts.decide(account));
        account = kit.work.accounts.account(kit.dossier, 2026);
        QCOMPARE(account.recovery, money(200'00));
        QCOMPARE(account.setOff, money(100'00));
        QCOMPARE(account.claim, money(100'00));
    }
    void taxByTheAssessmentIsPaidBackToWhoSettledBeforeTax()
    {
        WorkKit kit(QDate(2027, 6, 10));
        kit.earn(november, money(500'00), {}, money(1'419'46));
        kit.settle(november);
        YearAccount account = kit.work.accounts.account(kit.dossier, 2026);
        account.tax = money(85'00);
        QVERIFY(blocks(kit.work.accounts.save(account)));
        account.assessed = QDate(2027, 6, 1);
        kit::PtoKit::must(kit.work.accounts.save(account));
        account.decided = QDate(2027, 6, 10);
        kit::PtoKit::must(kit.work.accounts.decide(account));
        QCOMPARE(kit.work.accounts.account(kit.dossier, 2026).back, money(85'00));
    }
    void withTheFixedPercentageTheYearStaysEvenUntilTheAssessment()
    {
        WorkKit kit(QDate(2027, 6, 10));
        PtoTerms terms = kit.terms(2026);
        terms.tax = "forfait";
        kit.agree(terms);
        kit.earn(november, money(500'00), {}, money(1'419'46));
        kit.settle(november);
        YearAccount account = kit.work.accounts.account(kit.dossier, 2026);
        const auto outcome = [&] { return kit.work.accounts.reckon(kit.work.accounts.inputOf(account, QDate(2027, 6, 10))).outcome; };
        QCOMPARE(outcome()["recovery_cents"].toInteger(), 0);
        QCOMPARE(outcome()["back_payment_cents"].toInteger(), 0);
        // 60 of tax where 85 was reckoned with: 25 too little was settled.
        account.assessed = QDate(2027, 6, 1);
        account.tax = money(60'00);
        QCOMPARE(outcome()["recovery_cents"].toInteger(), 25'00);
    }
    void aCorrectionOfTheYearSaysWhatFor()
    {
        WorkKit kit(QDate(2027, 6, 10));
        kit.earn(november, money(500'00), {}, money(1'419'46));
        kit.settle(november);
        YearAccount account = kit.work.accounts.account(kit.dossier, 2026);
        account.correction = -money(90'00);
        QVERIFY(blocks(kit.work.accounts.save(account)));
        account.correctionNote = "afschrijving van de oven";
        account.decided = QDate(2027, 6, 10);
        kit::PtoKit::must(kit.work.accounts.decide(account));
        QCOMPARE(kit.work.accounts.account(kit.dossier, 2026).back, money(90'00));
    }
    void theHoursAreHeldAgainstTheUrencriterium()
    {
        WorkKit kit(QDate(2026, 12, 31));
        kit.workWeeks(QDate(2026, 1, 5), QDate(2026, 12, 31), HourQuantity::hours(4));
        PtoTerms terms = kit.terms();
        QList<BusinessLimit> limits = hoursLimits(kit.book, terms, kit.rules, QDate(2026, 12, 31));
        QCOMPARE(limits.size(), 2);
        QVERIFY(limits[0].sentence.contains("1036:00 of 1225:00"));
        QCOMPARE(limits[0].standing, BusinessLimit::Standing::Within);
        terms.otherWork = HourQuantity::hours(1200);
        terms.starter = true;
        limits = hoursLimits(kit.book, terms, kit.rules, QDate(2026, 12, 31));
        QVERIFY(limits[1].sentence.contains("not enough"));
        QVERIFY(limits[1].sentence.contains("the share does not matter"));
        terms.partner = HourQuantity::hours(525);
        limits = hoursLimits(kit.book, terms, kit.rules, QDate(2026, 12, 31));
        QCOMPARE(limits.size(), 3);
        QVERIFY(limits[2].sentence.contains("The split is met"));
    }
    void theSmallBusinessSchemeIsWatchedOverTheYear()
    {
        WorkKit kit;
        PtoTerms terms = kit.terms();
        terms.vat = "small";
        kit.agree(terms);
        kit.earn(Month(2026, 3), money(6'000'00), {}, money(1'401'50)); // entered directly
        kit.sell(QDate(2026, 10, 5), money(9'000'00));
        QCOMPARE(smallBusinessLimit(kit.work.ledger, kit.terms(), QDate(2026, 12, 3)).standing, BusinessLimit::Standing::Within);
        kit.sell(QDate(2026, 11, 5), money(2'000'00));
        const BusinessLimit near = smallBusinessLimit(kit.work.ledger, kit.terms(), QDate(2026, 12, 3));
        QCOMPARE(near.standing, BusinessLimit::Standing::Near);
        QVERIFY(near.sentence.contains("3.000,00 is left"));
        kit.sell(QDate(2026, 12, 1), money(3'000'01));
        const BusinessLimit passed = smallBusinessLimit(kit.work.ledger, kit.terms(), QDate(2026, 12, 3));
        QCOMPARE(passed.standing, BusinessLimit::Standing::Passed);
        QCOMPARE(turnoverOf(kit.work.ledger, kit.dossier, 2026), money(20'000'01));
    }
    void aPriceBelowTheMarketIsSeen()
    {
        WorkKit kit;
        const auto price = [&](bool own, const QString &who, qint64 cents, QDate day) {
            MarketPrice one;
            one.id = Id<MarketPrice>::fresh();
            one.dossier = kit.dossier;
            one.product = own ? "Taart" : "taart ";
            one.own = own;
            one.provider = who;
            one.amount = money(cents);
            one.day = day;
            one.source = "folder";
            return one;
        };
        kit::PtoKit::must(kit.work.prices.save(price(true, {}, 30'00, QDate(2026, 11, 1))));
        for (const auto &[who, cents] : {std::pair("Bakker A", 36'00), std::pair("Bakker B", 39'50), std::pair("Bakker C", 42'00)})
            kit::PtoKit::must(kit.work.prices.save(price(false, who, cents, QDate(2025, 11, 1))));
        QList<PriceComparison> found = comparePrices(kit.work.prices.of(kit.dossier), kit.rules, QDate(2026, 11, 3));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].standing(), PriceComparison::Standing::Below);
        QVERIFY(found[0].old);
        QVERIFY(found[0].sentence().contains("30,00 is below what others ask"));
        QVERIFY(found[0].sentence().contains("42,00 (3"));
        kit::PtoKit::must(kit.work.prices.save(price(true, {}, 38'00, QDate(2026, 11, 2))));
        kit::PtoKit::must(kit.work.prices.save(price(false, "bakker a", 37'00, QDate(2026, 11, 2))));
        found = comparePrices(kit.work.prices.of(kit.dossier), kit.rules, QDate(2026, 11, 3));
        QCOMPARE(found[0].standing(), PriceComparison::Standing::Within);
        QCOMPARE(*found[0].lowest, money(37'00));
        QVERIFY(!found[0].old);
        QVERIFY(blocks(kit.work.prices.save(price(false, {}, 37'00, QDate(2026, 11, 2)))));
    }
};

REGISTER_TEST(PtoSettlementsTest)
#include "ptosettlements_test.moc"
