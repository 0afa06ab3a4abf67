#include "core/calc/bbzdetermination.h"

#include "core/base/format.h"
#include "core/calc/bbzwealth.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BbzDetermination)
};

constexpr Rule<Percentage> taxShare{"bbz.tax.share"};
constexpr Rule<QString> claimKind{"bbz.claim.kind"};
constexpr Rule<Percentage> yearlyRepayment{"bbz.loan.kept.repayment.year"};

Money cents(const QJsonObject &input, QStringView key) { return Money::cents(input[key].toInteger()); }

/// J: the norm of each month of the year, and what the law adds to it.
Money annualNorm(Worksheet &sheet, const QJsonObject &input, int year)
{
    Money norm;
    if (input.contains("annual_norm_cents"_L1)) {
        norm = cents(input, u"annual_norm_cents");
        sheet.step(Text::tr("Annual norm, as given"), norm);
    } else {
        const QByteArray key = input["household"_L1].toString() == "couple"_L1 ? "pw.norm.21.b.incl" : "pw.norm.21.a.incl";
        for (const int month : {1, 7}) {
            const QDate day(year, month, 1);
            const Money half = sheet.at(day, Rule<Money>{key.constData()}) * 6;
            sheet.step(Text::tr("Six months of the norm from %1").arg(format(day)), half, QString::fromLatin1(key), day);
            norm += half;
        }
    }
    const Money health = cents(input, u"health_insurance_cents");
    const Money special = cents(input, u"special_assistance_cents");
    if (!health.isZero())
        sheet.step(Text::tr("Allowance of art. 46 Zvw"), health);
    if (!special.isZero())
        sheet.step(Text::tr("Special assistance that was granted"), special);
    norm += health + special;
    sheet.step(Text::tr("Annual norm (J)"), norm);
    sheet.set(u"annual_norm_cents"_s, norm);
    return norm;
}

/// N: the result after the percentage of art. 6(2), and the other net income; a loss is not set off.
Money netIncome(Worksheet &sheet, const QJsonObject &input)
{
    const Money result = cents(input, u"result_cents");
    sheet.step(Text::tr("Net result of the business over the book year"), result);
    Money fromBusiness;
    if (result < Money()) {
        sheet.step(Text::tr("A loss may not be set off against other income: it counts as nothing."), Money());
    } else if (!result.isZero()) {
        const bool given = input.contains("tax_share_permille_pct"_L1);
        const Percentage share = given ? Percentage::ofThousandths(input["tax_share_permille_pct"_L1].toInteger()) : sheet[taxShare];
        const Money tax = result.share(share, Rounding::HalfUp);
        const QString text = Text::tr("Tax and premiums on it: %1").arg(format(share));
        given ? sheet.step(text, -tax) : sheet.step(text, -tax, QString::fromLatin1(taxShare.key));
        fromBusiness = result - tax;
    }
    const Money other = cents(input, u"other_income_cents");
    if (!other.isZero())
        sheet.step(Text::tr("Other net income of both partners over the whole year"), other);
    sheet.step(Text::tr("Net income (N)"), fromBusiness + other);
    sheet.set(u"net_income_cents"_s, fromBusiness + other);
    return fromBusiness + other;
}

/// The part of the year with assistance: "in proportion to the period" (art. 12), by months or by days as the municipality chose.
struct PartOfYear {
    int count = 12;
    int whole = 12;
};

PartOfYear partOf(const QJsonObject &input, int year)
{
    if (input.contains("assistance_days"_L1))
        return {int(input["assistance_days"_L1].toInteger()), QDate(year, 1, 1).daysInYear()};
    return {int(input["assistance_months"_L1].toInteger()), 12};
}

struct Settled {
    Money gift;
    Money extra;
    Money claim;
};

/// Art. 12(2): what of the loan becomes a gift, what comes on top, and what may be claimed back.
Settled settle(Worksheet &sheet, Money norm, Money income, Money lent, const PartOfYear &part)
{
    const Money sum = lent + income;
    sheet.step(Text::tr("Assistance that was lent (B)"), lent);
    sheet.step(Text::tr("Lent and net income together"), sum);
    Settled settled{lent, {}, {}};
    if (sum < norm) {
        const Money ceiling = (norm * part.count).dividedBy(part.whole);
        settled.extra = std::max(Money(), std::min(norm - sum, ceiling - lent));
        settled.gift += settled.extra;
        sheet.step(Text::tr("Below the annual norm by"), norm - sum);
        sheet.step(part.whole == 12 ? Text::tr("At most the norm over %1 months").arg(part.count) : Text::tr("At most the norm over %1 of %2 days").arg(part.count).arg(part.whole), ceiling);
        sheet.step(Text::tr("Paid on top"), settled.extra);
    } else if (sum > norm) {
        settled.claim = std::min(lent, sum - norm);
        settled.gift -= settled.claim;
        sheet.step(Text::tr("Above the annual norm by"), sum - norm);
        sheet.step(Text::tr("Claimed back, never more than was lent"), settled.claim);
    }
    sheet.step(Text::tr("To be made a gift"), settled.gift);
    return settled;
}

