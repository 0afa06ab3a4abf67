#include "core/finance/loanschedule.h"

#include "core/base/annuity.h"
#include "core/finance/amounts.h"

#include <algorithm>

namespace core {

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
