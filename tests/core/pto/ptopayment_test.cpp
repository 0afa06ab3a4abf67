#include "core/pto/ptopayment.h"
#include "tests/kit/ptowork.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;
using kit::WorkKit;

namespace {

constexpr Money money(qint64 cents) { return Money::cents(cents); }
const Month october(2026, 10);
const Month november(2026, 11);
const Month december(2026, 12);

struct PartsKit : WorkKit {
    explicit PartsKit(const QString &system)
    {
        PtoTerms year = terms();
        year.system = system;
        agree(year);
        sold = sell(QDate(2026, 10, 2), money(605'00), money(105'00));
    }
    PtoPayment part(QDate day, Money amount) const { return {Id<PtoPayment>::fresh(), dossier, sold.id, day, amount, {}, {}}; }
    PtoPayment receive(QDate day, Money amount)
    {
        const PtoPayment payment = part(day, amount);
        must(work.ledger.save(payment));
        return payment;
    }
    PtoInvoice now() const { return *memory.store.find(sold.id); }

    PtoInvoice sold;
};

} // namespace

/// An invoice that is paid in parts: what counts when, by the system of the client's year.
class PtoPaymentTest : public QObject {
    Q_OBJECT

private slots:
    void underTheCashSystemEachPartCountsWhenItComesIn()
    {
        PartsKit kit("cash");
        kit.receive(QDate(2026, 10, 20), money(100'00));
        QCOMPARE(kit.kept(october).turnover, money(82'64)); // 100 less its VAT
        kit.receive(QDate(2026, 11, 3), money(205'00));
        QCOMPARE(kit.kept(november).turnover, money(169'43)); // what is left of the VAT of 305
        QVERIFY(!kit.now().paid.isValid());
        kit.receive(QDate(2026, 12, 1), money(300'00));
        // The last one makes it whole; together all parts are the invoice to the cent.
        QCOMPARE(kit.now().paid, QDate(2026, 12, 1));
        QCOMPARE(kit.work.ledger.payments(kit.dossier).size(), 2);
        QCOMPARE(kit.kept(october).turnover + kit.kept(november).turnover + kit.kept(december).turnover, money(500'00));
    }
    void underTheInvoiceSystemPartsDoNotMoveIt_data()
    {
        QTest::addColumn<QString>("system");
        QTest::newRow("by the invoice") << "invoice";
        QTest::newRow("by the work") << "work";
    }
    void underTheInvoiceSystemPartsDoNotMoveIt()
    {
        QFETCH(QString, system);
        PartsKit kit(system);
        kit.receive(QDate(2026, 11, 3), money(205'00));
        QCOMPARE(kit.kept(october).turnover, money(500'00));
        QVERIFY(kit.book.incomes(kit.dossier, november, november).isEmpty());
        QCOMPARE(openOf(kit.now(), kit.work.ledger.payments(kit.dossier)), money(400'00));
    }
    void onlyTheRestIsGivenUp()
    {
        PartsKit kit("invoice");
        kit.receive(QDate(2026, 10, 20), money(363'00));
        PtoInvoice lost = kit.now();
        lost.writtenOff = QDate(2026, 11, 20);
        kit::PtoKit::must(kit.work.ledger.save(lost));
        QCOMPARE(kit.kept(october).turnover, money(500'00));
        QCOMPARE(kit.kept(november).turnover, -money(200'00));
    }
    void underTheCashSystemTheRestNeverCounted()
    {
        PartsKit kit("cash");
        kit.receive(QDate(2026, 10, 20), money(363'00));
        PtoInvoice lost = kit.now();
        lost.writtenOff = QDate(2026, 11, 20);
        kit::PtoKit::must(kit.work.ledger.save(lost));
        QCOMPARE(kit.kept(october).turnover, money(300'00));
        QVERIFY(kit.book.incomes(kit.dossier, november, november).isEmpty());
    }
    void moreThanIsOpenIsRefused()
    {
        PartsKit kit("cash");
        kit.receive(QDate(2026, 10, 20), money(600'00));
        const QList<Problem> problems = kit.work.ledger.save(kit.part(QDate(2026, 11, 3), money(5'01)));
        QVERIFY(blocks(problems));
        QVERIFY(problems.first().text.contains("5,00"));
        PtoInvoice less = kit.now();
        less.amount = money(500'00);
        less.vat = {};
        QVERIFY(blocks(kit.work.ledger.save(less)));
    }
    void aPartInAClosedMonthIsRefused()
    {
        PartsKit kit("cash");
        kit::PtoKit::must(kit.book.months().declareNil(kit.dossier, november));
        kit::PtoKit::must(kit.book.months().check(kit.dossier, november));
        kit::PtoKit::must(kit.book.months().close(kit.dossier, november));
        QVERIFY(blocks(kit.work.ledger.save(kit.part(QDate(2026, 11, 3), money(100'00)))));
        QVERIFY(kit.work.ledger.payments(kit.dossier).isEmpty());
    }
    void aPartThatGoesLeavesTheOthersAsTheyWere()
    {
        PartsKit kit("cash");
        const PtoPayment first = kit.receive(QDate(2026, 10, 20), money(205'00));
        kit.receive(QDate(2026, 11, 3), money(400'00));
        kit::PtoKit::must(kit.work.ledger.remove(first));
        QCOMPARE(kit.kept(november).turnover, money(330'58));
        QVERIFY(kit.book.incomes(kit.dossier, october, october).isEmpty());
        QCOMPARE(openOf(kit.now(), kit.work.ledger.payments(kit.dossier)), money(205'00));
        kit.memory.store.undo();
        QCOMPARE(kit.kept(october).turnover, money(169'42));
        QCOMPARE(kit.now().paid, QDate(2026, 11, 3));
    }
    void aCreditNoteCanBePaidBackInParts()
    {
        PartsKit kit("cash");
        PtoInvoice credit = kit.invoice(QDate(2026, 10, 5), money(121'00), money(21'00));
        credit.kind = "credit";
        kit::PtoKit::must(kit.work.ledger.save(credit));
        kit::PtoKit::must(kit.work.ledger.save(PtoPayment{Id<PtoPayment>::fresh(), kit.dossier, credit.id, QDate(2026, 11, 4), money(60'50), {}, {}}));
        QCOMPARE(kit.kept(november).turnover, -money(50'00));
    }
    void anInvoiceTakesItsPartsAlong()
    {
        PartsKit kit("cash");
        kit.receive(QDate(2026, 10, 20), money(205'00));
        kit::PtoKit::must(kit.work.ledger.remove(kit.now()));
        QVERIFY(kit.work.ledger.payments(kit.dossier).isEmpty());
        kit.memory.store.undo();
        QCOMPARE(kit.work.ledger.payments(kit.dossier).size(), 1);
        QCOMPARE(kit.kept(october).turnover, money(169'42));
    }
};

REGISTER_TEST(PtoPaymentTest)
#include "ptopayment_test.moc"