void judgeClaim(Worksheet &sheet, Money claim)
{
    if (claim.isZero())
        return;
    const bool power = sheet[claimKind] == "power"_L1;
    sheet.set(u"claim_is_power"_s, power);
    sheet.step(power ? Text::tr("The municipality may claim back; it must weigh the interests and say so in the decision.") : Text::tr("The municipality must claim back, unless there are urgent reasons."),
               std::nullopt, QString::fromLatin1(claimKind.key));
}

/// What stays a loan in both readings of art. 13 when the wealth leaves no room for a gift.
void testWealth(Worksheet &sheet, const QJsonObject &input, Money gift)
{
    const Money own = cents(input, u"own_wealth_cents");
    const WealthTest test = testWealth(sheet, own, cents(input, u"total_wealth_cents"), input["older"_L1].toBool());
    const Money excess = test.overLimit ? std::min(gift, own - test.limit) : gift;
    sheet.set(u"gift_allowed"_s, test.allowed);
    sheet.set(u"kept_loan_whole_cents"_s, test.allowed ? Money() : gift);
    sheet.set(u"kept_loan_excess_cents"_s, test.allowed ? Money() : excess);
    if (test.allowed)
        return;
    sheet.step(Text::tr("Stays an interest-free loan when art. 13 is read as all or nothing"), gift);
    sheet.step(Text::tr("Stays an interest-free loan when art. 13 is read as the part above the limit"), excess);
    sheet.step(Text::tr("Repay at least %1 of it a year.").arg(format(sheet[yearlyRepayment])), std::nullopt, QString::fromLatin1(yearlyRepayment.key));
    sheet.warn(Text::tr("No ruling on the two readings of art. 13 was found: choose one and give the reason."));
}

void refuseWhatDoesNotFit(Worksheet &sheet, const QJsonObject &input)
{
    if (input.contains("annual_norm_cents"_L1) == input.contains("household"_L1))
        sheet.refuse(u"annual_norm_cents"_s, Text::tr("annual_norm_cents: give either this or household"));
    if (input["assistance_days"_L1].toInteger() > QDate(int(input["year"_L1].toInteger()), 1, 1).daysInYear())
        sheet.refuse(u"assistance_days"_s, Text::tr("assistance_days: more than the year has"));
    if (input.contains("own_wealth_cents"_L1) != input.contains("total_wealth_cents"_L1))
        sheet.refuse(u"total_wealth_cents"_s, Text::tr("total_wealth_cents: give own and total wealth together"));
    else if (input["own_wealth_cents"_L1].toInteger() > input["total_wealth_cents"_L1].toInteger())
        sheet.refuse(u"own_wealth_cents"_s, Text::tr("own_wealth_cents: more than the total wealth"));
    if (input["older"_L1].toBool() && !input.contains("own_wealth_cents"_L1))
        sheet.refuse(u"older"_s, Text::tr("older: only with own and total wealth"));
}

} // namespace

CalcAnswer bbzDetermination(const QJsonObject &input, const RuleBook &book, QDate)
{
    const int year = int(input["year"_L1].toInteger());
    Worksheet sheet(book, QDate(year, 12, 31));
    refuseWhatDoesNotFit(sheet, input);
    if (sheet.isRefused())
        return sheet.answer();
    const Money norm = annualNorm(sheet, input, year);
    const Money income = netIncome(sheet, input);
    const Settled settled = settle(sheet, norm, income, cents(input, u"assistance_cents"), partOf(input, year));
    sheet.set(u"sum_cents"_s, cents(input, u"assistance_cents") + income);
    sheet.set(u"gift_cents"_s, settled.gift);
    sheet.set(u"extra_cents"_s, settled.extra);
    sheet.set(u"claim_cents"_s, settled.claim);
    judgeClaim(sheet, settled.claim);
    if (input.contains("own_wealth_cents"_L1))
        testWealth(sheet, input, settled.gift);
    else
        sheet.warn(Text::tr("The wealth was not tested; without that test the gift is not certain."));
    return sheet.answer();
}

} // namespace core
