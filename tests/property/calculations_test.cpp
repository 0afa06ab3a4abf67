#include "core/bbz/loanaccount.h"
#include "core/calc/calculators.h"
#include "core/calc/loanledger.h"
#include "tests/kit/registry.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace core;

namespace {

qint64 upTo(qint64 most) { return *rc::gen::inRange<qint64>(0, most + 1); }
bool either() { return *rc::gen::arbitrary<bool>(); }
template <class T> T oneOf(const QList<T> &all) { return all[qsizetype(upTo(all.size() - 1))]; }

/// A loan as both ledgers know it. The last days of a month are left out: the calculator keeps to them, the loan of a dossier keeps to the day of its first term.
LoanTerms someLoan()
{
    LoanTerms loan;
    loan.principal = Money::cents(1 + upTo(5'000'000));
    loan.yearly = Percentage::ofThousandths(upTo(12'000));
    loan.start = QDate(2018, 1, 1).addDays(upTo(2000));
    if (loan.start.day() > 28)
        loan.start = loan.start.addDays(-4);
    loan.every = either() ? 1 : 6;
    loan.terms = 1 + int(upTo(59));
    loan.firstDue = either() ? loan.start.addMonths(loan.every) : loan.start.addDays(1 + upTo(150));
    if (loan.firstDue.day() > 28)
        loan.firstDue = loan.firstDue.addDays(4);
    loan.annuity = either();
    return loan;
}

Loan asKept(const LoanTerms &terms)
{
    Loan loan;
    loan.id = Id<Loan>::fresh();
    loan.kind = QStringLiteral("starter");
    loan.principal = terms.principal;
    loan.interest = terms.yearly;
    loan.paidOut = terms.start;
    loan.firstDue = terms.firstDue;
    loan.scheme = terms.annuity ? QStringLiteral("annuity") : QStringLiteral("linear");
    loan.halfYearly = terms.every == 6;
    loan.months = terms.terms * terms.every;
    return loan;
}

LoanEntry entryOf(const Loan &loan, const QString &kind, QDate day, Money amount)
{
    LoanEntry entry;
    entry.id = Id<LoanEntry>::fresh();
    entry.loan = loan.id;
    entry.kind = kind;
    entry.day = day;
    entry.amount = amount;
    return entry;
}

} // namespace

/// What must hold whatever the figures are. A figure that breaks it is made as small as it can be and shown.
class CalculationPropertiesTest : public QObject {
    Q_OBJECT

    const RuleBook m_book = RuleBook::builtIn();

    QJsonObject outcome(const QString &name, const QJsonObject &input) const
    {
        const CalcAnswer answer = calculator(name)->run(input, m_book, QDate(2026, 9, 15));
        if (!answer.problems.isEmpty())
            RC_FAIL(qPrintable(answer.problems.first().text));
        return answer.outcome;
    }

private slots:
    void initTestCase()
    {
        // The same figures on every machine; another seed in the environment goes before it.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20261126 max_success=300");
    }

    void theBalanceOfTheCalculatorIsThatOfTheLoanInTheDossier()
    {
        QVERIFY(rc::check("loan-balance and the ledger of a dossier owe the same on every day", [] {
            const LoanTerms terms = someLoan();
            const Loan loan = asKept(terms);
            QList<LoanEvent> events;
            QList<LoanEntry> entries{entryOf(loan, QStringLiteral("payout"), terms.start, terms.principal)};
            QDate day = terms.start;
            for (qint64 i = upTo(10); i > 0; --i) {
                day = day.addDays(upTo(120));
                Money amount = Money::cents(1 + upTo(terms.principal.toCents()));
                // Who pays the principal and not all of the running interest pays the interest first here and the principal first there: not compared.
                if (const Ledger before = ledgerOf(terms, events, day); amount >= before.principal + before.interestDue && amount < before.balance())
                    amount = before.balance();
                events.append({LoanEvent::Kind::Payment, day, amount, {}});
                entries.append(entryOf(loan, QStringLiteral("early"), day, amount));
            }
            const QDate on = terms.start.addDays(upTo(2500));
            const Ledger ledger = ledgerOf(terms, events, on);
            const LoanAccount account = loanAccount(loan, entries, on);
            RC_LOG() << terms.principal.toCents() << " at " << terms.yearly.thousandths() << " from " << qPrintable(terms.start.toString(Qt::ISODate)) << ", first "
                     << qPrintable(terms.firstDue.toString(Qt::ISODate)) << ", every " << terms.every << ", on " << qPrintable(on.toString(Qt::ISODate)) << std::endl;
            RC_ASSERT((ledger.balance() - ledger.overpaid).toCents() == account.payoff().toCents());
            RC_ASSERT(ledger.principal.toCents() == account.principal.toCents());
        }));
    }

    void bothSchedulesArePaidToTheEnd()
    {
        QVERIFY(rc::check("who pays every turn of the plan on its day owes nothing by either ledger", [] {
            const LoanTerms terms = someLoan();
            const Loan loan = asKept(terms);
            const QList<LoanTurn> plan = repaymentPlan(loan);
            QList<LoanEvent> events;
            Money principal;
            for (const LoanTurn &turn : plan) {
                principal += turn.principal;
                if (turn.payment() > Money())
                    events.append({LoanEvent::Kind::Payment, turn.day, turn.payment(), {}});
            }
            RC_ASSERT(principal.toCents() == terms.principal.toCents());
            const Ledger ledger = ledgerOf(terms, events, plan.last().day);
            RC_ASSERT(ledger.balance().toCents() == 0);
            RC_ASSERT(ledger.overpaid.toCents() == 0);
        }));
    }

    void aLedgerAddsUp()
    {
        QVERIFY(rc::check("principal and interest charged are what was paid, forgiven and is left", [] {
            const LoanTerms loan = someLoan();
            QList<LoanEvent> events;
            for (qint64 i = upTo(12); i > 0; --i)
                events.append({either() ? LoanEvent::Kind::Payment : LoanEvent::Kind::WriteOff, loan.start.addDays(upTo(900)), Money::cents(1 + upTo(loan.principal.toCents())), {}});
            const Ledger ledger = ledgerOf(loan, events, loan.start.addDays(upTo(1500)));
            RC_ASSERT((loan.principal + ledger.charged).toCents() == (ledger.paid() + ledger.writtenOff - ledger.overpaid + ledger.principal + ledger.interestDue).toCents());
        }));
    }

    void theOrderOfPaymentsOfOneDayDoesNotMatter()
    {
        QVERIFY(rc::check("payments of one day in any order leave the same, by either ledger", [] {
            const LoanTerms terms = someLoan();
            const Loan loan = asKept(terms);
            const QDate day = terms.start.addDays(upTo(400));
            QList<LoanEvent> events;
            QList<LoanEntry> entries;
            for (qint64 i = 2 + upTo(6); i > 0; --i) {
                const Money amount = Money::cents(1 + upTo(terms.principal.toCents() / 2));
                events.append({LoanEvent::Kind::Payment, day, amount, {}});
                entries.append(entryOf(loan, QStringLiteral("payment"), day, amount));
            }
            const LoanEntry payout = entryOf(loan, QStringLiteral("payout"), terms.start, terms.principal);
            const QDate on = day.addDays(upTo(700));
            const Money once = ledgerOf(terms, events, on).balance();
            const LoanAccount kept = loanAccount(loan, entries + QList<LoanEntry>{payout}, on);
            std::reverse(events.begin(), events.end());
            std::reverse(entries.begin(), entries.end());
            RC_ASSERT(ledgerOf(terms, events, on).balance().toCents() == once.toCents());
            const LoanAccount again = loanAccount(loan, QList<LoanEntry>{payout} + entries, on);
            RC_ASSERT(again.payoff().toCents() == kept.payoff().toCents());
            RC_ASSERT(again.overdue().toCents() == kept.overdue().toCents());
        }));
    }

    void moreIncomeNeverLeavesLessInAMonth()
    {
        QVERIFY(rc::check("pto-month: a cent more turnover never leaves less together with the benefit", [this] {
            const qint64 turnover = upTo(400'000);
            const qint64 year = 18 + upTo(9);
            QJsonObject input{{"month", QStringLiteral("20%1-%2").arg(year).arg(1 + upTo(11), 2, 10, QLatin1Char('0'))}, {"norm_incl_cents", 30'000 + upTo(200'000)}, {"birth_date", "1984-05-02"},
                              {"turnover_cents", turnover}, {"costs_cents", upTo(150'000)}, {"exemption", year < 27 ? oneOf<QString>({"none", "n"}) : oneOf<QString>({"none", "new", "new-y"})}, {"tax", oneOf<QString>({"gross", "forfait"})}};
            if (input["tax"].toString() == "forfait")
                input.insert("forfait_permille_pct", 17'000);
            if (either())
                input.insert("excess_before_cents", upTo(150'000));
            if (year == 27) {
                input.insert("buffer", "even-out");
                input.insert("buffer_used_cents", upTo(120'000));
            }
            const auto left = [&](qint64 earned) {
                input["turnover_cents"] = earned;
                const QJsonObject month = outcome("pto-month", input);
                const qint64 benefit = month["benefit_incl_cents"].toInteger() + month["buffer_cents"].toInteger();
                RC_ASSERT(month["holiday_cents"].toInteger() + month["paid_cents"].toInteger() == benefit);
                return earned + benefit;
            };
            RC_ASSERT(left(turnover + 1 + upTo(50'000)) >= left(turnover));
        }));
    }

    void moreIncomeNeverLeavesLessInADetermination()
    {
        QVERIFY(rc::check("bbz-determination: a higher result never leaves less; gift and claim are what was lent", [this] {
            const qint64 lent = upTo(1'500'000);
            QJsonObject input{{"year", 2018 + 8 * upTo(1)}, {"household", oneOf<QString>({"single", "couple"})}, {"assistance_cents", lent}, {"assistance_months", 1 + upTo(11)},
                              {"other_income_cents", upTo(500'000)}};
            const auto left = [&](qint64 result) {
                input["result_cents"] = result;
                const QJsonObject year = outcome("bbz-determination", input);
                RC_ASSERT(year["gift_cents"].toInteger() - year["extra_cents"].toInteger() + year["claim_cents"].toInteger() == lent);
                return year["net_income_cents"].toInteger() + year["gift_cents"].toInteger();
            };
            const qint64 result = upTo(4'000'000) - 300'000;
            RC_ASSERT(left(result + 1 + upTo(50'000)) >= left(result));
        }));
    }

    void nothingIsWaivedBeyondWhatIsThere()
    {
        QVERIFY(rc::check("bbz-waiver: never more than the amount and the room under the norm", [this] {
            const qint64 norm = 1 + upTo(2'500'000);
            const qint64 income = upTo(3'000'000);
            const bool principal = either();
            const QJsonObject input{{"applied", either() ? "2019-12-31" : "2020-01-01"}, {"part", principal ? "principal" : "interest"}, {"year", principal ? 2019 : 2021}, {"annual_norm_cents", norm},
                                    {"net_income_cents", income}, {"amount_cents", upTo(5'000'000)}, {"other_gifts_cents", either() ? 0 : upTo(1'500'000)}, {"own_wealth_cents", upTo(30'000'000)},
                                    {"total_wealth_cents", 30'000'000 + upTo(30'000'000)}};
            const qint64 waived = outcome("bbz-waiver", input)["amount_cents"].toInteger();
            RC_ASSERT(waived >= 0);
            RC_ASSERT(waived <= std::max<qint64>(0, norm - income));
            RC_ASSERT(waived <= input["amount_cents"].toInteger());
        }));
    }

    void whatIsDividedIsAllOfIt()
    {
        QVERIFY(rc::check("debt-distribution: the parts are exactly the amount, nobody gets more than is owed", [this] {
            QJsonArray claims;
            qint64 owed = 0;
            for (qint64 i = 1 + upTo(9); i > 0; --i) {
                const qint64 amount = 1 + upTo(2'000'000);
                owed += amount;
                claims.append(QJsonObject{{"creditor", QString::number(i)}, {"amount_cents", amount}, {"rank", oneOf<QString>({"preferent", "concurrent"})}});
            }
            const qint64 available = upTo(2 * owed);
            const QJsonObject divided = outcome("debt-distribution", {{"on", "2026-02-01"}, {"available_cents", available}, {"claims", claims}});
            const QJsonArray payments = divided["payments"].toArray();
            qint64 paid = 0;
            for (qsizetype i = 0; i < payments.size(); ++i) {
                const qint64 part = payments[i].toObject()["paid_cents"].toInteger();
                RC_ASSERT(part >= 0 && part <= claims[i].toObject()["amount_cents"].toInteger());
                paid += part;
            }
            RC_ASSERT(paid == std::min(available, owed));
            RC_ASSERT(paid + divided["left_cents"].toInteger() == available);
        }));
    }
};

REGISTER_TEST(CalculationPropertiesTest)
#include "calculations_test.moc"
