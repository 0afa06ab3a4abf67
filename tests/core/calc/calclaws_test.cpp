#include "core/base/failure.h"
#include "core/calc/calculators.h"
#include "core/calc/loanledger.h"
#include "tests/kit/registry.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using core::Money;

/// What must hold whatever the figures are, tried on many made-up cases from a fixed seed.
class CalculatorLawsTest : public QObject {
    Q_OBJECT

    const core::RuleBook m_book = core::RuleBook::builtIn();
    static constexpr int tries = 400;

    QJsonObject outcome(const QString &name, const QJsonObject &input) const
    {
        const core::CalcAnswer answer = core::calculator(name)->run(input, m_book, QDate(2026, 9, 15));
        if (!answer.problems.isEmpty())
            qFatal("%s: %s", qPrintable(name), qPrintable(answer.problems.first().text));
        return answer.outcome;
    }
    static qint64 upTo(QRandomGenerator &chance, qint64 most) { return qint64(chance.bounded(quint32(most + 1))); }

    static core::LoanTerms someLoan(QRandomGenerator &chance)
    {
        core::LoanTerms loan;
        loan.principal = Money::cents(1 + upTo(chance, 5'000'000));
        loan.yearly = core::Percentage::ofThousandths(upTo(chance, 12'000));
        loan.start = QDate(2018, 1, 1).addDays(upTo(chance, 2000));
        loan.every = QList<int>{1, 3, 6, 12}[upTo(chance, 3)];
        loan.terms = 1 + int(upTo(chance, 59));
        loan.firstDue = chance.bounded(2) ? loan.start.addMonths(loan.every) : loan.start.addDays(1 + upTo(chance, 200));
        loan.annuity = chance.bounded(2);
        return loan;
    }
    static QList<core::LoanEvent> someEvents(QRandomGenerator &chance, const core::LoanTerms &loan)
    {
        QList<core::LoanEvent> events;
        const qsizetype count = upTo(chance, 12);
        for (qsizetype i = 0; i < count; ++i) {
            const auto kind = QList<core::LoanEvent::Kind>{core::LoanEvent::Kind::Payment, core::LoanEvent::Kind::Payment, core::LoanEvent::Kind::Payment, core::LoanEvent::Kind::WriteOff}[upTo(chance, 3)];
            events.append({kind, loan.start.addDays(upTo(chance, 60)), Money::cents(1 + upTo(chance, loan.principal.toCents())), {}});
        }
        return events;
    }

    QJsonObject someYear(QRandomGenerator &chance) const
    {
        QJsonArray months;
        const int count = 1 + int(upTo(chance, 11));
        for (int i = 1; i <= count; ++i)
            months.append(QJsonObject{{"month", QStringLiteral("2026-%1").arg(i, 2, 10, QLatin1Char('0'))}, {"norm_incl_cents", 50000 + upTo(chance, 150000)},
                                      {"settled_cents", upTo(chance, 200000)}, {"result_cents", upTo(chance, 300000) - 80000}, {"exempt_cents", upTo(chance, 28500)},
                                      {"other_income_cents", chance.bounded(3) ? 0 : upTo(chance, 60000)}});
        return {{"on", "2026-12-31"}, {"year", 2026}, {"carry", chance.bounded(2) ? "year" : "none"}, {"tax_assessed_cents", upTo(chance, 200000)}, {"months", months}};
    }

private slots:
    void aLedgerAddsUpToTheCent()
    {
        QRandomGenerator chance(3);
        for (int i = 0; i < tries; ++i) {
            const core::LoanTerms loan = someLoan(chance);
            const QList<core::LoanEvent> events = someEvents(chance, loan);
            const core::Ledger ledger = core::ledgerOf(loan, events, loan.start.addDays(upTo(chance, 1500)));
            QCOMPARE(loan.principal + ledger.charged, ledger.paid() + ledger.writtenOff - ledger.overpaid + ledger.principal + ledger.interestDue);
            Money principal;
            Money interest;
            for (const core::BalanceLine &line : ledger.lines) {
                principal += line.principal;
                interest += line.interest;
                QCOMPARE(line.left, principal);
                QVERIFY(principal >= Money() && interest >= Money());
            }
            QCOMPARE(principal, ledger.principal);
            QCOMPARE(interest, ledger.interestDue);
        }
    }

    void whoPaysTheBalanceOwesNothing()
    {
        QRandomGenerator chance(4);
        for (int i = 0; i < tries; ++i) {
            const core::LoanTerms loan = someLoan(chance);
            QList<core::LoanEvent> events = someEvents(chance, loan);
            const QDate day = loan.start.addDays(60 + upTo(chance, 1500));
            const Money balance = core::ledgerOf(loan, events, day).balance();
            if (balance.isZero())
                continue;
            events.append({core::LoanEvent::Kind::Payment, day, balance, {}});
            const core::Ledger paid = core::ledgerOf(loan, events, day.addDays(upTo(chance, 400)));
            QVERIFY(paid.balance().isZero());
            const Money before = core::ledgerOf(loan, events.mid(0, events.size() - 1), day).overpaid;
            QCOMPARE(paid.overpaid, before);
        }
    }

    void aLoanPaidByItsScheduleEndsAtZero()
    {
        QRandomGenerator chance(5);
        for (int i = 0; i < tries / 4; ++i) {
            const QDate start = QDate(2018, 1, 1).addDays(upTo(chance, 2900));
            const qint64 principal = 1 + upTo(chance, 5'000'000);
            const qint64 rate = upTo(chance, 12'000);
            const int months = 1 + int(upTo(chance, 119));
            const QString scheme = chance.bounded(2) ? "annuity" : "linear";
            const QJsonObject plan = outcome("loan-schedule", {{"on", start.toString(Qt::ISODate)}, {"principal_cents", principal}, {"months", months}, {"scheme", scheme}, {"interest_permille_pct", rate}});
            QJsonArray events;
            int term = 0;
            qint64 repaid = 0;
            const QJsonArray lines = plan["schedule"].toArray();
            for (const auto &line : lines) {
                repaid += line.toObject()["principal_cents"].toInteger();
                ++term;
                if (const qint64 amount = line.toObject()["payment_cents"].toInteger(); amount > 0)
                    events.append(QJsonObject{{"day", start.addMonths(term).toString(Qt::ISODate)}, {"kind", "payment"}, {"amount_cents", amount}});
            }
            QCOMPARE(repaid, principal);
            const QJsonObject end = outcome("loan-balance", {{"on", start.addMonths(months).toString(Qt::ISODate)}, {"start", start.toString(Qt::ISODate)}, {"principal_cents", principal},
                                                             {"months", months}, {"scheme", scheme}, {"interest_permille_pct", rate}, {"events", events}});
            QCOMPARE(end["balance_cents"].toInteger(), 0);
            QCOMPARE(end["overpaid_cents"].toInteger(), 0);
            QCOMPARE(end["arrears_cents"].toInteger(), 0);
            QCOMPARE(end["interest_charged_cents"].toInteger(), plan["total_interest_cents"].toInteger());
        }
    }

    void theOrderOfPaymentsOfADayDoesNotMatter()
    {
        QRandomGenerator chance(6);
        for (int i = 0; i < tries; ++i) {
            const core::LoanTerms loan = someLoan(chance);
            QList<core::LoanEvent> events = someEvents(chance, loan);
            for (core::LoanEvent &event : events)
                event.day = loan.start.addDays(30 * upTo(chance, 2));
            const core::Ledger one = core::ledgerOf(loan, events, loan.start.addDays(100));
            std::shuffle(events.begin(), events.end(), chance);
            const core::Ledger other = core::ledgerOf(loan, events, loan.start.addDays(100));
            QCOMPARE(one.balance(), other.balance());
            QCOMPARE(one.charged, other.charged);
            QCOMPARE(one.paid(), other.paid());
            QCOMPARE(one.writtenOff, other.writtenOff);
        }
    }

    void aYearAddsUp()
    {
        QRandomGenerator chance(7);
        for (int i = 0; i < tries; ++i) {
            const QJsonObject year = outcome("pto-year", someYear(chance));
            QCOMPARE(year["benefit_cents"].toInteger() - year["benefit_settled_cents"].toInteger(), year["back_payment_cents"].toInteger() - year["recovery_cents"].toInteger());
            QCOMPARE(year["set_off_cents"].toInteger() + year["claim_by_decision_cents"].toInteger(), year["recovery_cents"].toInteger());
            QVERIFY(year["back_payment_cents"].toInteger() == 0 || year["recovery_cents"].toInteger() == 0);
            QVERIFY(year["set_off_cents"].toInteger() >= 0 && year["claim_by_decision_cents"].toInteger() >= 0);
        }
    }

    void moreIncomeNeverLeavesLessInAYear()
    {
        QRandomGenerator chance(8);
        for (int i = 0; i < tries; ++i) {
            QJsonObject input = someYear(chance);
            const qint64 before = outcome("pto-year", input)["benefit_cents"].toInteger();
            QJsonArray months = input["months"].toArray();
            const int at = int(upTo(chance, months.size() - 1));
            const qint64 more = 1 + upTo(chance, 50000);
            QJsonObject month = months[at].toObject();
            month["result_cents"] = month["result_cents"].toInteger() + more;
            months[at] = month;
            input["months"] = months;
            QVERIFY(outcome("pto-year", input)["benefit_cents"].toInteger() + more >= before);
        }
    }

    void moreTurnoverNeverLeavesLessInAMonth()
    {
        QRandomGenerator chance(9);
        for (int i = 0; i < tries; ++i) {
            const bool forfait = chance.bounded(2);
            QJsonObject input{{"month", "2026-07"}, {"norm_incl_cents", 141946}, {"turnover_cents", upTo(chance, 400000)}, {"costs_cents", upTo(chance, 100000)},
                              {"tax", forfait ? "forfait" : "gross"}, {"exemption", QStringList{"none", "n", "r", "y"}[upTo(chance, 3)]}};
            const QJsonObject before = outcome("pto-month", input);
            const qint64 more = 1 + upTo(chance, 50000);
            input["turnover_cents"] = input["turnover_cents"].toInteger() + more;
            const QJsonObject after = outcome("pto-month", input);
            const auto left = [](const QJsonObject &month) { return month["result_cents"].toInteger() - month["forfait_cents"].toInteger() + month["benefit_incl_cents"].toInteger(); };
            QVERIFY(left(after) >= left(before));
            QCOMPARE(after["holiday_cents"].toInteger() + after["paid_cents"].toInteger(), after["benefit_incl_cents"].toInteger());
        }
    }

    void moreIncomeNeverLeavesLessInTheDetermination()
    {
        QRandomGenerator chance(10);
        for (int i = 0; i < tries; ++i) {
            QJsonObject input{{"year", 2026}, {"household", chance.bounded(2) ? "single" : "couple"}, {"result_cents", upTo(chance, 4000000) - 300000},
                              {"assistance_cents", upTo(chance, 1500000)}, {"assistance_months", 1 + upTo(chance, 11)}, {"other_income_cents", upTo(chance, 500000)}};
            const QJsonObject before = outcome("bbz-determination", input);
            const qint64 more = 1 + upTo(chance, 50000);
            input["result_cents"] = input["result_cents"].toInteger() + more;
            const QJsonObject after = outcome("bbz-determination", input);
            const auto left = [](const QJsonObject &year) { return year["net_income_cents"].toInteger() + year["gift_cents"].toInteger(); };
            QVERIFY(left(after) >= left(before));
            QCOMPARE(after["gift_cents"].toInteger() - after["extra_cents"].toInteger() + after["claim_cents"].toInteger(), input["assistance_cents"].toInteger());
        }
    }

    void thePriceToLeaveIsTheLowestOne()
    {
        QRandomGenerator chance(11);
        for (int i = 0; i < tries; ++i) {
            QJsonObject input{{"on", "2026-07-01"}, {"norm_incl_cents", 141946}, {"price_cents", upTo(chance, 8000)}, {"week_minutes", 60 + upTo(chance, 1500)}, {"weeks_year", 30 + upTo(chance, 22)},
                              {"costs_cents", upTo(chance, 60000)}, {"tax", chance.bounded(2) ? "forfait" : "gross"}};
            const QJsonObject found = outcome("leave-benefit", input);
            if (!found.contains("price_to_leave_cents"))
                continue;
            input["price_cents"] = found["price_to_leave_cents"];
            QVERIFY(outcome("leave-benefit", input)["leaves_now"].toBool());
            input["price_cents"] = found["price_to_leave_cents"].toInteger() - 1;
            QVERIFY(!outcome("leave-benefit", input)["leaves_now"].toBool());
        }
    }

    void aRateFromBeforeTheRulesIsAskedFor()
    {
        QJsonObject input{{"on", "2014-02-01"}, {"start", "2009-06-30"}, {"principal_cents", 100000}, {"months", 60}, {"scheme", "linear"}};
        try {
            core::calculator("loan-balance")->run(input, m_book, QDate(2026, 3, 2));
            QFAIL("A rate nobody has read was used");
        } catch (const core::Failure &failure) {
            QVERIFY(failure.subject().contains("bbz.loan.interest"));
        }
        input["interest_permille_pct"] = 4500;
        QVERIFY(core::calculator("loan-balance")->run(input, m_book, QDate(2026, 3, 2)).problems.isEmpty());
    }

    void saysWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("field");
        QTest::newRow("a month of another year") << "pto-year" << QJsonObject{{"year", 2025}} << "months";
        QTest::newRow("a decision before its months") << "pto-year" << QJsonObject{{"on", "2026-07-31"}} << "on";
        QTest::newRow("born after the application") << "bbz-eligibility" << QJsonObject{{"birth_date", "2026-05-04"}} << "birth_date";
        QTest::newRow("own wealth alone") << "bbz-eligibility" << QJsonObject{{"own_wealth_cents", 1}} << "total_wealth_cents";
        QTest::newRow("a balance before the loan") << "loan-balance" << QJsonObject{{"on", "2026-01-31"}} << "start";
        QTest::newRow("half a term") << "loan-balance" << QJsonObject{{"months", 7}, {"every_months", 3}} << "months";
        QTest::newRow("a payment without an amount") << "loan-balance" << QJsonObject{{"events", QJsonArray{QJsonObject{{"day", "2026-03-10"}, {"kind", "payment"}}}}} << "events";
        QTest::newRow("a percentage without one") << "leave-benefit" << QJsonObject{{"tax", "gross"}, {"forfait_permille_pct", 17000}} << "forfait_permille_pct";
    }
    void saysWhatDoesNotFit()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, change);
        QFETCH(QString, field);
        QJsonObject input = core::calculator(name)->schema()["example"].toObject();
        for (auto it = change.begin(); it != change.end(); ++it)
            input[it.key()] = it.value();
        const core::CalcAnswer answer = core::calculator(name)->run(input, m_book, QDate(2026, 9, 15));
        QCOMPARE(answer.problems.value(0).field, field);
        QVERIFY(answer.outcome.isEmpty());
    }

