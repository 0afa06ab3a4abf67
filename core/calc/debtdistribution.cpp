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

/// A claim in the division; what security covers is paid out of the security and takes no part.
struct Claim {
    QString creditor;
    Money amount; ///< that takes part
    bool preferent = false;
    Money paid;
    Money whole;
    Money vat; ///< within the whole, which the creditor gets back over what is not paid
};

QList<Claim> claimsIn(const QJsonObject &input)
{
    QList<Claim> claims;
    for (const auto &item : input["claims"_L1].toArray()) {
        const Money whole = Money::cents(item["amount_cents"_L1].toInteger());
        claims.append({item["creditor"_L1].toString(), whole - Money::cents(item["secured_cents"_L1].toInteger()), item["rank"_L1].toString() == "preferent"_L1, {}, whole,
                       Money::cents(item["vat_cents"_L1].toInteger())});
    }
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

/// Divides what there is; true when the preferent are paid in full.
bool pay(QList<Claim> &claims, Money available, Percentage ratio)
{
    for (Claim &claim : claims)
        claim.paid = {};
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
        divide(claims, std::min(available - preferent, concurrent), [](const Claim &claim) { return claim.preferent ? 0 : 1; });
        return true;
    }
    divide(claims, available, [&](const Claim &claim) { return claim.preferent ? heavy : light; });
    return false;
}

/// The VAT that comes back over what is not paid: a share of each claim's VAT, rounded half up.
Money vatBack(const QList<Claim> &claims)
{
    Money back;
    for (const Claim &claim : claims)
        if (!claim.vat.isZero())
            back += Money::cents((2 * claim.vat.toCents() * (claim.amount - claim.paid).toCents() + claim.whole.toCents()) / (2 * claim.whole.toCents()));
    return back;
}

/// The tax authority wants that VAT from the debtor, as a preferent claim that lowers what the others get, and so itself grows: repeated until it stands still.
void payWithVat(Worksheet &sheet, QList<Claim> &claims, Money available, Percentage ratio)
{
    constexpr int enough = 200; // each round moves it by a fraction of the round before
    claims.append({Text::tr("Tax Administration (VAT that comes back)"), {}, true, {}, {}, {}});
    for (int round = 0; round < enough; ++round) {
        pay(claims, available, ratio);
        const Money back = vatBack(claims);
        if (back == claims.last().amount)
            break;
        claims.last().amount = claims.last().whole = back;
    }
    if (claims.last().amount.isZero()) {
        claims.removeLast();
        return;
    }
    sheet.cite(Text::tr("Creditors get VAT back over what is not paid to them; the Tax Administration then claims it as a preferent creditor. Worked out until both fit."), u"Wet OB 1968 art. 29"_s, claims.last().amount);
}

void explain(Worksheet &sheet, const QList<Claim> &claims, bool full, Percentage ratio)
{
    if (!full)
        sheet.step(Text::tr("Every preferent creditor gets %1 of the percentage of the others.").arg(format(ratio)), std::nullopt, QString::fromLatin1(ratioRule.key));
    else if (const Money preferent = total(claims, true); !preferent.isZero())
        sheet.step(Text::tr("The preferent creditors are paid in full"), preferent);
    sheet.step(Text::tr("Each part is cut off to the cent; the cents that are left go one by one to the parts that lost most, so that the sum is exact."));
}

void report(Worksheet &sheet, const QList<Claim> &claims, Money available)
{
    Money paid;
    QJsonArray lines;
    for (const Claim &claim : claims) {
        const Percentage share = claim.paid.shareOf(claim.amount);
        sheet.step(Text::tr("%1 gets %2 of %3").arg(claim.creditor, format(share), format(claim.amount)), claim.paid);
        QJsonObject line{{u"creditor"_s, claim.creditor}, {u"amount_cents"_s, claim.amount.toCents()}, {u"paid_cents"_s, claim.paid.toCents()}, {u"share_permille_pct"_s, share.thousandths()}};
        if (claim.whole > claim.amount)
            line.insert(u"secured_cents"_s, (claim.whole - claim.amount).toCents());
        lines.append(line);
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
    for (const Claim &claim : claims) {
        if (claim.amount < Money())
            sheet.refuse(u"claims"_s, Text::tr("claims: the security of %1 covers more than the claim").arg(claim.creditor));
        if (claim.vat > claim.whole)
            sheet.refuse(u"claims"_s, Text::tr("claims: the VAT of %1 is more than the claim").arg(claim.creditor));
    }
    if (sheet.isRefused())
        return sheet.answer();
    const bool given = input.contains("ratio_permille_pct"_L1);
    const Percentage ratio = given ? Percentage::ofThousandths(input["ratio_permille_pct"_L1].toInteger()) : sheet[ratioRule];
    const Money available = Money::cents(input["available_cents"_L1].toInteger());
    sheet.step(Text::tr("Preferent claims"), preferent);
    sheet.step(Text::tr("Concurrent claims"), concurrent);
    sheet.step(Text::tr("To be divided"), available);
    for (const Claim &claim : std::as_const(claims))
        if (claim.whole > claim.amount)
            sheet.cite(Text::tr("%1: paid out of its security, or goods under retention of title; only the rest takes part").arg(claim.creditor), u"Fw art. 349(3); Leidraad Invordering art. 26.3.5"_s, claim.whole - claim.amount);
    if (std::any_of(claims.cbegin(), claims.cend(), [](const Claim &claim) { return !claim.vat.isZero(); }))
        payWithVat(sheet, claims, available, ratio);
    explain(sheet, claims, pay(claims, available, ratio), ratio);
    report(sheet, claims, available);
    return sheet.answer();
}

} // namespace core
