#include "core/calc/bbzeligibility.h"

#include "core/base/format.h"
#include "core/calc/aowage.h"
#include "core/calc/bbzwealth.h"
#include "core/calc/conditions.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BbzEligibility)
};

constexpr Rule<RuleCount> adultAge{"pw.age.min"};
constexpr Rule<HourQuantity> hoursPerYear{"bbz.hours.year"};
constexpr Rule<HourQuantity> splitEntrepreneur{"bbz.hours.split.entrepreneur"};
constexpr Rule<HourQuantity> splitPartner{"bbz.hours.split.partner"};
constexpr Rule<RuleCount> establishedMonths{"bbz.established.months.min"};
constexpr Rule<RuleCount> olderAge{"bbz.older.age.min"};
constexpr Rule<QString> olderBorn{"bbz.older.born.before"};
constexpr Rule<RuleCount> olderMonths{"bbz.older.business.months"};
constexpr Rule<Money> olderIncome{"bbz.older.income.min"};
constexpr Rule<Percentage> interest{"bbz.loan.interest"};
constexpr Rule<RuleCount> loanMonths{"bbz.loan.months.max"};
constexpr Rule<RuleCount> decisionWeeks{"bbz.decision.weeks"};
constexpr Rule<RuleCount> extensionWeeks{"bbz.decision.extension.weeks"};
constexpr Rule<QString> starterChange{"bbz.living.starter.change"};

/// Publication of Stb. 2025, 220, with the shorter term for starters.
const QDate changePublished(2025, 9, 5);

template <class T> QString keyOf(Rule<T> rule) { return QString::fromLatin1(rule.key); }

QString hoursText(HourQuantity hours) { return QLocale(QLocale::Dutch).toString(hours.toMinutes() / 60); }

void testHours(Worksheet &sheet, Conditions &gates, const QJsonObject &input)
{
    const HourQuantity year = sheet[hoursPerYear];
    const QString condition = Text::tr("at least %1 hours a year in the own business").arg(hoursText(year));
    if (!input.contains("business_minutes"_L1)) {
        gates.open(u"business_minutes"_s, condition, u"Bbz 2004 art. 1(b)"_s);
        return;
    }
    const HourQuantity worked = HourQuantity::minutes(qint32(input["business_minutes"_L1].toInteger()));
    if (input.contains("partner_minutes"_L1) && worked < year) {
        const HourQuantity first = sheet[splitEntrepreneur];
        const HourQuantity second = sheet[splitPartner];
        const HourQuantity partner = HourQuantity::minutes(qint32(input["partner_minutes"_L1].toInteger()));
        gates.ruled(u"business_minutes"_s, Text::tr("partners in one business: at least %1 hours of the one and %2 of the other").arg(hoursText(first), hoursText(second)),
                    worked >= first && partner >= second, keyOf(splitEntrepreneur));
        return;
    }
    gates.ruled(u"business_minutes"_s, condition, worked >= year, keyOf(hoursPerYear));
}

void testPerson(Worksheet &sheet, Conditions &gates, const QJsonObject &input)
{
    const QDate born = dayIn(input, u"birth_date");
    const bool ofAge = born.addYears(int(sheet.at(std::max(sheet.on(), QDate(2018, 1, 1)), adultAge))) <= sheet.on();
    gates.ruled(u"birth_date"_s, Text::tr("from 18 years to AOW age"), ofAge && !hasReachedAowAge(sheet, born), u"aow.age.months"_s);
}

/// What makes somebody an entrepreneur for the Bbz (art. 1(b)).
void testEntrepreneur(Worksheet &sheet, Conditions &gates, const QJsonObject &input)
{
    const QString article = u"Bbz 2004 art. 1(b)"_s;
    gates.answered(u"legal_requirements"_s, Text::tr("the business meets what the law asks of it, such as registration and permits"), article);
    gates.answered(u"full_control"_s, Text::tr("full control over the business and its financial risk, alone or with the other entrepreneurs"), article);
    testHours(sheet, gates, input);
    const QString condition = Text::tr("other income of the household is below the benefit norm");
    if (input.contains("household_income_cents"_L1) && input.contains("norm_incl_cents"_L1))
        gates.ruled(u"household_income_cents"_s, condition, input["household_income_cents"_L1].toInteger() < input["norm_incl_cents"_L1].toInteger(), {});
    else
        gates.open(u"household_income_cents"_s, condition, u"Bbz 2004 art. 1(b); ECLI:NL:CRVB:2022:1087"_s);
    gates.answered(u"other_financing"_s, Text::tr("no bank or other lender can be turned to"), u"Pw arts 5, 11 and 15"_s, false);
}

void testViable(Conditions &gates, bool wanted)
{
    gates.answered(u"viable"_s, wanted ? Text::tr("the business is viable: it can carry itself and the household after support") : Text::tr("the business is not viable"),
                   u"Bbz 2004 arts 1(c) and 2"_s, wanted);
}

