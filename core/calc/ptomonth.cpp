#include "core/calc/ptomonth.h"

#include "core/base/format.h"
#include "core/calc/aowage.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoMonth)
};

constexpr Rule<Percentage> forfaitShare{"pto.forfait.share"};
constexpr Rule<Percentage> holidayShare{"pw.holiday.share"};
constexpr Rule<Percentage> goal{"kpi.pto.share"};
constexpr Rule<RuleCount> exemptionAge{"pw.exemption.age.min"};
constexpr Rule<Money> bufferYear{"pw.buffer.year"};
constexpr Rule<QString> carryRule{"pto.settlement.carry"};

/// The exemptions that income from an own business can have: n, r and y of art. 31 (2), and those of art. 34a from 2027 on.
struct Exemption {
    Rule<Percentage> share;
    std::optional<Rule<Money>> cap;
    std::optional<Rule<RuleCount>> months;
    bool hasAge = false; ///< art. 31 (5): not for who is under 27
};

Exemption exemptionOf(const QString &kind)
{
    if (kind == "n"_L1)
        return {{"pw.exemption.n.share"}, Rule<Money>{"pw.exemption.n.cap"}, Rule<RuleCount>{"pw.exemption.n.months"}, true};
    if (kind == "r"_L1)
        return {{"pw.exemption.r.share"}, Rule<Money>{"pw.exemption.r.cap"}, Rule<RuleCount>{"pw.exemption.r.months"}, true};
    if (kind == "new"_L1)
        return {{"pw.exemption.new.share"}, std::nullopt, Rule<RuleCount>{"pw.exemption.new.months"}, false};
    if (kind == "new-y"_L1)
        return {{"pw.exemption.new.share"}, std::nullopt, std::nullopt, false};
    if (kind == "new-aow"_L1)
        return {{"pw.exemption.new.aow.share"}, Rule<Money>{"pw.exemption.new.aow.cap"}, std::nullopt, false};
    return {{"pw.exemption.y.share"}, Rule<Money>{"pw.exemption.y.cap"}, std::nullopt, false};
}

Money result(Worksheet &sheet, const QJsonObject &input)
{
    const Money invoiced = Money::cents(input["turnover_cents"_L1].toInteger());
    const Money vat = Money::cents(input["vat_cents"_L1].toInteger());
    const Money costs = Money::cents(input["costs_cents"_L1].toInteger());
    sheet.step(Text::tr("Turnover as invoiced"), invoiced);
    if (!vat.isZero())
        sheet.step(Text::tr("VAT in it, which is not the client's"), -vat);
    sheet.step(Text::tr("Costs that were accepted"), -costs);
    const Money result = invoiced - vat - costs;
    sheet.step(Text::tr("Result of the month"), result);
    sheet.set(u"result_cents"_s, result);
    if (result < Money())
        sheet.step(Text::tr("A loss counts as nothing this month; it stays in the year's account."));
    const Money loss = result < Money() ? -result : Money();
    sheet.set(u"loss_cents"_s, loss);
    const Money before = Money::cents(input["loss_before_cents"_L1].toInteger());
    const Money used = std::min(std::max(result, Money()), before);
    if (!used.isZero())
        sheet.step(Text::tr("Loss of earlier months of this year, taken off"), -used, QString::fromLatin1(carryRule.key));
    sheet.set(u"loss_left_cents"_s, before - used + loss);
    return std::max(result, Money()) - used;
}

Money forfait(Worksheet &sheet, const QJsonObject &input, Money result)
{
    Money tax;
    if (input["tax"_L1].toString() == "forfait"_L1) {
        const bool given = input.contains("forfait_permille_pct"_L1);
        const Percentage share = given ? Percentage::ofThousandths(input["forfait_permille_pct"_L1].toInteger()) : sheet[forfaitShare];
        tax = result.share(share, Rounding::HalfUp);
        const QString text = Text::tr("Fixed percentage for tax and premiums: %1").arg(format(share));
        given ? sheet.step(text, -tax) : sheet.step(text, -tax, QString::fromLatin1(forfaitShare.key));
    } else if (!result.isZero()) {
        sheet.step(Text::tr("Settled before tax; the municipality pays the tax back when the assessment comes."));
    }
    sheet.set(u"forfait_cents"_s, tax);
    return tax;
}

