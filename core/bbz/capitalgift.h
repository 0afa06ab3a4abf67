#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/bbz/loan.h"

namespace core {

/// Business capital that need not be repaid: for the established with a lastingly low income (art. 22), for the older (art. 26).
struct CapitalGift {
    Id<CapitalGift> id;
    Id<Dossier> dossier;
    QString application; ///< id; may be empty
    QString article = QStringLiteral("26"); ///< 22, 26
    QString purpose;
    Money amount;
    QDate ruleDay; ///< day of the application: its rules hold
    QDate decided;
    QDate paidOut;
    bool wealthKnown = false;
    Money ownWealth;
    QString grounds;
    bool operator==(const CapitalGift &) const = default;
};

template <> const Table<CapitalGift> &tableOf<CapitalGift>();

/// Key of the rule with its maximum.
QString giftRule(const QString &article);
/// Whether it can be given: the maximum of the article and the day together with the other gifts, the limit of wealth, art. 22 not beside art. 20.
/// What is above the limit of art. 3(2) can only be lent without interest to the older.
QList<Problem> check(const CapitalGift &gift, const QList<CapitalGift> &others, const QList<Loan> &loans, const RulesAt &rules);

} // namespace core
