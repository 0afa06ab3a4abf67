#include "core/bank/bankbook.h"
#include "core/exchange/importbatch.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;
using Strength = PaymentMatch::Strength;
using Verdict = BankChoice::Verdict;

/// Only what the adviser ticks is kept, once, and it can go again.
class BankBookTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules = RuleBook::builtIn();

    static BankFile sample(const char *name = "fatima.camt053.xml") { return readBankFile(QStringLiteral(SOURCE_DIR "/tests/files/bank/") + name); }
    static PtoInvoice invoice(const kit::PtoKit &kit, const QString &number, const QString &customer, qint64 cents, QDate issued)
    {
        PtoInvoice one;
        one.id = Id<PtoInvoice>::fresh();
        one.dossier = kit.dossier;
        one.number = number;
        one.customer = customer;
        one.issued = issued;
        one.amount = Money::cents(cents);
        return one;
    }
    static void put(PtoLedger &ledger, const PtoInvoice &one) { kit::PtoKit::must(ledger.save(one)); }
    static BankEntry entry(qint64 cents, QDate day, const QString &name, const QString &words)
    {
        BankEntry one;
        one.amount = Money::cents(cents);
        one.day = day;
        one.counterName = name;
        one.description = words;
        return one;
    }

private slots:
    void keepsOnlyWhatIsTicked()
    {
        kit::PtoKit kit(QDate(2026, 8, 3));
        PtoLedger ledger(kit.memory.store, m_rules);
        BankBook book(kit.memory.store, ledger);
        BankPlan plan = book.examine(kit.dossier, sample());
        QCOMPARE(plan.taken(), 0);
        QCOMPARE(plan.count(Verdict::Refused), 1);
        plan.lines[0].chosen = true;
        plan.lines[4].chosen = true; // not booked yet: cannot be taken
        QCOMPARE(plan.taken(), 1);
        QCOMPARE(plan.received(), Money::euros(605));
        const BankReport report = book.keep(plan);
        QCOMPARE(report.accepted, 1);
        const QList<BankLine> kept = book.lines(kit.dossier);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().counterName, "Bakkerij Voorbeeld");
        QCOMPARE(kept.first().month, Month(2026, 7));
        // Nothing of the groceries is anywhere in the vault.
        for (const char *table : {"bank_lines", "change", "operation"})
            for (const Row &row : kit.memory.store.query(QStringLiteral("select * from %1").arg(table)))
                for (const QVariant &cell : row)
                    QVERIFY(!cell.toString().contains("Supermarkt") && !cell.toString().contains("Boodschappen"));
    }

    void recognisesWhatWasKeptFromAnyForm()
    {
        kit::PtoKit kit(QDate(2026, 8, 3));
        PtoLedger ledger(kit.memory.store, m_rules);
        BankBook book(kit.memory.store, ledger);
        BankPlan plan = book.examine(kit.dossier, sample());
        plan.lines[0].chosen = true;
        plan.lines[1].chosen = true;
        QCOMPARE(book.keep(plan).accepted, 2);
        const BankPlan again = book.examine(kit.dossier, sample());
        QCOMPARE(again.count(Verdict::Known), 2);
        QVERIFY(again.lines[0].reason.contains("fatima.camt053.xml"));
        QCOMPARE(book.examine(kit.dossier, sample("fatima.mt940")).count(Verdict::Known), 2);
        const Id<Dossier> other = kit.client("Jan", "Ander");
        QCOMPARE(book.examine(other, sample()).count(Verdict::Known), 0);
    }

    void twoEqualMovementsOfOneDayAreTwo()
    {
        kit::PtoKit kit(QDate(2026, 8, 3));
        PtoLedger ledger(kit.memory.store, m_rules);
        BankBook book(kit.memory.store, ledger);
        BankFile file = sample();
        file.statements.first().entries.append(file.statements.first().entries.first());
        BankPlan plan = book.examine(kit.dossier, file);
        for (BankChoice &line : plan.lines)
            line.chosen = line.entry.amount == Money::euros(605);
        QCOMPARE(book.keep(plan).accepted, 2);
        QCOMPARE(book.examine(kit.dossier, file).count(Verdict::Known), 2);
    }

    void aBatchGoesWithOneUndo()
    {
        kit::PtoKit kit(QDate(2026, 8, 3));
        PtoLedger ledger(kit.memory.store, m_rules);
        BankBook book(kit.memory.store, ledger);
        BankPlan plan = book.examine(kit.dossier, sample());
        for (BankChoice &line : plan.lines)
            line.chosen = true;
        const BankReport report = book.keep(plan);
        QCOMPARE(report.accepted, 4);
        kit.memory.store.undo();
        QVERIFY(book.lines(kit.dossier).isEmpty());
        const BankReport second = book.keep(book.examine(kit.dossier, sample()));
        QVERIFY(second.batch.isEmpty()); // nothing ticked, nothing written
        plan = book.examine(kit.dossier, sample());
        plan.lines[0].chosen = true;
        const BankReport third = book.keep(plan);
        QVERIFY(!importBatches(kit.memory.store).isEmpty());
        QVERIFY(undoImport(kit.memory.store, third.batch));
        QVERIFY(book.lines(kit.dossier).isEmpty());
        QVERIFY(!undoImport(kit.memory.store, third.batch));
    }

    void paysTheInvoiceItNames()
    {
        kit::PtoKit kit(QDate(2026, 8, 3));
        PtoLedger ledger(kit.memory.store, m_rules);
        BankBook book(kit.memory.store, ledger);
        const PtoInvoice bakery = invoice(kit, "2026-014", "Bakkerij Voorbeeld", 60500, QDate(2026, 6, 28));
        put(ledger, bakery);
        put(ledger, invoice(kit, "2026-015", "Klant Een", 20000, QDate(2026, 7, 15)));
        put(ledger, invoice(kit, "2026-016", "Iemand anders", 30000, QDate(2026, 7, 15)));
        const BankPlan plan = book.examine(kit.dossier, sample());
        QCOMPARE(plan.lines[0].match.strength, Strength::Sure);
        QVERIFY(plan.lines[0].match.why.contains("number"));
        QVERIFY(plan.lines[0].chosen && !plan.lines[1].chosen);
        QCOMPARE(plan.lines[2].match.strength, Strength::Sure); // amount and name
        QCOMPARE(plan.lines[3].match.strength, Strength::Amount); // only the amount: for the adviser to say
        QVERIFY(!plan.lines[3].chosen);
        QCOMPARE(book.keep(plan).accepted, 2);
        const QList<BankLine> kept = book.lines(kit.dossier);
        QCOMPARE(kept.last().invoice, bakery.id.text());
        QCOMPARE(kit.memory.store.find(bakery.id)->paid, QDate(2026, 7, 10));
        QCOMPARE(kit.book.income(kit.dossier, Month(2026, 6)).turnover, Money::euros(605));
        // Paid for once: a second payment does not fit it any more.
        BankFile later = sample();
        later.statements.first().entries = {entry(60500, QDate(2026, 7, 30), "Bakkerij Voorbeeld", "Factuur 2026-014")};
        QCOMPARE(book.examine(kit.dossier, later).lines.first().match.strength, Strength::None);
        kit.memory.store.undo();
        QVERIFY(!kit.memory.store.find(bakery.id)->paid.isValid());
    }

    void severalReceiptsPayOneInvoice()
    {
        kit::PtoKit kit(QDate(2026, 8, 3));
        PtoLedger ledger(kit.memory.store, m_rules);
        BankBook book(kit.memory.store, ledger);
        PtoTerms terms = ledger.terms(kit.dossier, 2026);
        terms.system = "cash";
        kit::PtoKit::must(ledger.save(terms));
        const PtoInvoice bakery = invoice(kit, "2026-014", "Bakkerij Voorbeeld", 60500, QDate(2026, 6, 1));
        put(ledger, bakery);
        BankFile file = sample();
        file.statements.first().entries = {entry(20000, QDate(2026, 6, 20), "Mw. De Boer", "deel van 2026-014"), entry(10500, QDate(2026, 7, 3), "Mw. De Boer", "deel 2026-014")};
        const BankPlan plan = book.examine(kit.dossier, file);
        QVERIFY(plan.lines[0].chosen && plan.lines[1].chosen);
        QVERIFY(plan.lines[0].match.why.contains("part"));
        QCOMPARE(book.keep(plan).accepted, 2);
        QCOMPARE(ledger.payments(kit.dossier).size(), 2);
        QVERIFY(!kit.memory.store.find(bakery.id)->paid.isValid());
        QCOMPARE(kit.book.income(kit.dossier, Month(2026, 6)).turnover, Money::euros(200));
        QCOMPARE(kit.book.income(kit.dossier, Month(2026, 7)).turnover, Money::euros(105));
        QCOMPARE(book.lines(kit.dossier).last().month, Month(2026, 6));
        // The rest makes it whole.
        file.statements.first().entries = {entry(30000, QDate(2026, 7, 28), "Mw. De Boer", "rest 2026-014")};
        book.keep(book.examine(kit.dossier, file));
        QCOMPARE(kit.memory.store.find(bakery.id)->paid, QDate(2026, 7, 28));
        QCOMPARE(ledger.payments(kit.dossier).size(), 2);
        QCOMPARE(kit.book.income(kit.dossier, Month(2026, 7)).turnover, Money::euros(405));
        kit.memory.store.undo();
        QCOMPARE(kit.book.income(kit.dossier, Month(2026, 7)).turnover, Money::euros(105));
    }

    void aPartThatWasEnteredByHandIsNotCountedAgain()
    {
        kit::PtoKit kit(QDate(2026, 8, 3));
        PtoLedger ledger(kit.memory.store, m_rules);
        BankBook book(kit.memory.store, ledger);
        const PtoInvoice bakery = invoice(kit, "2026-014", "Bakkerij Voorbeeld", 60500, QDate(2026, 6, 1));
        put(ledger, bakery);
        kit::PtoKit::must(ledger.save(PtoPayment{Id<PtoPayment>::fresh(), kit.dossier, bakery.id, QDate(2026, 6, 20), Money::euros(200), {}, {}}));
        BankFile file = sample();
        file.statements.first().entries = {entry(20000, QDate(2026, 6, 20), "Mw. De Boer", "deel van 2026-014")};
        book.keep(book.examine(kit.dossier, file));
        QCOMPARE(ledger.payments(kit.dossier).size(), 1);
        QCOMPARE(ledger.payments(kit.dossier).first().bankLine, book.lines(kit.dossier).first().id.text());
        // The same amount on another day is a second part.
        file.statements.first().entries = {entry(20000, QDate(2026, 7, 20), "Mw. De Boer", "deel van 2026-014")};
        book.keep(book.examine(kit.dossier, file));
        QCOMPARE(ledger.payments(kit.dossier).size(), 2);
    }

    void matchesEachInvoiceOnce()
    {
        PaymentTarget target;
        target.invoice = Id<PtoInvoice>::fresh();
        target.number = "12";
        target.customer = "Bakkerij Voorbeeld";
        target.amount = Money::euros(100);
        target.issued = QDate(2026, 7, 1);
        const QList<BankEntry> entries{entry(10000, QDate(2026, 7, 9), "Bakkerij Voorbeeld", "nummer 2012"), entry(10000, QDate(2026, 7, 10), "B. Voorbeeld", "factuur 12"),
                                       entry(10000, QDate(2030, 7, 10), "Bakkerij Voorbeeld", "factuur 12"), entry(-10000, QDate(2026, 7, 10), "Bakkerij Voorbeeld", "factuur 12")};
        const QList<PaymentMatch> matches = matched(entries, {target});
        QCOMPARE(matches[0].strength, Strength::None); // 2012 is not 12, and the one that names it is better
        QCOMPARE(matches[1].strength, Strength::Sure);
        QCOMPARE(matches[2].strength, Strength::None); // years later
        QCOMPARE(matches[3].strength, Strength::None); // money that went out
    }

    void knowsWhoseAccountItIs()
    {
        kit::PtoKit kit(QDate(2026, 8, 3));
        PtoLedger ledger(kit.memory.store, m_rules);
        BankBook book(kit.memory.store, ledger);
        QVERIFY(book.ownersOf(sample()).isEmpty());
        BankPlan plan = book.examine(kit.dossier, sample());
        plan.lines[0].chosen = true;
        book.keep(plan);
        QCOMPARE(book.ownersOf(sample("fatima.mt940")), QList<Id<Dossier>>{kit.dossier});
    }

    void aKeptLineCanGo()
    {
        kit::PtoKit kit(QDate(2026, 8, 3));
        PtoLedger ledger(kit.memory.store, m_rules);
        BankBook book(kit.memory.store, ledger);
        BankPlan plan = book.examine(kit.dossier, sample());
        plan.lines[0].chosen = true;
        book.keep(plan);
        book.remove(book.lines(kit.dossier).first().id);
        QVERIFY(book.lines(kit.dossier).isEmpty());
        QCOMPARE(book.examine(kit.dossier, sample()).count(Verdict::Known), 0);
    }
};

REGISTER_TEST(BankBookTest)
#include "bankbook_test.moc"
