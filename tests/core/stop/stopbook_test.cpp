#include "core/debt/debtbook.h"
#include "core/dossier/dossiers.h"
#include "core/dossier/routes.h"
#include "core/stop/stopbook.h"
#include "core/task/tasks.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// Ending a business, and the tests for older entrepreneurs, on 2 March 2026.
class StopBookTest : public QObject {
    Q_OBJECT

    struct Desk {
        explicit Desk(QDate born = QDate(1962, 4, 1), QDate started = QDate(2010, 1, 1))
        {
            Dossiers dossiers(memory.store);
            dossier = dossiers.create(kit::person("Geesje", {}, "Proef", born)).id;
            Business business = kit::business("Bloemen aan de Vaart");
            business.dossier = dossier;
            business.start = started;
            memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(business); });
        }
        StopPlan saved(StopPlan plan)
        {
            if (blocks(book.save(plan)))
                qFatal("not saved");
            return *book.plan(dossier);
        }
        StopDate date(const StopPlan &plan, const QString &key)
        {
            for (const StopDate &one : book.dates(plan))
                if (one.key == key)
                    return one;
            return {};
        }
        OlderTest test(const OlderFacts &facts, int way, const QString &key)
        {
            const QList<OlderTest> tests = book.ways(facts)[way].tests;
            for (const OlderTest &one : tests)
                if (one.key == key)
                    return one;
            return {};
        }
        QList<Task> tasks() { return Tasks(memory.store).of(dossier); }

        kit::MemoryStore memory{QDate(2026, 3, 2)};
        RuleBook rules = RuleBook::builtIn();
        Checklists lists = Checklists::builtIn();
        Plans plans{memory.store, lists};
        StopBook book{memory.store, rules, plans};
        Id<Dossier> dossier;
    };
    using State = OlderTest::State;

