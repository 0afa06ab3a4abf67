#include "core/facts/dossierfacts.h"

#include "core/bbz/loanbook.h"
#include "core/dossier/household.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace core;

/// What the record knows of what calculators ask.
class DossierFactsTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules = RuleBook::builtIn();

    QMap<QString, KnownFact> facts(kit::PtoKit &pto) { return dossierFacts(pto.memory.store, m_rules, pto.dossier, QDate(2026, 3, 18)); }

private slots:
    void leavesOutWhatNobodyWroteDown()
    {
        kit::PtoKit pto;
        const auto known = facts(pto);
        for (const char *name : {"norm", "household", "hours_year", "income_month", "loan_principal", "business_months"})
            QVERIFY2(!known.contains(name), name);
        QCOMPARE(known["birth_date"].value.toString(), "1988-04-02");
        QCOMPARE(known["municipality"].value.toString(), "assen");
    }

    void aBenefitThatEndedIsNoNorm()
    {
        kit::PtoKit pto;
        Benefit ended{Id<Benefit>::fresh(), pto.dossier, "participatiewet", Money::cents(100000), QDate(2024, 1, 1), QDate(2026, 3, 17), {}};
        pto.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(ended); });
        QVERIFY(!facts(pto).contains("norm"));
        ended.until = QDate(2026, 3, 18);
        pto.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(ended); });
        QCOMPARE(facts(pto)["norm"].value.toInteger(), 100000);
    }

    void hoursOfTheLastEightWholeWeeks()
    {
        kit::PtoKit pto;
        pto.grant(QDate(2025, 10, 1));
        pto.work(QDate(2026, 3, 10), HourQuantity::hours(8));
        pto.work(QDate(2026, 3, 11), HourQuantity::hours(4), "administration");
        pto.work(QDate(2026, 3, 17), HourQuantity::hours(9)); // this week is not over
        const auto known = facts(pto);
        QCOMPARE(known["direct_week"].value.toInteger(), 60);
        QCOMPARE(known["indirect_week"].value.toInteger(), 30);
        QCOMPARE(known["hours_year"].value.toInteger(), 21 * 60);
    }

    void theLoanThatRunsWithItsPayments()
    {
        kit::PtoKit pto;
        LoanBook book(pto.memory.store, m_rules);
        Loan loan = loanProposal(pto.dossier, "starter", QDate(2026, 1, 5), book.rulesOn(pto.dossier, QDate(2026, 1, 5)));
        loan.principal = Money::euros(10000);
        loan.decided = QDate(2026, 1, 5);
        loan.purpose = "Gereedschap";
        kit::PtoKit::must(book.grant(loan));
        const QList<Loan> loans = book.loans(pto.dossier);
        QCOMPARE(loans.size(), 1);
        LoanEntry paid;
        paid.id = Id<LoanEntry>::fresh();
        paid.dossier = pto.dossier;
        paid.loan = loans.first().id;
        paid.day = QDate(2026, 3, 1);
        paid.kind = "payment";
        paid.amount = Money::euros(200);
        kit::PtoKit::must(book.record(paid));
        const auto known = facts(pto);
        QCOMPARE(known["loan_principal"].value.toInteger(), 1000000);
        QCOMPARE(known["loan_start"].value.toString(), "2026-01-05");
        QCOMPARE(known["loan_events"].value.toArray().size(), 1);
        QCOMPARE(known["loan_events"].value.toArray().first().toObject()["amount_cents"].toInteger(), 20000);
    }
};

REGISTER_TEST(DossierFactsTest)
#include "dossierfacts_test.moc"
