#include "core/calc/ptoyear.h"

#include "core/base/format.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoYear)
};

constexpr Rule<QString> carryRule{"pto.settlement.carry"};
constexpr Rule<RuleCount> setOffMonths{"pw.setoff.months"};
constexpr Rule<Money> bufferYear{"pw.buffer.year"};
constexpr Rule<Money> assetMin{"tax.asset.min"};
constexpr Rule<Percentage> goal{"kpi.pto.share"};

Money cents(const QJsonObject &input, QStringView key) { return Money::cents(input[key].toInteger()); }

struct Line {
    Month month;
    Money norm;
    Money settled;  ///< taken off the norm in the month itself, from the business and otherwise
    Money result;   ///< definitive, below zero for a loss
    Money spread;   ///< taken off it: depreciation of what was bought
    Money exempt;
    Money other;
    Money counted;  ///< definitive, from the business

    Money paidThen() const { return std::max(norm - settled, Money()); }
    Money dueNow() const { return std::max(norm - counted - other, Money()); }
};

QList<Line> linesOf(Worksheet &sheet, const QJsonObject &input)
{
    QList<Line> lines;
    QSet<QString> seen;
    const int year = int(input["year"_L1].toInteger());
    const QJsonArray given = input["months"_L1].toArray();
    for (const auto &value : given) {
        const QJsonObject month = value.toObject();
        const QString name = month["month"_L1].toString();
        if (Month::parse(name)->year() != year)
            sheet.refuse(u"months"_s, Text::tr("months: %1 is not in %2").arg(name).arg(year));
        if (seen.contains(name))
            sheet.refuse(u"months"_s, Text::tr("months: %1 stands there twice").arg(name));
        seen.insert(name);
        const Money spread = cents(month, u"depreciation_cents");
        lines.append({*Month::parse(name), cents(month, u"norm_incl_cents"), cents(month, u"settled_cents"), cents(month, u"result_cents") - spread, spread, cents(month, u"exempt_cents"), cents(month, u"other_income_cents"), {}});
    }
    if (lines.isEmpty())
        sheet.refuse(u"months"_s, Text::tr("months: at least one month is needed"));
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.month < b.month; });
    return lines;
}

/// The definitive result of each month after losses of other months of the year; without carrying over a loss counts as nothing.
QList<Money> afterLosses(const QList<Line> &lines, bool carry)
{
    QList<Money> results;
    Money profits;
    Money losses;
    for (const Line &line : lines) {
        results.append(std::max(line.result, Money()));
        profits += results.last();
        losses += std::max(-line.result, Money());
    }
    if (!carry || losses.isZero())
        return results;
    // Spread over the months with a profit, in the order of the calendar, until the losses are used up.
    Money left = std::min(profits, losses);
    for (Money &result : results) {
        const Money used = std::min(result, left);
        result -= used;
        left -= used;
    }
    return results;
}

/// What counts of each month: its result less what is exempt, and the tax of the year from the first month on until it is used up.
void count(QList<Line> &lines, const QList<Money> &results, Money tax)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Money taxable = std::max(results[i] - lines[i].exempt, Money());
        lines[i].counted = std::max(taxable - tax, Money());
        tax -= taxable - lines[i].counted;
    }
}

struct Year {
    Money norm;
    Money settled;
    Money exempt;
    Money counted; ///< from the business
    Money other;
    Money paidThen;
    Money dueNow;
};

/// With carrying over the months are one account: income above the norm of one month counts in the others. Without it each month stands alone.
Year sumOf(const QList<Line> &lines, bool carry)
{
    Year year;
    for (const Line &line : lines) {
        year.norm += line.norm;
        year.settled += line.settled;
        year.exempt += line.exempt;
        year.counted += line.counted;
        year.other += line.other;
        year.paidThen += line.paidThen();
        year.dueNow += line.dueNow();
    }
    if (carry)
        year.dueNow = std::max(year.norm - year.counted - year.other, Money());
    return year;
}

void explain(Worksheet &sheet, const QList<Line> &lines, bool carry, Money tax)
{
    Money spread;
    for (const Line &line : lines)
        spread += line.spread;
    if (!spread.isZero())
        sheet.step(Text::tr("Depreciation: purchases from %1 on are spread over years; taken off the results below").arg(format(sheet.at(lines.first().month.firstDay(), assetMin))), -spread,
                   QString::fromLatin1(assetMin.key), lines.first().month.firstDay());
    for (const Line &line : lines)
        sheet.step(Text::tr("%1: taken off the norm at the time %2; definitive result %3").arg(format(line.month), format(line.settled), format(line.result)), line.counted);
    sheet.step(carry ? Text::tr("Losses and income above the norm count in the other months of the calendar year.") : Text::tr("Each month stands alone; a loss counts as nothing."),
               std::nullopt, QString::fromLatin1(carryRule.key));
    if (!tax.isZero())
        sheet.cite(Text::tr("Tax and premiums by the assessments, taken off the income"), u"Pw art. 31(3)"_s, -tax);
}

/// What of a claim is about income of the last months before the decision, and so may be taken off running benefit.
Money setOff(Worksheet &sheet, const QList<Line> &lines, Money claim)
{
    const RuleCount months = sheet[setOffMonths];
    const QDate from = sheet.on().addMonths(-int(months));
    Money recent;
    for (const Line &line : lines)
        if (line.month.lastDay() > from)
            recent += std::max(line.counted + line.other - std::min(line.settled, line.norm), Money());
    const Money direct = std::min(claim, recent);
    sheet.step(Text::tr("May be taken off running benefit: income of the last %1 months, from %2").arg(QString::number(months), format(from.addDays(1))), direct, QString::fromLatin1(setOffMonths.key));
    if (direct < claim)
        sheet.cite(Text::tr("The rest needs a revised decision first, and then a claim"), u"Pw arts 54(3) and 58"_s, claim - direct);
    return direct;
}