private slots:
    void theDatesFollowFromTheLastDayAndFromTheRules()
    {
        Desk desk;
        StopPlan plan = desk.book.freshPlan(desk.dossier);
        plan.endDay = QDate(2027, 6, 30);
        plan.lease = "shop";
        plan.staffYears = 5;
        plan = desk.saved(plan);
        QCOMPARE(desk.date(plan, "ask-bbz").due, QDate(2027, 6, 29));
        QCOMPARE(desk.date(plan, "lease-shop").due, QDate(2026, 6, 30)); // twelve months before
        QCOMPARE(desk.date(plan, "staff-5").due, QDate(2027, 4, 30)); // two months before, end of month
        QCOMPARE(desk.date(plan, "register").due, QDate(2027, 7, 7));
        QVERIFY(!desk.date(plan, "register").verified);
        QCOMPARE(desk.date(plan, "vat").due, QDate(2027, 7, 31));
        QVERIFY(desk.date(plan, "staff-10").key.isEmpty());
        QVERIFY(desk.date(plan, "lease-office").key.isEmpty());
        QVERIFY(!desk.date(plan, "ask-ioaz").key.isEmpty()); // older than 55
        QVERIFY(desk.date(plan, "debts").key.isEmpty());
    }
    void askingStartsTheTermInWhichTheBusinessEnds()
    {
        Desk desk;
        StopPlan plan = desk.book.freshPlan(desk.dossier);
        plan.endDay = QDate(2026, 12, 31);
        plan.askedBbz = QDate(2026, 2, 16);
        plan.askedIoaz = QDate(2026, 2, 16);
        plan = desk.saved(plan);
        QCOMPARE(desk.date(plan, "ask-bbz").met, QDate(2026, 2, 16));
        QCOMPARE(desk.date(plan, "end-bbz").due, QDate(2027, 2, 16)); // twelve months
        QCOMPARE(desk.date(plan, "end-ioaz").due, QDate(2027, 8, 16)); // eighteen months
        QCOMPARE(desk.date(plan, "accounts").due, QDate(2027, 6, 30));
    }
    void datesAreTasksThatMoveWithThePlanAndKeepTheirTick()
    {
        Desk desk;
        StopPlan plan = desk.book.freshPlan(desk.dossier);
        plan.endDay = QDate(2027, 6, 30);
        plan.lease = "shop";
        plan = desk.saved(plan);
        const auto lease = [&] {
            for (const Task &task : desk.tasks())
                if (task.title == desk.date(plan, "lease-shop").title)
                    return task;
            return Task();
        };
        QCOMPARE(lease().due, QDate(2026, 6, 30));
        desk.book.tick(plan, "lease-shop", true);
        QCOMPARE(lease().done, QDate(2026, 3, 2));
        QCOMPARE(desk.date(plan, "lease-shop").met, QDate(2026, 3, 2));
        plan.endDay = QDate(2027, 8, 31);
        plan = desk.saved(plan);
        QCOMPARE(lease().due, QDate(2026, 8, 31));
        QCOMPARE(lease().done, QDate(2026, 3, 2));
        QVERIFY(!lease().moveReason.isEmpty());
        plan.lease = "none";
        plan = desk.saved(plan);
        QVERIFY(lease().title.isEmpty());
    }
    void thereIsEnoughOrThereIsNot()
    {
        Desk desk;
        StopPlan plan = desk.book.freshPlan(desk.dossier);
        plan.proceeds = Money::euros(9000);
        plan.receivables = Money::euros(4000);
        plan.endingCosts = Money::euros(1500);
        QCOMPARE(desk.book.balance(plan).manner, QString("profitable"));
        Debt debt;
        debt.id = Id<Debt>::fresh();
        debt.dossier = desk.dossier;
        debt.creditor = "Groothandel";
        debt.principal = Money::euros(12000);
        DebtBook debts(desk.memory.store, desk.rules);
        QVERIFY(!blocks(debts.save(debt)));
        QCOMPARE(desk.book.balance(plan).manner, QString("acute"));
        QCOMPARE(desk.book.balance(plan).left, Money::euros(-500));
        plan.endDay = QDate(2026, 9, 30);
        plan = desk.saved(plan);
        QVERIFY(!desk.date(plan, "debts").met.isValid());
        DebtCase asked = debts.freshCase(desk.dossier);
        QVERIFY(!blocks(debts.save(asked)));
        QCOMPARE(desk.date(plan, "debts").met, QDate(2026, 3, 2));
    }
    void askingAfterTheEndIsTooLate()
    {
        Desk desk;
        StopPlan plan = desk.book.freshPlan(desk.dossier);
        plan.endDay = QDate(2026, 2, 1);
        plan.deregistered = QDate(2026, 2, 2);
        plan.askedBbz = QDate(2026, 2, 20);
        QStringList fields;
        for (const Problem &problem : desk.book.check(plan))
            fields << problem.field;
        QVERIFY(fields.contains("asked_bbz"));
        QVERIFY(mannerOf("acute").steps.size() >= 4);
        QVERIFY(mannerOf("profitable").steps.size() >= 3);
    }
    void theListsComeFromTheChecklist()
    {
        Desk desk;
        const QList<StopListState> lists = desk.book.lists(desk.dossier);
        QVERIFY(lists.size() >= 5);
        int ready = 0;
        int items = 0;
        for (const StopListState &list : lists) {
            ready += list.ready();
            items += int(list.items.size());
        }
        QVERIFY(items >= 15);
        QCOMPARE(ready, 0);
    }
    void whoIsOldEnoughDependsOnTheDayOfTheApplication()
    {
        Desk desk(QDate(1962, 4, 1));
        OlderFacts facts = desk.book.freshOlder(desk.dossier);
        QCOMPARE(desk.test(facts, 0, "age").state, State::Failed); // born before 1960 since 2020
        facts.day = QDate(2019, 6, 1);
        QCOMPARE(desk.test(facts, 0, "age").state, State::Met); // 55 or older until 2019
        Desk before(QDate(1959, 12, 31));
        QCOMPARE(before.test(before.book.freshOlder(before.dossier), 0, "age").state, State::Met);
    }
    void whatIsNotAskedStaysOpenAndIsNeverGuessed()
    {
        Desk desk(QDate(1959, 12, 31));
        OlderFacts facts = desk.book.freshOlder(desk.dossier);
        const OlderWay bbz = desk.book.ways(facts)[0];
        QCOMPARE(bbz.state(), State::Open);
        QCOMPARE(desk.test(facts, 0, "months").state, State::Open); // ten years, but was it without a break?
        facts.unbroken = "yes";
        facts.viable = "no";
        facts.hoursMet = "yes";
        facts.expectedKnown = true;
        facts.expected = Money::euros(14000);
        QCOMPARE(desk.book.ways(facts)[0].state(), State::Met);
        facts.expected = Money::euros(9000); // below the amount of art. 25
        QCOMPARE(desk.book.ways(facts)[0].state(), State::Failed);
        facts.expected = Money::euros(14000);
        facts.viable = "yes";
        QCOMPARE(desk.test(facts, 0, "viable").state, State::Failed);
    }
    void aRuleWithoutAKnownAmountLeavesItsTestOpen()
    {
        Desk desk(QDate(1959, 12, 31));
        OlderFacts facts = desk.book.freshOlder(desk.dossier);
        facts.day = QDate(2025, 3, 1); // no source gives the Ioaz amounts of that half year
        facts.pastKnown = true;
        facts.past = Money::euros(12000);
        QCOMPARE(desk.test(facts, 1, "past").state, State::Open);
        facts.day = QDate(2026, 3, 1);
        QCOMPARE(desk.test(facts, 1, "past").state, State::Met);
    }
    void ioazHasToBeAskedForBeforeTheEnd()
    {
        Desk desk;
        const OlderFacts facts = desk.book.freshOlder(desk.dossier);
        QCOMPARE(desk.test(facts, 1, "order").state, State::Open);
        StopPlan plan = desk.book.freshPlan(desk.dossier);
        plan.endDay = QDate(2026, 2, 15);
        plan.deregistered = QDate(2026, 2, 16);
        plan = desk.saved(plan);
        QCOMPARE(desk.test(facts, 1, "order").state, State::Failed);
        plan.askedIoaz = QDate(2026, 2, 1);
        desk.saved(plan);
        QCOMPARE(desk.test(facts, 1, "order").state, State::Met);
        QVERIFY(desk.book.olderMatters(desk.dossier));
        QVERIFY(!Desk(QDate(1990, 1, 1)).book.olderMatters(desk.dossier));
    }
};

REGISTER_TEST(StopBookTest)
#include "stopbook_test.moc"
