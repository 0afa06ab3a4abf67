#include "core/calc/ioaztest.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/calc/aowage.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::IoazTest)
};

constexpr Rule<RuleCount> youngest{"ioaz.age.min"};
constexpr Rule<RuleCount> businessMonths{"ioaz.business.months"};
constexpr Rule<RuleCount> endMonths{"ioaz.end.months"};
constexpr Rule<Money> pastLimit{"ioaz.income.past.max"};
constexpr Rule<Money> expectedLimit{"ioaz.income.expected.max"};
constexpr Rule<Money> freeWealth{"ioaz.wealth.free"};
constexpr Rule<Percentage> wealthYield{"ioaz.wealth.yield"};
constexpr Rule<Money> singleNorm{"ioaz.norm.single"};
constexpr Rule<Money> halfOfCouple{"ioaz.norm.couple.half"};
const QString pensionRule = u"ioaz.pension.reserve"_s;

template <class T> QString keyOf(Rule<T> rule) { return QString::fromLatin1(rule.key); }
Money cents(const QJsonObject &input, QStringView key) { return Money::cents(input[key].toInteger()); }

void testPerson(Worksheet &sheet, Conditions &gates, const QJsonObject &input)
{
    const QDate born = dayIn(input, u"birth_date");
    const QDate ended = input.contains("ended"_L1) ? dayIn(input, u"ended") : sheet.on();
    const RuleCount age = sheet[youngest];
    gates.ruled(u"birth_date"_s, Text::tr("ended the business at %1 years or later, before AOW age").arg(age), born.addYears(int(age)) <= ended && !hasReachedAowAge(sheet, born), keyOf(youngest));
}

void testBusiness(Worksheet &sheet, Conditions &gates, const QJsonObject &input)
{
    gates.answered(u"hours_met"_s, Text::tr("met the hours test in the last years"), u"Ioaz art. 2"_s);
    const QString condition = Text::tr("in business for %1 months without a break, right before the application").arg(sheet[businessMonths]);
    if (input.contains("business_months"_L1))
        gates.ruled(u"business_months"_s, condition, input["business_months"_L1].toInteger() >= sheet[businessMonths], keyOf(businessMonths));
    else
        gates.open(u"business_months"_s, condition, u"Ioaz art. 5(2)"_s);
    gates.answered(u"worked_before"_s, Text::tr("worked for seven years before that, in a business or employed"), u"Ioaz art. 5(2)"_s);
}

void testIncome(Worksheet &sheet, Conditions &gates, const QJsonObject &input)
{
    const Money past = sheet[pastLimit];
    const QString before = Text::tr("the last three book years were below %1 a year on average").arg(format(past));
    if (input.contains("income_year1_cents"_L1) && input.contains("income_year2_cents"_L1) && input.contains("income_year3_cents"_L1)) {
        const Money average = (cents(input, u"income_year1_cents") + cents(input, u"income_year2_cents") + cents(input, u"income_year3_cents")).dividedBy(3);
        sheet.step(Text::tr("Average of the last three book years"), average);
        sheet.set(u"average_income_cents"_s, average);
        gates.ruled(u"income_year1_cents"_s, before, average < past, keyOf(pastLimit));
    } else {
        gates.open(u"income_year1_cents"_s, before, u"Ioaz art. 5(2)"_s);
    }
    const Money expected = sheet[expectedLimit];
    const QString after = Text::tr("going on would lastingly bring less than %1 a year").arg(format(expected));
    if (input.contains("expected_income_cents"_L1))
        gates.ruled(u"expected_income_cents"_s, after, cents(input, u"expected_income_cents") < expected, keyOf(expectedLimit));
    else
        gates.open(u"expected_income_cents"_s, after, u"Ioaz art. 5(2)"_s);
}

