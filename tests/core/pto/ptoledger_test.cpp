#include "core/pto/earnedshare.h"
#include "tests/kit/ptowork.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;
using kit::WorkKit;

namespace {

constexpr Money money(qint64 cents) { return Money::cents(cents); }
const Month october(2026, 10);
const Month november(2026, 11);

} // namespace

/// Invoices and receipts: in which month they count, for how much, and what follows for the figures of the month.
class PtoLedgerTest : public QObject {
    Q_OBJECT

private slots:
    void anInvoiceCountsWithoutVatInItsMonth()
    {
        WorkKit kit;
        kit.sell(QDate(2026, 11, 5), money(605'00), money(105'00));
        kit.spend(kit.cost("purchase", QDate(2026, 11, 6), money(121'00), money(21'00)));
        QCOMPARE(kit.kept(november).turnover, money(500'00));
        QCOMPARE(kit.kept(november).costs, money(100'00));
        QCOMPARE(kit.kept(november).norm, money(1'419'46));
    }
    void underTheSmallBusinessSchemeCostsCountWithTheirVat()
    {
        WorkKit kit;
        PtoTerms terms = kit.terms();
        terms.vat = "small";
        kit.agree(terms);
        kit.sell(QDate(2026, 11, 5), money(500'00));
        kit.spend(kit.cost("purchase", QDate(2026, 11, 6), money(121'00), money(21'00)));
        QCOMPARE(kit.kept(november).turnover, money(500'00));
        QCOMPARE(kit.kept(november).costs, money(121'00));
        // VAT on an invoice is owed all the same: it is no income.
        const QList<Problem> problems = kit.work.ledger.check(kit.invoice(QDate(2026, 11, 7), money(121'00), money(21'00)));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().weight, Problem::Weight::Warns);
        QVERIFY(problems.first().text.contains("no VAT is charged"));
    }
    void theSystemOfTheYearDecidesTheMonth_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<int>("month");
        QTest::newRow("the work") << "work" << 9;
        QTest::newRow("the invoice") << "invoice" << 10;
        QTest::newRow("the payment") << "cash" << 11;
    }
    void theSystemOfTheYearDecidesTheMonth()
    {
        QFETCH(QString, system);
        QFETCH(int, month);
        WorkKit kit;
        PtoTerms terms = kit.terms();
        terms.system = system;
        kit.agree(terms);
        PtoInvoice invoice = kit.invoice(QDate(2026, 10, 2), money(300'00));
        invoice.worked = QDate(2026, 9, 28);
        invoice.paid = QDate(2026, 11, 15);
        kit::PtoKit::must(kit.work.ledger.save(invoice));
        for (int number = 8; number <= 12; ++number)
            QCOMPARE(kit.kept(Month(2026, number)).turnover, number == month ? money(300'00) : Money());
    }
    void underTheCashSystemAnUnpaidInvoiceWaits()
    {
        WorkKit kit;
        PtoTerms terms = kit.terms();
        terms.system = "cash";
        kit.agree(terms);
        PtoInvoice invoice = kit.sell(QDate(2026, 10, 2), money(300'00));
        QVERIFY(kit.work.ledger.ledger(kit.dossier).months.isEmpty());
        invoice.paid = QDate(2026, 11, 3);
        kit::PtoKit::must(kit.work.ledger.save(invoice));
        QCOMPARE(kit.kept(november).turnover, money(300'00));
    }
    void anInvoiceIsNotCountedTwiceWhenTheSystemChangesWithTheYear()
    {
        WorkKit kit(QDate(2027, 2, 1));
        kit.agree(kit.terms(2026)); // by the invoice
        PtoTerms next = kit.terms(2027);
        next.system = "cash";
        kit.agree(next);
        PtoInvoice invoice = kit.invoice(QDate(2026, 12, 20), money(300'00));
        invoice.paid = QDate(2027, 1, 10);
        kit::PtoKit::must(kit.work.ledger.save(invoice));
        QCOMPARE(kit.kept(Month(2026, 12)).turnover, money(300'00));
        QCOMPARE(kit.kept(Month(2027, 1)).turnover, Money());
    }
    void theSystemIsFixedOnceAMonthIsClosed()
    {
        WorkKit kit;
        kit.agree(kit.terms());
        kit::PtoKit::must(kit.book.months().declareNil(kit.dossier, october));
        kit::PtoKit::must(kit.book.months().check(kit.dossier, october));
        kit::PtoKit::must(kit.book.months().close(kit.dossier, october));
        PtoTerms terms = kit.terms();
        terms.system = "cash";
        const QList<Problem> problems = kit.work.ledger.save(terms);
        QVERIFY(blocks(problems));
        QCOMPARE(problems.first().field, "system");
        QCOMPARE(kit.terms().system, "invoice");
    }
    void aClosedMonthKeepsItsFigures()
    {
        WorkKit kit;
        PtoInvoice invoice = kit.sell(QDate(2026, 10, 2), money(300'00));
        kit::PtoKit::must(kit.book.months().declareNil(kit.dossier, october));
        kit::PtoKit::must(kit.book.months().check(kit.dossier, october));
        kit::PtoKit::must(kit.book.months().close(kit.dossier, october));
        QVERIFY(blocks(kit.work.ledger.save(kit.invoice(QDate(2026, 10, 9), money(50'00)))));
        QVERIFY(blocks(kit.work.ledger.remove(invoice)));
        // When it is paid does not change what counts, so it can still be noted.
        invoice.paid = QDate(2026, 11, 1);
        QVERIFY(!blocks(kit.work.ledger.save(invoice)));
        QCOMPARE(kit.kept(october).turnover, money(300'00));
    }
    void whatIsNeverPaidCountsBackWhenThatIsClear()
    {
        WorkKit kit;
        PtoInvoice invoice = kit.sell(QDate(2026, 10, 2), money(242'00), money(42'00));
        invoice.writtenOff = QDate(2026, 11, 20);
        kit::PtoKit::must(kit.work.ledger.save(invoice));
        QCOMPARE(kit.kept(october).turnover, money(200'00));
        QCOMPARE(kit.kept(november).turnover, -money(200'00));
        QCOMPARE(kit.work.ledger.ledger(kit.dossier).turnoverOf(2026), Money());
    }
    void aCreditNoteLowersTheTurnover()
    {
        WorkKit kit;
        kit.sell(QDate(2026, 11, 2), money(121'00), money(21'00));
        PtoInvoice credit = kit.invoice(QDate(2026, 11, 9), money(60'50), money(10'50));
        credit.kind = "credit";
        kit::PtoKit::must(kit.work.ledger.save(credit));
        QCOMPARE(kit.kept(november).turnover, money(50'00));
    }
    void directlyEnteredFiguresGiveWayToTheFirstInvoice()
    {
        WorkKit kit;
        kit.earn(november, money(540'00), money(40'00), money(1'419'46));
        const QList<Problem> problems = kit.work.ledger.check(kit.invoice(QDate(2026, 11, 5), money(300'00)));
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.text.contains("540,00") && problem.text.contains("take their place"); }));
        kit.sell(QDate(2026, 11, 5), money(300'00));
        QCOMPARE(kit.kept(november).turnover, money(300'00));
        QCOMPARE(kit.kept(november).costs, Money());
    }
    void withoutInvoicesTheMonthIsAsItWasEntered()
    {
        WorkKit kit;
        kit.earn(november, money(540'00), money(40'00), money(1'419'46));
        QCOMPARE(kit.work.ledger.income(kit.dossier, november).turnover, money(540'00));
        const PtoInvoice invoice = kit.sell(QDate(2026, 10, 5), money(300'00));
        kit::PtoKit::must(kit.work.ledger.remove(invoice));
        QVERIFY(kit.book.incomes(kit.dossier, october, october).isEmpty());
        QCOMPARE(kit.kept(november).turnover, money(540'00));
    }
    void takingAnInvoiceBackTakesItsFiguresBack()
    {
        WorkKit kit;
        kit.sell(QDate(2026, 11, 5), money(300'00));
        kit.memory.store.undo();
        QVERIFY(kit.work.ledger.invoices(kit.dossier).isEmpty());
        QVERIFY(kit.book.incomes(kit.dossier, november, november).isEmpty());
    }
    void theEarnedShareCountsTheSameFigures()
    {
        WorkKit kit;
        kit.sell(QDate(2026, 11, 5), money(605'00), money(105'00));
        kit.spend(kit.cost("purchase", QDate(2026, 11, 6), money(100'00)));
        const EarnedShare share = earnedShare(kit.book.incomes(kit.dossier, november, november), november, november, kit.rules);
        QCOMPARE(share.earned, money(400'00));
        QCOMPARE(shareText(*share.share), "28,2 %");
    }
    void aChangedMonthHasToBeCheckedAgain()
    {
        WorkKit kit;
        kit::PtoKit::must(kit.book.months().declareNil(kit.dossier, november));
        kit::PtoKit::must(kit.book.months().check(kit.dossier, november));
        kit.sell(QDate(2026, 11, 5), money(300'00));
        QCOMPARE(kit.book.months().at(kit.dossier, november).state, "declared");
    }
    void whatCostsCountDependsOnTheRegime_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<qint64>("counts");
        for (const char *regime : {"list", "direct", "fiscal"})
            QTest::addRow("purchases, %s", regime) << regime << "purchase" << qint64(80'00);
        QTest::newRow("no costs at all") << "none" << "purchase" << qint64(0);
        QTest::newRow("advertising, list") << "list" << "advertising" << qint64(0);
        QTest::newRow("advertising, direct") << "direct" << "advertising" << qint64(0);
        QTest::newRow("advertising, fiscal") << "fiscal" << "advertising" << qint64(80'00);
        QTest::newRow("phone, direct") << "direct" << "phone" << qint64(0);
        QTest::newRow("phone, list") << "list" << "phone" << qint64(80'00);
        QTest::newRow("energy at home, fiscal") << "fiscal" << "energy-home" << qint64(0);
    }
    void whatCostsCountDependsOnTheRegime()
    {
        QFETCH(QString, regime);
        QFETCH(QString, kind);
        QFETCH(qint64, counts);
        WorkKit kit;
        PtoTerms terms = kit.terms();
        terms.costs = regime;
        terms.vat = "small";
        kit.agree(terms);
        kit.spend(kit.cost(kind, QDate(2026, 11, 6), money(80'00)));
        const CountedCost line = kit.work.ledger.ledger(kit.dossier).costs.first();
        QCOMPARE(line.accepted, money(counts));
        QCOMPARE(line.why.isEmpty(), counts > 0);
    }
    void theListHasCeilingsAYear()
    {
        WorkKit kit;
        PtoTerms terms = kit.terms();
        terms.costs = "list";
        terms.vat = "small";
        kit.agree(terms);
        for (int month = 1; month <= 11; ++month)
            kit.spend(kit.cost("phone", QDate(2026, month, 6), money(32'00)));
        const IncomeLedger ledger = kit.work.ledger.ledger(kit.dossier);
        Money accepted;
        for (const CountedCost &line : ledger.costs)
            accepted += line.accepted;
        QCOMPARE(accepted, money(300'00));
        QCOMPARE(ledger.costs[9].accepted, money(12'00));
        QCOMPARE(ledger.costs[10].accepted, Money());
        QVERIFY(ledger.costs[9].why.contains("300,00 a year"));
        QVERIFY(!ledger.costs[9].verified);
    }
    void anInvestmentOnTheListAsksForApprovalBeforehand()
    {
        WorkKit kit;
        PtoTerms terms = kit.terms();
        terms.costs = "list";
        terms.vat = "small";
        kit.agree(terms);
        PtoCost oven = kit.cost("investment", QDate(2026, 11, 6), money(400'00));
        kit.spend(oven);
        QCOMPARE(kit.kept(november).costs, Money());
        oven.approved = QDate(2026, 11, 9);
        kit.spend(oven);
        QCOMPARE(kit.kept(november).costs, Money());
        oven.approved = QDate(2026, 11, 1);
        kit.spend(oven);
        QCOMPARE(kit.kept(november).costs, money(400'00));
    }
    void thePrivatePartDoesNotCount()
    {
        // CRVB:2014:1063: phone and internet, 30 % for the business.
        WorkKit kit;
        PtoTerms terms = kit.terms();
        terms.costs = "fiscal";
        terms.vat = "small";
        kit.agree(terms);
        PtoCost phone = kit.cost("phone", QDate(2026, 11, 6), money(40'00));
        phone.privateShare = Percentage::percent(70);
        kit.spend(phone);
        QCOMPARE(kit.kept(november).costs, money(12'00));
    }
    void theAdviserCanAcceptOrRefuseWithAReason()
    {
        WorkKit kit;
        PtoCost sign = kit.cost("advertising", QDate(2026, 11, 6), money(60'50), money(10'50));
        kit.spend(sign);
        QCOMPARE(kit.kept(november).costs, Money());
        sign.judgement = "accepted";
        QVERIFY(blocks(kit.work.ledger.save(sign)));
        sign.reason = "nodig voor de kraam";
        kit.spend(sign);
        QCOMPARE(kit.kept(november).costs, money(50'00));
        PtoCost trip = kit.cost("purchase", QDate(2026, 11, 7), money(20'00));
        trip.judgement = "refused";
        trip.reason = "privé";
        kit.spend(trip);
        QCOMPARE(kit.kept(november).costs, money(50'00));
    }
    void kilometresAreWorthWhatTheRulesSay()
    {
        WorkKit kit(QDate(2023, 12, 1));
        PtoCost trip = kit.cost("car", QDate(2023, 11, 6), {});
        trip.kilometres = 120;
        trip.what = "markt Rolde";
        kit.spend(trip);
        QCOMPARE(kit.kept(Month(2023, 11)).costs, money(25'20));
    }
    void withoutAKnownRateKilometresWaitForTheAgreedOne()
    {
        WorkKit kit;
        PtoCost trip = kit.cost("car", QDate(2026, 11, 6), {});
        trip.kilometres = 100;
        trip.what = "markt Rolde";
        kit.spend(trip);
        QCOMPARE(kit.kept(november).costs, Money());
        QVERIFY(kit.work.ledger.ledger(kit.dossier).costs.first().why.contains("is not known"));
        PtoTerms terms = kit.terms();
        terms.kilometre = money(23);
        kit.agree(terms);
        QCOMPARE(kit.kept(november).costs, money(23'00));
    }
    void paymentsOfABankStatementGoThroughTheSameDoor()
    {
        WorkKit kit;
        PtoTerms terms = kit.terms();
        terms.system = "cash";
        kit.agree(terms);
        PtoInvoice invoice = kit.sell(QDate(2026, 10, 2), money(300'00));
        invoice.paid = QDate(2026, 11, 3);
        QVERIFY(kit.work.ledger.refusals(kit.dossier, {{invoice}, {}, {}}).isEmpty());
        kit.memory.store.write(Op{"Test"}, [&](Writer &writer) { kit.work.ledger.put(writer, {{invoice}, {}, {}}); });
        QCOMPARE(kit.kept(november).turnover, money(300'00));
    }
    void aProposalOfAYearFollowsTheYearBefore()
    {
        WorkKit kit;
        PtoTerms terms = kit.terms(2026);
        terms.system = "cash";
        terms.vat = "small";
        terms.vatUntil = QDate(2026, 6, 30);
        terms.note = "alleen dit jaar";
        kit.agree(terms);
        const PtoTerms next = kit.terms(2027);
        QCOMPARE(next.system, "cash");
        QCOMPARE(next.vat, "vat"); // the scheme ended
        QVERIFY(next.note.isEmpty());
        QVERIFY(!kit.work.ledger.hasTerms(kit.dossier, 2027));
    }
};

REGISTER_TEST(PtoLedgerTest)
#include "ptoledger_test.moc"
