#include "core/bbz/bbzbook.h"
#include "core/bbz/loanbook.h"
#include "core/bbz/termkeeper.h"
#include "core/dossier/business.h"
#include "core/task/tasks.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

namespace {

const RuleBook &book()
{
    static const RuleBook rules = RuleBook::builtIn();
    return rules;
}

BbzApplication application(const QString &kind, QDate received)
{
    BbzApplication application;
    application.id = Id<BbzApplication>::fresh();
    application.kind = kind;
    application.received = received;
    return application;
}

LivingAward award(const BbzApplication &application, QDate from, QDate until, bool extension = false)
{
    LivingAward award;
    award.id = Id<LivingAward>::fresh();
    award.dossier = application.dossier;
    award.application = application.id.text();
    award.from = from;
    award.until = until;
    award.month = Money::euros(900);
    award.extension = extension;
    return award;
}

} // namespace

/// How long living costs can run, by kind and by the day of the application.
class DurationTest : public QObject {
    Q_OBJECT

private slots:
    void theLongestTermIsThatOfTheKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("extension");
        QTest::newRow("starter") << "starter" << 36 << 0;
        QTest::newRow("established") << "established" << 12 << 24;
        QTest::newRow("stopping") << "stopping" << 12 << 12;
        QTest::newRow("preparation") << "preparation" << 12 << 0;
        QTest::newRow("older: to AOW age") << "older" << 0 << 0;
    }
    void theLongestTermIsThatOfTheKind()
    {
        QFETCH(QString, kind);
        const LongestTerm term = longestTerm(kind, QDate(2018, 5, 2), book());
        QTEST(term.months, "months");
        QTEST(term.extension, "extension");
        QVERIFY(term.doubt.isEmpty());
    }
    void theShorterTermForStartersIsAnnouncedAndEntersOnItsOwnDay()
    {
        QVERIFY(longestTerm("starter", QDate(2025, 9, 4), book()).doubt.isEmpty());
        const LongestTerm announced = longestTerm("starter", QDate(2026, 2, 1), book());
        QCOMPARE(announced.months, 36);
        QVERIFY(announced.doubt.contains("2025, 220"));
        RuleBook later = RuleBook::builtIn();
        later.add(R"({"rules": [{"key": "bbz.living.starter.change", "unit": "choice", "title": "t", "article": "a", "values": [{"from": "2027-01-01", "value": "in-force", "source": "test"}]}]})", "test");
        QCOMPARE(longestTerm("starter", QDate(2026, 12, 31), later).months, 36);
        const LongestTerm changed = longestTerm("starter", QDate(2027, 1, 1), later);
        QCOMPARE(changed.months, 18);
        QCOMPARE(changed.extension, 18);
        QVERIFY(changed.doubt.isEmpty());
        QCOMPARE(longestTerm("established", QDate(2027, 1, 1), later).months, 12);
    }
    void monthsAreCountedByDateAndOverAllApplicationsOfAKind()
    {
        const BbzApplication first = application("starter", QDate(2018, 1, 5));
        const BbzApplication second = application("starter", QDate(2018, 6, 5));
        const QList<LivingAward> awards{award(first, QDate(2018, 1, 10), QDate(2018, 7, 9)), award(second, QDate(2018, 7, 10), QDate(2019, 1, 9))};
        const QList<TermUse> uses = termUses({first, second}, awards, book());
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses.first().months, 12);
        QCOMPARE(uses.first().lastDay, QDate(2021, 1, 9));
        QVERIFY(!uses.first().isOver());
    }
    void aGapMovesTheEnd()
    {
        const BbzApplication one = application("established", QDate(2018, 1, 5));
        const QList<LivingAward> awards{award(one, QDate(2018, 1, 1), QDate(2018, 3, 31)), award(one, QDate(2018, 5, 1), QDate(2018, 8, 31))};
        QCOMPARE(termUses({one}, awards, book()).first().lastDay, QDate(2019, 1, 30)); // 30 days of April later
    }
    void aMonthTooManyIsOver()
    {
        const BbzApplication one = application("stopping", QDate(2018, 1, 5));
        QList<LivingAward> awards{award(one, QDate(2018, 1, 1), QDate(2018, 12, 31)), award(one, QDate(2019, 1, 1), QDate(2019, 12, 31), true)};
        QVERIFY(!termUses({one}, awards, book()).first().isOver());
        QCOMPARE(termUses({one}, awards, book()).first().lastExtended, QDate(2019, 12, 31));
        awards.append(award(one, QDate(2020, 1, 1), QDate(2020, 1, 1), true));
        QVERIFY(termUses({one}, awards, book()).first().isOver());
    }
    void startersWereTestedAgainUntilTwentyTwenty()
    {
        const BbzApplication one = application("starter", QDate(2018, 1, 5));
        const QList<LivingAward> awards{award(one, QDate(2018, 2, 1), QDate(2021, 1, 31))};
        const TermUse use = termUses({one}, awards, book()).first();
        QCOMPARE(viabilityChecks(use, book()), QList<QDate>({QDate(2018, 8, 1), QDate(2019, 2, 1)})); // the third would fall in 2020
    }
    void aowAgeFollowsTheAgeOfTheYear()
    {
        QCOMPARE(aowDay(QDate(1955, 8, 31), book()), QDate(2021, 12, 31));
        QCOMPARE(aowDay(QDate(1955, 9, 1), book()), QDate(2022, 4, 1));
        QCOMPARE(aowDay(QDate(1959, 5, 4), book()), QDate(2026, 5, 4));
        QVERIFY(!aowDay(QDate(1975, 1, 1), book()).isValid()); // not published yet
    }
};

