#include "core/bbz/loanreckoning.h"

#include "core/base/annuity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int daysOfYear = 365;

/// What comes first on one day; entries of one kind add up in any order.
int rankOf(const QString &kind)
{
    static const QStringList order{u"payout"_s, u"correction"_s, u"interest"_s, u"reduction"_s, u"write-off"_s, u"early"_s, u"payment"_s, u"pause"_s, u"notice"_s};
    return int(order.indexOf(kind));
}

} // namespace

LoanReckoning::LoanReckoning(const Loan &loan, const QList<LoanEntry> &entries, QDate paidFrom) : m_loan(loan), m_entries(entries), m_paidFrom(paidFrom)
{
    std::sort(m_entries.begin(), m_entries.end(), [](const LoanEntry &a, const LoanEntry &b) {
        return a.day != b.day ? a.day < b.day : rankOf(a.kind) != rankOf(b.kind) ? rankOf(a.kind) < rankOf(b.kind) : a.id < b.id;
    });
    if (m_loan.scheme == "annuity"_L1)
        m_fixed = annuityOf(m_loan.principal, m_loan.interest, m_loan.turns(), m_loan.monthsPerTurn());
    m_periodFrom = m_loan.interestStart();
    m_counted = m_periodFrom;
}

LoanAccount LoanReckoning::until(QDate day)
{
    qsizetype next = 0;
    const auto applyBefore = [&](QDate limit) {
        while (next < m_entries.size() && m_entries[next].day < limit)
            apply(m_entries[next++]);
    };
    bool claimed = false;
    const auto claimBy = [&](QDate limit) {
        if (claimed || !m_loan.claimed.isValid() || m_loan.claimed > limit)
            return;
        applyBefore(m_loan.claimed);
        claimed = true;
        claimAll(m_loan.claimed);
    };
    while (!m_loan.byIncome && m_loan.due(m_turn + 1) <= day) {
        const QDate due = m_loan.due(m_turn + 1);
        applyBefore(due);
        claimBy(due.addDays(-1));
        applyBefore(due);
        if (m_account.isRepaid() && next >= m_entries.size())
            break;
        takeTurn(due);
        ++m_turn;
    }
    claimBy(day);
    applyBefore(day.addDays(1));
    m_account.day = day;
    m_account.accrued = accruedUntil(day);
    m_account.turnsLeft = std::max(0, m_loan.turns() - m_repaid);
    return m_account;
}

const LoanEntry *LoanReckoning::pauseOn(QDate day) const
{
    for (const LoanEntry &entry : m_entries)
        if (entry.kind == "pause"_L1 && day >= entry.day && day <= entry.until)
            return &entry;
    return nullptr;
}

void LoanReckoning::keepDays(QDate day)
{
    if (day <= m_counted)
        return;
    m_weighted += m_account.principal.toCents() * m_counted.daysTo(day);
    m_counted = day;
}

Money LoanReckoning::accruedUntil(QDate day) const
{
    if (!m_loan.bearsInterest())
        return {};
    const qint64 weighted = m_weighted + (day > m_counted ? m_account.principal.toCents() * m_counted.daysTo(day) : 0);
    const QDate end = m_loan.due(m_turn + 1);
    const bool whole = m_periodFrom.addMonths(m_loan.monthsPerTurn()) == end || (m_turn > 0 && m_periodFrom == m_loan.due(m_turn));
    const qint64 top = weighted * m_loan.interest.thousandths() * (whole ? m_loan.monthsPerTurn() : 1);
    const qint64 bottom = (whole ? m_periodFrom.daysTo(end) * 12 : qint64(daysOfYear)) * 100'000;
    return Money::cents((2 * top + bottom) / (2 * bottom));
}

void LoanReckoning::startPeriod(QDate day)
{
    m_weighted = 0;
    m_periodFrom = std::max(m_periodFrom, day);
    m_counted = std::max(m_counted, day);
}

void LoanReckoning::takeTurn(QDate day)
{
    LedgerLine line;
    line.day = day;
    line.kind = u"due"_s;
    line.toInterest = accruedUntil(day);
    m_account.interest += line.toInterest;
    startPeriod(day);
    if (m_account.isRepaid())
        return;
    const LoanEntry *pause = pauseOn(day);
    if (m_loan.claimed.isValid() && day >= m_loan.claimed) {
        line.due = line.toInterest;
    } else if (pause) {
        line.due = pause->part == "principal"_L1 ? line.toInterest : Money();
        line.note = pause->note;
    } else {
        ++m_repaid;
        const Money owed = m_account.principal + m_account.interest - m_account.overdue();
        line.due = m_repaid >= m_loan.turns() ? owed : std::min(owed, instalment(line.toInterest, m_repaid == 1));
    }
    makeDue(day, line.due);
    close(line);
    useCredit(day);
    if (m_paidFrom.isValid() && day >= m_paidFrom && !m_account.open.isEmpty()) {
        LedgerLine paid;
        paid.day = day;
        paid.kind = u"turn"_s;
        pay(paid, m_account.overdue());
        close(paid);
    }
}

/// What was paid ahead pays what became payable.
void LoanReckoning::useCredit(QDate day)
{
    LedgerLine line;
    line.day = day;
    line.kind = u"ahead"_s;
    const Money ahead = std::min(m_account.credit, m_account.overdue());
    if (ahead <= Money())
        return;
    m_account.credit -= ahead;
    line.toCredit = -ahead;
    pay(line, ahead);
    close(line);
}

