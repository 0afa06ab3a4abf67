#include "core/calc/loanplan.h"

#include "core/base/annuity.h"
#include "core/base/format.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LoanPlan)
};

constexpr Rule<Percentage> interest{"bbz.loan.interest"};
constexpr Rule<RuleCount> longest{"bbz.loan.months.max"};

struct Terms {
    Money principal;
    Percentage yearly;
    int months = 0;
    bool annuity = true;
    Month first;
};

Terms termsOf(Worksheet &sheet, const QJsonObject &input)
{
    Terms terms{Money::cents(input["principal_cents"_L1].toInteger()), {}, int(input["months"_L1].toInteger()), input["scheme"_L1].toString() == "annuity"_L1, Month::of(sheet.on()).next()};
    sheet.step(Text::tr("Loan"), terms.principal);
    if (input.contains("interest_permille_pct"_L1)) {
        terms.yearly = Percentage::ofThousandths(input["interest_permille_pct"_L1].toInteger());
        sheet.step(Text::tr("Interest per year: %1").arg(format(terms.yearly)));
    } else {
        terms.yearly = sheet[interest];
        sheet.step(Text::tr("Interest per year, fixed for the whole term: %1").arg(format(terms.yearly)), std::nullopt, QString::fromLatin1(interest.key));
    }
    return terms;
}

/// Equal parts, to the cent: what was repaid after `turn` months is always the rounded share.
Money linearPart(const Terms &terms, int turn)
{
    const auto repaid = [&](int months) { return (terms.principal * months).dividedBy(terms.months); };
    return repaid(turn) - repaid(turn - 1);
}

QJsonArray schedule(const Terms &terms, Money payment, Money &interestSum)
{
    QJsonArray lines;
    Money left = terms.principal;
    for (int turn = 1; turn <= terms.months; ++turn) {
        const Money due = monthlyInterest(left, terms.yearly);
        Money repaid = terms.annuity ? std::min(left, payment - due) : linearPart(terms, turn);
        if (turn == terms.months)
            repaid = left;
        left -= repaid;
        interestSum += due;
        lines.append(QJsonObject{{u"month"_s, terms.first.plus(turn - 1).text()}, {u"interest_cents"_s, due.toCents()}, {u"principal_cents"_s, repaid.toCents()},
                                 {u"payment_cents"_s, (due + repaid).toCents()}, {u"left_cents"_s, left.toCents()}});
    }
    return lines;
}

} // namespace

CalcAnswer loanPlan(const QJsonObject &input, const RuleBook &book, QDate)
{
    Worksheet sheet(book, dayIn(input, u"on"));
    const RuleCount most = sheet[longest];
    if (input["months"_L1].toInteger() > most)
        sheet.refuse(u"months"_s, Text::tr("months: business capital runs at most %1 months").arg(most));
    if (sheet.isRefused())
        return sheet.answer();
    const Terms terms = termsOf(sheet, input);
    const Money payment = terms.annuity ? annuityOf(terms.principal, terms.yearly, terms.months) : Money();
    Money interestSum;
    const QJsonArray lines = schedule(terms, payment, interestSum);
    const Money first = Money::cents(lines.first().toObject()["payment_cents"_L1].toInteger());
    const Money last = Money::cents(lines.last().toObject()["payment_cents"_L1].toInteger());
    sheet.step(Text::tr("%1 months, the first payment in %2").arg(QString::number(terms.months), format(terms.first)), first);
    sheet.step(Text::tr("Last payment, which settles the rounding"), last);
    sheet.step(Text::tr("Interest over the whole term"), interestSum);
    sheet.set(u"payment_cents"_s, first);
    sheet.set(u"last_payment_cents"_s, last);
    sheet.set(u"total_interest_cents"_s, interestSum);
    sheet.set(u"schedule"_s, lines);
    return sheet.answer();
}

} // namespace core
