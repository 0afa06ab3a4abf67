#include "core/bbz/bbzbook.h"
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
            bbz.follow = [this](Writer &writer, const Id<Dossier> &changed) { book.keepDates(writer, changed); };
        }
        BbzEnding saved(BbzEnding plan)
        {
            if (blocks(book.save(plan)))
                qFatal("not saved");
            return *book.plan(dossier);
        }
        StopDate date(const BbzEnding &plan, const QString &key)
        {
            for (const StopDate &one : book.dates(plan))
                if (one.key == key)
                    return one;
            return {};
        }
        OlderTest test(const BbzEnding &facts, int way, const QString &key)
        {
            const QList<OlderWay> ways = book.ways(facts);
            const QList<OlderTest> tests = ways[way].tests;
            for (const OlderTest &one : tests)
                if (one.key == key)
                    return one;
            return {};
        }
        void asked(const QString &kind, QDate received)
        {
            BbzApplication application;
            application.id = Id<BbzApplication>::fresh();
            application.dossier = dossier;
            application.kind = kind;
            application.received = received;
            application.asksLiving = true;
            if (blocks(bbz.save(application)))
                qFatal("not saved");
        }
        void ended(QDate day)
        {
            Business business = *book.business(dossier);
            business.end = day;
            if (blocks(book.end(business)))
                qFatal("not ended");
        }
        QStringList warned(const BbzEnding &plan)
        {
            QStringList fields;
            for (const Problem &problem : book.check(plan))
                fields << problem.field;
            return fields;
        }
        QList<Task> tasks() { return Tasks(memory.store).of(dossier); }

        kit::MemoryStore memory{QDate(2026, 3, 2)};
        RuleBook rules = RuleBook::builtIn();
        Checklists lists = Checklists::builtIn();
        Plans plans{memory.store, lists};
        StopBook book{memory.store, rules, plans};
        BbzBook bbz{memory.store, rules};
        Id<Dossier> dossier;
    };
    using State = OlderTest::State;

