#include "tests/kit/ptowork.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;
using kit::WorkKit;

namespace {

constexpr Money money(qint64 cents) { return Money::cents(cents); }
const Month january(2027, 1);
const Month february(2027, 2);
const Money norm = money(1'419'46);

} // namespace

/// What holds from 2027 on in a dossier (Participatiewet arts 34a and 34b), and purchases that are spread over years.
class PtoNewRulesTest : public QObject {
    Q_OBJECT

private slots:
    void fromAowAgeAQuarterStaysFreeUpToTheCap()
    {
        WorkKit kit(QDate(2027, 3, 2));
        Person client = kit.memory.store.select<Person>("dossier = ? and role = 'client'", {kit.dossier.text()}).first();
        client.birthDate = QDate(1958, 5, 2);
        kit.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(client); });
        kit.exempt("new-aow", january);
        kit.earn(february, money(1'000'00), {}, norm);
        const MonthCase found = kit.work.settlements.caseOf(kit.kept(february));
        QCOMPARE(found.exemption, "new-aow");
        const CalcAnswer answer = kit.work.settlements.reckon(found);
        QCOMPARE(answer.outcome["exempt_cents"].toInteger(), 226'00);
        QVERIFY(answer.warnings.join(' ').contains("Not verified")); // the amount of 2022, as printed
        QVERIFY(std::any_of(answer.steps.begin(), answer.steps.end(), [](const Step &step) { return step.text.contains("34a (1) c"); }));
    }
    void twelveMonthsCanBeProlonged()
    {
        WorkKit kit(QDate(2028, 3, 2));
        kit.exempt("new", january);
        kit.earn(Month(2028, 1), money(600'00), {}, norm);
        const MonthCase after = kit.work.settlements.caseOf(kit.kept(Month(2028, 1)));
        QCOMPARE(kit.work.settlements.reckon(after).outcome["exempt_cents"].toInteger(), 0);
        PtoExemption longer = kit.work.settlements.exemptions(kit.dossier).first();
        longer.prolonged = true;
        longer.until = Month(2028, 6);
        kit::PtoKit::must(kit.work.settlements.save(longer));
        const MonthCase prolonged = kit.work.settlements.caseOf(kit.kept(Month(2028, 1)));
        QCOMPARE(kit.work.settlements.reckon(prolonged).outcome["exempt_cents"].toInteger(), 90'00);
        longer.kind = "new-y";
        QVERIFY(blocks(kit.work.settlements.save(longer)));
    }
    void theBufferbudgetFillsAMonthUp()
    {
        WorkKit kit(QDate(2027, 4, 2));
        kit.earn(january, money(2'219'46), {}, norm); // 800 above the norm
        kit.settle(january);
        kit.earn(february, money(100'00), {}, norm);
        kit.settle(february);
        const MonthSettlement settled = *kit.work.settlements.settlement(kit.dossier, february);
        QCOMPARE(settled.counted, money(900'00));
        QCOMPARE(settled.buffer, money(800'00));
        QCOMPARE(settled.paid, settled.benefit - settled.holiday + money(800'00));
        // In the next month only what is left of the year's budget.
        kit.earn(Month(2027, 3), money(2'019'46), {}, norm); // 600 above it
        kit.settle(Month(2027, 3));
        kit.earn(Month(2027, 4), {}, {}, norm);
        const QJsonObject input = kit.work.settlements.caseOf(kit.kept(Month(2027, 4))).input;
        QCOMPARE(input["buffer_used_cents"].toInteger(), 800'00);
        kit.settle(Month(2027, 4));
        QCOMPARE(kit.work.settlements.settlement(kit.dossier, Month(2027, 4))->buffer, money(200'00));
        // Settled anew, a month does not count against itself.
        QVERIFY(!kit.work.settlements.isOutdated(*kit.work.settlements.settlement(kit.dossier, Month(2027, 4))));
    }
    void whereItIsAgreedOtherwiseOrBefore2027ThereIsNoBuffer()
    {
        WorkKit kit(QDate(2027, 4, 2));
        kit.earn(Month(2026, 12), money(100'00), {}, norm);
        QVERIFY(!kit.work.settlements.caseOf(kit.kept(Month(2026, 12))).input.contains("buffer"));
        PtoTerms terms = kit.terms(2027);
        terms.buffer = "none";
        kit.agree(terms);
        kit.earn(february, money(100'00), {}, norm);
        QVERIFY(!kit.work.settlements.caseOf(kit.kept(february)).input.contains("buffer"));
    }
    void theBufferbudgetClearsWhatWasTooMuch()
    {
        WorkKit kit(QDate(2027, 4, 2));
        kit.earn(february, money(300'00), {}, norm);
        kit.settle(february);
        kit.earn(february, money(700'00), {}, norm, money(300'00)); // it turned out to be more
        YearAccount account = kit.work.accounts.account(kit.dossier, 2027);
        account.buffer = money(250'00);
        kit::PtoKit::must(kit.work.accounts.save(account));
        account.decided = QDate(2027, 4, 2);
        kit::PtoKit::must(kit.work.accounts.decide(account));
        account = kit.work.accounts.account(kit.dossier, 2027);
        QCOMPARE(account.recovery, money(400'00));
        QCOMPARE(account.setOff, money(150'00));
        QCOMPARE(account.claim, Money());
        // More than the year has is refused.
        kit::PtoKit::must(kit.work.accounts.reopen(account.id));
        account = kit.work.accounts.account(kit.dossier, 2027);
        account.buffer = money(1'000'01);
        account.decided = QDate(2027, 4, 2);
        QVERIFY(blocks(kit.work.accounts.decide(account)));
    }
    void anInvestmentIsSpreadOverYearsInTheAccountOfTheYear()
    {
        WorkKit kit(QDate(2026, 12, 3));
        PtoTerms terms = kit.terms();
        terms.costs = "fiscal";
        terms.vat = "small";
        kit.agree(terms);
        PtoCost oven = kit.cost("investment", QDate(2026, 10, 6), money(1'000'00));
        oven.years = 3;
        oven.rest = money(100'00);
        kit.spend(oven);
        const IncomeLedger ledger = kit.work.ledger.ledger(kit.dossier);
        QCOMPARE(ledger.of(Month(2026, 10)).costs, Money());
        QCOMPARE(ledger.depreciationOf(Month(2026, 9)), Money());
        QCOMPARE(ledger.depreciationOf(Month(2026, 10)), money(25'00));
        QCOMPARE(ledger.depreciationOf(Month(2029, 9)), money(25'00));
        QCOMPARE(ledger.depreciationOf(Month(2029, 10)), Money());
        kit.sell(QDate(2026, 11, 5), money(400'00));
        kit.settle(Month(2026, 11));
        const QList<AccountMonth> months = kit.work.accounts.months(kit.work.accounts.account(kit.dossier, 2026), Month(2026, 11));
        QCOMPARE(months.first().result, -money(25'00)); // October, in which nothing was sold
        QCOMPARE(months.last().result, money(375'00));
        const QJsonObject input = kit.work.accounts.inputOf(kit.work.accounts.account(kit.dossier, 2026), QDate(2026, 11, 30));
        const CalcAnswer answer = kit.work.accounts.reckon(input, kit.dossier);
        QVERIFY(std::any_of(answer.steps.begin(), answer.steps.end(), [](const Step &step) { return step.text.contains("spread over years") && step.amount == -money(50'00); }));
        QCOMPARE(answer.outcome["back_payment_cents"].toInteger(), 50'00);
    }
    void allPartsOfAPurchaseAreTheWhole()
    {
        CountedCost line;
        line.month = Month(2026, 10);
        line.spread = money(1'000'01);
        line.months = 36;
        Money sum;
        for (Month month(2026, 1); month <= Month(2030, 12); month = month.next())
            sum += line.depreciationOf(month);
        QCOMPARE(sum, money(1'000'01));
    }
};

REGISTER_TEST(PtoNewRulesTest)
#include "newrules_test.moc"