/// "art. 31 (2) n": how a decision names the exemption.
QString articleOf(const QString &kind)
{
    if (kind.startsWith("new"_L1))
        return Text::tr("art. 34a (1) %1").arg(kind == "new"_L1 ? u"a"_s : kind == "new-y"_L1 ? u"b"_s : u"c"_s);
    return Text::tr("art. 31 (2) %1").arg(kind);
}

/// Why the exemption does not apply; empty when it does.
QString barTo(Worksheet &sheet, const QJsonObject &input, const Exemption &exemption)
{
    const QString kind = input["exemption"_L1].toString();
    const bool born = input.contains("birth_date"_L1);
    if (kind == "new"_L1 || kind == "new-aow"_L1) {
        if (!born)
            sheet.warn(kind == "new"_L1 ? Text::tr("Only under AOW age; no birth date was given.") : Text::tr("Only from AOW age on; no birth date was given."));
        else if (hasReachedAowAge(sheet, dayIn(input, u"birth_date")) != (kind == "new-aow"_L1))
            return kind == "new"_L1 ? Text::tr("From AOW age on this exemption is that of art. 34a (1) c.") : Text::tr("This exemption begins at AOW age.");
    }
    if (!exemption.months)
        return {};
    // From AOW age on the 25 % has no end.
    const bool endless = kind == "n"_L1 && born && hasReachedAowAge(sheet, dayIn(input, u"birth_date"));
    const RuleCount months = sheet[*exemption.months];
    if (input["exemption_prolonged"_L1].toBool())
        sheet.cite(Text::tr("The exemption was prolonged by decision: working more hours is not possible."), u"Pw art. 34a(2)"_s);
    else if (!endless && input["exemption_months_used"_L1].toInteger() >= months)
        return Text::tr("The %1 months of this exemption are used up.").arg(months);
    if (!exemption.hasAge)
        return {};
    if (!born) {
        sheet.warn(Text::tr("Only from %1 years; no birth date was given.").arg(sheet[exemptionAge]));
        return {};
    }
    if (dayIn(input, u"birth_date").addYears(int(sheet[exemptionAge])) > sheet.on())
        return Text::tr("This exemption begins at %1 years.").arg(sheet[exemptionAge]);
    return {};
}

Money exempt(Worksheet &sheet, const QJsonObject &input, Money income)
{
    const QString kind = input["exemption"_L1].toString();
    Money free;
    if (kind != "none"_L1) {
        const Exemption exemption = exemptionOf(kind);
        const QString bar = barTo(sheet, input, exemption);
        if (!bar.isEmpty()) {
            sheet.step(bar);
        } else {
            const Percentage share = sheet[exemption.share];
            free = income.share(share, Rounding::HalfUp);
            sheet.step(Text::tr("%1 stays free (%2)").arg(format(share), articleOf(kind)), free, QString::fromLatin1(exemption.share.key));
            const Money cap = exemption.cap ? sheet[*exemption.cap] : free;
            if (free > cap) {
                free = cap;
                sheet.step(Text::tr("At most per month"), cap, QString::fromLatin1(exemption.cap->key));
            }
            sheet.warn(Text::tr("The municipality judges whether the work helps towards a job; without that there is no exemption."));
        }
    }
    sheet.set(u"exempt_cents"_s, free);
    return free;
}

/// What the bufferbudget of the year adds where income of earlier months brings this month under the norm (art. 34b).
Money buffer(Worksheet &sheet, const QJsonObject &input, Money shortfall)
{
    Money added;
    if (input["buffer"_L1].toString() == "even-out"_L1) {
        const Money left = std::max(sheet[bufferYear] - Money::cents(input["buffer_used_cents"_L1].toInteger()), Money());
        added = std::min(shortfall, left);
        if (!shortfall.isZero()) {
            sheet.step(Text::tr("Income of earlier months brings this month under the norm by"), shortfall);
            sheet.step(Text::tr("Evened out from the bufferbudget; %1 of it is left this year").arg(format(left - added)), added, QString::fromLatin1(bufferYear.key));
            sheet.warn(Text::tr("How a municipality spreads the bufferbudget was read in no source: here a month is filled up to the norm as far as it goes."));
        }
    }
    sheet.set(u"shortfall_cents"_s, shortfall);
    sheet.set(u"buffer_cents"_s, added);
    return added;
}

