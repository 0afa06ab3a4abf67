#pragma once

#include "core/debt/debt.h"

namespace core {

/// An act that cannot be taken back, as it stands on a day.
struct DebtThreat {
    Id<Debt> id;
    Debt debt;
    int daysLeft = 0; ///< below zero: the day is past
    bool crisis = false; ///< a threatening situation of Wgs art. 4(2)
    QString article;
    bool operator==(const DebtThreat &) const = default;
};

/// What threatens, the earliest day first; on one day the worst first.
QList<DebtThreat> threatsOf(const QList<Debt> &debts, QDate today);
/// "Eviction from the home on 3 May 2026: 4 days left."
QString sentence(const DebtThreat &threat);

/// How much is owed, split as the board shows it. Settled debts do not count.
struct DebtTotals {
    struct Side {
        Money preferent;
        Money secured;    ///< the part that security covers
        Money concurrent; ///< with what security does not cover
        Money all() const { return preferent + secured + concurrent; }
    };
    Side business;
    Side personal;
    Money disputed;    ///< is in the above too
    Money unconfirmed; ///< is in the above too
    int debts = 0;
    int creditors = 0;
    Money all() const { return business.all() + personal.all(); }
};

DebtTotals totalsOf(const QList<Debt> &debts);
/// One creditor is one, however the name is spaced and capitalised.
QString creditorKey(const QString &name);

} // namespace core
