#include "core/calc/debtdistribution.h"

#include "core/base/format.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DebtDistribution)
};

constexpr Rule<Percentage> ratioRule{"debt.ratio"};

struct Claim {
    QString creditor;
    Money amount;
    bool preferent = false;
    Money paid;
};

QList<Claim> claimsIn(const QJsonObject &input)
{
    QList<Claim> claims;
    for (const auto &item : input["claims"_L1].toArray())
        claims.append({item["creditor"_L1].toString(), Money::cents(item["amount_cents"_L1].toInteger()), item["rank"_L1].toString() == "preferent"_L1, {}});
    return claims;
}

Money total(const QList<Claim> &claims, bool preferent)
{
    Money sum;
    for (const Claim &claim : claims)
        if (claim.preferent == preferent)
            sum += claim.amount;
    return sum;
}

/// Divides `amount` over the claims by amount times weight; cents left over go to the largest remainders, so that the parts are exactly the whole.
void divide(QList<Claim> &claims, Money amount, const std::function<qint64(const Claim &)> &weight)
{
    qint64 whole = 0;
    for (const Claim &claim : claims)
        whole += claim.amount.toCents() * weight(claim);
    if (whole == 0)
        return;
    QList<std::pair<qint64, qsizetype>> remainders;
    Money left = amount;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const qint64 share = claims[i].amount.toCents() * weight(claims[i]) * amount.toCents();
        const Money part = Money::cents(share / whole);
        claims[i].paid += part;
        left -= part;
        remainders.append({-(share % whole), i});
    }
    std::sort(remainders.begin(), remainders.end());
    for (qsizetype i = 0; i < left.toCents(); ++i)
        claims[remainders[i].second].paid += Money::cents(1);
}

void pay(Worksheet &sheet, QList<Claim> &claims, Money available, Percentage ratio)
{
    const Money preferent = total(claims, true);
    const Money concurrent = total(claims, false);
    const qint64 common = std::gcd(ratio.thousandths(), qint64(100'000));
    const qint64 heavy = ratio.thousandths() / common;
    const qint64 light = 100'000 / common;
    // The preferent are full once their percentage, a multiple of the others', reaches 100.
    const bool full = available.toCents() * heavy >= preferent.toCents() * heavy + concurrent.toCents() * light;
    if (full && available >= preferent) {
        for (Claim &claim : claims)
            if (claim.preferent)
                claim.paid = claim.amount;
        if (!preferent.isZero())
            sheet.step(Text::tr("The preferent creditors are paid in full"), preferent);
        divide(claims, std::min(available - preferent, concurrent), [](const Claim &claim) { return claim.preferent ? 0 : 1; });
        return;
    }
    sheet.step(Text::tr("Every preferent creditor gets %1 of the percentage of the others.").arg(format(ratio)), std::nullopt, QString::fromLatin1(ratioRule.key));
    divide(claims, available, [&](const Claim &claim) { return claim.preferent ? heavy : light; });
}

void report(Worksheet &sheet, const QList<Claim> &claims, Money available)
{
    Money paid;
    QJsonArray lines;
    for (const Claim &claim : claims) {
        const Percentage share = claim.paid.shareOf(claim.amount);
        sheet.step(Text::tr("%1 gets %2 of %3").arg(claim.creditor, format(share), format(claim.amount)), claim.paid);
        lines.append(QJsonObject{{u"creditor"_s, claim.creditor}, {u"amount_cents"_s, claim.amount.toCents()}, {u"paid_cents"_s, claim.paid.toCents()}, {u"share_permille_pct"_s, share.thousandths()}});
        paid += claim.paid;
    }
    sheet.set(u"payments"_s, lines);
    sheet.set(u"paid_cents"_s, paid);
    sheet.set(u"left_cents"_s, available - paid);
    if (paid < available)
        sheet.step(Text::tr("Left for the debtor"), available - paid);
}

} // namespace

CalcAnswer debtDistribution(const QJsonObject &input, const RuleBook &book, QDate)
{
    Worksheet sheet(book, dayIn(input, u"on"));
    QList<Claim> claims = claimsIn(input);
    const Money preferent = total(claims, true);
    const Money concurrent = total(claims, false);
    if (claims.isEmpty())
        sheet.refuse(u"claims"_s, Text::tr("claims: at least one is needed"));
    if (preferent + concurrent > Money::euros(5'000'000))
        sheet.refuse(u"claims"_s, Text::tr("claims: together at most 5 million euro"));
    if (sheet.isRefused())
        return sheet.answer();
    const bool given = input.contains("ratio_permille_pct"_L1);
    const Percentage ratio = given ? Percentage::ofThousandths(input["ratio_permille_pct"_L1].toInteger()) : sheet[ratioRule];
    const Money available = Money::cents(input["available_cents"_L1].toInteger());
    sheet.step(Text::tr("Preferent claims"), preferent);
    sheet.step(Text::tr("Concurrent claims"), concurrent);
    sheet.step(Text::tr("To be divided"), available);
    pay(sheet, claims, available, ratio);
    report(sheet, claims, available);
    return sheet.answer();
}

} // namespace core
