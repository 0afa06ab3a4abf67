#include "core/calc/calculators.h"
#include "tests/kit/bbz.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;
using namespace kit;

/// The definitive determination of a book year, from the awards to the decision.
class BookYearTest : public QObject {
    Q_OBJECT

    static CalcAnswer determined(const BookYear &year) { return calculator("bbz-determination")->run(determinationInput(year), book(), QDate(2026, 3, 2)); }

private slots:
    void comesOutAsInTheExamples_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("household");
        QTest::addColumn<qint64>("result");
        QTest::addColumn<qint64>("other");
        QTest::addColumn<qint64>("lent");
        QTest::addColumn<int>("months");
        QTest::addColumn<qint64>("gift");
        QTest::addColumn<qint64>("extra");
        QTest::addColumn<qint64>("claim");
        QTest::newRow("C1") << 2018 << "single" << qint64(6000'00) << qint64(0) << qint64(3000'00) << 6 << qint64(5966'04) << qint64(2966'04) << qint64(0);
        QTest::newRow("C3") << 2018 << "single" << qint64(20000'00) << qint64(0) << qint64(2000'00) << 12 << qint64(0) << qint64(0) << qint64(2000'00);
        QTest::newRow("C5") << 2018 << "couple" << qint64(12000'00) << qint64(5000'00) << qint64(4000'00) << 12 << qint64(2445'88) << qint64(0) << qint64(1554'12);
        QTest::newRow("C8") << 2026 << "single" << qint64(12000'00) << qint64(0) << qint64(8000'00) << 12 << qint64(7205'76) << qint64(0) << qint64(794'24);
    }
    void comesOutAsInTheExamples()
    {
        QFETCH(int, year);
        QFETCH(QString, household);
        QFETCH(qint64, result);
        QFETCH(qint64, other);
        QFETCH(qint64, lent);
        QFETCH(int, months);
        QFETCH(qint64, gift);
        QFETCH(qint64, extra);
        QFETCH(qint64, claim);
        BookYear record;
        record.year = year;
        record.household = household;
        record.result = Money::cents(result);
        record.otherIncome = Money::cents(other);
        record.lent = Money::cents(lent);
        record.months = months;
        const CalcAnswer answer = determined(record);
        QVERIFY2(answer.problems.isEmpty(), qPrintable(answer.problems.value(0).text));
        takeOutcome(record, answer.outcome);
        QCOMPARE(record.gift, Money::cents(gift));
        QCOMPARE(record.extra, Money::cents(extra));
        QCOMPARE(record.claim, Money::cents(claim));
        QCOMPARE(answer.outcome.contains("claim_is_power") && answer.outcome["claim_is_power"].toBool(), claim > 0 && year >= 2020);
    }
    void theProposalTakesWhatWasLentInThatYear()
    {
        BbzKit kit(QDate(2019, 5, 1));
        QVERIFY(accepted(kit.bbz.save(kit.award(QDate(2018, 7, 1), QDate(2019, 3, 31), Money::euros(500)))));
        const BookYear year = kit.bbz.proposal(kit.dossier, 2018);
        QCOMPARE(year.lent, Money::euros(3000));
        QCOMPARE(year.months, 6);
    }
    void aPowerToClaimNeedsAWeighing()
    {
        BbzKit kit(QDate(2027, 3, 1));
        BookYear year = kit.bbz.proposal(kit.dossier, 2026);
        year.result = Money::euros(12000);
        year.lent = Money::euros(8000);
        year.months = 12;
        year.accountsReceived = QDate(2027, 2, 1);
        year.determined = QDate(2027, 2, 20);
        takeOutcome(year, determined(year).outcome);
        year.claimed = year.claim;
        QVERIFY(!accepted(kit.bbz.determine(year, true)));
        year.weighing = "Draagkracht en oorzaak zijn afgewogen.";
        QVERIFY(accepted(kit.bbz.determine(year, true)));
        // The objection term stands on the desk, and the figures are fixed until the year is reopened.
        QCOMPARE(kit.term().due, QDate(2027, 4, 5)); // six weeks end on a Saturday
        QVERIFY(!accepted(kit.bbz.save(year)));
        QVERIFY(accepted(kit.bbz.reopen(year.id)));
        QVERIFY(accepted(kit.bbz.save(year)));
        QVERIFY(kit.term().id.isNull());
    }
    void aMonthThatWasPaidCountsByWhatWasPaid()
    {
        BbzKit kit(QDate(2019, 5, 1));
        QVERIFY(accepted(kit.bbz.save(kit.award(QDate(2018, 7, 1), QDate(2018, 12, 31), Money::euros(500)))));
        LivingPayment paid = kit.bbz.paymentProposal(kit.dossier);
        QCOMPARE(paid.month, Month(2018, 7));
        QCOMPARE(paid.amount, Money::euros(500));
        paid.income = Money::euros(180);
        paid.amount = paymentFor(paid.norm, paid.income);
        QVERIFY(kit.bbz.save(paid).isEmpty());
        QCOMPARE(kit.bbz.proposal(kit.dossier, 2018).lent, Money::euros(5 * 500 + 320));
        LivingPayment again = kit.bbz.paymentProposal(kit.dossier);
        QCOMPARE(again.month, Month(2018, 8));
        QCOMPARE(again.income, Money::euros(180));
        again.month = paid.month;
        QVERIFY(!accepted(kit.bbz.save(again)));
        QCOMPARE(paymentFor(Money::euros(500), Money::euros(700)), Money());
    }
    void easedAssistanceIsAGiftAndIncomeWhenOrdinaryBbzFollows()
    {
        BbzKit kit(QDate(2023, 5, 1));
        LivingAward eased = kit.award(QDate(2021, 12, 1), QDate(2022, 3, 31), Money::euros(800));
        eased.eased = true;
        QVERIFY(!accepted(kit.bbz.save(eased))); // no loan
        eased.form = "gift";
        QVERIFY(kit.bbz.save(eased).isEmpty());
        QCOMPARE(kit.bbz.proposal(kit.dossier, 2022).otherIncome, Money());
        QVERIFY(accepted(kit.bbz.save(kit.award(QDate(2022, 4, 1), QDate(2022, 9, 30), Money::euros(700)))));
        const BookYear year = kit.bbz.proposal(kit.dossier, 2022);
        QCOMPARE(year.lent, Money::euros(4200));
        QCOMPARE(year.months, 6);
        QCOMPARE(year.otherIncome, Money::euros(2400)); // January to March
        LivingAward late = eased;
        late.id = Id<LivingAward>::fresh();
        late.from = QDate(2022, 10, 1);
        late.until = QDate(2022, 10, 31);
        QVERIFY(!accepted(kit.bbz.save(late)));
    }
    void theWealthSheetOfTheYearIsTakenOver()
    {
        BbzKit kit(QDate(2019, 5, 1));
        const auto own = [&](const QString &kind, qint64 euros) {
            Asset asset;
            asset.id = Id<Asset>::fresh();
            asset.dossier = kit.dossier;
            asset.day = QDate(2018, 12, 31);
            asset.kind = kind;
            asset.amount = Money::euros(euros);
            QVERIFY(accepted(kit.bbz.save(asset)));
        };
        own("home", 180000);
        own("stock", 9000);
        own("bank", 3000);
        own("household", 4000);
        own("mortgage", 140000);
        const WealthSheet sheet = wealthOn(kit.bbz.assets(kit.dossier), QDate(2018, 12, 31));
        QCOMPARE(sheet.total, Money::euros(192000)); // household goods are left out
        QCOMPARE(sheet.own(), Money::euros(52000));
        QCOMPARE(sheet.forEntitlement(), Money::euros(3000)); // home and business are needed (art. 7)
        const BookYear year = kit.bbz.proposal(kit.dossier, 2018);
        QVERIFY(year.wealthKnown);
        QCOMPARE(year.ownWealth, Money::euros(52000));
        QCOMPARE(year.totalWealth, Money::euros(192000));
        QVERIFY(!kit.bbz.proposal(kit.dossier, 2017).wealthKnown);
    }
    void draftFiguresDoNotDo()
    {
        BbzKit kit(QDate(2019, 9, 1));
        BookYear year = kit.bbz.proposal(kit.dossier, 2018);
        year.determined = QDate(2019, 8, 20);
        QVERIFY(!accepted(kit.bbz.determine(year, false)));
        year.accountsReceived = QDate(2019, 6, 25);
        QVERIFY(accepted(kit.bbz.determine(year, false)));
        QCOMPARE(accountsDue(2018, book()), QDate(2019, 6, 30));
    }
    void whatStaysALoanFollowsTheChosenReadingOfArticleThirteen()
    {
        BookYear year;
        year.year = 2018;
        year.result = Money::euros(6000);
        year.lent = Money::euros(3000);
        year.months = 6;
        year.wealthKnown = true;
        year.ownWealth = Money::euros(190000);
        year.totalWealth = Money::euros(400000);
        const QJsonObject outcome = determined(year).outcome;
        year.reading = "whole";
        takeOutcome(year, outcome);
        QCOMPARE(year.gift, Money());
        year.reading = "excess";
        takeOutcome(year, outcome);
        QCOMPARE(year.kept, Money::euros(190000 - 188997));
    }
    void theTaxOverTheGiftChangedInTwentySeventeen()
    {
        QCOMPARE(giftTax(QDate(2016, 12, 31)), GiftTax::IncomeOfTheClient);
        QCOMPARE(giftTax(QDate(2017, 1, 1)), GiftTax::FinalLevy);
    }
};

REGISTER_TEST(BookYearTest)
#include "bookyear_test.moc"
