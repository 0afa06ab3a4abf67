#include "core/bbz/loanaccount.h"

#include "core/bbz/loanreckoning.h"
#include "core/base/annuity.h"
#include "core/rules/catalogue.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

QString label(const LedgerLine &line)
{
    const Catalogue kinds = Catalogue::read(u"bbz/kinds"_s, u"entries"_s);
    const QString exact = line.kind + u'-' + line.part;
    return kinds.label(!line.part.isEmpty() && kinds.contains(exact) ? exact : line.kind);
}

Money LoanAccount::overdue() const
{
    return std::accumulate(open.begin(), open.end(), Money(), [](Money sum, const OpenDue &due) { return sum + due.amount; });
}

Money LoanAccount::sum(const QString &kind, Money LedgerLine::*member) const
{
    return std::accumulate(lines.begin(), lines.end(), Money(), [&](Money sum, const LedgerLine &line) { return line.kind == kind ? sum + line.*member : sum; });
}

LoanAccount loanAccount(const Loan &loan, const QList<LoanEntry> &entries, QDate day)
{
    return LoanReckoning(loan, entries).until(day);
}

namespace {

QDate farEnd(const Loan &loan, const QList<LoanEntry> &entries)
{
    int turns = loan.turns() + 2;
    for (const LoanEntry &entry : entries)
        if (entry.kind == "pause"_L1)
            turns += int(entry.day.daysTo(entry.until)) / (28 * loan.monthsPerTurn()) + 2;
    return std::max(loan.due(turns), loan.claimed.isValid() ? loan.claimed : QDate());
}

/// The turns after a day, taken from a ledger in which each of them was paid on its day.
QList<LoanTurn> turnsAfter(const LoanAccount &account, QDate day, int first)
{
    QList<LoanTurn> turns;
    for (qsizetype i = 0; i < account.lines.size(); ++i) {
        const LedgerLine &line = account.lines[i];
        if (line.kind != "due"_L1 || line.day <= day)
            continue;
        LoanTurn turn{first + int(turns.size()), line.day, {}, {}, line.principal, false, {}, line.toInterest};
        for (qsizetype next = i + 1; next < account.lines.size() && account.lines[next].kind != "due"_L1; ++next) {
            const LedgerLine &paid = account.lines[next];
            if (paid.kind == "turn"_L1 || paid.kind == "ahead"_L1) {
                // As the ledger splits it: what was late has interest in it too.
                turn.interest -= paid.toInterest;
                turn.principal -= paid.toPrincipal;
            }
            turn.left = paid.principal;
        }
        turn.overdue = std::max(Money(), turn.payment() - line.due);
        turns.append(turn);
    }
    return turns;
}

} // namespace

QList<LoanTurn> repaymentPlan(const Loan &loan)
{
    if (loan.byIncome)
        return {};
    LoanEntry payout;
    payout.id = Id<LoanEntry>::fresh();
    payout.loan = loan.id;
    payout.day = loan.paidOut;
    payout.kind = u"payout"_s;
    payout.amount = loan.principal;
    Loan asGranted = loan;
    asGranted.claimed = {};
    return turnsAfter(LoanReckoning(asGranted, {payout}, loan.paidOut).until(farEnd(asGranted, {})), loan.paidOut, 1);
}

QList<LoanTurn> remainingPlan(const Loan &loan, const QList<LoanEntry> &entries, QDate day)
{
    if (loan.byIncome)
        return {};
    int done = 0;
    while (done < loan.turns() * 2 && loan.due(done + 1) <= day)
        ++done;
    return turnsAfter(LoanReckoning(loan, entries, day.addDays(1)).until(farEnd(loan, entries)), day, done + 1);
}

EarlyRepayment earlyRepayment(const Loan &loan, const QList<LoanEntry> &entries, QDate day, Money extra)
{
    const LoanAccount before = loanAccount(loan, entries, day);
    EarlyRepayment result;
    result.payoff = before.payoff();
    LoanEntry paid;
    paid.id = Id<LoanEntry>::fresh();
    paid.loan = loan.id;
    paid.day = day;
    paid.kind = u"early"_s;
    paid.amount = extra;
    const QList<LoanEntry> with = entries + QList<LoanEntry>{paid};
    const LoanAccount after = loanAccount(loan, with, day);
    result.left = after.principal;
    const QList<LoanTurn> unchanged = remainingPlan(loan, entries, day);
    const QList<LoanTurn> sooner = remainingPlan(loan, with, day);
    const auto interestOf = [](const QList<LoanTurn> &turns) {
        return std::accumulate(turns.begin(), turns.end(), Money(), [](Money sum, const LoanTurn &turn) { return sum + turn.charged; });
    };
    result.lastDay = sooner.isEmpty() ? day : sooner.last().day;
    result.interestSaved = interestOf(unchanged) - interestOf(sooner);
    if (after.turnsLeft > 0 && after.principal > Money())
        result.lowerPayment = loan.scheme == "linear"_L1 ? Money::cents((after.principal.toCents() + after.turnsLeft - 1) / after.turnsLeft)
                                                         : annuityOf(after.principal, loan.interest, after.turnsLeft, loan.monthsPerTurn());
    return result;
}

} // namespace core
