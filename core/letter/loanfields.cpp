#include "core/base/format.h"
#include "core/bbz/arrears.h"
#include "core/bbz/livingcosts.h"
#include "core/bbz/loanbook.h"
#include "core/letter/dutchwords.h"
#include "core/letter/letterfields.h"
#include "core/rules/workdays.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int demandDays = 14;
constexpr int claimDays = 42;

/// The instalments that are late on the day of the account, as rows of a table with their sum.
QStringList openRows(const LoanAccount &account)
{
    QStringList rows;
    Money sum;
    for (const OpenDue &due : account.open) {
        if (due.day >= account.day)
            continue;
        rows.append(u"| %1 | %2 |"_s.arg(dutchDay(due.day), format(due.amount)));
        sum += due.amount;
    }
    if (!rows.isEmpty())
        rows.append(u"|= Samen | %1 |"_s.arg(format(sum)));
    return rows;
}

void addPause(const LoanEntry &pause, LetterFields &fields)
{
    fields[u"loan.from"_s] = {dutchDay(pause.day)};
    fields[u"loan.until"_s] = {dutchDay(pause.until)};
    fields[u"loan.reason"_s] = {pause.note};
    if (pause.part == "principal"_L1)
        fields[u"loan.principal-only"_s] = {u"ja"_s};
}

void addClaim(const Loan &loan, const LoanAccount &account, LetterFields &fields)
{
    fields[u"loan.claimed"_s] = {dutchDay(loan.claimed)};
    fields[u"loan.reason"_s] = {loan.claimReason};
    fields[u"loan.payby"_s] = {dutchDay(account.day.addDays(claimDays))};
    fields[u"loan.principal"_s] = {format(account.principal)};
    fields[u"loan.interest"_s] = {format(account.interest + account.accrued)};
    fields[u"loan.credit"_s] = {format(account.credit)};
}

} // namespace

/// A loan on the day of the letter: arrears, deferral, claim.
void addLoanFields(const LetterSource &source, LetterFields &fields)
{
    if (source.record != "loan"_L1 && source.record != "claimed-loan"_L1 && source.record != "pause"_L1)
        return;
    const ReportRequest &request = source.request;
    const auto entry = request.store.find(Id<LoanEntry>::parse(request.item));
    const auto loan = request.store.find(entry ? entry->loan : Id<Loan>::parse(request.item));
    if (!loan || loan->dossier != request.dossier)
        return;
    QDate day = entry ? entry->day : source.today;
    if (source.record == "claimed-loan"_L1)
        day = std::max(loan->claimed, std::min(source.today, loan->closed.isValid() ? loan->closed : source.today));
    const QList<LoanEntry> entries = LoanBook(request.store, request.rules).entries(loan->id);
    const LoanAccount account = loanAccount(*loan, entries, day);
    const QString kind = dutchLabel(Catalogue::read(u"bbz/kinds"_s, u"loans"_s), loan->kind);
    fields[u"letter.day"_s] = {dutchDay(day)};
    fields[u"letter.objection"_s] = {dutchDay(objectionUntil(day))};
    fields[u"loan.day"_s] = {dutchDay(day)};
    fields[u"loan.name"_s] = {u"%1 van %2"_s.arg(kind.left(1).toLower() + kind.mid(1), dutchDay(loan->paidOut))};
    fields[u"loan.balance"_s] = {format(account.balance())};
    fields[u"loan.payoff"_s] = {format(account.payoff())};
    fields[u"loan.payby"_s] = {dutchDay(day.addDays(demandDays))};
    if (day.year() >= 2020)
        fields[u"loan.since2020"_s] = {u"ja"_s};
    if (source.record == "pause"_L1 && entry)
        return addPause(*entry, fields);
    if (source.record == "claimed-loan"_L1)
        return addClaim(*loan, account, fields);
    if (const Arrears late = arrears(account, entries); late.any()) {
        fields[u"loan.amount"_s] = {format(late.amount)};
        fields[u"loan.open"_s] = openRows(account);
    }
}

} // namespace core
