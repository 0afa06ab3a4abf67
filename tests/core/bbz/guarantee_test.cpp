#include "core/bbz/guarantee.h"
#include "core/bbz/loanbook.h"
#include "tests/kit/bbz.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

/// The guarantee of art. 16, on 2 March 2026.
class GuaranteeTest : public QObject {
    Q_OBJECT

    struct Desk {
        Guarantee guarantee(Money amount) const
        {
            Guarantee made;
            made.id = Id<Guarantee>::fresh();
            made.dossier = kit.dossier;
            made.lender = "Bank voor het Noorden";
            made.amount = amount;
            made.ruleDay = made.decided = made.from = QDate(2026, 1, 12);
            return made;
        }
        kit::BbzKit kit{QDate(2026, 3, 2)};
        Guarantees book{kit.memory.store, kit::book()};
    };
    static QStringList fields(const QList<Problem> &problems)
    {
        QStringList found;
        for (const Problem &problem : problems)
            found.append(problem.field);
        return found;
    }

private slots:
    void standsForTenYearsAtMost()
    {
        Desk desk;
        Guarantee made = desk.guarantee(Money::euros(50000));
        made.months = 120;
        QVERIFY(desk.book.save(made).isEmpty());
        QVERIFY(made.standsOn(QDate(2036, 1, 11)) && !made.standsOn(QDate(2036, 1, 12)));
        made.months = 121;
        QCOMPARE(fields(desk.book.save(made)), QStringList{"months"});
        made.months = 60;
        made.lender.clear();
        QVERIFY(blocks(desk.book.save(made)));
    }
    void theMaximumIsForTheBusinessWithLoansAndGuaranteesTogether()
    {
        Desk desk;
        QVERIFY(desk.book.check(desk.guarantee(Money::euros(261048))).isEmpty()); // art. 20 in 2026
        QCOMPARE(fields(desk.book.check(desk.guarantee(Money::cents(26104801)))), QStringList{"amount_cents"});
        LoanBook loans(desk.kit.memory.store, kit::book());
        Loan loan = loanProposal(desk.kit.dossier, "established", QDate(2026, 1, 12), kit::book().on(QDate(2026, 1, 12)));
        loan.principal = Money::euros(61048);
        QVERIFY(!blocks(loans.grant(loan)));
        QVERIFY(desk.book.check(desk.guarantee(Money::euros(200000))).isEmpty());
        QVERIFY(!desk.book.check(desk.guarantee(Money::euros(200001))).isEmpty());
        Guarantee starter = desk.guarantee(Money::euros(48061));
        starter.kind = "starter";
        QVERIFY(!desk.book.check(starter).isEmpty()); // art. 24: 48,060
        starter.ruleDay = QDate(2027, 2, 1); // no source gives the amounts of that year
        QVERIFY(!blocks(desk.book.check(starter)) && !desk.book.check(starter).isEmpty());
    }
    void callingItNeedsLeaveAndDoesNotCoverInterest()
    {
        Desk desk;
        Guarantee made = desk.guarantee(Money::euros(20000));
        made.called = Money::euros(12000);
        QCOMPARE(fields(desk.book.save(made)), QStringList{"leave_day"});
        made.leave = QDate(2026, 2, 20);
        const QList<Problem> said = desk.book.save(made);
        QVERIFY(!blocks(said) && fields(said) == QStringList{"called_cents"}); // it goes on as a debt under arts 40 to 43
        made.called = Money::euros(20001);
        QVERIFY(blocks(desk.book.save(made)));
        QCOMPARE(desk.book.all(desk.kit.dossier).first().called, Money::euros(12000));
        desk.kit.memory.store.undo();
        QVERIFY(desk.book.all(desk.kit.dossier).isEmpty());
    }
};

REGISTER_TEST(GuaranteeTest)
#include "guarantee_test.moc"
