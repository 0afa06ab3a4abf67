#include "core/bbz/bbzbook.h"
#include "core/bbz/livingledger.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// The ledger of living costs that were lent: what was paid, what the determination made of it, what came back.
class LivingLedgerTest : public QObject {
    Q_OBJECT

    struct Kit {
        Kit() : dossier(Dossiers(memory.store).create(kit::person("Wim", {}, "Proef", QDate(1970, 5, 4))).id) {}
        template <class T> void put(const T &record)
        {
            memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(record); });
        }
        void awarded(QDate from, QDate until, Money month)
        {
            LivingAward award;
            award.id = Id<LivingAward>::fresh();
            award.dossier = dossier;
            award.from = from;
            award.until = until;
            award.month = month;
            put(award);
        }
        void paid(Month month, Money amount, QDate day)
        {
            LivingPayment payment;
            payment.id = Id<LivingPayment>::fresh();
            payment.dossier = dossier;
            payment.month = month;
            payment.amount = amount;
            payment.paid = day;
            put(payment);
        }
        BookYear determined(int year, Money lent, Money gift, Money claim, Money claimed, Money kept = {}, Money extra = {})
        {
            BookYear made;
            made.id = Id<BookYear>::fresh();
            made.dossier = dossier;
            made.year = year;
            made.lent = lent;
            made.gift = gift;
            made.claim = claim;
            made.claimed = claimed;
            made.kept = kept;
            made.extra = extra;
            made.determined = QDate(year + 1, 9, 15);
            put(made);
            return made;
        }
        LivingEntry entry(int year, QDate day, Money amount, const QString &kind = "repaid")
        {
            LivingEntry made;
            made.id = Id<LivingEntry>::fresh();
            made.dossier = dossier;
            made.year = year;
            made.day = day;
            made.amount = amount;
            made.kind = kind;
            return made;
        }
        LivingAccount on(QDate day) { return ledger.account(dossier, day); }

        kit::MemoryStore memory{QDate(2026, 3, 2)};
        LivingLedger ledger{memory.store};
        Id<Dossier> dossier;
    };
    static void addsUp(const LivingAccount &account)
    {
        Money balance;
        for (const LivingLine &line : account.lines) {
            balance += line.change;
            QCOMPARE(line.balance, balance);
        }
        QCOMPARE(account.balance, balance);
        Money left;
        for (const LivingYear &year : account.years)
            left += year.left();
        QCOMPARE(left, balance);
        QCOMPARE(account.provisional + account.toRepay + account.kept(), balance);
    }