void testMonths(Conditions &gates, const QJsonObject &input, const QString &condition, RuleCount least, const QString &rule)
{
    if (input.contains("business_months"_L1))
        gates.ruled(u"business_months"_s, condition, input["business_months"_L1].toInteger() >= least, rule);
    else
        gates.open(u"business_months"_s, condition, u"Bbz 2004 art. 2(1)"_s);
}

void testOlder(Worksheet &sheet, Conditions &gates, const QJsonObject &input)
{
    const QDate born = dayIn(input, u"birth_date");
    if (sheet.on() < QDate(2020, 1, 1)) {
        const RuleCount age = sheet[olderAge];
        gates.ruled(u"birth_date"_s, Text::tr("%1 years or older").arg(age), born.addYears(int(age)) <= sheet.on(), keyOf(olderAge));
    } else {
        const QDate before = QDate::fromString(sheet[olderBorn], Qt::ISODate);
        gates.ruled(u"birth_date"_s, Text::tr("born before %1").arg(format(before)), born < before, keyOf(olderBorn));
    }
    testViable(gates, false);
    testMonths(gates, input, Text::tr("at least %1 months in the business without a break, right before the application").arg(sheet[olderMonths]), sheet[olderMonths], keyOf(olderMonths));
    const Money least = sheet[olderIncome];
    const QString condition = Text::tr("an expected gross income of at least %1 a year").arg(format(least));
    if (input.contains("expected_gross_cents"_L1))
        gates.ruled(u"expected_gross_cents"_s, condition, Money::cents(input["expected_gross_cents"_L1].toInteger()) >= least, keyOf(olderIncome));
    else
        gates.open(u"expected_gross_cents"_s, condition, u"Bbz 2004 art. 25"_s);
}

void testStopping(Worksheet &sheet, Conditions &gates, const QJsonObject &input)
{
    testViable(gates, false);
    gates.answered(u"ends_in_time"_s, Text::tr("promises to end the business as soon as possible"), u"Bbz 2004 art. 2(1)(d)"_s);
    if (input.contains("already_ended"_L1))
        gates.answered(u"already_ended"_s, Text::tr("the business has not ended at the application"), sheet.on() < QDate(2026, 1, 1) ? u"Bbz 2004 art. 27"_s : u"Bbz 2004 arts 27 and 27a"_s, false);
}

void testKind(Worksheet &sheet, Conditions &gates, const QJsonObject &input, const QString &kind)
{
    if (kind == "starter"_L1) {
        gates.answered(u"unemployment_benefit"_s, Text::tr("the applicant or the partner has a benefit because of unemployment"), u"Bbz 2004 art. 2(1)(b)"_s);
        testViable(gates, true);
    } else if (kind == "established"_L1) {
        testMonths(gates, input, Text::tr("in business for at least %1 months").arg(sheet[establishedMonths]), sheet[establishedMonths], keyOf(establishedMonths));
        testViable(gates, true);
    } else if (kind == "older"_L1) {
        testOlder(sheet, gates, input);
    } else if (kind == "stopping"_L1) {
        testStopping(sheet, gates, input);
    } else {
        gates.answered(u"general_assistance"_s, Text::tr("has general assistance and means to start a business"), u"Bbz 2004 art. 2(3)"_s);
        gates.answered(u"accepts_guidance"_s, Text::tr("accepts the guidance that the municipality appoints"), u"Bbz 2004 arts 2(3) and 29"_s);
    }
}

void explainLivingCosts(Worksheet &sheet, const QString &kind, bool externalCause)
{
    const auto term = [&](const char *key, const QString &text, const QString &outcome) {
        const RuleCount months = sheet[Rule<RuleCount>{key}];
        sheet.step(text.arg(months), std::nullopt, QString::fromLatin1(key));
        sheet.set(outcome, months);
    };
    const QString most = Text::tr("Living costs for at most %1 months");
    const QString longer = Text::tr("Can be extended by at most %1 months");
    if (kind == "starter"_L1) {
        const QString change = sheet.on() < changePublished ? QString() : sheet[starterChange];
        if (change == "in-force"_L1) {
            term("bbz.living.starter.change.months", most, u"living_months"_s);
            term("bbz.living.starter.change.extension.months", longer, u"living_extension_months"_s);
            return;
        }
        term("bbz.living.starter.months", most, u"living_months"_s);
        if (change == "announced"_L1)
            sheet.warn(Text::tr("Stb. 2025, 220 makes this 18 months, to be extended to 36, from a day that was not found yet: look up whether it is in force."));
    } else if (kind == "established"_L1) {
        term("bbz.living.established.months", most, u"living_months"_s);
        if (externalCause)
            term("bbz.living.established.extension.months", longer, u"living_extension_months"_s);
    } else if (kind == "stopping"_L1) {
        term("bbz.living.stopping.months", most, u"living_months"_s);
        term("bbz.living.stopping.extension.months", longer, u"living_extension_months"_s);
    } else if (kind == "older"_L1) {
        sheet.step(Text::tr("Living costs for as long as the expected income stays enough, at most to AOW age."), std::nullopt, keyOf(olderIncome));
    } else {
        term("bbz.preparation.months", Text::tr("General assistance goes on for at most %1 months of preparation"), u"living_months"_s);
    }
}

