#include "core/calc/leavebenefit.h"

#include "core/base/format.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LeaveBenefit)
};

constexpr Rule<HourQuantity> hoursPerWeek{"pto.hours.week"};
constexpr Rule<Percentage> forfaitShare{"pto.forfait.share"};
constexpr int minutesInWeek = 7 * 24 * 60;
constexpr qint64 highestPrice = 100'000; // a thousand euros an hour
constexpr int longestMonths = 120;

Money cents(const QJsonObject &input, QStringView key) { return Money::cents(input[key].toInteger()); }

/// How the business earns in a month.
struct Business {
    Money price;       ///< an hour, without VAT
    Money costs;       ///< a month, whatever the hours
    Money hourCosts;   ///< an hour, such as material
    int weeks = 52;    ///< worked in a year
    Percentage tax;

    /// Of so many billed minutes a week, on average over the year; below zero for a loss.
    Money result(Money hourPrice, int minutes) const { return ((hourPrice - hourCosts) * (qint64(minutes) * weeks)).dividedBy(60 * 12) - costs; }
    Money income(Money hourPrice, int minutes) const
    {
        const Money before = result(hourPrice, minutes);
        return before < Money() ? before : before - before.share(tax, Rounding::HalfUp);
    }
};

/// The lowest number up to `most` for which `enough` holds; nullopt when it holds for none. `enough` stays true once it is.
std::optional<qint64> lowest(qint64 most, const std::function<bool(qint64)> &enough)
{
    if (!enough(most))
        return std::nullopt;
    qint64 low = 0;
    qint64 high = most;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (enough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

Business businessOf(Worksheet &sheet, const QJsonObject &input)
{
    Business business{cents(input, u"price_cents"), cents(input, u"costs_cents"), cents(input, u"hour_costs_cents"), int(input["weeks_year"_L1].toInteger(52)), {}};
    if (input["tax"_L1].toString() == "forfait"_L1)
        business.tax = input.contains("forfait_permille_pct"_L1) ? Percentage::ofThousandths(input["forfait_permille_pct"_L1].toInteger()) : sheet[forfaitShare];
    return business;
}

/// What the business leaves now, and what that means for the benefit.
void explainNow(Worksheet &sheet, const QJsonObject &input, const Business &business, int minutes, Money norm, Money other)
{
    const Money result = business.result(business.price, minutes);
    const Money income = business.income(business.price, minutes);
    const Money counted = std::max(income, Money()) + other;
    sheet.step(Text::tr("%1 hours a week for customers at %2 an hour, %3 weeks a year: result of a month").arg(format(HourQuantity::minutes(minutes)), format(business.price)).arg(business.weeks), result);
    if (!business.tax.thousandths()) {
        sheet.step(Text::tr("Reckoned before tax; after the assessment less is left."));
    } else if (result > Money()) {
        const QString text = Text::tr("Fixed percentage for tax and premiums: %1").arg(format(business.tax));
        input.contains("forfait_permille_pct"_L1) ? sheet.step(text, income - result) : sheet.step(text, income - result, QString::fromLatin1(forfaitShare.key));
    }
    if (!other.isZero())
        sheet.step(Text::tr("Other net income of the household"), other);
    sheet.step(Text::tr("Norm with holiday allowance"), norm);
    sheet.cite(Text::tr("Benefit that is left, with holiday allowance"), u"Pw art. 19(2)"_s, std::max(norm - counted, Money()));
    sheet.set(u"income_cents"_s, income);
    sheet.set(u"benefit_left_cents"_s, std::max(norm - counted, Money()));
    sheet.set(u"leaves_now"_s, counted >= norm);
}

/// The lowest price at these hours and the lowest hours at this price that earn `needed`, each under its own names of the outcome.
struct Aim {
    QString words;
    Money needed;
    QString price;
    QString minutes;
    QString atCeiling;
};

void reach(Worksheet &sheet, const Business &business, int minutes, int mostBilled, const Aim &aim)
{
    sheet.step(aim.words, aim.needed);
    const auto priceFor = [&](int weekly) { return lowest(highestPrice, [&](qint64 price) { return business.income(Money::cents(price), weekly) >= aim.needed; }); };
    if (const auto price = priceFor(minutes)) {
        sheet.step(Text::tr("Lowest price an hour with these hours"), Money::cents(*price));
        sheet.set(aim.price, Money::cents(*price));
    } else {
        sheet.step(Text::tr("With these hours no price up to %1 is enough.").arg(format(Money::cents(highestPrice))));
    }
    const auto hours = lowest(minutesInWeek, [&](qint64 weekly) { return business.income(business.price, int(weekly)) >= aim.needed; });
    if (hours) {
        const QString text = format(HourQuantity::minutes(qint32(*hours)));
        sheet.step(*hours <= mostBilled ? Text::tr("Fewest hours a week for customers at this price: %1, within the ceiling").arg(text)
                                        : Text::tr("Fewest hours a week for customers at this price: %1, more than the ceiling leaves").arg(text),
                   std::nullopt, QString::fromLatin1(hoursPerWeek.key));
        sheet.set(aim.minutes, *hours);
    } else {
        sheet.step(Text::tr("At this price no number of hours is enough."));
    }
    if (const auto price = priceFor(mostBilled)) {
        sheet.step(Text::tr("Lowest price an hour with the most hours the ceiling leaves (%1)").arg(format(HourQuantity::minutes(mostBilled))), Money::cents(*price), QString::fromLatin1(hoursPerWeek.key));
        sheet.set(aim.atCeiling, Money::cents(*price));
    }
}

/// In which month the hours have grown enough, when each month adds some.
void when(Worksheet &sheet, const Business &business, int minutes, int growth, int mostBilled, Money needed)
{
    const auto months = lowest(longestMonths, [&](qint64 count) { return business.income(business.price, int(std::min<qint64>(minutes + count * growth, minutesInWeek))) >= needed; });
    if (!months) {
        sheet.step(Text::tr("With %1 more hours a week each month the benefit does not end within ten years.").arg(format(HourQuantity::minutes(growth))));
        return;
    }
    const Month month = Month::of(sheet.on()).plus(int(*months));
    sheet.step(Text::tr("With %1 more hours a week each month the benefit can end in %2.").arg(format(HourQuantity::minutes(growth)), format(month)));
    sheet.set(u"months_to_leave"_s, *months);
    sheet.set(u"leaves_in"_s, month.text());
    if (minutes + *months * growth > mostBilled)
        sheet.warn(Text::tr("By then the hours are above the ceiling for part-time entrepreneurs: the move to the Bbz or to an own living comes before it."));
}

} // namespace

CalcAnswer leaveBenefit(const QJsonObject &input, const RuleBook &book, QDate)
{
    Worksheet sheet(book, dayIn(input, u"on"), input["municipality"_L1].toString());
    if (input.contains("forfait_permille_pct"_L1) && input["tax"_L1].toString() != "forfait"_L1)
        sheet.refuse(u"forfait_permille_pct"_s, Text::tr("forfait_permille_pct: only with tax “forfait”"));
    if (sheet.isRefused())
        return sheet.answer();
    const Business business = businessOf(sheet, input);
    const int minutes = int(input["week_minutes"_L1].toInteger());
    const int indirect = int(input["indirect_minutes"_L1].toInteger());
    const HourQuantity ceiling = sheet[hoursPerWeek];
    const int mostBilled = std::max(0, ceiling.toMinutes() - indirect);
    const Money norm = cents(input, u"norm_incl_cents");
    const Money other = cents(input, u"other_income_cents");
    const Money needed = std::max(norm - other, Money());
    explainNow(sheet, input, business, minutes, norm, other);
    sheet.step(Text::tr("Hours a week with the work around it: %1; the ceiling is %2.").arg(format(HourQuantity::minutes(minutes + indirect)), format(ceiling)), std::nullopt, QString::fromLatin1(hoursPerWeek.key));
    sheet.set(u"within_ceiling"_s, minutes + indirect <= ceiling.toMinutes());
    reach(sheet, business, minutes, mostBilled, {Text::tr("The business must earn this a month to end the benefit"), needed, u"price_to_leave_cents"_s, u"minutes_to_leave"_s, u"price_at_ceiling_cents"_s});
    if (input.contains("budget_cents"_L1)) {
        const Money budget = std::max(cents(input, u"budget_cents") - other, Money());
        reach(sheet, business, minutes, mostBilled, {Text::tr("The business must earn this a month to pay for the household"), budget, u"price_for_budget_cents"_s, u"minutes_for_budget"_s, u"price_for_budget_at_ceiling_cents"_s});
        if (budget > needed)
            sheet.warn(Text::tr("The household needs more than the norm: leaving the benefit at the norm is too early."));
    }
    if (input.contains("growth_minutes"_L1))
        when(sheet, business, minutes, int(input["growth_minutes"_L1].toInteger()), mostBilled, needed);
    sheet.warn(Text::tr("Allowances, tax credits and what the benefit brings along, such as remission of local taxes, are not counted here."));
    return sheet.answer();
}

} // namespace core
