#include "core/debt/debtboard.h"
#include "core/debt/debtbook.h"
#include "core/debt/offerbook.h"
#include "core/dossier/dossiers.h"
#include "core/dossier/merge.h"
#include "core/dossier/routes.h"
#include "core/dossier/search.h"
#include "core/task/tasks.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// The board, debt help and the capacity of a client on 2 March 2026, a Monday.
class DebtBookTest : public QObject {
    Q_OBJECT

    struct Desk {
        Desk() { dossier = Dossiers(memory.store).create(kit::person("Fenna", {}, "Proef", QDate(1979, 5, 6))).id; }
        Debt debt(const QString &creditor, Money principal, const QString &rank = "concurrent", const QString &ground = {})
        {
            Debt debt;
            debt.id = Id<Debt>::fresh();
            debt.dossier = dossier;
            debt.creditor = creditor;
            debt.principal = principal;
            debt.rank = rank;
            debt.ground = ground;
            return debt;
        }
        Debt stored(const Debt &debt)
        {
            if (blocks(book.save(debt)))
                qFatal("not saved");
            return *memory.store.find(debt.id);
        }
        QList<Task> tasks() { return Tasks(memory.store).of(dossier); }
        DebtCase reported(QDate day)
        {
            DebtCase debtCase = book.freshCase(dossier);
            debtCase.reported = day;
            return debtCase;
        }

