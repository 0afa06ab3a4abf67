#pragma once

#include "core/bank/bankfile.h"
#include "core/base/month.h"
#include "core/pto/invoice.h"

namespace core {

/// An invoice that a movement can be the payment of.
struct PaymentTarget {
    Id<PtoInvoice> invoice;
    QString title;    ///< "2026-014, Bakkerij Jansen"
    QString number;   ///< as it may stand in the description
    QString customer;
    Money amount;     ///< with VAT; below zero for money that goes out
    QDate issued;
    bool isPaid = false;
};

/// How well a movement fits.
struct PaymentMatch {
    enum class Strength { None, Amount, Sure };
    Strength strength = Strength::None;
    PaymentTarget target;
    QString why; ///< in words
};

/// What a payment can be of: every invoice that was not given up.
QList<PaymentTarget> paymentTargets(const QList<PtoInvoice> &invoices);

/// Gives each movement the target it pays, no target twice: number in the description, or the amount together with the name; the amount alone is only a hint.
QList<PaymentMatch> matched(const QList<BankEntry> &entries, const QList<PaymentTarget> &targets);

} // namespace core
