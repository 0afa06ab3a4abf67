#include "core/report/debtsection.h"

#include "core/base/format.h"
#include "core/debt/debtbook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DebtSection)
};

} // namespace

void addDebtSection(Document &document, const ReportRequest &request)
{
    TableBlock table;
    table.columns = {{Text::tr("Creditor"), Align::Left, 5}, {Text::tr("Side"), Align::Left, 2}, {Text::tr("Kind"), Align::Left, 4}, {Text::tr("Rank"), Align::Left, 3}, {Text::tr("Claim"), Align::Right, 2}, {Text::tr("Settled"), Align::Left, 2}};
    Money open;
    const QList<Debt> debts = DebtBook(request.store, request.rules).debts(request.dossier);
    for (const Debt &debt : debts) {
        table.rows.append({debt.creditor, debt.business ? Text::tr("business") : Text::tr("private"), debtLabel(u"kinds"_s, debt.kind), debtLabel(u"ranks"_s, debt.rank), format(debt.amount()), formatShort(debt.settled)});
        if (debt.isOpen())
            open += debt.amount();
    }
    if (table.rows.isEmpty())
        return;
    table.foot = {Text::tr("Open"), {}, {}, {}, format(open), {}};
    document.add(Heading{Text::tr("Debts")});
    document.add(table);
}

QSet<QString> debtRecords(const Store &store, const Id<Dossier> &dossier)
{
    QSet<QString> ids;
    for (const char *rows : {"debts where dossier = ?", "debt_cases where dossier = ?", "debt_offers where dossier = ?", "debt_reviews where dossier = ?", "debt_court where dossier = ?",
                             "issued where report like 'debt%' and dossier = ?"})
        for (const Row &row : store.query(u"select id from "_s + QLatin1StringView(rows), {dossier.text()}))
            ids.insert(row.value(u"id"_s).toString());
    return ids;
}

} // namespace core
