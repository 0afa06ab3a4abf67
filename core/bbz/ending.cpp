#include "core/bbz/ending.h"

#include "core/base/format.h"
#include "core/base/month.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Ending)
};

using enum Problem::Weight;

constexpr int youngestPension = 64;
constexpr int oldestPension = 72;

} // namespace

template <> const Table<BbzEnding> &tableOf<BbzEnding>()
{
    static const Table<BbzEnding> table{
        QStringLiteral("bbz_endings"),
        {column<&BbzEnding::id>("id"),
         column<&BbzEnding::dossier>("dossier"),
         column<&BbzEnding::expectedGross>("expected_gross_cents"),
         column<&BbzEnding::expectedOn>("expected_on"),
         column<&BbzEnding::businessSince>("business_since"),
         column<&BbzEnding::plannedEnd>("planned_end"),
         column<&BbzEnding::ended>("ended"),
         column<&BbzEnding::ioazApplied>("ioaz_applied"),
         column<&BbzEnding::hoursMet>("hours_met"),
         column<&BbzEnding::workedBefore>("worked_before"),
         column<&BbzEnding::incomeYear1>("income_year1_cents"),
         column<&BbzEnding::incomeYear2>("income_year2_cents"),
         column<&BbzEnding::incomeYear3>("income_year3_cents"),
         column<&BbzEnding::expectedIncome>("expected_income_cents"),
         column<&BbzEnding::otherIncome>("other_income_cents"),
         column<&BbzEnding::wealth>("wealth_cents"),
         column<&BbzEnding::pension>("pension_cents"),
         column<&BbzEnding::outcome>("outcome"),
         column<&BbzEnding::outcomeDay>("outcome_day"),
         column<&BbzEnding::note>("note")}};
    return table;
}

QDate aowDay(QDate born, const RuleBook &rules)
{
    if (!born.isValid())
        return {};
    for (int year = born.year() + youngestPension; year <= born.year() + oldestPension; ++year) {
        const RuleValue *age = rules.on(std::max(QDate(year, 1, 1), QDate(2018, 1, 1))).lookUp(u"aow.age.months"_s);
        if (!age)
            return {};
        // The age of a year counts for who reaches it in that year; who was too young in the year before goes on.
        if (const QDate day = born.addMonths(int(*age->value)); day.year() <= year)
            return std::max(day, QDate(year, 1, 1));
    }
    return {};
}

QJsonObject ioazInput(const BbzEnding &ending, QDate born, bool couple, QDate today)
{
    if (!born.isValid())
        return {};
    const QDate day = ending.ioazApplied.isValid() ? ending.ioazApplied : today;
    QJsonObject input{{u"on"_s, day.toString(Qt::ISODate)}, {u"birth_date"_s, born.toString(Qt::ISODate)}, {u"household"_s, couple ? u"couple"_s : u"single"_s}};
    const auto date = [&](const QString &key, QDate value) {
        if (value.isValid())
            input[key] = value.toString(Qt::ISODate);
    };
    const auto answer = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            input[key] = value == "yes"_L1;
    };
    date(u"ended"_s, ending.ended.isValid() ? ending.ended : ending.plannedEnd);
    if (ending.businessSince.isValid())
        input[u"business_months"_s] = std::max(0, Month::of(ending.businessSince).monthsUntil(Month::of(day)) - (ending.businessSince.day() > day.day() ? 1 : 0));
    answer(u"hours_met"_s, ending.hoursMet);
    answer(u"worked_before"_s, ending.workedBefore);
    if (ending.incomeYear1 && ending.incomeYear2 && ending.incomeYear3) {
        input[u"income_year1_cents"_s] = ending.incomeYear1->toCents();
        input[u"income_year2_cents"_s] = ending.incomeYear2->toCents();
        input[u"income_year3_cents"_s] = ending.incomeYear3->toCents();
    }
    if (ending.expectedIncome)
        input[u"expected_income_cents"_s] = ending.expectedIncome->toCents();
    input[u"other_income_cents"_s] = ending.otherIncome.toCents();
    input[u"wealth_cents"_s] = std::max(Money(), ending.wealth).toCents();
    input[u"pension_cents"_s] = ending.pension.toCents();
    return input;
}

QList<Problem> check(const BbzEnding &ending, QDate today)
{
    QList<Problem> problems;
    if (ending.ended.isValid() && ending.ended > today)
        problems.append({Blocks, u"ended"_s, Text::tr("An end in the future is a planned end.")});
    if (ending.businessSince.isValid() && ending.businessSince > today)
        problems.append({Blocks, u"business_since"_s, Text::tr("The business cannot have begun after today.")});
    if (ending.ioazApplied.isValid() && ending.ended.isValid() && ending.ioazApplied > ending.ended)
        problems.append({Warns, u"ioaz_applied"_s, Text::tr("The Ioaz has to be asked before the business ends (Ioaz art. 5(2)): ended on %1.").arg(format(ending.ended))});
    if (ending.pension > ending.wealth)
        problems.append({Warns, u"pension_cents"_s, Text::tr("The pension reserve is part of the wealth, so it cannot be more.")});
    if (ending.outcomeDay.isValid() && ending.outcome.isEmpty())
        problems.append({Blocks, u"outcome"_s, Text::tr("There is a day of an outcome: which outcome?")});
    return problems;
}

} // namespace core
