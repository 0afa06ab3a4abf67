#include "core/dossier/person.h"
#include "tests/kit/bbz.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;
using namespace kit;

/// The application with its clock, and what is awarded on it.
class BbzApplicationTest : public QObject {
    Q_OBJECT

private slots:
    void thirteenWeeksAndThirteenMoreAsInTheExample()
    {
        BbzKit kit;
        BbzApplication application = kit.application("established", QDate(2018, 5, 2));
        QVERIFY(accepted(kit.bbz.save(application)));
        QCOMPARE(kit.term().due, QDate(2018, 8, 1));
        application.extended = QDate(2018, 7, 20);
        QVERIFY(!accepted(kit.bbz.save(application))); // the reason is asked
        application.extensionReason = "advies van het bureau laat op zich wachten";
        QVERIFY(accepted(kit.bbz.save(application)));
        QCOMPARE(kit.term().due, QDate(2018, 10, 31));
        QCOMPARE(kit.term().moveReason, application.extensionReason);
    }
    void theTermStandsStillWhileTheApplicationIsIncomplete()
    {
        BbzKit kit(QDate(2018, 5, 20));
        const BbzApplication application = kit.application("established", QDate(2018, 5, 2));
        QVERIFY(accepted(kit.bbz.save(application)));
        BbzSuspension suspension;
        suspension.id = Id<BbzSuspension>::fresh();
        suspension.application = application.id;
        suspension.asked = QDate(2018, 5, 10);
        suspension.answerBy = QDate(2018, 5, 24);
        suspension.what = "jaarcijfers 2017";
        QVERIFY(accepted(kit.bbz.save(suspension)));
        QVERIFY(kit.bbz.term(application).suspended);
        QCOMPARE(kit.bbz.term(application).suspendedDays, 10);
        suspension.completed = QDate(2018, 5, 17);
        QVERIFY(accepted(kit.bbz.save(suspension)));
        QCOMPARE(kit.bbz.term(application).suspendedDays, 7);
        QCOMPARE(kit.term().due, QDate(2018, 8, 8));
    }
    void theDecisionEndsTheTermAndNeedsItsGrounds()
    {
        BbzKit kit(QDate(2018, 7, 20));
        BbzApplication application = kit.application("starter", QDate(2018, 5, 2));
        QVERIFY(accepted(kit.bbz.save(application)));
        application.decision = "granted";
        application.decided = QDate(2018, 7, 15);
        QVERIFY(!accepted(kit.bbz.save(application)));
        application.grounds = "Levensvatbaar volgens het advies van het bureau.";
        QVERIFY(accepted(kit.bbz.save(application)));
        QCOMPARE(kit.term().done, QDate(2018, 7, 15));
        kit.memory.store.undo();
        QVERIFY(!kit.term().done.isValid());
    }
    void olderIsByAgeUntilTwentyNineteenAndByBirthDateSince_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QString>("answer");
        QTest::newRow("55 on the day, 2019") << QDate(1964, 12, 31) << QDate(2019, 12, 31) << "yes";
        QTest::newRow("54, 2019") << QDate(1965, 1, 1) << QDate(2019, 12, 31) << "no";
        QTest::newRow("born in 1959, 2020") << QDate(1959, 12, 31) << QDate(2020, 1, 1) << "yes";
        QTest::newRow("born in 1960, 2020") << QDate(1960, 1, 1) << QDate(2020, 1, 1) << "no";
        QTest::newRow("not known") << QDate() << QDate(2020, 1, 1) << "";
    }
    void olderIsByAgeUntilTwentyNineteenAndByBirthDateSince()
    {
        QFETCH(QDate, born);
        QFETCH(QDate, received);
        QFETCH(QString, answer);
        const BbzKit kit;
        const QList<Gate> gates = gatesOf(kit.application("older", received), kit::person("Wim", {}, "Proef", born), book());
        QCOMPARE(gates.first().key, QString("age"));
        QCOMPARE(gates.first().answer, answer);
    }
    void gatesFitTheKind()
    {
        const BbzKit kit;
        const auto keys = [&](const QString &kind) {
            QStringList found;
            for (const Gate &gate : gatesOf(kit.application(kind, QDate(2026, 2, 1)), {}, book()))
                found.append(gate.key);
            return found;
        };
        QVERIFY(keys("starter").contains("benefit"));
        QVERIFY(keys("established").contains("viable"));
        QVERIFY(keys("stopping").contains("not-viable") && !keys("stopping").contains("viable"));
        BbzApplication application = kit.application("starter", QDate(2026, 2, 1));
        application.setGate("viable", "yes");
        application.setGate("hours", "no");
        application.setGate("viable", "");
        QCOMPARE(application.gates, QString("hours:no"));
    }
    void anAwardLongerThanTheLawAllowsIsSaid()
    {
        BbzKit kit;
        const BbzApplication application = kit.application("established", QDate(2018, 1, 2));
        QVERIFY(accepted(kit.bbz.save(application)));
        LivingAward award = kit.award(QDate(2018, 1, 1), QDate(2018, 12, 31), Money::euros(900));
        award.application = application.id.text();
        QVERIFY(kit.bbz.save(award).isEmpty());
        LivingAward more = kit.award(QDate(2019, 1, 1), QDate(2019, 1, 31), Money::euros(900));
        more.application = application.id.text();
        QCOMPARE(kit.bbz.check(more).size(), 1);
        more.extension = true; // on its own ground: external and temporary
        QVERIFY(kit.bbz.check(more).isEmpty());
        more.from = QDate(2018, 12, 31);
        QVERIFY(!accepted(kit.bbz.save(more))); // two awards on one day
    }
    void partOfAMonthIsLentByItsDays()
    {
        BbzKit kit;
        QVERIFY(accepted(kit.bbz.save(kit.award(QDate(2018, 1, 16), QDate(2018, 3, 31), Money::euros(1000)))));
        const LentInYear lent = lentIn(kit.bbz.awards(kit.dossier), 2018);
        QCOMPARE(lent.months, 3);
        QCOMPARE(lent.lent, Money::cents(51613 + 200000));
    }
};

