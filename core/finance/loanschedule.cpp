#include "core/finance/loanschedule.h"

#include "core/finance/amounts.h"

#include <algorithm>

namespace core {

namespace {

Money monthlyInterest(Money left, Percentage yearly)
{
    return scaled(left, yearly.thousandths(), 12 * 100'000, Rounding::HalfUp);
}

/// What is left after `count` equal payments; below zero when they were more than enough.
Money leftAfter(Money amount, Percentage yearly, Money payment, int count)
{
    for (int i = 0; i < count && amount > Money(); ++i)
        amount += monthlyInterest(amount, yearly) - payment;
    return amount;
}

/// The lowest equal payment, to the cent, that repays the loan in `count` months; found by halving, so without floating point.
Money annuityOf(Money amount, Percentage yearly, int count)
{
    qint64 low = 0;
    qint64 high = (amount + monthlyInterest(amount, yearly)).toCents();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (leftAfter(amount, yearly, Money::cents(middle), count) > Money())
            low = middle + 1;
        else
            high = middle;
    }
    return Money::cents(low);
}

} // namespace

QList<Instalment> scheduleOf(const FinancialLine &loan)
{
    QList<Instalment> schedule;
    const int grace = std::min(loan.graceMonths, std::max(0, loan.termMonths - 1));
    const int count = loan.termMonths - grace;
    const Money payment = loan.repayment == Repayment::Annuity && count > 0 ? annuityOf(loan.amount, loan.interest, count) : Money();
    Money left = loan.amount;
    for (int month = 1; month <= loan.termMonths; ++month) {
        Instalment instalment{monthlyInterest(left, loan.interest), {}, {}};
        const int turn = month - grace;
        if (turn == count)
            instalment.principal = left;
        else if (turn > 0 && loan.repayment == Repayment::Linear)
            instalment.principal = left - scaled(loan.amount, count - turn, count, Rounding::HalfUp);
        else if (turn > 0)
            instalment.principal = std::min(left, payment - instalment.interest);
        left -= instalment.principal;
        instalment.left = left;
        schedule.append(instalment);
    }
    return schedule;
}

LoanMonths loanMonths(const FinancialLine &loan)
{
    LoanMonths months;
    months.received[loan.fromMonth - 1] = loan.amount;
    int month = loan.fromMonth;
    for (const Instalment &instalment : scheduleOf(loan)) {
        if (month >= planMonths)
            break;
        months.interest[month] = instalment.interest;
        months.principal[month] = instalment.principal;
        ++month;
    }
    // Without a term the loan stays as it is and only costs interest.
    for (; loan.termMonths == 0 && month < planMonths; ++month)
        months.interest[month] = monthlyInterest(loan.amount, loan.interest);
    return months;
}

} // namespace core
