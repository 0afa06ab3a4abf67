#include "core/pto/ptopayment.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoPayment)
};

using enum Problem::Weight;

} // namespace

template <> const Table<PtoPayment> &tableOf<PtoPayment>()
{
    static const Table<PtoPayment> table{
        QStringLiteral("pto_payments"),
        {column<&PtoPayment::id>("id"),
         column<&PtoPayment::dossier>("dossier"),
         column<&PtoPayment::invoice>("invoice"),
         column<&PtoPayment::day>("day"),
         column<&PtoPayment::amount>("amount_cents"),
         column<&PtoPayment::bankLine>("bank_line"),
         column<&PtoPayment::note>("note")}};
    return table;
}

QList<PtoPayment> paymentsOf(const PtoInvoice &invoice, const QList<PtoPayment> &all)
{
    QList<PtoPayment> parts;
    for (const PtoPayment &payment : all)
        if (payment.invoice == invoice.id)
            parts.append(payment);
    std::sort(parts.begin(), parts.end(), [](const PtoPayment &a, const PtoPayment &b) { return std::pair(a.day, a.id.text()) < std::pair(b.day, b.id.text()); });
    return parts;
}

Money receivedOf(const PtoInvoice &invoice, const QList<PtoPayment> &all)
{
    Money sum;
    for (const PtoPayment &payment : all)
        if (payment.invoice == invoice.id)
            sum += payment.amount;
    return sum;
}

Money openOf(const PtoInvoice &invoice, const QList<PtoPayment> &all)
{
    return invoice.paid.isValid() ? Money() : std::max(invoice.amount - receivedOf(invoice, all), Money());
}

Money vatIn(const PtoInvoice &invoice, Money before, Money part)
{
    const auto upTo = [&](Money sum) { return (invoice.vat * sum.toCents()).dividedBy(invoice.amount.toCents()); };
    return upTo(before + part) - upTo(before);
}

QList<Problem> check(const PtoPayment &payment, const PtoInvoice &invoice, const QList<PtoPayment> &all, QDate today)
{
    QList<Problem> problems;
    if (!payment.day.isValid())
        problems.append({Blocks, u"day"_s, Text::tr("Fill in the day it came in.")});
    else if (payment.day > today)
        problems.append({Warns, u"day"_s, Text::tr("%1 still has to come.").arg(format(payment.day))});
    if (payment.amount <= Money())
        problems.append({Blocks, u"amount_cents"_s, Text::tr("Fill in what came in, above zero.")});
    QList<PtoPayment> others = all;
    others.removeIf([&](const PtoPayment &other) { return other.id == payment.id; });
    if (const Money open = openOf(invoice, others); payment.amount > open)
        problems.append({Blocks, u"amount_cents"_s, open.isZero() ? Text::tr("The invoice is paid already: nothing is open.") : Text::tr("Of this invoice %1 is still open. More than that is another payment.").arg(format(open))});
    if (invoice.writtenOff.isValid() && payment.day > invoice.writtenOff)
        problems.append({Warns, u"day"_s, Text::tr("The rest of the invoice was given up on %1.").arg(format(invoice.writtenOff))});
    return problems;
}

} // namespace core