void explainCapital(Worksheet &sheet, const QString &kind, const QJsonObject &input)
{
    const auto capital = [&](const char *key, const QString &text) {
        const Money most = sheet[Rule<Money>{key}];
        sheet.step(text, most, QString::fromLatin1(key));
        sheet.set(u"capital_max_cents"_s, most);
        if (input.contains("capital_asked_cents"_L1)) {
            const Money asked = Money::cents(input["capital_asked_cents"_L1].toInteger());
            sheet.step(asked <= most ? Text::tr("What is asked fits within it") : Text::tr("What is asked is more than that"), asked);
            sheet.set(u"capital_fits"_s, asked <= most);
        }
    };
    if (kind == "stopping"_L1) {
        sheet.cite(Text::tr("No business capital when the business ends."), u"Bbz 2004 art. 2(2)"_s);
        return;
    }
    if (kind == "preparation"_L1) {
        capital("bbz.preparation.credit.max", Text::tr("Preparation credit: usual local maximum, interest-free until the start"));
        return;
    }
    if (kind == "older"_L1) {
        capital("bbz.capital.older.max", Text::tr("Business capital of the older entrepreneur, as a gift or interest-free: at most"));
        return;
    }
    capital(kind == "starter"_L1 ? "bbz.capital.starter.max" : "bbz.capital.established.max", Text::tr("Business capital as a loan with interest: at most"));
    sheet.step(Text::tr("Interest %1 a year, at most %2 months").arg(format(sheet[interest])).arg(sheet[loanMonths]), std::nullopt, keyOf(interest));
    sheet.set(u"interest_permille_pct"_s, sheet[interest].thousandths());
}

void explainTerms(Worksheet &sheet)
{
    const QDate by = sheet.on().addDays(7 * sheet[decisionWeeks]);
    const QDate latest = by.addDays(7 * sheet[extensionWeeks]);
    sheet.step(Text::tr("Decision due within %1 weeks, by %2").arg(QString::number(sheet[decisionWeeks]), format(by)), std::nullopt, keyOf(decisionWeeks));
    sheet.step(Text::tr("With a notice %1 weeks more, by %2").arg(QString::number(sheet[extensionWeeks]), format(latest)), std::nullopt, keyOf(extensionWeeks));
    sheet.set(u"decide_by"_s, by.toString(Qt::ISODate));
    sheet.set(u"decide_at_latest_by"_s, latest.toString(Qt::ISODate));
}

void refuseWhatDoesNotFit(Worksheet &sheet, const QJsonObject &input)
{
    if (input.contains("own_wealth_cents"_L1) != input.contains("total_wealth_cents"_L1))
        sheet.refuse(u"total_wealth_cents"_s, Text::tr("total_wealth_cents: give own and total wealth together"));
    else if (input["own_wealth_cents"_L1].toInteger() > input["total_wealth_cents"_L1].toInteger())
        sheet.refuse(u"own_wealth_cents"_s, Text::tr("own_wealth_cents: more than the total wealth"));
    if (dayIn(input, u"birth_date") >= sheet.on())
        sheet.refuse(u"birth_date"_s, Text::tr("birth_date: not before the day of the application"));
}

} // namespace

CalcAnswer bbzEligibility(const QJsonObject &input, const RuleBook &book, QDate)
{
    Worksheet sheet(book, dayIn(input, u"on"));
    refuseWhatDoesNotFit(sheet, input);
    if (sheet.isRefused())
        return sheet.answer();
    const QString kind = input["kind"_L1].toString();
    Conditions gates(sheet, input);
    testPerson(sheet, gates, input);
    if (kind != "preparation"_L1)
        testEntrepreneur(sheet, gates, input);
    testKind(sheet, gates, input, kind);
    gates.report();
    if (!gates.failed()) {
        explainLivingCosts(sheet, kind, input["external_cause"_L1].toBool());
        explainCapital(sheet, kind, input);
    }
    if (input.contains("own_wealth_cents"_L1)) {
        const WealthTest test = testWealth(sheet, Money::cents(input["own_wealth_cents"_L1].toInteger()), Money::cents(input["total_wealth_cents"_L1].toInteger()), kind == "older"_L1);
        if (!test.allowed)
            sheet.cite(Text::tr("The wealth leaves no room for a gift: what would be one stays an interest-free loan."), u"Bbz 2004 arts 3 and 13"_s);
        sheet.set(u"gift_allowed"_s, test.allowed);
    }
    explainTerms(sheet);
    if (sheet.on() >= QDate(2021, 10, 1) && sheet.on() <= QDate(2022, 3, 31))
        sheet.warn(Text::tr("From 1 October 2021 to 31 March 2022 an eased Bbz applied (chapter VIIa): no test of wealth, a gift at once. That is not worked out here."));
    return sheet.answer();
}

} // namespace core