/// The terms of the Bbz as tasks on the desk.
class BbzTermsTest : public QObject {
    Q_OBJECT

    struct Kit {
        explicit Kit(QDate today) : memory(today) { dossier = Dossiers(memory.store).create(kit::person("Wim", {}, "Proef", QDate(1961, 4, 2))).id; }
        void put(const BbzEnding &ending)
        {
            memory.store.write(Op{"Test"}, [&](Writer &writer) {
                writer.put(ending);
                keepTerms(writer, memory.store, book(), dossier);
            });
        }
        BbzApplication applied(const QString &kind, QDate received)
        {
            BbzApplication made = application(kind, received);
            made.dossier = dossier;
            if (blocks(bbz.save(made)))
                qFatal("not saved");
            return made;
        }
        std::optional<Task> task(const QString &key) const
        {
            for (const Task &one : Tasks(memory.store).of(dossier))
                if (one.cause == "bbz:" + key)
                    return one;
            return std::nullopt;
        }
        mutable kit::MemoryStore memory;
        BbzBook bbz{memory.store, book()};
        LoanBook loans{memory.store, book()};
        Id<Dossier> dossier;
    };

private slots:
    void anAwardPutsItsEndTheLongestTermAndTheAccountsOnTheDesk()
    {
        Kit kit(QDate(2026, 3, 2));
        const BbzApplication starter = kit.applied("starter", QDate(2026, 1, 12));
        const LivingAward living = award(starter, QDate(2026, 1, 1), QDate(2026, 6, 30));
        QVERIFY(!blocks(kit.bbz.save(living)));
        QCOMPARE(kit.task("accounts:2026")->due, QDate(2027, 6, 30));
        QCOMPARE(kit.task("accounts:2026")->kind, QString("legal-term"));
        QCOMPARE(kit.task("longest:starter")->due, QDate(2028, 12, 31));
        QCOMPARE(kit.task("award-end:starter:2026-06-30")->due, QDate(2026, 5, 19));
        QCOMPARE(kit.task("award-end:starter:2026-06-30")->kind, QString("reminder"));
        kit.bbz.remove(living.id);
        QVERIFY(!kit.task("accounts:2026") && !kit.task("longest:starter"));
        kit.memory.store.undo();
        QVERIFY(kit.task("accounts:2026"));
    }
    void theAccountsAreDoneWhenTheyAreIn()
    {
        Kit kit(QDate(2026, 5, 2));
        const BbzApplication established = kit.applied("established", QDate(2025, 1, 12));
        QVERIFY(!blocks(kit.bbz.save(award(established, QDate(2025, 1, 1), QDate(2025, 6, 30)))));
        QVERIFY(!kit.task("accounts:2025")->done.isValid());
        BookYear year = kit.bbz.proposal(kit.dossier, 2025);
        year.accountsReceived = QDate(2026, 4, 20);
        QVERIFY(!blocks(kit.bbz.save(year)));
        QCOMPARE(kit.task("accounts:2025")->done, QDate(2026, 4, 20));
    }
    void whatIsLongAgoMakesNoTask()
    {
        Kit kit(QDate(2026, 3, 2));
        const BbzApplication old = kit.applied("established", QDate(2015, 1, 12));
        QVERIFY(!blocks(kit.bbz.save(award(old, QDate(2015, 1, 1), QDate(2015, 12, 31)))));
        QVERIFY(!kit.task("accounts:2015") && !kit.task("longest:established"));
    }
    void aTaskThatTheAdviserFinishedStaysFinished()
    {
        Kit kit(QDate(2026, 3, 2));
        const BbzApplication starter = kit.applied("starter", QDate(2026, 1, 12));
        QVERIFY(!blocks(kit.bbz.save(award(starter, QDate(2026, 1, 1), QDate(2026, 6, 30)))));
        Tasks(kit.memory.store).done(kit.task("longest:starter")->id);
        QVERIFY(!blocks(kit.bbz.save(award(starter, QDate(2026, 7, 1), QDate(2026, 12, 31)))));
        QCOMPARE(kit.task("longest:starter")->done, QDate(2026, 3, 2));
        QVERIFY(!kit.task("award-end:starter:2026-06-30")); // moved on with the new award
        QVERIFY(kit.task("award-end:starter:2026-12-31"));
    }
    void endingDeferralAndTheIoazHaveTheirTerms()
    {
        Kit kit(QDate(2026, 3, 2));
        kit.applied("stopping", QDate(2026, 2, 12));
        BbzEnding ending;
        ending.id = Id<BbzEnding>::fresh();
        ending.dossier = kit.dossier;
        ending.plannedEnd = QDate(2026, 10, 1);
        ending.ioazApplied = QDate(2026, 3, 1);
        kit.put(ending);
        QCOMPARE(kit.task("planned-end")->due, QDate(2026, 10, 1));
        QCOMPARE(kit.task("ioaz-end")->due, QDate(2027, 9, 1));
        Loan loan = loanProposal(kit.dossier, "established", QDate(2026, 1, 2), book().on(QDate(2026, 1, 2)));
        loan.principal = Money::euros(8000);
        QVERIFY(!blocks(kit.loans.grant(loan)));
        LoanEntry pause;
        pause.id = Id<LoanEntry>::fresh();
        pause.loan = loan.id;
        pause.day = QDate(2026, 3, 1);
        pause.until = QDate(2026, 8, 31);
        pause.kind = "pause";
        pause.part = "all";
        pause.note = "verbouwing van de straat";
        QVERIFY(!blocks(kit.loans.record(pause)));
        QCOMPARE(kit.task("pause:" + pause.id.text())->due, QDate(2026, 8, 31));
        kit.loans.remove(pause.id);
        QVERIFY(!kit.task("pause:" + pause.id.text()));
        Business business = kit::business("Bloemen aan de Vaart");
        business.dossier = kit.dossier;
        business.end = QDate(2026, 2, 20);
        kit.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(business); });
        kit.put(ending);
        QCOMPARE(kit.task("planned-end")->done, QDate(2026, 2, 20));
    }
    void aDecisionHasItsObjectionTerm()
    {
        Kit kit(QDate(2026, 3, 2));
        BbzApplication made = kit.applied("starter", QDate(2026, 1, 12));
        made.decision = "refused";
        made.decided = QDate(2026, 2, 20);
        made.grounds = "Niet levensvatbaar.";
        QVERIFY(!blocks(kit.bbz.save(made)));
        QCOMPARE(kit.task("objection:" + made.id.text())->due, QDate(2026, 4, 7)); // six weeks end on Good Friday
    }
};

REGISTER_TEST(DurationTest)
REGISTER_TEST(BbzTermsTest)
#include "bbzterms_test.moc"
