#include "core/kpi/kpiresult.h"

namespace core {

namespace {

bool isCounted(const KpiRow &row)
{
    return row.verdict == KpiRow::Verdict::Counted;
}

qint64 thousandths(qint64 part, qint64 whole, qint64 unit)
{
    return whole == 0 ? 0 : (2 * part * unit + whole) / (2 * whole);
}

qint64 unitOf(bool persons)
{
    return persons ? 1000 : 100'000;
}

} // namespace

int KpiPeriod::monthsUntil(QDate today) const
{
    const QDate until = qMin(last, today);
    return until < first ? 0 : Month::of(first).monthsUntil(Month::of(until)) + 1;
}

KpiPeriod periodOf(const KpiDefinition &definition, const KpiQuestion &question)
{
    const int lastMonth = question.month > 0 ? question.month : question.quarter > 0 ? 3 * question.quarter : 12;
    const Month last = Month(question.year, lastMonth).plus(-definition.periodShift);
    const int months = question.month > 0 ? 1 : question.quarter > 0 ? 3 : definition.periodMonths;
    return {last.plus(1 - months).firstDay(), last.lastDay()};
}

std::optional<qint64> KpiTally::valueThousandths(bool persons) const
{
    if (denominator == 0 || (persons && numerator == 0))
        return std::nullopt;
    return thousandths(numerator, denominator, unitOf(persons));
}

QList<KpiRow> KpiResult::rowsWith(KpiRow::Verdict verdict) const
{
    QList<KpiRow> found;
    for (const KpiRow &row : rows)
        if (row.verdict == verdict)
            found.append(row);
    return found;
}

int KpiResult::countOf(KpiRow::Verdict verdict) const
{
    return int(std::count_if(rows.begin(), rows.end(), [verdict](const KpiRow &row) { return row.verdict == verdict; }));
}

int KpiResult::numerator() const
{
    int sum = 0;
    for (const KpiRow &row : rows)
        if (isCounted(row))
            sum += definition.countsMonths ? row.months : int(row.success);
    return sum;
}

int KpiResult::denominator() const
{
    return definition.countsMonths ? measuredMonths : countOf(KpiRow::Verdict::Counted);
}

qint64 KpiResult::valueThousandths() const
{
    return thousandths(numerator(), denominator(), unitOf(definition.countsMonths));
}

bool KpiResult::isEmpty() const
{
    return std::none_of(rows.begin(), rows.end(), isCounted);
}

bool KpiResult::reached() const
{
    if (!definition.goal || denominator() == 0)
        return false;
    if (!definition.countsMonths)
        return valueThousandths() >= *definition.goal;
    return valueThousandths() >= *definition.goal * 1000 && earnedShare() >= definition.minimumShare;
}

int KpiResult::totalMonths() const
{
    int months = 0;
    for (const KpiRow &row : rows)
        if (isCounted(row))
            months += row.months;
    return months;
}

int KpiResult::averageMonthsTenths() const
{
    return int(thousandths(totalMonths(), countOf(KpiRow::Verdict::Counted), 10));
}

Money KpiResult::sum(Money KpiRow::*member) const
{
    Money total;
    for (const KpiRow &row : rows)
        if (isCounted(row))
            total += row.*member;
    return total;
}

Money KpiResult::earned() const
{
    return sum(&KpiRow::earned);
}

Money KpiResult::norm() const
{
    return sum(&KpiRow::norm);
}

Money KpiResult::averageEarned() const
{
    return earned().dividedBy(numerator());
}

Money KpiResult::averageNorm() const
{
    return norm().dividedBy(numerator());
}

Percentage KpiResult::earnedShare() const
{
    return earned().shareOf(norm());
}

int KpiResult::personsAtGoal() const
{
    return int(std::count_if(rows.begin(), rows.end(), [this](const KpiRow &row) {
        return isCounted(row) && row.earned.shareOf(row.norm) >= definition.minimumShare;
    }));
}

} // namespace core