/// The compensation for gifts of 2014 to 2016.
class CompensationTest : public QObject {
    Q_OBJECT

private slots:
    void onlyForLivingCostsOfThoseYears()
    {
        BbzKit kit;
        QVERIFY(!kit.bbz.compensationApplies(kit.dossier));
        QVERIFY(accepted(kit.bbz.save(kit.award(QDate(2017, 1, 1), QDate(2017, 6, 30), Money::euros(900)))));
        QVERIFY(!kit.bbz.compensationApplies(kit.dossier));
        QVERIFY(accepted(kit.bbz.save(kit.award(QDate(2016, 7, 1), QDate(2016, 12, 31), Money::euros(900)))));
        QVERIFY(kit.bbz.compensationApplies(kit.dossier));
    }
    void goesFromTheQuestionToTheOutcome()
    {
        BbzKit kit(QDate(2019, 3, 1));
        Compensation compensation;
        compensation.id = Id<Compensation>::fresh();
        compensation.dossier = kit.dossier;
        const auto state = [&](QDate today = QDate(2019, 3, 1)) { return stateOf(compensation, today); };
        QCOMPARE(state(), CompensationState::ToCheck);
        compensation.gift2015 = Money::euros(9500);
        compensation.allowanceLost = "yes";
        QCOMPARE(state(), CompensationState::StatementMissing);
        compensation.statementReceived = QDate(2019, 2, 20);
        QCOMPARE(state(), CompensationState::ToApply);
        QCOMPARE(state(QDate(2020, 7, 1)), CompensationState::TooLate);
        compensation.applied = QDate(2019, 2, 25);
        QVERIFY(accepted(kit.bbz.save(compensation)));
        QCOMPARE(state(), CompensationState::Applied);
        compensation.outcome = "granted";
        compensation.result = Money::euros(1200);
        QCOMPARE(state(), CompensationState::Granted);
        QCOMPARE(kit.bbz.compensation(kit.dossier)->gifts(), Money::euros(9500));
    }
    void noAllowanceLostMeansNoRight()
    {
        Compensation compensation;
        compensation.gift2014 = Money::euros(1);
        compensation.allowanceLost = "no";
        QCOMPARE(stateOf(compensation, QDate(2019, 3, 1)), CompensationState::NotQualified);
    }
};

REGISTER_TEST(BbzApplicationTest)
REGISTER_TEST(CompensationTest)
#include "bbzbook_test.moc"
