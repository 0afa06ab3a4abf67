#include "core/dossier/merge.h"
#include "core/dossier/note.h"
#include "tests/kit/ptowork.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;
using kit::WorkKit;

namespace {

constexpr Money money(qint64 cents) { return Money::cents(cents); }
const Month october(2026, 10);
const Month november(2026, 11);

/// Fatima, and a second dossier of hers that somebody made by mistake.
struct Twice : WorkKit {
    PtoInvoice sellThere(QDate day, Money amount)
    {
        PtoInvoice sold = invoice(day, amount);
        sold.dossier = other;
        must(work.ledger.save(sold));
        return sold;
    }
    void merge() { must(DossierMerge(memory.store).merge(other, dossier)); }
    void check(Month month)
    {
        must(book.months().declareNil(dossier, month));
        must(book.months().check(dossier, month));
    }
    void close(Month month)
    {
        check(month);
        must(book.months().close(dossier, month));
    }
    QString state(Month month) const { return book.months().at(dossier, month).state; }

    Id<Dossier> other = client(QStringLiteral("Fatma"), QStringLiteral("Proef"));
};

} // namespace

/// Whatever way records come in, the months say what follows from them, in the same operation.
class PtoRecountTest : public QObject {
    Q_OBJECT

private slots:
    void aMergeCountsTheInvoicesOfBoth()
    {
        Twice kit;
        kit.sell(QDate(2026, 11, 5), money(300'00));
        kit.sellThere(QDate(2026, 11, 9), money(200'00));
        kit.sellThere(QDate(2026, 10, 9), money(80'00));
        kit.merge();
        QCOMPARE(kit.kept(november).turnover, money(500'00));
        QCOMPARE(kit.kept(october).turnover, money(80'00));
        QCOMPARE(kit.book.incomes(kit.dossier, october, november).size(), 2);
        QVERIFY(kit.book.incomes(kit.other, october, november).isEmpty());
        kit.memory.store.undo();
        QCOMPARE(kit.kept(november).turnover, money(300'00));
        QVERIFY(kit.book.incomes(kit.dossier, october, october).isEmpty());
        QCOMPARE(kit.book.income(kit.other, november).turnover, money(200'00));
        QCOMPARE(kit.book.income(kit.other, october).turnover, money(80'00));
        kit.memory.store.redo();
        QCOMPARE(kit.kept(november).turnover, money(500'00));
    }
    void aMergeTakesTheSystemOfTheYearAlong()
    {
        Twice kit;
        PtoTerms terms = kit.work.ledger.terms(kit.other, 2026);
        terms.system = "cash";
        kit.agree(terms);
        PtoInvoice sold = kit.sellThere(QDate(2026, 10, 9), money(200'00));
        sold.paid = QDate(2026, 11, 2);
        kit::PtoKit::must(kit.work.ledger.save(sold));
        kit.sell(QDate(2026, 10, 12), money(300'00)); // by its date, and not paid
        kit.merge();
        QCOMPARE(kit.kept(november).turnover, money(200'00));
        QVERIFY(kit.book.incomes(kit.dossier, october, october).isEmpty());
        // What came along can be changed like what was there.
        terms = kit.terms(2026);
        QCOMPARE(terms.system, "cash");
        terms.system = "invoice";
        kit.agree(terms);
        QCOMPARE(kit.kept(october).turnover, money(500'00));
    }
    void aCheckedMonthThatChangesHasToBeCheckedAgain()
    {
        Twice kit;
        kit.check(november);
        kit.sellThere(QDate(2026, 11, 9), money(200'00));
        kit.merge();
        QCOMPARE(kit.state(november), "declared");
        kit.memory.store.undo();
        QCOMPARE(kit.state(november), "checked");
    }
    void importedHoursDoSoToo()
    {
        Twice kit;
        kit.check(november);
        QVERIFY(kit.book.months().at(kit.dossier, november).nil);
        kit.memory.store.write(Op{"Import hours"}, [&](Writer &writer) {
            writer.put(HourEntry{Id<HourEntry>::fresh(), kit.dossier, QDate(2026, 11, 4), QStringLiteral("direct"), HourQuantity::hours(3), {}, {}});
        });
        QCOMPARE(kit.state(november), "declared");
        QVERIFY(!kit.book.months().at(kit.dossier, november).nil);
        kit.memory.store.undo();
        QCOMPARE(kit.state(november), "checked");
        QVERIFY(kit.book.months().at(kit.dossier, november).nil);
    }
    void whatAnotherProgramWroteIsCounted()
    {
        Twice kit;
        const PtoInvoice sold = kit.invoice(QDate(2026, 11, 5), money(242'00), money(42'00));
        kit.memory.store.write(Op{"Bring dossiers home"}, [&](Writer &writer) { writer.put(sold); });
        QCOMPARE(kit.kept(november).turnover, money(200'00));
        kit.memory.store.write(Op{"Bring dossiers home"}, [&](Writer &writer) { writer.remove(sold.id); });
        QVERIFY(kit.book.incomes(kit.dossier, november, november).isEmpty());
    }
    void typedFiguresThatGiveWayAreKeptInWords()
    {
        Twice kit;
        kit.earn(november, money(540'00), money(40'00), money(1'419'46));
        kit.sellThere(QDate(2026, 11, 9), money(200'00));
        kit.merge();
        QCOMPARE(kit.kept(november).turnover, money(200'00));
        QVERIFY(kit.kept(november).remark.contains("540,00"));
        kit.memory.store.undo();
        QCOMPARE(kit.kept(november).turnover, money(540'00));
        QVERIFY(kit.kept(november).remark.isEmpty());
    }
    void aClosedMonthStaysAndSaysSo()
    {
        Twice kit;
        kit.sell(QDate(2026, 11, 5), money(300'00));
        kit.close(november);
        kit.sellThere(QDate(2026, 11, 9), money(200'00));
        kit.merge();
        QCOMPARE(kit.kept(november).turnover, money(300'00));
        QCOMPARE(kit.state(november), "closed");
        const QList<Note> notes = kit.memory.store.select<Note>("dossier = ? and kind = 'system'", {kit.dossier.text()});
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const Note &note) { return note.text.contains("500,00"); }));
        kit::PtoKit::must(kit.book.months().reopen(kit.dossier, november, "facturen van het andere dossier"));
        QCOMPARE(kit.kept(november).turnover, money(500'00));
    }
    void settlingLeavesACheckedMonthChecked()
    {
        Twice kit;
        kit.sell(QDate(2026, 11, 5), money(300'00));
        kit.check(november);
        kit.settle(november);
        QCOMPARE(kit.state(november), "checked");
    }
    void aMonthThatBothHadSettledIsSettledOnce()
    {
        Twice kit;
        kit.sell(QDate(2026, 11, 5), money(300'00));
        kit.settle(november);
        kit.sellThere(QDate(2026, 11, 9), money(200'00));
        IncomeEntry there = kit.work.ledger.income(kit.other, november);
        there.norm = money(1'419'46);
        kit::PtoKit::must(kit.work.settlements.settle(there));
        kit.merge();
        QCOMPARE(kit.work.settlements.settlements(kit.dossier, november, november).size(), 1);
        QVERIFY(kit.work.settlements.isOutdated(*kit.work.settlements.settlement(kit.dossier, november)));
        kit.settle(november);
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, november)->own, money(500'00));
    }
    void aSettlementThatCameAlongIsSettledAnew()
    {
        Twice kit;
        kit.sellThere(QDate(2026, 11, 9), money(200'00));
        IncomeEntry there = kit.work.ledger.income(kit.other, november);
        there.norm = money(1'419'46);
        kit::PtoKit::must(kit.work.settlements.settle(there));
        kit.merge();
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, november)->own, money(200'00));
        kit.sell(QDate(2026, 11, 5), money(300'00));
        kit.settle(november);
        QCOMPARE(kit.work.settlements.settlements(kit.dossier, november, november).size(), 1);
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, november)->own, money(500'00));
    }
};

REGISTER_TEST(PtoRecountTest)
#include "ptorecount_test.moc"
