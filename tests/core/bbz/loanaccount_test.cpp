#include "core/base/annuity.h"
#include "core/bbz/arrears.h"
#include "tests/kit/loans.h"
#include "tests/kit/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using namespace kit;

/// The ledger of business capital: what is charged, what is paid, and what is left on any day.
class LoanAccountTest : public QObject {
    Q_OBJECT

private slots:
    void twentyThousandInSixtyMonthsCostsAsInTheExample()
    {
        const Loan loan = capital(Money::euros(20000), 60, QDate(2018, 3, 1), QDate(2018, 4, 1));
        const QList<LoanTurn> plan = repaymentPlan(loan);
        QCOMPARE(plan.size(), 60);
        QCOMPARE(plan.first().payment(), Money::cents(40553));
        QCOMPARE(plan.first().interest, Money::cents(13333));
        // The unrounded formula gives 4.331,67; rounded to the cent each month it is five cents less.
        QCOMPARE(interestOf(plan), Money::cents(433162));
        QCOMPARE(principalOf(plan), Money::euros(20000));
        QCOMPARE(plan.last().left, Money());
        QCOMPARE(plan.last().day, QDate(2023, 3, 1));
    }
    void linearRepaysTheSameEachTurn()
    {
        Loan loan = capital(Money::euros(12000), 12, QDate(2024, 1, 1), QDate(2024, 2, 1));
        loan.scheme = "linear";
        const QList<LoanTurn> plan = repaymentPlan(loan);
        QCOMPARE(plan.size(), 12);
        QCOMPARE(plan.first().principal, Money::euros(1000));
        QCOMPARE(plan.first().interest, Money::euros(80));
        QCOMPARE(plan.last().interest, Money::cents(667));
        QCOMPARE(plan.last().left, Money());
    }
    void halfYearlyChargesSixMonths()
    {
        Loan loan = capital(Money::euros(30000), 60, QDate(2024, 1, 1), QDate(2024, 7, 1));
        loan.halfYearly = true;
        const QList<LoanTurn> plan = repaymentPlan(loan);
        QCOMPARE(plan.size(), 10);
        QCOMPARE(plan.first().interest, Money::euros(1200));
        QCOMPARE(plan.last().day, QDate(2029, 1, 1));
        QCOMPARE(plan.last().left, Money());
    }
    void aBrokenFirstPeriodIsCountedInDays()
    {
        // 16 March to 1 May is 46 days: 20.000 x 8 % x 46 / 365.
        const Loan loan = capital(Money::euros(20000), 60, QDate(2026, 3, 16), QDate(2026, 5, 1));
        const QList<LoanTurn> plan = repaymentPlan(loan);
        QCOMPARE(plan.first().interest, Money::cents(20164));
        QCOMPARE(plan.first().principal, Money::cents(40553 - 13333));
        QCOMPARE(plan.at(1).payment(), Money::cents(40553));
        QCOMPARE(plan.last().left, Money());
    }
    void anInterestFreeStartCostsNothingUntilThatDay()
    {
        Loan loan = capital(Money::euros(12000), 60, QDate(2026, 1, 1), QDate(2026, 2, 1));
        loan.interestFrom = QDate(2026, 7, 1);
        const QList<LoanTurn> plan = repaymentPlan(loan);
        for (int turn = 0; turn < 6; ++turn)
            QCOMPARE(plan.at(turn).interest, Money());
        QVERIFY(plan.at(6).interest > Money());
        QCOMPARE(plan.last().left, Money());
    }
    void paidAsAgreedItEndsAtZero()
    {
        const Loan loan = capital(Money::euros(20000), 60, QDate(2018, 3, 16), QDate(2018, 5, 1));
        const LoanAccount account = loanAccount(loan, paidUpTo(loan, QDate(2030, 1, 1)), QDate(2030, 1, 1));
        QVERIFY(account.isRepaid());
        QCOMPARE(account.balance(), Money());
        QCOMPARE(account.payoff(), Money());
        QVERIFY(account.open.isEmpty());
    }
    void theBalanceOnAnyDayCountsTheInterestUpToThatDay()
    {
        const Loan loan = capital(Money::euros(36500), 60, QDate(2026, 1, 1), QDate(2026, 3, 15));
        const LoanAccount account = loanAccount(loan, {entry(loan, loan.paidOut, "payout", loan.principal)}, QDate(2026, 1, 11));
        QCOMPARE(account.balance(), Money::euros(36500));
        QCOMPARE(account.accrued, Money::euros(80)); // ten days of 8 euros
        QCOMPARE(account.payoff(), Money::euros(36580));
    }
    void aMissedInstalmentIsOverdueAndTheNextPaymentPaysItFirst()
    {
        const Loan loan = capital(Money::euros(20000), 60, QDate(2026, 1, 1), QDate(2026, 2, 1));
        QList<LoanEntry> entries{entry(loan, loan.paidOut, "payout", loan.principal)};
        LoanAccount account = loanAccount(loan, entries, QDate(2026, 3, 10));
        QCOMPARE(account.overdue(), Money::cents(2 * 40553));
        QCOMPARE(account.overdueSince(), QDate(2026, 2, 1));
        entries.append(entry(loan, QDate(2026, 3, 10), "payment", Money::cents(40553)));
        account = loanAccount(loan, entries, QDate(2026, 3, 10));
        QCOMPARE(account.overdue(), Money::cents(40553));
        QCOMPARE(account.overdueSince(), QDate(2026, 3, 1));
        QCOMPARE(account.interest, Money());
    }
    void arrearsGoThroughTheirStagesEachWithItsLetter()
    {
        const Loan loan = capital(Money::euros(20000), 60, QDate(2026, 1, 1), QDate(2026, 2, 1));
        QList<LoanEntry> entries{entry(loan, loan.paidOut, "payout", loan.principal)};
        const auto on = [&](QDate day) { return arrears(loanAccount(loan, entries, day), entries); };
        QVERIFY(!on(QDate(2026, 2, 1)).any());
        QCOMPARE(on(QDate(2026, 2, 5)).stage, QString("late"));
        QVERIFY(on(QDate(2026, 2, 5)).next.isEmpty());
        QCOMPARE(on(QDate(2026, 2, 15)).next, QString("reminder"));
        QCOMPARE(on(QDate(2026, 3, 16)).next, QString("reminder")); // never sent, so it still comes first
        entries.append(entry(loan, QDate(2026, 2, 15), "notice", {}, "reminder"));
        QVERIFY(on(QDate(2026, 2, 20)).next.isEmpty());
        QCOMPARE(on(QDate(2026, 3, 1)).next, QString("first-demand"));
        entries.append(entry(loan, QDate(2026, 3, 2), "payment", Money::cents(2 * 40553)));
        QVERIFY(!on(QDate(2026, 3, 3)).any());
    }
    void whatIsLateIsNamedApartInTheFirstLineOfWhatIsToCome()
    {
        // Two instalments of 405.53 are late on 10 March, with 133.33 of interest in each.
        const Loan loan = capital(Money::euros(20000), 60, QDate(2026, 1, 1), QDate(2026, 2, 1));
        const QList<LoanEntry> entries{entry(loan, loan.paidOut, "payout", loan.principal)};
        const LoanAccount account = loanAccount(loan, entries, QDate(2026, 3, 10));
        const QList<LoanTurn> rest = remainingPlan(loan, entries, QDate(2026, 3, 10));
        QCOMPARE(rest.first().day, QDate(2026, 4, 1));
        QCOMPARE(rest.first().overdue, account.overdue());
        QCOMPARE(rest.first().payment(), Money::cents(3 * 40553));
        QCOMPARE(rest.first().interest, account.interest + rest.first().charged);
        QCOMPARE(rest.first().principal, rest.first().payment() - rest.first().interest);
        QCOMPARE(rest.first().left, Money::euros(20000) - rest.first().principal);
        QCOMPARE(rest.at(1).overdue, Money());
        QCOMPARE(rest.at(1).payment(), Money::cents(40553));
        QCOMPARE(principalOf(rest), Money::euros(20000));
        QCOMPARE(interestOf(rest), account.interest + std::accumulate(rest.begin(), rest.end(), Money(), [](Money sum, const LoanTurn &turn) { return sum + turn.charged; }));
        QCOMPARE(rest.last().left, Money());
    }
    void aTurnInAPauseAsksNothing()
    {
        const Loan loan = capital(Money::euros(20000), 60, QDate(2026, 1, 1), QDate(2026, 2, 1));
        LoanEntry pause = entry(loan, QDate(2026, 1, 15), "pause", {}, "all");
        pause.until = QDate(2026, 4, 14);
        const QList<LoanTurn> plan = remainingPlan(loan, {entry(loan, loan.paidOut, "payout", loan.principal), pause}, QDate(2026, 1, 20));
        for (int turn = 0; turn < 3; ++turn) {
            QCOMPARE(plan.at(turn).payment(), Money());
            QCOMPARE(plan.at(turn).principal, Money());
            QCOMPARE(plan.at(turn).charged, Money::cents(13333));
        }
        QCOMPARE(principalOf(plan), Money::euros(20000));
    }
    void aRestLoanHasNoTurnsAndOnlyWhatIsDecidedBecomesPayable()
    {
        Loan rest = capital(Money::euros(12500), 60, QDate(2024, 6, 1), QDate(2024, 6, 1));
        rest.kind = "rest";
        rest.interest = {};
        rest.byIncome = true;
        QList<LoanEntry> entries{entry(rest, rest.paidOut, "payout", rest.principal), entry(rest, QDate(2025, 8, 1), "notice", Money::euros(900), "call")};
        LoanAccount account = loanAccount(rest, entries, QDate(2025, 9, 1));
        QCOMPARE(account.balance(), Money::euros(12500));
        QCOMPARE(account.accrued, Money());
        QCOMPARE(account.overdue(), Money::euros(900));
        QVERIFY(remainingPlan(rest, entries, QDate(2025, 9, 1)).isEmpty());
        QCOMPARE(arrears(account, entries).sent, QString());
        entries.append(entry(rest, QDate(2025, 9, 2), "payment", Money::euros(900)));
        account = loanAccount(rest, entries, QDate(2025, 9, 2));
        QCOMPARE(account.overdue(), Money());
        QCOMPARE(account.balance(), Money::euros(11600));
    }
    void whatIsPaidAheadWaitsForTheNextTurn()
    {
        const Loan loan = capital(Money::euros(20000), 60, QDate(2026, 1, 1), QDate(2026, 2, 1));
        const QList<LoanEntry> entries{entry(loan, loan.paidOut, "payout", loan.principal), entry(loan, QDate(2026, 1, 25), "payment", Money::cents(40553))};
        const LoanAccount before = loanAccount(loan, entries, QDate(2026, 1, 26));
        QCOMPARE(before.credit, Money::cents(40553));
        QCOMPARE(before.principal, Money::euros(20000));
        const LoanAccount after = loanAccount(loan, entries, QDate(2026, 2, 1));
        QCOMPARE(after.credit, Money());
        QCOMPARE(after.overdue(), Money());
        QCOMPARE(after.principal, Money::cents(2000000 - 40553 + 13333));
    }
    void inAPauseNothingIsDueAndDeferredInterestBearsNone()
    {
        const Loan loan = capital(Money::euros(20000), 60, QDate(2026, 1, 1), QDate(2026, 2, 1));
        QList<LoanEntry> entries{entry(loan, loan.paidOut, "payout", loan.principal)};
        LoanEntry pause = entry(loan, QDate(2026, 1, 15), "pause", {}, "all");
        pause.until = QDate(2026, 7, 14);
        entries.append(pause);
        const LoanAccount account = loanAccount(loan, entries, QDate(2026, 7, 14));
        QCOMPARE(account.overdue(), Money());
        QCOMPARE(account.interest, Money::cents(6 * 13333)); // six months, each over the same principal
        const QList<LoanTurn> rest = remainingPlan(loan, entries, QDate(2026, 7, 14));
        QCOMPARE(rest.last().left, Money());
        QCOMPARE(rest.last().day, QDate(2031, 7, 1)); // six months later than agreed
    }
    void aPauseOfThePrincipalLeavesTheInterest()
    {
        const Loan loan = capital(Money::euros(20000), 60, QDate(2026, 1, 1), QDate(2026, 2, 1));
        LoanEntry pause = entry(loan, QDate(2026, 1, 15), "pause", {}, "principal");
        pause.until = QDate(2026, 4, 14);
        const QList<LoanEntry> entries{entry(loan, loan.paidOut, "payout", loan.principal), pause};
        QCOMPARE(loanAccount(loan, entries, QDate(2026, 4, 14)).overdue(), Money::cents(3 * 13333));
    }
    void repayingEarlyEndsSoonerOrLowersThePayment()
    {
        const Loan loan = capital(Money::euros(20000), 60, QDate(2026, 1, 1), QDate(2026, 2, 1));
        const QList<LoanEntry> entries = paidUpTo(loan, QDate(2026, 12, 31));
        const EarlyRepayment offer = earlyRepayment(loan, entries, QDate(2027, 1, 1), Money::euros(5000));
        QVERIFY(offer.lastDay < QDate(2030, 1, 1));
        QVERIFY(offer.interestSaved > Money());
        QVERIFY(offer.lowerPayment < Money::cents(40553));
        QList<LoanEntry> closing = entries;
        closing.append(entry(loan, QDate(2027, 1, 1), "early", offer.payoff));
        const LoanAccount account = loanAccount(loan, closing, QDate(2027, 6, 1));
        QVERIFY(account.isRepaid());
        QCOMPARE(account.balance(), Money());
    }
    void theWholeLoanFallsDueWhenItIsClaimed()
    {
        Loan loan = capital(Money::euros(20000), 60, QDate(2026, 1, 1), QDate(2026, 2, 1));
        loan.claimed = QDate(2026, 4, 15);
        loan.claimReason = "bedrijf overgedragen";
        const LoanAccount account = loanAccount(loan, paidUpTo(loan, QDate(2026, 4, 1)), QDate(2026, 4, 15));
        QCOMPARE(account.overdue(), account.balance());
        QVERIFY(account.interest > Money());
    }
    void aWriteOffTakesTheRest()
    {
        const Loan loan = capital(Money::euros(20000), 60, QDate(2026, 1, 1), QDate(2026, 2, 1));
        QList<LoanEntry> entries{entry(loan, loan.paidOut, "payout", loan.principal)};
        const Money left = loanAccount(loan, entries, QDate(2026, 6, 10)).balance();
        entries.append(entry(loan, QDate(2026, 6, 10), "write-off", left));
        const LoanAccount account = loanAccount(loan, entries, QDate(2026, 6, 10));
        QCOMPARE(account.balance(), Money());
        QVERIFY(account.open.isEmpty());
    }
    void thePlanAlwaysRepaysToTheCent_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void thePlanAlwaysRepaysToTheCent()
    {
        QFETCH(quint32, seed);
        QRandomGenerator any(seed);
        const QDate paidOut = QDate(2014, 1, 1).addDays(any.bounded(4000));
        Loan loan = capital(Money::cents(100'000 + any.bounded(20'000'000)), 6 * (1 + int(any.bounded(20))), paidOut, paidOut.addDays(1 + any.bounded(120)));
        loan.scheme = any.bounded(2) ? "linear" : "annuity";
        loan.halfYearly = any.bounded(2);
        if (any.bounded(3) == 0)
            loan.interestFrom = paidOut.addDays(any.bounded(400));
        const QList<LoanTurn> plan = repaymentPlan(loan);
        QCOMPARE(principalOf(plan), loan.principal);
        QCOMPARE(plan.last().left, Money());
        QVERIFY(plan.size() <= loan.turns());
        for (const LoanTurn &turn : plan)
            QVERIFY(turn.payment() >= Money() && turn.interest >= Money());
    }
    void theLedgerAlwaysAddsUp_data() { thePlanAlwaysRepaysToTheCent_data(); }
    void theLedgerAlwaysAddsUp()
    {
        QFETCH(quint32, seed);
        QRandomGenerator any(seed);
        const QDate paidOut = QDate(2020, 1, 1).addDays(any.bounded(300));
        const Loan loan = capital(Money::cents(100'000 + any.bounded(5'000'000)), 36, paidOut, paidOut.addDays(10 + any.bounded(60)));
        QList<LoanEntry> entries{entry(loan, paidOut, "payout", loan.principal)};
        const QStringList kinds{"payment", "payment", "payment", "early", "interest", "reduction", "write-off", "correction"};
        for (int i = 0; i < 25; ++i) {
            const QString kind = kinds[any.bounded(kinds.size())];
            entries.append(entry(loan, paidOut.addDays(any.bounded(1500)), kind, Money::cents(1 + any.bounded(90'000)), any.bounded(2) ? "interest" : "principal"));
        }
        LoanEntry pause = entry(loan, paidOut.addDays(200), "pause", {}, any.bounded(2) ? "all" : "principal");
        pause.until = pause.day.addDays(any.bounded(300));
        entries.append(pause);
        const QDate day = paidOut.addDays(1600);
        const LoanAccount account = loanAccount(loan, entries, day);
        Money balance;
        for (const LedgerLine &line : account.lines) {
            balance += line.change();
            QCOMPARE(line.balance(), balance);
            QVERIFY(line.principal >= Money() && line.interest >= Money() && line.credit >= Money());
        }
        QCOMPARE(account.balance(), balance);
        QVERIFY(account.overdue() <= account.principal + account.interest);
        // What came in and went out, without the program's own lines, explains the balance together with the interest charged.
        Money entered;
        for (const LoanEntry &one : entries)
            if (one.kind == "payout" || one.kind == "interest" || one.kind == "correction")
                entered += one.amount;
            else if (one.kind != "pause")
                entered -= one.amount;
        Money charged = account.sum("due", &LedgerLine::toInterest);
        for (const LedgerLine &line : account.lines)
            if (line.kind == "early")
                charged += line.change() + std::find_if(entries.begin(), entries.end(), [&](const LoanEntry &one) { return one.id == line.entry; })->amount;
        QCOMPARE(balance, entered + charged);
        // The order in which payments of one day were typed does not matter.
        std::shuffle(entries.begin(), entries.end(), any);
        QCOMPARE(loanAccount(loan, entries, day).balance(), balance);
    }
};

REGISTER_TEST(LoanAccountTest)
#include "loanaccount_test.moc"