Money LoanReckoning::instalment(Money charged, bool first) const
{
    if (m_loan.scheme == "linear"_L1) {
        const auto repaid = [&](int turns) { return (m_loan.principal * turns).dividedBy(m_loan.turns()); };
        return repaid(m_repaid) - repaid(m_repaid - 1) + charged;
    }
    // A broken first period brings more or less interest, the same is repaid.
    return first ? m_fixed - turnInterest(m_loan.principal, m_loan.interest, m_loan.monthsPerTurn()) + charged : m_fixed;
}

void LoanReckoning::claimAll(QDate day)
{
    LedgerLine line;
    line.day = day;
    line.kind = u"claim"_s;
    line.note = m_loan.claimReason;
    line.toInterest = accruedUntil(day);
    m_account.interest += line.toInterest;
    startPeriod(day);
    line.due = m_account.principal + m_account.interest - m_account.overdue();
    makeDue(day, line.due);
    close(line);
    useCredit(day);
}

void LoanReckoning::makeDue(QDate day, Money amount)
{
    if (amount > Money())
        m_account.open.append({day, amount});
}

/// Takes an amount off what is payable, oldest first: interest before principal.
void LoanReckoning::pay(LedgerLine &line, Money amount)
{
    Money left = amount;
    while (left > Money() && !m_account.open.isEmpty()) {
        OpenDue &oldest = m_account.open.first();
        const Money part = std::min(left, oldest.amount);
        oldest.amount -= part;
        left -= part;
        if (oldest.amount.isZero())
            m_account.open.removeFirst();
    }
    const Money interest = std::min(amount, m_account.interest);
    keepDays(line.day);
    m_account.interest -= interest;
    m_account.principal -= amount - interest;
    line.toInterest -= interest;
    line.toPrincipal -= amount - interest;
}

void LoanReckoning::trimOpen()
{
    Money over = m_account.overdue() - m_account.principal - m_account.interest;
    while (over > Money() && !m_account.open.isEmpty()) {
        const Money part = std::min(over, m_account.open.last().amount);
        m_account.open.last().amount -= part;
        over -= part;
        if (m_account.open.last().amount.isZero())
            m_account.open.removeLast();
    }
}

void LoanReckoning::close(LedgerLine line)
{
    line.principal = m_account.principal;
    line.interest = m_account.interest;
    line.credit = m_account.credit;
    m_account.lines.append(line);
}

void LoanReckoning::apply(const LoanEntry &entry)
{
    LedgerLine line;
    line.day = entry.day;
    line.kind = entry.kind;
    line.entry = entry.id;
    line.part = entry.part;
    line.note = entry.note;
    keepDays(entry.day);
    const auto toPrincipal = [&](Money change) {
        m_account.principal += change;
        line.toPrincipal += change;
    };
    const auto toInterest = [&](Money change) {
        m_account.interest += change;
        line.toInterest += change;
    };
    const auto toCredit = [&](Money change) {
        m_account.credit += change;
        line.toCredit += change;
    };
    if (entry.kind == "payout"_L1 || entry.kind == "correction"_L1) {
        toPrincipal(std::max(entry.amount, -m_account.principal));
        toCredit(std::max(Money(), -(entry.amount - line.toPrincipal)));
    } else if (entry.kind == "interest"_L1) {
        toInterest(entry.amount);
        line.due = entry.amount;
        makeDue(entry.day, entry.amount);
    } else if (entry.kind == "payment"_L1) {
        const Money now = std::min(entry.amount, m_account.overdue());
        pay(line, now);
        toCredit(entry.amount - now);
    } else if (entry.kind == "early"_L1) {
        // Whoever pays everything pays the interest up to that day as well.
        if (const Money accrued = accruedUntil(entry.day); entry.amount >= m_account.balance() + accrued && m_account.principal > Money()) {
            toInterest(accrued);
            startPeriod(entry.day);
        }
        const Money late = std::min(entry.amount, m_account.overdue());
        pay(line, late);
        const Money principal = std::min(entry.amount - late, m_account.principal);
        toPrincipal(-principal);
        const Money rest = std::min(entry.amount - late - principal, m_account.interest);
        toInterest(-rest);
        toCredit(entry.amount - late - principal - rest);
    } else if (entry.kind == "reduction"_L1 || entry.kind == "write-off"_L1) {
        const bool interestFirst = entry.kind == "write-off"_L1 || entry.part == "interest"_L1;
        const Money interest = interestFirst ? std::min(entry.amount, m_account.interest) : Money();
        toInterest(-interest);
        // Interest that was paid already and is waived comes back as paid ahead.
        const bool alsoPrincipal = entry.kind == "write-off"_L1 || entry.part != "interest"_L1;
        const Money principal = alsoPrincipal ? std::min(entry.amount - interest, m_account.principal) : Money();
        toPrincipal(-principal);
        toCredit(entry.amount - interest - principal);
    } else if (entry.kind == "notice"_L1 && entry.part == "call"_L1) {
        line.due = std::min(entry.amount, m_account.principal + m_account.interest - m_account.overdue());
        makeDue(entry.day, line.due);
    }
    trimOpen();
    if (m_account.isRepaid())
        m_account.open.clear();
    close(line);
}

} // namespace core
