#include "core/calc/loanbalance.h"

#include "core/base/annuity.h"
#include "core/base/format.h"
#include "core/calc/inputcheck.h"
#include "core/calc/loanledger.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LoanBalance)
};

constexpr Rule<Percentage> interest{"bbz.loan.interest"};
constexpr Rule<RuleCount> longest{"bbz.loan.months.max"};
constexpr Rule<RuleCount> deferralMonths{"bbz.deferral.months"};
constexpr Rule<RuleCount> deferralTotal{"bbz.deferral.total.months"};

Money cents(const QJsonObject &input, QStringView key) { return Money::cents(input[key].toInteger()); }

struct Pause {
    QDate day;
    int months = 0;
};

struct Happened {
    QList<LoanEvent> events;
    QList<Pause> pauses;
};

LoanTerms termsOf(Worksheet &sheet, const QJsonObject &input)
{
    LoanTerms loan;
    loan.principal = cents(input, u"principal_cents");
    loan.start = dayIn(input, u"start");
    loan.every = int(input["every_months"_L1].toInteger(1));
    const int months = int(input["months"_L1].toInteger());
    loan.terms = months / loan.every;
    loan.firstDue = input.contains("first_due"_L1) ? dayIn(input, u"first_due") : loan.start.addMonths(loan.every);
    loan.annuity = input["scheme"_L1].toString() == "annuity"_L1;
    if (months % loan.every != 0)
        sheet.refuse(u"months"_s, Text::tr("months: must be a number of whole terms of %1 months").arg(loan.every));
    if (loan.firstDue <= loan.start)
        sheet.refuse(u"first_due"_s, Text::tr("first_due: must be after the day the loan was paid out"));
    if (loan.start > sheet.on())
        sheet.refuse(u"start"_s, Text::tr("start: after the day of the balance"));
    if (sheet.isRefused())
        return loan;
    if (months > sheet[longest])
        sheet.refuse(u"months"_s, Text::tr("months: business capital runs at most %1 months").arg(sheet[longest]));
    sheet.step(Text::tr("Paid out on %1").arg(format(loan.start)), loan.principal);
    if (input.contains("interest_permille_pct"_L1)) {
        loan.yearly = Percentage::ofThousandths(input["interest_permille_pct"_L1].toInteger());
        sheet.step(Text::tr("Interest per year: %1").arg(format(loan.yearly)));
    } else {
        loan.yearly = sheet.at(loan.start, interest);
        sheet.step(Text::tr("Interest per year, fixed for the whole term: %1").arg(format(loan.yearly)), std::nullopt, QString::fromLatin1(interest.key), loan.start);
    }
    return loan;
}

Happened happenedIn(Worksheet &sheet, const QJsonObject &input, const LoanTerms &loan)
{
    Happened happened;
    const QJsonArray given = input["events"_L1].toArray();
    for (const auto &value : given) {
        const QJsonObject event = value.toObject();
        const QString kind = event["kind"_L1].toString();
        const QDate day = dayIn(event, u"day");
        const bool hasAmount = event.contains("amount_cents"_L1);
        if (day < loan.start)
            sheet.refuse(u"events"_s, Text::tr("events: %1 is before the loan was paid out").arg(format(day)));
        const bool money = kind == "payment"_L1 || kind == "write-off"_L1;
        if (hasAmount != money || event.contains("interest_permille_pct"_L1) != (kind == "rate"_L1) || event.contains("months"_L1) != (kind == "pause"_L1))
            sheet.refuse(u"events"_s, Text::tr("events: on %1 give an amount for a payment or write-off, a percentage for a rate, months for a pause").arg(format(day)));
        if (kind == "pause"_L1)
            happened.pauses.append({day, int(event["months"_L1].toInteger())});
        else if (kind == "rate"_L1)
            happened.events.append({LoanEvent::Kind::Rate, day, {}, Percentage::ofThousandths(event["interest_permille_pct"_L1].toInteger())});
        else
            happened.events.append({kind == "payment"_L1 ? LoanEvent::Kind::Payment : LoanEvent::Kind::WriteOff, day, cents(event, u"amount_cents"), {}});
    }
    return happened;
}

void judgePauses(Worksheet &sheet, const QList<Pause> &pauses)
{
    int total = 0;
    for (const Pause &pause : pauses) {
        total += pause.months;
        sheet.step(Text::tr("No payments for %1 months from %2; interest that waits bears no interest").arg(QString::number(pause.months), format(pause.day)), std::nullopt, QString::fromLatin1(deferralMonths.key));
        if (pause.months > sheet[deferralMonths])
            sheet.warn(Text::tr("A pause is at most %1 months at a time.").arg(sheet[deferralMonths]));
    }
    if (total > 0 && total > sheet[deferralTotal])
        sheet.warn(Text::tr("All pauses together are at most %1 months; after that the whole loan is due.").arg(sheet[deferralTotal]));
}

/// How many terms had fallen due on a day, those within a pause left out: they move to the end.
int termsDue(const LoanTerms &loan, const QList<Pause> &pauses, QDate until)
{
    int count = 0;
    for (int term = 1; count < loan.terms && loan.due(term) <= until; ++term) {
        const QDate due = loan.due(term);
        const bool paused = std::any_of(pauses.begin(), pauses.end(), [&](const Pause &pause) { return due >= pause.day && due < pause.day.addMonths(pause.months); });
        if (!paused)
            ++count;
    }
    return count;
}