private slots:
    void theDatesFollowFromTheLastDayAndFromTheRules()
    {
        Desk desk;
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
        plan.plannedEnd = QDate(2027, 6, 30);
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
        desk.asked("stopping", QDate(2026, 2, 16));
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
        plan.plannedEnd = QDate(2026, 12, 31);
        plan.ioazApplied = QDate(2026, 2, 16);
        plan = desk.saved(plan);
        QCOMPARE(desk.date(plan, "ask-bbz").met, QDate(2026, 2, 16));
        QCOMPARE(desk.date(plan, "end-bbz").due, QDate(2027, 2, 16)); // twelve months
        QCOMPARE(desk.date(plan, "end-ioaz").due, QDate(2027, 8, 16)); // eighteen months
        QCOMPARE(desk.date(plan, "accounts").due, QDate(2027, 6, 30));
    }
    void anApplicationMakesItsDateMetAndTheEndOfTheBusinessCountsEverywhere()
    {
        Desk desk;
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
        plan.plannedEnd = QDate(2026, 12, 31);
        plan = desk.saved(plan);
        const auto open = [&](const QString &title) {
            const QList<Task> tasks = desk.tasks();
            return std::count_if(tasks.begin(), tasks.end(), [&](const Task &task) { return task.title == title && !task.done.isValid(); });
        };
        QCOMPARE(open(desk.date(plan, "ask-bbz").title), 1);
        desk.asked("stopping", QDate(2026, 2, 20));
        QCOMPARE(open(desk.date(plan, "ask-bbz").title), 0);
        QCOMPARE(open(desk.date(plan, "end-bbz").title), 1);
        desk.ended(QDate(2026, 3, 1));
        QCOMPARE(open(desk.date(plan, "end-bbz").title), 0);
        QCOMPARE(desk.date(plan, "end-bbz").met, QDate(2026, 3, 1));
        const QList<Business> businesses = desk.memory.store.select<Business>();
        QCOMPARE(businesses.first().end, QDate(2026, 3, 1)); // one day, kept with the business
        Business ahead = *desk.book.business(desk.dossier);
        ahead.end = QDate(2026, 3, 3);
        QVERIFY(blocks(desk.book.end(ahead)));
    }
    void eachDateHasOneTask()
    {
        Desk desk;
        desk.asked("stopping", QDate(2026, 2, 16));
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
        plan.plannedEnd = QDate(2026, 12, 31);
        plan.ioazApplied = QDate(2026, 2, 16);
        desk.saved(plan);
        const QList<Task> tasks = desk.tasks();
        QCOMPARE(std::count_if(tasks.begin(), tasks.end(), [](const Task &task) { return task.due == QDate(2027, 8, 16); }), 1);
    }
    void aPlanThatGoesLeavesWhatIsKnownAboutGoingOn()
    {
        Desk desk;
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
        plan.plannedEnd = QDate(2026, 12, 31);
        plan.viable = "no";
        plan.expectedIncome = Money::euros(9000);
        desk.saved(plan);
        QVERIFY(!desk.tasks().isEmpty());
        desk.book.removePlan(desk.dossier);
        QVERIFY(!desk.book.plan(desk.dossier));
        QVERIFY(desk.tasks().isEmpty());
        QCOMPARE(desk.book.ending(desk.dossier)->expectedIncome, std::optional(Money::euros(9000)));
        QVERIFY(!desk.book.ending(desk.dossier)->plannedEnd.isValid());
        desk.memory.store.undo();
        QCOMPARE(desk.book.plan(desk.dossier)->plannedEnd, QDate(2026, 12, 31));
    }
    void datesAreTasksThatMoveWithThePlanAndKeepTheirTick()
    {
        Desk desk;
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
        plan.plannedEnd = QDate(2027, 6, 30);
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
        plan.plannedEnd = QDate(2027, 8, 31);
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
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
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
        plan.plannedEnd = QDate(2026, 9, 30);
        plan = desk.saved(plan);
        QVERIFY(!desk.date(plan, "debts").met.isValid());
        DebtCase asked = debts.freshCase(desk.dossier);
        QVERIFY(!blocks(debts.save(asked)));
        QCOMPARE(desk.date(plan, "debts").met, QDate(2026, 3, 2));
    }
    void askingAfterTheEndIsTooLate()
    {
        Desk desk;
        desk.ended(QDate(2026, 2, 1));
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
        plan.plannedEnd = QDate(2026, 2, 1);
        QCOMPARE(desk.warned(plan), QStringList{"planned_end"}); // nothing was asked for
        desk.asked("stopping", QDate(2026, 2, 20));
        QCOMPARE(desk.warned(plan), QStringList{"planned_end"});
        plan.ioazApplied = QDate(2026, 2, 20);
        QVERIFY(desk.warned(plan).contains("ioaz_applied"));
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
        const BbzEnding facts = desk.book.endingOrFresh(desk.dossier);
        QCOMPARE(desk.test(facts, 0, "age").state, State::Failed); // born before 1960 since 2020
        desk.asked("older", QDate(2019, 6, 1));
        QCOMPARE(desk.test(facts, 0, "age").state, State::Met); // 55 or older until 2019
        Desk before(QDate(1959, 12, 31));
        QCOMPARE(before.test(before.book.endingOrFresh(before.dossier), 0, "age").state, State::Met);
    }
    void whatIsNotAskedStaysOpenAndIsNeverGuessed()
    {
        Desk desk(QDate(1959, 12, 31));
        BbzEnding facts = desk.book.endingOrFresh(desk.dossier);
        QCOMPARE(desk.book.ways(facts)[0].state(), State::Open);
        QCOMPARE(desk.test(facts, 0, "months").state, State::Open); // ten years, but was it without a break?
        facts.businessSince = QDate(2010, 1, 1);
        facts.viable = "no";
        facts.hoursMet = "yes";
        facts.expectedIncome = Money::euros(14000);
        QCOMPARE(desk.book.ways(facts)[0].state(), State::Met);
        facts.expectedIncome = Money::euros(9000); // below the amount of art. 25
        QCOMPARE(desk.book.ways(facts)[0].state(), State::Failed);
        facts.expectedIncome = Money::euros(14000);
        facts.viable = "yes";
        QCOMPARE(desk.test(facts, 0, "viable").state, State::Failed);
        facts.businessSince = QDate(2018, 1, 1);
        QCOMPARE(desk.test(facts, 0, "months").state, State::Failed);
    }
    void theIncomeHasToStayEnoughByTheRulesOfToday()
    {
        Desk desk(QDate(1959, 12, 31));
        desk.asked("older", QDate(2019, 6, 1));
        BbzEnding facts = desk.book.endingOrFresh(desk.dossier);
        facts.expectedIncome = Money::euros(9000); // enough in 2019 (7,930), not in 2026 (10,368)
        QCOMPARE(desk.test(facts, 0, "expected").state, State::Failed);
        facts.expectedIncome = Money::euros(10368);
        QCOMPARE(desk.test(facts, 0, "expected").state, State::Met);
    }
    void aRuleWithoutAKnownAmountLeavesItsTestOpen()
    {
        Desk desk(QDate(1962, 4, 1));
        BbzEnding facts = desk.book.endingOrFresh(desk.dossier);
        for (auto member : {&BbzEnding::incomeYear1, &BbzEnding::incomeYear2, &BbzEnding::incomeYear3})
            facts.*member = Money::euros(12000);
        QCOMPARE(desk.test(facts, 1, "income_year1_cents").state, State::Met);
        facts.ioazApplied = QDate(2025, 3, 1); // no source gives the Ioaz amounts of that half year
        QCOMPARE(desk.book.ways(facts)[1].state(), State::Open);
        QCOMPARE(desk.test(facts, 1, "income_year1_cents").state, State::Open);
    }
    void ioazHasToBeAskedForBeforeTheEnd()
    {
        Desk desk;
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
        plan.plannedEnd = QDate(2026, 9, 30);
        plan = desk.saved(plan);
        QCOMPARE(desk.test(plan, 1, "ended").state, State::Open);
        desk.ended(QDate(2026, 2, 15));
        QCOMPARE(desk.test(plan, 1, "ended").state, State::Failed);
        plan.ioazApplied = QDate(2026, 2, 1);
        plan = desk.saved(plan);
        QCOMPARE(desk.test(plan, 1, "ended").state, State::Met);
        QVERIFY(desk.book.olderMatters(desk.dossier));
        QVERIFY(!Desk(QDate(1990, 1, 1)).book.olderMatters(desk.dossier));
    }
    void theWealthOfTheBbzSheetSaysWhetherAGiftIsPossible()
    {
        Desk desk(QDate(1959, 12, 31));
        const BbzEnding facts = desk.book.endingOrFresh(desk.dossier);
        QVERIFY(desk.book.ways(facts)[0].text.contains("not written down"));
        Asset savings;
        savings.id = Id<Asset>::fresh();
        savings.dossier = desk.dossier;
        savings.day = QDate(2026, 2, 1);
        savings.kind = "bank";
        savings.amount = Money::euros(180000);
        QVERIFY(!blocks(desk.bbz.save(savings)));
        QVERIFY2(desk.book.ways(facts)[0].text.contains("stays a loan"), qPrintable(desk.book.ways(facts)[0].text)); // 175,864 in 2026
    }
};

REGISTER_TEST(StopBookTest)
#include "stopbook_test.moc"