void benefit(Worksheet &sheet, const QJsonObject &input, Money norm, Money ofMonth, Money ofBefore)
{
    const Money counted = ofMonth + ofBefore;
    const Money incl = std::max(norm - counted, Money());
    const Money holiday = incl.share(sheet[holidayShare], Rounding::HalfUp);
    sheet.step(Text::tr("Norm with holiday allowance"), norm);
    sheet.step(Text::tr("Benefit with holiday allowance"), incl);
    sheet.step(Text::tr("Of which holiday allowance, kept until it is paid"), holiday, QString::fromLatin1(holidayShare.key));
    const Money added = buffer(sheet, input, std::max(norm - ofMonth, Money()) - incl);
    sheet.step(Text::tr("Paid this month"), incl - holiday + added);
    sheet.set(u"counted_cents"_s, counted);
    sheet.set(u"benefit_incl_cents"_s, incl);
    sheet.set(u"holiday_cents"_s, holiday);
    sheet.set(u"paid_cents"_s, incl - holiday + added);
    sheet.set(u"excess_cents"_s, std::max(counted - norm, Money()));
    if (counted > norm)
        sheet.warn(Text::tr("More was earned than the norm; the municipality decides whether the rest counts in other months of the year."));
}

void earnedShare(Worksheet &sheet, Money norm, Money counted)
{
    const Percentage earned = counted.shareOf(norm);
    const Percentage wanted = sheet[goal];
    sheet.step(Text::tr("Earned share of the norm: %1; the goal is %2.").arg(format(earned), format(wanted)), std::nullopt, QString::fromLatin1(goal.key));
    sheet.set(u"earned_share_permille_pct"_s, earned.thousandths());
    sheet.set(u"meets_goal"_s, earned >= wanted);
}

} // namespace

CalcAnswer ptoMonth(const QJsonObject &input, const RuleBook &book, QDate)
{
    const Month month = *Month::parse(input["month"_L1].toString());
    Worksheet sheet(book, month.firstDay(), input["municipality"_L1].toString());
    if (input.contains("forfait_permille_pct"_L1) && input["tax"_L1].toString() != "forfait"_L1)
        sheet.refuse(u"forfait_permille_pct"_s, Text::tr("forfait_permille_pct: only with tax “forfait”"));
    if (input["exemption_prolonged"_L1].toBool() && input["exemption"_L1].toString() != "new"_L1)
        sheet.refuse(u"exemption_prolonged"_s, Text::tr("exemption_prolonged: only with exemption “new”"));
    if (input.contains("buffer_used_cents"_L1) && input["buffer"_L1].toString() != "even-out"_L1)
        sheet.refuse(u"buffer_used_cents"_s, Text::tr("buffer_used_cents: only with buffer “even-out”"));
    if (input["vat_cents"_L1].toInteger() > input["turnover_cents"_L1].toInteger())
        sheet.refuse(u"vat_cents"_s, Text::tr("vat_cents: more than the turnover it is part of"));
    if (sheet.isRefused())
        return sheet.answer();
    const Money norm = Money::cents(input["norm_incl_cents"_L1].toInteger());
    const Money positive = result(sheet, input);
    const Money income = positive - forfait(sheet, input, positive);
    const Money other = Money::cents(input["other_income_cents"_L1].toInteger());
    const Money fromBusiness = income - exempt(sheet, input, income);
    sheet.step(Text::tr("Income from the business that counts"), fromBusiness);
    if (!other.isZero())
        sheet.step(Text::tr("Other net income that counts"), other);
    const Money excess = Money::cents(input["excess_before_cents"_L1].toInteger());
    if (!excess.isZero())
        sheet.step(Text::tr("Income above the norm of earlier months of this year"), excess, QString::fromLatin1(carryRule.key));
    sheet.set(u"own_cents"_s, fromBusiness);
    benefit(sheet, input, norm, fromBusiness + other, excess);
    earnedShare(sheet, norm, fromBusiness);
    return sheet.answer();
}

} // namespace core
