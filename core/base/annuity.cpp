#include "core/base/annuity.h"

namespace core {

namespace {

/// What is left after equal payments; below zero when they were more than enough.
Money leftAfter(Money amount, Percentage yearly, Money payment, int months)
{
    for (int i = 0; i < months && amount > Money(); ++i)
        amount += monthlyInterest(amount, yearly) - payment;
    return amount;
}

} // namespace

Money monthlyInterest(Money left, Percentage yearly)
{
    constexpr qint64 whole = 12 * 100'000;
    return Money::cents((2 * left.toCents() * yearly.thousandths() + whole) / (2 * whole));
}

Money annuityOf(Money amount, Percentage yearly, int months)
{
    qint64 low = 0;
    qint64 high = (amount + monthlyInterest(amount, yearly)).toCents();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (leftAfter(amount, yearly, Money::cents(middle), months) > Money())
            low = middle + 1;
        else
            high = middle;
    }
    return Money::cents(low);
}

} // namespace core
