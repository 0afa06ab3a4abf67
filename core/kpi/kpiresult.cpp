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

} // namespace

QList<KpiRow> KpiResult::rowsWith(KpiRow::Verdict verdict) const
{
    QList<KpiRow> found;
    for (const KpiRow &row : rows)
        if (row.verdict == verdict)
            found.append(row);
    return found;
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
    return definition.countsMonths ? measuredMonths : int(std::count_if(rows.begin(), rows.end(), isCounted));
}

qint64 KpiResult::valueThousandths() const
{
    return thousandths(numerator(), denominator(), definition.countsMonths ? 1000 : 100'000);
}

bool KpiResult::reached() const
{
    if (!definition.goal || denominator() == 0)
        return false;
    if (!definition.countsMonths)
        return valueThousandths() >= *definition.goal;
    return valueThousandths() >= *definition.goal * 1000 && earnedShare() >= definition.minimumShare;
}

int KpiResult::averageMonthsTenths() const
{
    int months = 0;
    int routes = 0;
    for (const KpiRow &row : rows)
        if (isCounted(row)) {
            months += row.months;
            ++routes;
        }
    return int(thousandths(months, routes, 10));
}

Money KpiResult::sum(Money KpiRow::*member) const
{
    Money total;
    for (const KpiRow &row : rows)
        if (isCounted(row))
            total += row.*member;
    return total;
}

Money KpiResult::averageEarned() const
{
    return sum(&KpiRow::earned).dividedBy(numerator());
}

Money KpiResult::averageNorm() const
{
    return sum(&KpiRow::norm).dividedBy(numerator());
}

Percentage KpiResult::earnedShare() const
{
    return sum(&KpiRow::earned).shareOf(sum(&KpiRow::norm));
}

int KpiResult::personsAtGoal() const
{
    return int(std::count_if(rows.begin(), rows.end(), [this](const KpiRow &row) {
        return isCounted(row) && row.earned.shareOf(row.norm) >= definition.minimumShare;
    }));
}

} // namespace core