/// What of a claim the bufferbudget of the year clears (art. 34b); what was asked for and cannot be is refused.
Money clearedBy(Worksheet &sheet, const QJsonObject &input, QDate year, Money claim)
{
    const Money wanted = cents(input, u"buffer_clears_cents");
    if (wanted.isZero())
        return {};
    const Money left = std::max(sheet.at(year, bufferYear) - cents(input, u"buffer_used_cents"), Money());
    if (wanted > left)
        sheet.refuse(u"buffer_clears_cents"_s, Text::tr("buffer_clears_cents: only %1 of the bufferbudget of the year is left").arg(format(left)));
    else if (wanted > claim)
        sheet.refuse(u"buffer_clears_cents"_s, Text::tr("buffer_clears_cents: more than the %1 that was paid too much").arg(format(claim)));
    return std::min({wanted, left, claim});
}

void compare(Worksheet &sheet, const QJsonObject &input, const QList<Line> &lines, const Year &year)
{
    const Money difference = year.dueNow - year.paidThen;
    const Money claim = std::max(-difference, Money());
    sheet.step(Text::tr("Norm of these months with holiday allowance"), year.norm);
    sheet.step(Text::tr("Definitive income from the business that counts"), year.counted);
    if (!year.other.isZero())
        sheet.step(Text::tr("Other net income that counts"), year.other);
    sheet.cite(Text::tr("Benefit there was a right to, with holiday allowance"), u"Pw art. 19(2)"_s, year.dueNow);
    sheet.step(Text::tr("Benefit by the months as they were settled"), year.paidThen);
    const Money cleared = clearedBy(sheet, input, lines.first().month.firstDay(), claim);
    sheet.step(difference < Money() ? Text::tr("Too much was paid") : Text::tr("Still to be paid"), difference < Money() ? claim : difference);
    if (!cleared.isZero())
        sheet.step(Text::tr("Cleared from the bufferbudget of the year"), -cleared, QString::fromLatin1(bufferYear.key), lines.first().month.firstDay());
    const Money rest = claim - cleared;
    const Money direct = rest.isZero() ? Money() : setOff(sheet, lines, rest);
    sheet.set(u"norm_cents"_s, year.norm);
    sheet.set(u"settled_cents"_s, year.settled);
    sheet.set(u"counted_cents"_s, year.counted);
    sheet.set(u"benefit_cents"_s, year.dueNow);
    sheet.set(u"benefit_settled_cents"_s, year.paidThen);
    sheet.set(u"back_payment_cents"_s, std::max(difference, Money()));
    sheet.set(u"recovery_cents"_s, claim);
    sheet.set(u"set_off_cents"_s, direct);
    sheet.set(u"claim_by_decision_cents"_s, rest - direct);
    sheet.set(u"buffer_cents"_s, cleared);
}

void earnedShare(Worksheet &sheet, const Year &year)
{
    const Percentage earned = year.counted.shareOf(year.norm);
    const Percentage wanted = sheet[goal];
    sheet.step(Text::tr("Earned share of the norm: %1; the goal is %2.").arg(format(earned), format(wanted)), std::nullopt, QString::fromLatin1(goal.key));
    sheet.set(u"earned_share_permille_pct"_s, earned.thousandths());
    sheet.set(u"meets_goal"_s, earned >= wanted);
}

QJsonArray monthsOf(const QList<Line> &lines)
{
    QJsonArray months;
    for (const Line &line : lines)
        months.append(QJsonObject{{u"month"_s, line.month.text()}, {u"settled_cents"_s, line.settled.toCents()}, {u"counted_cents"_s, (line.counted + line.other).toCents()},
                                  {u"benefit_cents"_s, line.dueNow().toCents()}, {u"benefit_settled_cents"_s, line.paidThen().toCents()}});
    return months;
}

} // namespace

CalcAnswer ptoYear(const QJsonObject &input, const RuleBook &book, QDate)
{
    Worksheet sheet(book, dayIn(input, u"on"), input["municipality"_L1].toString());
    QList<Line> lines = linesOf(sheet, input);
    if (!sheet.isRefused() && lines.last().month.firstDay() > sheet.on())
        sheet.refuse(u"on"_s, Text::tr("on: before the last of the months"));
    if (sheet.isRefused())
        return sheet.answer();
    const QString policy = input.contains("carry"_L1) ? input["carry"_L1].toString() : sheet.at(lines.first().month.firstDay(), carryRule);
    const bool carry = policy == "year"_L1;
    const Money tax = cents(input, u"tax_assessed_cents");
    count(lines, afterLosses(lines, carry), tax);
    explain(sheet, lines, carry, tax);
    const Year year = sumOf(lines, carry);
    compare(sheet, input, lines, year);
    if (sheet.isRefused())
        return sheet.answer();
    earnedShare(sheet, year);
    sheet.set(u"months"_s, monthsOf(lines));
    if (!input.contains("tax_assessed_cents"_L1))
        sheet.warn(Text::tr("Without the tax assessments this is not definitive yet: they may lower the income that counts."));
    sheet.warn(Text::tr("Hold the exemptions against the months that were used up; they are taken here as given."));
    return sheet.answer();
}

} // namespace core
