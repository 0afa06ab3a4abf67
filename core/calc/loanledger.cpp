#include "core/calc/loanledger.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr qint64 wholeRate = 100'000; // thousandths of a percent in all
constexpr qint64 daysInYear = 365;

/// Keeps the ledger day by day; what the principal earns within a term is added up unrounded, and rounded once.
class Bookkeeper {
public:
    explicit Bookkeeper(const LoanTerms &loan) : m_loan(loan), m_yearly(loan.yearly), m_day(loan.start), m_termStart(loan.start)
    {
        m_ledger.principal = loan.principal;
        book(BalanceLine::Kind::Payout, loan.start, loan.principal, {}, loan.principal);
    }

    void reach(QDate day)
    {
        // Terms go on until nothing is left, also after the last one that was agreed.
        for (QDate due = m_loan.due(m_term); due <= day && m_ledger.principal > Money(); due = m_loan.due(m_term)) {
            accrueTo(due);
            chargeInterest(due);
            m_termStart = due;
            ++m_term;
        }
        accrueTo(day);
    }
    void setRate(Percentage yearly) { m_yearly = yearly; }
    void pay(QDate day, Money amount)
    {
        // Who repays all of it pays the interest up to that day.
        if (amount >= m_ledger.interestDue + m_ledger.principal && m_ledger.principal > Money())
            chargeInterest(day);
        const Money interest = std::min(amount, m_ledger.interestDue);
        const Money principal = std::min(amount - interest, m_ledger.principal);
        m_ledger.interestDue -= interest;
        m_ledger.principal -= principal;
        m_ledger.paidInterest += interest;
        m_ledger.paidPrincipal += principal;
        m_ledger.overpaid += amount - interest - principal;
        book(BalanceLine::Kind::Payment, day, amount, -interest, -principal);
    }
    /// Forgives principal first and then interest; never more than there is.
    void writeOff(QDate day, Money amount)
    {
        if (amount >= m_ledger.principal && m_ledger.principal > Money())
            chargeInterest(day);
        const Money principal = std::min(amount, m_ledger.principal);
        const Money interest = std::min(amount - principal, m_ledger.interestDue);
        m_ledger.principal -= principal;
        m_ledger.interestDue -= interest;
        m_ledger.writtenOff += principal + interest;
        book(BalanceLine::Kind::WriteOff, day, principal + interest, -interest, -principal);
    }
    Ledger finish()
    {
        m_ledger.accrued = accrued();
        return m_ledger;
    }

private:
    void accrueTo(QDate day)
    {
        m_grown += m_ledger.principal.toCents() * m_yearly.thousandths() * m_day.daysTo(day);
        m_day = day;
    }
    /// A whole term is its part of a year, however many days it has; a first period of another length is counted in days.
    Money accrued() const
    {
        const bool inDays = m_term == 1 && m_loan.firstInDays();
        const qint64 days = inDays ? daysInYear : m_termStart.daysTo(m_loan.due(m_term)) * 12;
        const qint64 share = inDays ? 1 : m_loan.every;
        const qint64 bottom = wholeRate * days;
        return Money::cents((2 * share * m_grown + bottom) / (2 * bottom));
    }
    void chargeInterest(QDate day)
    {
        const Money interest = accrued();
        m_grown = 0;
        m_ledger.charged += interest;
        m_ledger.interestDue += interest;
        if (!interest.isZero())
            book(BalanceLine::Kind::Interest, day, interest, interest, {});
    }
    void book(BalanceLine::Kind kind, QDate day, Money amount, Money interest, Money principal)
    {
        m_ledger.lines.append({kind, day, amount, interest, principal, m_ledger.principal});
    }

    const LoanTerms &m_loan;
    Percentage m_yearly;
    QDate m_day;
    QDate m_termStart;
    int m_term = 1;
    qint64 m_grown = 0; // cents × thousandths × days
    Ledger m_ledger;
};

/// One line per day and kind: new rates first, then what was paid, then what was written off.
QList<LoanEvent> inOrder(QList<LoanEvent> events)
{
    std::stable_sort(events.begin(), events.end(), [](const LoanEvent &a, const LoanEvent &b) { return std::tie(a.day, a.kind) < std::tie(b.day, b.kind); });
    QList<LoanEvent> merged;
    for (const LoanEvent &event : std::as_const(events)) {
        if (!merged.isEmpty() && merged.last().day == event.day && merged.last().kind == event.kind && event.kind != LoanEvent::Kind::Rate)
            merged.last().amount += event.amount;
        else
            merged.append(event);
    }
    return merged;
}

} // namespace

Ledger ledgerOf(const LoanTerms &loan, QList<LoanEvent> events, QDate until)
{
    Bookkeeper keeper(loan);
    const QList<LoanEvent> ordered = inOrder(std::move(events));
    for (const LoanEvent &event : ordered) {
        if (event.day > until)
            break;
        keeper.reach(event.day);
        if (event.kind == LoanEvent::Kind::Rate)
            keeper.setRate(event.yearly);
        else if (event.kind == LoanEvent::Kind::Payment)
            keeper.pay(event.day, event.amount);
        else
            keeper.writeOff(event.day, event.amount);
    }
    keeper.reach(until);
    return keeper.finish();
}

} // namespace core