    void everyFieldHasWordsInBothLanguages_data()
    {
        QTest::addColumn<QString>("name");
        for (const core::Calculator &calculator : core::calculators())
            QTest::newRow(qPrintable(calculator.name)) << calculator.name;
    }
    void everyFieldHasWordsInBothLanguages()
    {
        QFETCH(QString, name);
        const QJsonObject schema = core::calculator(name)->schema();
        QVERIFY(!schema["headline"].toArray().isEmpty());
        std::function<void(const QJsonObject &)> look = [&](const QJsonObject &object) {
            const QJsonObject properties = object["properties"].toObject();
            QCOMPARE(object["order"].toArray().size(), properties.size());
            for (const auto &key : object["order"].toArray()) {
                const QJsonObject property = properties[key.toString()].toObject();
                QVERIFY2(!property["nl"].toString().isEmpty() && !property["en"].toString().isEmpty(), qPrintable(key.toString()));
                for (const auto &word : property["enum"].toArray())
                    QVERIFY2(!property["labels"].toObject()[word.toVariant().toString()].toObject()["nl"].toString().isEmpty(), qPrintable(key.toString()));
                if (property.contains("items"))
                    look(property["items"].toObject());
            }
        };
        look(schema["input"].toObject());
        look(schema["output"].toObject());
    }
};

REGISTER_TEST(CalculatorLawsTest)
#include "calclaws_test.moc"