/// What should have been paid after some terms: repayment by the plan, with the interest that was charged.
Money plannedRepayment(const LoanTerms &loan, int terms)
{
    if (terms >= loan.terms)
        return loan.principal;
    if (!loan.annuity)
        return (loan.principal * terms).dividedBy(loan.terms);
    const Percentage perTerm = Percentage::ofThousandths(loan.yearly.thousandths() * loan.every);
    const Money payment = annuityOf(loan.principal, perTerm, loan.terms);
    Money left = loan.principal;
    for (int term = 0; term < terms; ++term)
        left -= std::min(left, payment - monthlyInterest(left, perTerm));
    return loan.principal - left;
}

struct Arrears {
    Money amount;
    int terms = 0;
};

/// Against the plan: principal that should have been repaid by now and interest that was charged, neither of them paid or forgiven.
Arrears arrearsOf(const LoanTerms &loan, const QList<Pause> &pauses, const Ledger &ledger, QDate on)
{
    const int due = termsDue(loan, pauses, on);
    const auto behind = [&](int terms) { return std::max(plannedRepayment(loan, terms) - (loan.principal - ledger.principal), Money()); };
    Arrears arrears{behind(due), 0};
    const bool pausedNow = std::any_of(pauses.begin(), pauses.end(), [&](const Pause &pause) { return on >= pause.day && on < pause.day.addMonths(pause.months); });
    if (!pausedNow)
        arrears.amount += ledger.interestDue;
    while (arrears.terms < due && behind(due - arrears.terms) > Money())
        ++arrears.terms;
    if (arrears.terms == 0 && arrears.amount > Money())
        arrears.terms = 1;
    return arrears;
}

QString kindText(BalanceLine::Kind kind)
{
    switch (kind) {
    case BalanceLine::Kind::Payout:
        return u"payout"_s;
    case BalanceLine::Kind::Interest:
        return u"interest"_s;
    case BalanceLine::Kind::WriteOff:
        return u"write-off"_s;
    case BalanceLine::Kind::Payment:
        break;
    }
    return u"payment"_s;
}

QJsonArray linesOf(const Ledger &ledger)
{
    QJsonArray lines;
    for (const BalanceLine &line : ledger.lines)
        lines.append(QJsonObject{{u"day"_s, line.day.toString(Qt::ISODate)}, {u"kind"_s, kindText(line.kind)}, {u"amount_cents"_s, line.amount.toCents()},
                                 {u"interest_cents"_s, line.interest.toCents()}, {u"principal_cents"_s, line.principal.toCents()}, {u"left_cents"_s, line.left.toCents()}});
    return lines;
}

void tell(Worksheet &sheet, const Ledger &ledger, const Arrears &arrears)
{
    sheet.step(Text::tr("Interest that was charged"), ledger.charged);
    sheet.cite(Text::tr("Paid, first on interest that was due"), u"BW 6:44"_s, -ledger.paidInterest);
    sheet.step(Text::tr("Paid, then on the principal"), -ledger.paidPrincipal);
    if (!ledger.writtenOff.isZero())
        sheet.step(Text::tr("Written off"), -ledger.writtenOff);
    if (!ledger.overpaid.isZero())
        sheet.step(Text::tr("Paid more than was owed; to be given back"), ledger.overpaid);
    sheet.step(Text::tr("Principal left"), ledger.principal);
    sheet.step(Text::tr("Interest due"), ledger.interestDue);
    sheet.step(Text::tr("Interest since the last term, in proportion to the days"), ledger.accrued);
    sheet.step(Text::tr("To repay all of it on %1").arg(format(sheet.on())), ledger.balance());
    if (arrears.amount > Money())
        sheet.cite(Text::tr("Behind on the plan, %n term(s)", nullptr, arrears.terms), u"Bbz 2004 art. 39(1)"_s, arrears.amount);
    const QList<QPair<QString, Money>> outcome{{u"balance_cents"_s, ledger.balance()}, {u"principal_left_cents"_s, ledger.principal}, {u"interest_due_cents"_s, ledger.interestDue},
                                               {u"interest_accrued_cents"_s, ledger.accrued}, {u"interest_charged_cents"_s, ledger.charged}, {u"paid_cents"_s, ledger.paid()},
                                               {u"paid_interest_cents"_s, ledger.paidInterest}, {u"paid_principal_cents"_s, ledger.paidPrincipal},
                                               {u"written_off_cents"_s, ledger.writtenOff}, {u"overpaid_cents"_s, ledger.overpaid}, {u"arrears_cents"_s, arrears.amount}};
    for (const auto &[key, money] : outcome)
        sheet.set(key, money);
    sheet.set(u"terms_behind"_s, arrears.terms);
}

} // namespace

CalcAnswer loanBalance(const QJsonObject &input, const RuleBook &book, QDate)
{
    Worksheet sheet(book, dayIn(input, u"on"));
    const LoanTerms loan = termsOf(sheet, input);
    const Happened happened = happenedIn(sheet, input, loan);
    if (sheet.isRefused())
        return sheet.answer();
    judgePauses(sheet, happened.pauses);
    const Ledger ledger = ledgerOf(loan, happened.events, sheet.on());
    const Arrears arrears = arrearsOf(loan, happened.pauses, ledger, sheet.on());
    tell(sheet, ledger, arrears);
    sheet.set(u"ledger"_s, linesOf(ledger));
    if (arrears.terms >= 2)
        sheet.warn(Text::tr("Two or more terms behind: the decision says whether the whole loan is due now."));
    return sheet.answer();
}

} // namespace core
