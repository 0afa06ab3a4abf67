#include "core/base/annuity.h"

namespace core {

namespace {

/// What is left after equal payments; below zero when they were more than enough.
Money leftAfter(Money amount, Percentage yearly, Money payment, int turns, int monthsPerTurn)
{
    for (int i = 0; i < turns && amount > Money(); ++i)
        amount += turnInterest(amount, yearly, monthsPerTurn) - payment;
    return amount;
}

} // namespace

Money monthlyInterest(Money left, Percentage yearly) { return turnInterest(left, yearly, 1); }

Money turnInterest(Money left, Percentage yearly, int monthsPerTurn)
{
    constexpr qint64 whole = 12 * 100'000;
    return Money::cents((2 * left.toCents() * yearly.thousandths() * monthsPerTurn + whole) / (2 * whole));
}

Money annuityOf(Money amount, Percentage yearly, int months) { return annuityOf(amount, yearly, months, 1); }

Money annuityOf(Money amount, Percentage yearly, int turns, int monthsPerTurn)
{
    qint64 low = 0;
    qint64 high = (amount + turnInterest(amount, yearly, monthsPerTurn)).toCents();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (leftAfter(amount, yearly, Money::cents(middle), turns, monthsPerTurn) > Money())
            low = middle + 1;
        else
            high = middle;
    }
    return Money::cents(low);
}

} // namespace core
