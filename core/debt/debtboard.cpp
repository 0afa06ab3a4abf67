#include "core/debt/debtboard.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DebtBoard)
};

} // namespace

QList<DebtThreat> threatsOf(const QList<Debt> &debts, QDate today)
{
    const Catalogue kinds = debtList(u"threats"_s);
    const auto order = [&](const Debt &debt) {
        const CatalogueEntry *entry = kinds.find(debt.threat);
        return entry ? entry->fields["order"_L1].toInt() : 99;
    };
    QList<DebtThreat> threats;
    for (const Debt &debt : debts) {
        if (!debt.threatens())
            continue;
        const CatalogueEntry *entry = kinds.find(debt.threat);
        threats.append({debt.id, debt, int(today.daysTo(debt.threatDay)), entry && entry->fields["crisis"_L1].toBool(), entry ? entry->fields["article"_L1].toString() : QString()});
    }
    std::stable_sort(threats.begin(), threats.end(), [&](const DebtThreat &a, const DebtThreat &b) {
        return a.debt.threatDay != b.debt.threatDay ? a.debt.threatDay < b.debt.threatDay : order(a.debt) < order(b.debt);
    });
    return threats;
}

QString sentence(const DebtThreat &threat)
{
    const QString what = Text::tr("%1 on %2").arg(debtLabel(u"threats"_s, threat.debt.threat), format(threat.debt.threatDay));
    if (threat.daysLeft < 0)
        return Text::tr("%1: the day is %n day(s) past.", nullptr, -threat.daysLeft).arg(what);
    if (threat.daysLeft == 0)
        return Text::tr("%1: today.").arg(what);
    return Text::tr("%1: %n day(s) left.", nullptr, threat.daysLeft).arg(what);
}

DebtTotals totalsOf(const QList<Debt> &debts)
{
    DebtTotals totals;
    QSet<QString> creditors;
    for (const Debt &debt : debts) {
        if (!debt.isOpen())
            continue;
        DebtTotals::Side &side = debt.business ? totals.business : totals.personal;
        const Money amount = debt.amount();
        const Money covered = debt.rank == "secured"_L1 ? std::min(debt.secured, amount) : Money();
        side.secured += covered;
        (debt.rank == "preferent"_L1 ? side.preferent : side.concurrent) += amount - covered;
        if (debt.disputed)
            totals.disputed += amount;
        if (!debt.isConfirmed())
            totals.unconfirmed += amount;
        ++totals.debts;
        creditors.insert(creditorKey(debt.creditor));
    }
    totals.creditors = int(creditors.size());
    return totals;
}

QString creditorKey(const QString &name) { return name.simplified().toCaseFolded(); }

} // namespace core