private slots:
    void eachMonthIsLentUntilTheYearIsDetermined()
    {
        Kit kit;
        kit.awarded(QDate(2024, 1, 1), QDate(2024, 3, 15), Money::cents(90001));
        kit.paid(Month(2024, 2), Money::cents(75050), QDate(2024, 2, 23));
        QCOMPARE(kit.on(QDate(2024, 1, 30)).balance, Money());
        QCOMPARE(kit.on(QDate(2024, 1, 31)).balance, Money::cents(90001));
        QCOMPARE(kit.on(QDate(2024, 2, 29)).balance, Money::cents(165051)); // what was really paid
        const LivingAccount april = kit.on(QDate(2024, 4, 1));
        QCOMPARE(april.balance, Money::cents(165051 + 43549)); // 15 of 31 days of March
        QCOMPARE(april.provisional, april.balance);
        QVERIFY(april.toRepay.isZero());
        addsUp(april);
    }
    void theDeterminationTurnsItIntoGiftAndClaim()
    {
        Kit kit;
        kit.awarded(QDate(2024, 1, 1), QDate(2024, 12, 31), Money::euros(500));
        kit.determined(2024, Money::euros(6000), Money::cents(444588), Money::cents(155412), Money::cents(155412));
        const LivingAccount before = kit.on(QDate(2025, 9, 14));
        QCOMPARE(before.balance, Money::euros(6000));
        const LivingAccount after = kit.on(QDate(2025, 9, 15));
        QCOMPARE(after.balance, Money::cents(155412));
        QCOMPARE(after.toRepay, Money::cents(155412));
        QVERIFY(after.provisional.isZero());
        addsUp(after);
    }
    void whatIsPaidOnTopAndWhatIsNotClaimedLeaveNothing()
    {
        Kit kit;
        kit.awarded(QDate(2023, 1, 1), QDate(2023, 6, 30), Money::euros(500));
        kit.determined(2023, Money::euros(3000), Money::cents(596604), {}, {}, {}, Money::cents(296604)); // wholly a gift, and more
        kit.awarded(QDate(2024, 1, 1), QDate(2024, 2, 29), Money::euros(1000));
        kit.determined(2024, Money::euros(2000), Money::euros(1200), Money::euros(800), Money::euros(300)); // 500 not claimed after weighing
        const LivingAccount account = kit.on(QDate(2026, 1, 1));
        QCOMPARE(account.years[0].left(), Money());
        QCOMPARE(account.years[1].left(), Money::euros(300));
        QCOMPARE(account.toRepay, Money::euros(300));
        addsUp(account);
    }
    void repaymentsBringItToZero()
    {
        Kit kit;
        kit.awarded(QDate(2024, 1, 1), QDate(2024, 12, 31), Money::euros(500));
        kit.determined(2024, Money::euros(6000), Money::euros(4800), Money::euros(1000), Money::euros(1000), Money::euros(200));
        QCOMPARE(kit.ledger.proposal(kit.dossier).amount, Money::euros(1000));
        QVERIFY(!blocks(kit.ledger.save(kit.entry(2024, QDate(2025, 11, 1), Money::cents(33333)))));
        QVERIFY(!blocks(kit.ledger.save(kit.entry(2024, QDate(2025, 12, 1), Money::cents(66667), "set-off"))));
        const LivingAccount paid = kit.on(QDate(2025, 12, 1));
        QCOMPARE(paid.toRepay, Money());
        QCOMPARE(paid.kept(), Money::euros(200)); // the loan of art. 13 stays
        addsUp(paid);
        LivingEntry rest = kit.entry(2024, QDate(2026, 2, 1), Money::euros(200), "written-off");
        QVERIFY(blocks(kit.ledger.save(rest))); // not without a reason
        rest.note = "Besluit van 1 februari 2026: dringende redenen.";
        QVERIFY(!blocks(kit.ledger.save(rest)));
        const LivingAccount end = kit.on(QDate(2026, 3, 2));
        QVERIFY(end.balance.isZero());
        addsUp(end);
        kit.memory.store.undo();
        QCOMPARE(kit.on(QDate(2026, 3, 2)).balance, Money::euros(200));
    }
    void aFigureThatDiffersFromWhatWasPaidStandsInTheLedger()
    {
        Kit kit;
        kit.awarded(QDate(2024, 1, 1), QDate(2024, 2, 29), Money::euros(500));
        kit.determined(2024, Money::cents(100010), Money::cents(100010), {}, {});
        const LivingAccount account = kit.on(QDate(2026, 1, 1));
        QVERIFY(account.balance.isZero());
        QVERIFY(std::any_of(account.lines.begin(), account.lines.end(), [](const LivingLine &line) { return line.kind == "difference" && line.change == Money::cents(10); }));
        addsUp(account);
    }
    void repaidBeforeTheDeterminationCountsAfterIt()
    {
        Kit kit;
        kit.awarded(QDate(2024, 1, 1), QDate(2024, 2, 29), Money::euros(500));
        QVERIFY(!blocks(kit.ledger.save(kit.entry(2024, QDate(2024, 12, 1), Money::euros(400)))));
        QCOMPARE(kit.on(QDate(2025, 1, 1)).provisional, Money::euros(600));
        kit.determined(2024, Money::euros(1000), Money::euros(250), Money::euros(750), Money::euros(750));
        const LivingAccount account = kit.on(QDate(2026, 1, 1));
        QCOMPARE(account.toRepay, Money::euros(350));
        addsUp(account);
    }
    void aYearWithoutLivingCostsIsRefusedAndTooMuchIsSaid()
    {
        Kit kit;
        kit.awarded(QDate(2024, 1, 1), QDate(2024, 1, 31), Money::euros(500));
        QVERIFY(blocks(kit.ledger.save(kit.entry(2022, QDate(2025, 1, 1), Money::euros(10)))));
        QVERIFY(blocks(kit.ledger.save(kit.entry(2024, QDate(2026, 3, 3), Money::euros(10))))); // tomorrow
        QVERIFY(blocks(kit.ledger.save(kit.entry(2024, QDate(2025, 1, 1), Money()))));
        const QList<Problem> tooMuch = kit.ledger.check(kit.entry(2024, QDate(2025, 1, 1), Money::euros(501)));
        QCOMPARE(int(tooMuch.size()), 1);
        QVERIFY(!blocks(tooMuch));
    }
    void whateverIsPaidAndDecidedAddsUp_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void whateverIsPaidAndDecidedAddsUp()
    {
        QFETCH(int, seed);
        quint32 state = quint32(seed) * 2654435761u;
        const auto any = [&](int most) {
            state = state * 1664525u + 1013904223u;
            return int((state >> 8) % quint32(most + 1));
        };
        QList<LivingAward> awards;
        QList<LivingPayment> payments;
        QList<BookYear> years;
        QList<LivingEntry> entries;
        for (int year = 2022; year <= 2024; ++year) {
            LivingAward award;
            award.from = QDate(year, 1 + any(5), 1 + any(27));
            award.until = award.from.addDays(30 + any(150));
            award.month = Money::cents(10000 + any(90000));
            awards.append(award);
            for (int month = 1; month <= any(6); ++month) {
                LivingPayment payment;
                payment.month = Month(year, month);
                payment.amount = Money::cents(any(90000));
                payment.paid = payment.month.lastDay();
                payments.append(payment);
            }
            BookYear made;
            made.year = year;
            made.lent = lentIn(awards, year, payments).lent;
            made.claim = Money::cents(any(int(made.lent.toCents())));
            made.claimed = Money::cents(any(int(made.claim.toCents())));
            made.kept = Money::cents(any(int((made.lent - made.claim).toCents())));
            made.extra = Money::cents(any(1) * any(5000));
            made.gift = made.lent + made.extra - made.claim - made.kept;
            if (any(3) > 0)
                made.determined = QDate(year + 1, 7, 1);
            years.append(made);
            for (int turn = any(3); turn > 0; --turn) {
                LivingEntry entry;
                entry.id = Id<LivingEntry>::fresh();
                entry.year = year;
                entry.day = QDate(year, 1, 1).addDays(any(900));
                entry.amount = Money::cents(any(20000));
                entry.kind = QStringList{"repaid", "set-off", "written-off", "correction"}[any(3)];
                entries.append(entry);
            }
        }
        for (QDate day(2022, 1, 1); day < QDate(2026, 1, 1); day = day.addDays(37))
            addsUp(livingAccount(awards, payments, years, entries, day));
        // The order of what was recorded does not matter.
        std::reverse(entries.begin(), entries.end());
        std::reverse(payments.begin(), payments.end());
        addsUp(livingAccount(awards, payments, years, entries, QDate(2026, 1, 1)));
    }
};

REGISTER_TEST(LivingLedgerTest)
#include "livingledger_test.moc"