/// First the application, then the end, and not too long after it.
void testOrder(Worksheet &sheet, Conditions &gates, const QJsonObject &input)
{
    const QDate last = sheet.on().addMonths(int(sheet[endMonths]));
    sheet.set(u"end_by"_s, last.toString(Qt::ISODate));
    const QString asked = Text::tr("the Ioaz is asked before the business ends");
    const QString inTime = Text::tr("the business ends within %1 months after the application, by %2").arg(QString::number(sheet[endMonths]), format(last));
    if (!input.contains("ended"_L1)) {
        gates.open(u"ended"_s, asked, u"Ioaz art. 5(2)"_s);
        gates.open(u"ended"_s, inTime, u"Ioaz art. 5(2)"_s);
        return;
    }
    const QDate ended = dayIn(input, u"ended");
    gates.cited(u"ended"_s, asked, sheet.on() <= ended, u"Ioaz art. 5(2)"_s);
    gates.ruled(u"ended"_s, inTime, ended <= last, keyOf(endMonths));
}

/// Wealth is no bar: a share of what is above the free amount counts as income of a year.
Money incomeFromWealth(Worksheet &sheet, const RuleBook &book, const QJsonObject &input)
{
    const Money wealth = cents(input, u"wealth_cents");
    if (wealth.isZero())
        return {};
    sheet.step(Text::tr("Own wealth"), wealth);
    Money counted = wealth - sheet[freeWealth];
    sheet.step(Text::tr("Free of it"), sheet[freeWealth], keyOf(freeWealth));
    if (const Money pension = cents(input, u"pension_cents"); !pension.isZero()) {
        const RuleValue *most = book.on(sheet.on()).lookUp(pensionRule);
        if (most) {
            const Money free = std::min(pension, Money::cents(*most->value));
            sheet.step(Text::tr("Reserve for the pension that stays free"), free, pensionRule);
            counted -= free;
        } else {
            sheet.warn(Text::tr("How much of the pension reserve stays free on this day is not known (%1): it was counted in full.").arg(pensionRule));
        }
    }
    counted = std::max(Money(), counted);
    const Percentage yield = sheet[wealthYield];
    const Money month = counted.share(yield, Rounding::HalfUp).dividedBy(12);
    sheet.step(Text::tr("Above it"), counted);
    sheet.step(Text::tr("%1 of it a year counts as income, per month").arg(format(yield)), month, keyOf(wealthYield));
    sheet.set(u"wealth_income_cents"_s, month);
    return month;
}

void reckonBenefit(Worksheet &sheet, const RuleBook &book, const QJsonObject &input)
{
    const bool couple = input["household"_L1].toString() == "couple"_L1;
    const Money norm = couple ? sheet[halfOfCouple] * 2 : sheet[singleNorm];
    sheet.step(Text::tr("Ioaz per month with holiday allowance, net"), norm, couple ? keyOf(halfOfCouple) : keyOf(singleNorm));
    const Money other = cents(input, u"other_income_cents");
    if (!other.isZero())
        sheet.step(Text::tr("Other net income of the household"), -other);
    const Money wealth = incomeFromWealth(sheet, book, input);
    const Money left = std::max(Money(), norm - other - wealth);
    sheet.cite(Text::tr("Ioaz that would be left per month"), u"Ioaz arts 8 and 9"_s, left);
    sheet.set(u"norm_cents"_s, norm);
    sheet.set(u"benefit_cents"_s, left);
    sheet.warn(Text::tr("Reckoned net; the Ioaz itself is set gross, and income is taken off gross."));
}

} // namespace

QList<JudgedCondition> ioazConditions(const QJsonObject &input, const RuleBook &book)
{
    Worksheet sheet(book, dayIn(input, u"on"));
    Conditions gates(sheet, input);
    for (const auto test : {testPerson, testBusiness, testIncome, testOrder}) {
        try {
            test(sheet, gates, input);
        } catch (const Failure &failure) {
            gates.open({}, failure.message(), u"Ioaz"_s);
        }
    }
    return gates.all();
}

CalcAnswer ioazTest(const QJsonObject &input, const RuleBook &book, QDate)
{
    Worksheet sheet(book, dayIn(input, u"on"));
    if (dayIn(input, u"birth_date") >= sheet.on())
        sheet.refuse(u"birth_date"_s, Text::tr("birth_date: not before the day of the application"));
    if (sheet.isRefused())
        return sheet.answer();
    Conditions gates(sheet, input);
    testPerson(sheet, gates, input);
    testBusiness(sheet, gates, input);
    testIncome(sheet, gates, input);
    testOrder(sheet, gates, input);
    gates.report();
    if (!gates.failed())
        reckonBenefit(sheet, book, input);
    return sheet.answer();
}

} // namespace core