        kit::MemoryStore memory{QDate(2026, 3, 2)};
        RuleBook rules = RuleBook::builtIn();
        DebtBook book{memory.store, rules};
        Id<Dossier> dossier;
    };
    static QStringList texts(const QList<Problem> &problems)
    {
        QStringList all;
        for (const Problem &problem : problems)
            all << problem.field;
        return all;
    }

private slots:
    void whatCannotBeTakenBackComesFirst()
    {
        Desk desk;
        Debt rent = desk.debt("Woonstichting", Money::euros(2400));
        rent.threat = "eviction";
        rent.threatDay = QDate(2026, 3, 20);
        rent.threatActor = "adviser";
        Debt energy = desk.debt("Energie", Money::euros(800));
        energy.threat = "cut-off";
        energy.threatDay = QDate(2026, 3, 9);
        energy.threatActor = "client";
        Debt bank = desk.debt("Bank", Money::euros(9000));
        bank.threat = "credit";
        bank.threatDay = QDate(2026, 3, 9);
        bank.threatActor = "adviser";
        for (const Debt &debt : {bank, rent, energy})
            desk.stored(debt);
        const QList<DebtThreat> threats = threatsOf(desk.book.debts(desk.dossier), QDate(2026, 3, 2));
        QCOMPARE(int(threats.size()), 3);
        QCOMPARE(threats[0].debt.creditor, QString("Energie")); // the same day as the bank, but worse
        QCOMPARE(threats[0].daysLeft, 7);
        QVERIFY(threats[0].crisis);
        QCOMPARE(threats[1].debt.creditor, QString("Bank"));
        QCOMPARE(threats[2].daysLeft, 18);
    }
    void aThreatIsATaskOfWhoActsUntilItIsAverted()
    {
        Desk desk;
        Debt energy = desk.debt("Energie", Money::euros(800));
        energy.threat = "cut-off";
        energy.threatDay = QDate(2026, 3, 9);
        energy.threatActor = "client";
        energy = desk.stored(energy);
        QCOMPARE(int(desk.tasks().size()), 1);
        QCOMPARE(desk.tasks().first().due, QDate(2026, 3, 9));
        QCOMPARE(desk.tasks().first().kind, QString("promise-client"));
        energy.threatDay = QDate(2026, 3, 16);
        energy = desk.stored(energy);
        QCOMPARE(int(desk.tasks().size()), 1);
        QCOMPARE(desk.tasks().first().due, QDate(2026, 3, 16));
        QVERIFY(!desk.tasks().first().moveReason.isEmpty());
        energy.averted = QDate(2026, 3, 2);
        desk.stored(energy);
        QCOMPARE(desk.tasks().first().done, QDate(2026, 3, 2));
        QVERIFY(threatsOf(desk.book.debts(desk.dossier), QDate(2026, 3, 2)).isEmpty());
        desk.memory.store.undo();
        QVERIFY(!desk.tasks().first().done.isValid());
    }
    void aThreatWithoutADayOrAnActorIsNoticed()
    {
        Desk desk;
        Debt energy = desk.debt("Energie", Money::euros(800));
        energy.threat = "cut-off";
        QVERIFY(blocks(desk.book.save(energy)));
        QVERIFY(desk.book.debts(desk.dossier).isEmpty());
        energy.threatDay = QDate(2026, 3, 9);
        const QList<Problem> problems = desk.book.save(energy);
        QVERIFY(!blocks(problems));
        QVERIFY(texts(problems).contains("threat_actor"));
    }
    void totalsKeepBusinessAndPrivateAndTheRanksApart()
    {
        Desk desk;
        desk.stored(desk.debt("Belastingdienst", Money::euros(5000), "preferent", "tax"));
        Debt pledged = desk.debt("Bank", Money::euros(8000), "secured", "pledge");
        pledged.secured = Money::euros(3000);
        desk.stored(pledged);
        Debt home = desk.debt("Woonstichting", Money::euros(600));
        home.business = false;
        home.disputed = true;
        home.dispute = "De huur van mei is betaald.";
        desk.stored(home);
        Debt paid = desk.debt("Garage", Money::euros(900));
        paid.settled = QDate(2026, 2, 1);
        desk.stored(paid);
        const DebtTotals totals = totalsOf(desk.book.debts(desk.dossier));
        QCOMPARE(totals.business.preferent, Money::euros(5000));
        QCOMPARE(totals.business.secured, Money::euros(3000));
        QCOMPARE(totals.business.concurrent, Money::euros(5000)); // what the pledge does not cover
        QCOMPARE(totals.personal.all(), Money::euros(600));
        QCOMPARE(totals.disputed, Money::euros(600));
        QCOMPARE(totals.all(), Money::euros(13600));
        QCOMPARE(totals.debts, 3);
    }
    void theBalanceOfTheCreditorGoesBeforeTheOwnFigure()
    {
        Desk desk;
        Debt debt = desk.debt("Garage", Money::euros(900));
        debt.costs = Money::euros(40);
        QCOMPARE(debt.amount(), Money::euros(940));
        debt.balanceDay = QDate(2026, 2, 20);
        debt.balance = Money::euros(855);
        QCOMPARE(desk.stored(debt).amount(), Money::euros(855));
    }
    void whatRanksBeforeOthersSaysWhy()
    {
        Desk desk;
        QVERIFY(blocks(desk.book.save(desk.debt("Belastingdienst", Money::euros(5000), "preferent"))));
        Debt goods = desk.debt("Brouwer", Money::euros(3400), "secured", "retention");
        goods.secured = Money::euros(1200);
        QVERIFY(texts(desk.book.save(goods)).contains("ground")); // retention of title counts only with proof
        desk.book.addProof(goods, "security-proof", "voorwaarden.txt", "Verzonnen");
        QVERIFY(!texts(desk.book.check(goods)).contains("ground"));
        QCOMPARE(desk.book.proofCounts(desk.dossier).value(goods.id), 1);
        Debt fraud = desk.debt("Gemeente", Money::euros(2000), "preferent", "benefit");
        fraud.fraud = true;
        QVERIFY(texts(desk.book.save(fraud)).contains("treatment"));
    }
    void aDebtIsFoundByCreditorAndReference()
    {
        Desk desk;
        Search search(desk.memory.store);
        Debt debt = desk.debt("Zeldzame Leverancier", Money::euros(100));
        debt.reference = "ZL-4471";
        desk.stored(debt);
        QCOMPARE(int(search.find("zeldzame", 5).size()), 1);
        QCOMPARE(search.find("ZL-4471", 5).first().table, QString("debts"));
    }
    void theFirstTalkIsInFourWeeksOrInThreeWorkingDays()
    {
        Desk desk;
        DebtCase debtCase = desk.reported(QDate(2026, 2, 27)); // a Friday
        QVERIFY(!blocks(desk.book.save(debtCase)));
        QCOMPARE(desk.book.terms(debtCase).first().due, QDate(2026, 3, 27));
        debtCase.threatening = true;
        QVERIFY(!blocks(desk.book.save(debtCase)));
        QCOMPARE(desk.book.terms(debtCase).first().due, QDate(2026, 3, 4));
        QCOMPARE(int(desk.tasks().size()), 1); // the term of four weeks is gone
        QCOMPARE(desk.tasks().first().due, QDate(2026, 3, 4));
        QCOMPARE(desk.tasks().first().kind, QString("legal-term"));
        QVERIFY(desk.tasks().first().title.contains("Wgs"));
    }
    void eachStepStartsTheNextTermAndMovesTheRoute()
    {
        Desk desk;
        Route route = kit::route("debts", "report", QDate(2026, 1, 5));
        route.dossier = desk.dossier;
        QVERIFY(!blocks(Routes(desk.memory.store).start(route)));
        DebtCase debtCase = desk.reported(QDate(2026, 1, 5));
        debtCase.firstTalk = QDate(2026, 1, 20);
        QVERIFY(!blocks(desk.book.save(debtCase)));
        const QList<DebtTerm> terms = desk.book.terms(debtCase);
        QCOMPARE(int(terms.size()), 2);
        QCOMPARE(terms[0].met, QDate(2026, 1, 20));
        QCOMPARE(terms[1].due, QDate(2026, 3, 17)); // eight weeks after the talk
        QVERIFY(!terms[1].verified);
        QCOMPARE(Routes(desk.memory.store).of(desk.dossier).first().phase, QString("intake"));
        debtCase.decided = QDate(2026, 2, 10);
        debtCase.decision = "admitted";
        debtCase.stabilised = QDate(2026, 2, 12);
        QVERIFY(!blocks(desk.book.save(debtCase)));
        QCOMPARE(Routes(desk.memory.store).of(desk.dossier).first().phase, QString("stabilisation"));
        QCOMPARE(desk.book.terms(debtCase).last().due, QDate(2026, 2, 12).addDays(120));
    }
    void aFormerEntrepreneurIsServedToo()
    {
        Desk desk;
        QVERIFY(!desk.book.freshCase(desk.dossier).running);
        Business business = kit::business("Klusbedrijf Proef");
        business.dossier = desk.dossier;
        desk.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(business); });
        QVERIFY(desk.book.freshCase(desk.dossier).running);
        business.end = QDate(2025, 6, 30);
        desk.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(business); });
        QVERIFY(!desk.book.freshCase(desk.dossier).running);
    }
    void capacityFollowsTheRuleOfItsDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("months");
        QTest::addColumn<qint64>("fund");
        QTest::newRow("before July 2023") << QDate(2023, 6, 30) << 36 << qint64(7200);
        QTest::newRow("since July 2023") << QDate(2023, 7, 1) << 18 << qint64(3600);
    }
    void capacityFollowsTheRuleOfItsDay()
    {
        QFETCH(QDate, day);
        QFETCH(int, months);
        QFETCH(qint64, fund);
        DebtCapacity capacity;
        capacity.income = Money::euros(1100);
        capacity.free = Money::euros(900);
        const CapacityOutcome outcome = reckon(capacity, RuleBook::builtIn(), day);
        QCOMPARE(outcome.month, Money::euros(200));
        QCOMPARE(outcome.months, months);
        QCOMPARE(outcome.fund, Money::euros(fund));
    }
    void anOldFreeAmountOrAnotherHouseholdIsNoticed()
    {
        Desk desk;
        DebtCapacity capacity;
        capacity.id = Id<DebtCapacity>::fresh();
        capacity.dossier = desk.dossier;
        capacity.day = QDate(2026, 3, 2);
        capacity.income = Money::euros(1500);
        capacity.free = Money::euros(1400);
        QVERIFY(blocks(desk.book.save(capacity))); // no calculation date
        capacity.freeDay = QDate(2025, 11, 3);
        QVERIFY(texts(desk.book.save(capacity)).contains("free_day")); // the norms changed on 1 January
        capacity.freeDay = QDate(2026, 1, 15);
        QVERIFY(desk.book.save(capacity).isEmpty());
        Household home;
        home.id = Id<Household>::fresh();
        home.dossier = desk.dossier;
        home.kind = "couple";
        home.since = QDate(2026, 2, 1);
        desk.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(home); });
        QVERIFY(texts(desk.book.check(capacity)).contains("free_day"));
    }
    void debtsGoAlongWhenDossiersAreMerged()
    {
        Desk desk;
        const Id<Dossier> other = Dossiers(desk.memory.store).create(kit::person("Fenna", {}, "Proef-Dubbel", QDate(1979, 5, 6))).id;
        const Debt debt = desk.stored(desk.debt("Garage", Money::euros(900)));
        desk.book.addProof(debt, "claim-letter", "rekening.txt", "Verzonnen");
        QVERIFY(!blocks(DossierMerge(desk.memory.store).merge(desk.dossier, other)));
        QCOMPARE(int(desk.book.debts(other).size()), 1);
        QCOMPARE(int(desk.book.proofs(debt.id).size()), 1);
        QCOMPARE(desk.book.proofCounts(other).value(debt.id), 1);
    }
};

REGISTER_TEST(DebtBookTest)
#include "debtbook_test.moc"
