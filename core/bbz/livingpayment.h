#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// Living costs that were really paid over a month: the norm less the income expected then. Lent without interest until the year is determined.
struct LivingPayment {
    Id<LivingPayment> id;
    Id<Dossier> dossier;
    Month month;
    Money norm;   ///< with holiday allowance
    Money income; ///< expected, net
    Money amount;
    QDate paid;   ///< null: to be paid
    QString note;
    bool operator==(const LivingPayment &) const = default;
};

template <> const Table<LivingPayment> &tableOf<LivingPayment>();

/// What the month comes to: never below zero.
inline Money paymentFor(Money norm, Money income) { return std::max(Money(), norm - income); }

QList<Problem> check(const LivingPayment &payment, const QList<LivingPayment> &others, bool awarded);

} // namespace core
