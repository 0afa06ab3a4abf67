#pragma once

#include "core/base/problem.h"
#include "core/pto/invoice.h"

namespace core {

/// What came in of an invoice that is paid in parts; of a credit note: what was given back. The rest comes in on the day the invoice
/// itself is paid.
struct PtoPayment {
    Id<PtoPayment> id;
    Id<Dossier> dossier;
    Id<PtoInvoice> invoice;
    QDate day;
    Money amount;     ///< above zero, VAT included
    QString bankLine; ///< id of the movement it stands on; empty: entered by hand
    QString note;
    bool operator==(const PtoPayment &) const = default;
};

template <> const Table<PtoPayment> &tableOf<PtoPayment>();

/// The receipts of one invoice, in order of day.
QList<PtoPayment> paymentsOf(const PtoInvoice &invoice, const QList<PtoPayment> &all);
/// What came in in parts.
Money receivedOf(const PtoInvoice &invoice, const QList<PtoPayment> &all);
/// What still has to come in; zero once it is paid.
Money openOf(const PtoInvoice &invoice, const QList<PtoPayment> &all);
/// The VAT in the part of an amount that came in after `before`; the parts of a whole amount add up to its VAT.
Money vatIn(const PtoInvoice &invoice, Money before, Money part);

/// What is wrong with a receipt before it is written, beside the others of its invoice.
QList<Problem> check(const PtoPayment &payment, const PtoInvoice &invoice, const QList<PtoPayment> &all, QDate today);

} // namespace core
