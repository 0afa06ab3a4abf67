#include "core/finance/amounts.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Whether a line has an amount in this month (0 is the first of the plan).
bool falls(const FinancialLine &line, int month)
{
    const int since = month - (line.fromMonth - 1);
    if (since < 0 || (line.untilMonth > 0 && month >= line.untilMonth))
        return false;
    switch (line.frequency) {
    case Frequency::Monthly:
        return true;
    case Frequency::Quarterly:
        return since % 3 == 0;
    case Frequency::Yearly:
        return since % 12 == 0;
    case Frequency::Once:
        break;
    }
    return since == 0;
}

} // namespace

Money scaled(Money amount, qint64 times, qint64 parts, Rounding how)
{
    Q_ASSERT(parts > 0);
    const qint64 cents = amount.toCents();
    // Whole parts first, so that only the rest is multiplied and nothing overflows.
    const qint64 whole = cents / parts * times;
    const qint64 product = cents % parts * times;
    qint64 share = product / parts;
    const qint64 rest = product % parts;
    if (how == Rounding::Down)
        share -= rest < 0;
    else if (how == Rounding::Up)
        share += rest > 0;
    else if (2 * qAbs(rest) >= parts)
        share += rest < 0 ? -1 : 1;
    return Money::cents(whole + share);
}

bool isSeason(const QString &text)
{
    if (text.isEmpty())
        return true;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    int sum = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const int weight = part.toInt(&isNumber);
        if (!isNumber || weight < 0 || weight > 1000)
            return false;
        sum += weight;
    }
    return parts.size() == 12 && sum > 0;
}

QList<int> seasonOf(const FinancialPlan &plan)
{
    if (plan.season.isEmpty() || !isSeason(plan.season))
        return QList<int>(12, 100);
    QList<int> weights;
    for (const QString &part : plan.season.split(u' ', Qt::SkipEmptyParts))
        weights.append(part.toInt());
    return weights;
}

Months perUnits(const FinancialPlan &plan, const FinancialLine &line, Money perUnit, int volumeChange)
{
    const QList<int> season = seasonOf(plan);
    const qint64 weights = std::accumulate(season.begin(), season.end(), qint64(0));
    const Money full = scaled(perUnit, qint64(line.volume) * (100 + volumeChange), 100 * 100, Rounding::HalfUp);
    const qint64 ramp = std::max(1, plan.rampUp);
    Months months;
    for (int month = line.fromMonth - 1; month < (line.untilMonth > 0 ? line.untilMonth : planMonths); ++month) {
        const qint64 reached = std::min<qint64>(ramp, month - (line.fromMonth - 1) + 1);
        const qint64 weight = season.at(plan.start.plus(month).number() - 1);
        months[month] = scaled(full, reached * weight * 12, ramp * weights, Rounding::HalfUp);
    }
    return months;
}

Months byFrequency(const FinancialLine &line, Money amount)
{
    Months months;
    for (int month = 0; month < planMonths; ++month)
        if (falls(line, month))
            months[month] = amount;
    return months;
}

Paid paidLater(const Months &due, int termDays, Percentage atOnce)
{
    Paid paid;
    const auto pay = [&](int month, Money amount) { (month < planMonths ? paid.months[month] : paid.open) += amount; };
    for (int month = 0; month < planMonths; ++month) {
        const Money now = due[month].share(atOnce, Rounding::HalfUp);
        const Money later = due[month] - now;
        const Money last = scaled(later, termDays % 30, 30, Rounding::HalfUp);
        pay(month, now);
        pay(month + termDays / 30, later - last);
        pay(month + termDays / 30 + 1, last);
    }
    return paid;
}

} // namespace core
