#include "core/bbz/ending.h"

#include "core/base/month.h"
#include "core/bbz/bbzapplication.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int youngestPension = 64;
constexpr int oldestPension = 72;

} // namespace

template <> const Table<BbzEnding> &tableOf<BbzEnding>()
{
    static const Table<BbzEnding> table{
        QStringLiteral("bbz_endings"),
        {column<&BbzEnding::id>("id"),
         column<&BbzEnding::dossier>("dossier"),
         column<&BbzEnding::planDay>("plan_day"),
         column<&BbzEnding::manner>("manner"),
         column<&BbzEnding::reason>("reason"),
         column<&BbzEnding::plannedEnd>("planned_end"),
         column<&BbzEnding::proceeds>("proceeds_cents"),
         column<&BbzEnding::receivables>("receivables_cents"),
         column<&BbzEnding::tax>("tax_cents"),
         column<&BbzEnding::endingCosts>("ending_costs_cents"),
         column<&BbzEnding::lease>("lease"),
         column<&BbzEnding::staffYears>("staff_years"),
         column<&BbzEnding::vatPeriod>("vat_period"),
         column<&BbzEnding::viable>("viable"),
         column<&BbzEnding::hoursMet>("hours_met"),
         column<&BbzEnding::businessSince>("business_since"),
         column<&BbzEnding::workedBefore>("worked_before"),
         column<&BbzEnding::incomeYear1>("income_year1_cents"),
         column<&BbzEnding::incomeYear2>("income_year2_cents"),
         column<&BbzEnding::incomeYear3>("income_year3_cents"),
         column<&BbzEnding::expectedIncome>("expected_income_cents"),
         column<&BbzEnding::expectedOn>("expected_on"),
         column<&BbzEnding::otherIncome>("other_income_cents"),
         column<&BbzEnding::wealth>("wealth_cents"),
         column<&BbzEnding::pension>("pension_cents"),
         column<&BbzEnding::ioazApplied>("ioaz_applied"),
         column<&BbzEnding::outcome>("outcome"),
         column<&BbzEnding::outcomeDay>("outcome_day"),
         column<&BbzEnding::note>("note")}};
    return table;
}

QDate endOf(const QList<Business> &businesses)
{
    QDate last;
    for (const Business &one : businesses) {
        if (!one.end.isValid())
            return {};
        last = std::max(last, one.end);
    }
    return last;
}

QDate stoppingAskedOn(const QList<BbzApplication> &applications)
{
    QDate newest;
    for (const BbzApplication &one : applications)
        if (one.kind == "stopping"_L1 && one.decision != "withdrawn"_L1)
            newest = std::max(newest, one.received);
    return newest;
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

QJsonObject ioazInput(const BbzEnding &ending, QDate ended, QDate born, bool couple, QDate today)
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
    date(u"ended"_s, ended.isValid() ? ended : ending.plannedEnd);
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

} // namespace core
