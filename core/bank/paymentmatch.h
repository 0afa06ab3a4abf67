#pragma once

#include "core/bank/bankfile.h"
#include "core/base/month.h"
#include "core/pto/ptopayment.h"

namespace core {

/// An invoice that a movement can be the payment of.
struct PaymentTarget {
    Id<PtoInvoice> invoice;
    QString title;    ///< "2026-014, Bakkerij Jansen"
    QString number;   ///< as it may stand in the description
    QString customer;
    Money amount;     ///< what is open of it, with VAT (of a paid one the whole); below zero for money that goes out
    QDate issued;
    bool isPaid = false;
    QString payment;  ///< id of a part that was entered by hand, when this is that part; empty: the invoice
};

/// How well a movement fits.
struct PaymentMatch {
    enum class Strength { None, Amount, Sure };
    Strength strength = Strength::None;
    PaymentTarget target;
    QString why; ///< in words
};

/// What a payment can be of: every invoice that was not given up, and every part that was entered by hand and stands on no movement yet.
QList<PaymentTarget> paymentTargets(const QList<PtoInvoice> &invoices, const QList<PtoPayment> &parts = {}, const QStringList &keptLines = {});

/// Gives each movement the target it pays: number in the description, or the amount together with the name; the amount alone is only a
/// hint. No target twice, but for parts of an invoice, as long as they do not come to more than is open.
QList<PaymentMatch> matched(const QList<BankEntry> &entries, const QList<PaymentTarget> &targets);

} // namespace core
