#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

struct PtoTerms;

/// Something the client's business sold: an invoice, a credit note, or takings without an invoice.
struct PtoInvoice {
    Id<PtoInvoice> id;
    Id<Dossier> dossier;
    QString kind = QStringLiteral("invoice"); ///< invoice, credit, sale
    QString number;
    QString customer;
    QString what;
    QDate worked; ///< last day of the work; null: the day of the invoice
    QDate issued; ///< on the invoice, or the day of the takings
    QDate paid;   ///< null: not paid
    QDate writtenOff; ///< day from which it is clear that it will not be paid
    Money amount; ///< VAT included, above zero, also on a credit note
    Money vat;    ///< in the amount
    QString note;
    bool operator==(const PtoInvoice &) const = default;

    /// Without VAT; below zero for a credit note.
    Money turnover() const;
    /// The month it counts in by a system (work, invoice, cash); nullopt while it is not paid under the cash system.
    std::optional<Month> countsIn(const QString &system) const;
};

template <> const Table<PtoInvoice> &tableOf<PtoInvoice>();

/// What is wrong with an invoice before it is written, beside the others of the dossier and the terms of its year.
QList<Problem> check(const PtoInvoice &invoice, const QList<PtoInvoice> &others, const PtoTerms &terms, QDate today);

} // namespace core
