#include "core/report/livingstatement.h"

#include "core/base/format.h"
#include "core/bbz/livingledger.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LivingStatement)
};

QString shown(Money money) { return money.isZero() ? QString() : format(money); }

/// Per book year, so that who owes it sees which decision it rests on.
TableBlock yearsOf(const LivingAccount &account)
{
    TableBlock table;
    table.columns = {{Text::tr("Book year"), Align::Left, 1}, {Text::tr("Lent"), Align::Right, 1}, {Text::tr("Gift"), Align::Right, 1}, {Text::tr("Paid back"), Align::Right, 1}, {Text::tr("Left"), Align::Right, 1}, {Text::tr("State"), Align::Left, 2}};
    for (const LivingYear &year : account.years)
        table.rows.append({QString::number(year.year), format(year.lent + year.corrected), shown(year.gift), shown(year.repaid + year.writtenOff), format(year.left()),
                           !year.determined ? Text::tr("not determined yet") : year.left().isZero() ? Text::tr("settled") : year.toRepay().isZero() ? Text::tr("stays a loan") : Text::tr("to be repaid: %1").arg(format(year.toRepay()))});
    return table;
}

} // namespace

bool addLivingLedger(Document &document, const ReportRequest &request, QDate first, QDate last)
{
    const LivingAccount account = LivingLedger(request.store).account(request.dossier, last);
    Money begin;
    TableBlock table;
    table.columns = {{Text::tr("Day"), Align::Left, 0}, {Text::tr("What"), Align::Left, 1}, {Text::tr("Amount"), Align::Right, 0}, {Text::tr("Balance"), Align::Right, 0}};
    for (const LivingLine &line : account.lines) {
        if (line.day < first) {
            begin = line.balance;
            continue;
        }
        const QString what = line.kind == "paid"_L1 ? label(line) : Text::tr("%1 (%2)").arg(label(line)).arg(line.year);
        table.rows.append({formatShort(line.day), line.note.isEmpty() ? what : u"%1: %2"_s.arg(what, line.note), shown(line.change), format(line.balance)});
    }
    if (table.rows.isEmpty() && begin.isZero())
        return false;
    table.rows.prepend({formatShort(first), Text::tr("Balance at the start"), {}, format(begin)});
    table.strongRows.insert(0);
    table.foot = {formatShort(last), Text::tr("Balance at the end"), {}, format(account.balance)};
    document.add(Heading{Text::tr("Living costs that were lent"), 1});
    document.add(Paragraph{Text::tr("There is no interest on this loan. After each book year is decided what becomes a gift and what has to be paid back.")});
    document.add(Facts{{{Text::tr("Left at the end"), format(account.balance)}, {Text::tr("Not determined yet"), format(account.provisional)},
                        {Text::tr("To be repaid"), format(account.toRepay)}, {Text::tr("Stays an interest-free loan"), format(account.kept())}}});
    document.add(table);
    document.add(Heading{Text::tr("Per book year"), 2});
    document.add(yearsOf(account));
    return true;
}

} // namespace core
