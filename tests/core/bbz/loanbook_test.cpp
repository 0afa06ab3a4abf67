#include "core/bbz/loanbook.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/loans.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// Loans as they are written in the dossier, held against the rules of their day.
class LoanBookTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules = RuleBook::builtIn();

    struct Kit {
        explicit Kit(const RuleBook &rules) : book(memory.store, rules)
        {
            Person who = kit::person("Bram", {}, "Proef", QDate(1980, 2, 3));
            who.municipality = "assen";
            dossier = Dossiers(memory.store).create(who).id;
        }
        Loan loan(const QString &kind, Money principal, QDate ruleDay)
        {
            Loan loan = loanProposal(dossier, kind, ruleDay, book.rulesOn(dossier, ruleDay));
            loan.principal = principal;
            return loan;
        }
        kit::MemoryStore memory{QDate(2026, 3, 2)};
        LoanBook book;
        Id<Dossier> dossier;
    };

private slots:
    void theProposalTakesTheInterestOfTheDay()
    {
        Kit kit(m_rules);
        QCOMPARE(kit.loan("established", Money::euros(1000), QDate(2018, 5, 2)).interest, Percentage::percent(8));
        QCOMPARE(kit.loan("older", Money::euros(1000), QDate(2018, 5, 2)).interest, Percentage());
        QCOMPARE(kit.loan("starter", Money::euros(1000), QDate(2018, 5, 2)).firstDue, QDate(2018, 7, 1));
    }
    void warnsAboveTheMaximumOfKindAndYear_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("maximum");
        QTest::newRow("starter 2018") << "starter" << QDate(2018, 12, 31) << qint64(36155);
        QTest::newRow("starter 2019") << "starter" << QDate(2019, 1, 1) << qint64(36762);
        QTest::newRow("established 2026") << "established" << QDate(2026, 3, 1) << qint64(261048);
        QTest::newRow("older 2018") << "older" << QDate(2018, 6, 1) << qint64(9819);
    }
    void warnsAboveTheMaximumOfKindAndYear()
    {
        QFETCH(QString, kind);
        QFETCH(QDate, day);
        QFETCH(qint64, maximum);
        Kit kit(m_rules);
        const auto warned = [&](Money principal) {
            const QList<Problem> problems = kit.book.check(kit.loan(kind, principal, day));
            return std::any_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.field == "principal_cents"; });
        };
        QVERIFY(!warned(Money::euros(maximum)));
        QVERIFY(warned(Money::cents(maximum * 100 + 1)));
    }
    void theMaximumIsForTheBusinessSoLoansCountTogether()
    {
        Kit kit(m_rules);
        QVERIFY(!blocks(kit.book.grant(kit.loan("starter", Money::euros(30000), QDate(2018, 5, 2)))));
        const QList<Problem> second = kit.book.check(kit.loan("starter", Money::euros(7000), QDate(2018, 5, 2)));
        QVERIFY(!second.isEmpty());
        QVERIFY(!blocks(second));
    }
    void aTermOverTenYearsIsRefused()
    {
        Kit kit(m_rules);
        Loan loan = kit.loan("established", Money::euros(1000), QDate(2018, 5, 2));
        loan.months = 121;
        QVERIFY(blocks(kit.book.grant(loan)));
        QVERIFY(kit.book.loans(kit.dossier).isEmpty());
    }
    void aYearWithoutPublishedAmountsIsNamedNotGuessed()
    {
        Kit kit(m_rules);
        const QList<Problem> problems = kit.book.check(kit.loan("starter", Money::euros(1000), QDate(2027, 2, 1)));
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.text.contains("bbz.capital.starter.max"); }));
    }
    void grantingWritesThePayoutAndCanBeUndone()
    {
        Kit kit(m_rules);
        const Loan loan = kit.loan("established", Money::euros(20000), QDate(2026, 1, 1));
        QVERIFY(!blocks(kit.book.grant(loan)));
        QCOMPARE(kit.book.entries(loan.id).size(), 1);
        QCOMPARE(kit.book.account(loan, QDate(2026, 1, 2)).principal, Money::euros(20000));
        kit.memory.store.undo();
        QVERIFY(kit.book.loans(kit.dossier).isEmpty());
        QVERIFY(kit.book.entries(loan.id).isEmpty());
    }
    void moreThanIsLeftCannotBeWrittenOff()
    {
        Kit kit(m_rules);
        const Loan loan = kit.loan("established", Money::euros(1000), QDate(2026, 1, 1));
        QVERIFY(!blocks(kit.book.grant(loan)));
        QVERIFY(blocks(kit.book.record(kit::entry(loan, QDate(2026, 1, 20), "write-off", Money::euros(2000)))));
        QVERIFY(!blocks(kit.book.record(kit::entry(loan, QDate(2026, 1, 20), "payment", Money::euros(200)))));
    }
    void deferralIsAYearAtATimeAndThreeInAll()
    {
        Kit kit(m_rules);
        const Loan loan = kit.loan("established", Money::euros(20000), QDate(2020, 1, 1));
        QVERIFY(!blocks(kit.book.grant(loan)));
        LoanEntry pause = kit::entry(loan, QDate(2021, 1, 1), "pause", {}, "all");
        pause.until = QDate(2022, 1, 1);
        QVERIFY(blocks(kit.book.record(pause)));
        for (const int year : {2021, 2022, 2023}) {
            pause.id = Id<LoanEntry>::fresh();
            pause.day = QDate(year, 1, 1);
            pause.until = QDate(year, 12, 31);
            QVERIFY(!blocks(kit.book.record(pause)));
        }
        pause.id = Id<LoanEntry>::fresh();
        pause.day = QDate(2024, 1, 1);
        pause.until = QDate(2024, 2, 1);
        QVERIFY(blocks(kit.book.record(pause)));
    }
    void aPreparationCreditBearsInterestFromTheStartOfTheBusiness()
    {
        Kit kit(m_rules);
        const Loan loan = kit.loan("preparation", Money::cents(90541), QDate(2016, 6, 1));
        QVERIFY(!blocks(kit.book.grant(loan)));
        QVERIFY(!blocks(kit.book.convertPreparation(loan.id, QDate(2016, 11, 3))));
        const Loan now = kit.book.loans(kit.dossier).first();
        QCOMPARE(now.kind, QString("starter"));
        QCOMPARE(now.interest, Percentage::percent(8));
        QCOMPARE(now.interestStart(), QDate(2016, 11, 3));
        QVERIFY(blocks(kit.book.convertPreparation(loan.id, QDate(2017, 1, 1))));
    }
    void aPreparationCreditOfABusinessThatNeverStartsBecomesAGift()
    {
        Kit kit(m_rules);
        const Loan loan = kit.loan("preparation", Money::cents(90541), QDate(2016, 6, 1));
        QVERIFY(!blocks(kit.book.grant(loan)));
        QVERIFY(blocks(kit.book.givePreparation(loan.id, QDate(2016, 7, 1), {})));
        QVERIFY(!blocks(kit.book.givePreparation(loan.id, QDate(2016, 7, 1), "Besluit van 1 juli: niet gestart.")));
        const Loan now = kit.book.loans(kit.dossier).first();
        QCOMPARE(kit.book.account(now, QDate(2016, 7, 1)).balance(), Money());
        QCOMPARE(now.closed, QDate(2016, 7, 1));
        QCOMPARE(label(kit.book.account(now, QDate(2016, 7, 1)).lines.last()), Catalogue::read("bbz/kinds", "entries").label("write-off-gift"));
    }
    void whatIsLeftAfterTheBusinessEndedGoesOnWithoutInterest()
    {
        Kit kit(m_rules);
        Loan loan = kit.loan("established", Money::euros(20000), QDate(2025, 1, 1));
        loan.firstDue = QDate(2025, 2, 1);
        QVERIFY(!blocks(kit.book.grant(loan)));
        QVERIFY(blocks(kit.book.makeRest(loan.id, QDate(2025, 6, 16), {})));
        const Money owed = kit.book.account(loan, QDate(2025, 6, 16)).payoff();
        QVERIFY(!blocks(kit.book.makeRest(loan.id, QDate(2025, 6, 16), "Ziekte; niet verwijtbaar. Besluit van 16 juni.")));
        const QList<Loan> loans = kit.book.loans(kit.dossier);
        QCOMPARE(loans.size(), 2);
        const Loan rest = loans.first().kind == "rest" ? loans.first() : loans.last();
        QCOMPARE(rest.principal, owed); // interest up to that day goes along
        QVERIFY(rest.byIncome && !rest.bearsInterest());
        QCOMPARE(kit.book.account(rest, QDate(2026, 3, 1)).balance(), owed);
        const Loan old = loans.first().kind == "rest" ? loans.last() : loans.first();
        QCOMPARE(old.closed, QDate(2025, 6, 16));
        QCOMPARE(kit.book.account(old, QDate(2026, 3, 1)).balance(), Money());
        QVERIFY(blocks(kit.book.makeRest(rest.id, QDate(2025, 7, 1), "nog eens")));
        kit.memory.store.undo();
        QCOMPARE(kit.book.loans(kit.dossier).size(), 1);
    }
};

REGISTER_TEST(LoanBookTest)
#include "loanbook_test.moc"
