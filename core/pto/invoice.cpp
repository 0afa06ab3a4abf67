#include "core/pto/invoice.h"

#include "core/base/format.h"
#include "core/pto/ptoterms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoInvoice)
};

using enum Problem::Weight;

void checkDays(const PtoInvoice &invoice, QDate today, QList<Problem> &problems)
{
    if (!invoice.issued.isValid())
        problems.append({Blocks, u"issued"_s, Text::tr("Fill in the day of the invoice or of the takings.")});
    if (invoice.paid.isValid() && invoice.writtenOff.isValid())
        problems.append({Blocks, u"written_off"_s, Text::tr("It is paid, or it will not be paid; not both.")});
    if (invoice.writtenOff.isValid() && invoice.issued.isValid() && invoice.writtenOff < invoice.issued)
        problems.append({Blocks, u"written_off"_s, Text::tr("The day it was given up lies before the invoice.")});
    for (const auto &[day, field] : {std::pair(invoice.issued, u"issued"_s), std::pair(invoice.worked, u"worked"_s), std::pair(invoice.paid, u"paid"_s)})
        if (day.isValid() && day > today)
            problems.append({Warns, field, Text::tr("%1 still has to come.").arg(format(day))});
}

void checkVat(const PtoInvoice &invoice, const PtoTerms &terms, QList<Problem> &problems)
{
    if (invoice.vat < Money() || invoice.vat > invoice.amount)
        problems.append({Blocks, u"vat_cents"_s, Text::tr("The VAT is part of the amount: it cannot be more than that.")});
    else if (terms.isWithoutVat(invoice.issued) && !invoice.vat.isZero())
        problems.append({Warns, u"vat_cents"_s, Text::tr("In %1 no VAT is charged. What stands on the invoice has to be paid to the tax office all the same.").arg(terms.year)});
}

} // namespace

Money PtoInvoice::turnover() const { return kind == "credit"_L1 ? vat - amount : amount - vat; }

std::optional<Month> PtoInvoice::countsIn(const QString &system) const
{
    const QDate day = system == "cash"_L1 ? paid : system == "work"_L1 && worked.isValid() ? worked : issued;
    return day.isValid() ? std::optional(Month::of(day)) : std::nullopt;
}

template <> const Table<PtoInvoice> &tableOf<PtoInvoice>()
{
    static const Table<PtoInvoice> table{
        QStringLiteral("pto_invoices"),
        {column<&PtoInvoice::id>("id"),
         column<&PtoInvoice::dossier>("dossier"),
         column<&PtoInvoice::kind>("kind"),
         column<&PtoInvoice::number>("number"),
         column<&PtoInvoice::customer>("customer"),
         column<&PtoInvoice::what>("what"),
         column<&PtoInvoice::worked>("worked"),
         column<&PtoInvoice::issued>("issued"),
         column<&PtoInvoice::paid>("paid"),
         column<&PtoInvoice::writtenOff>("written_off"),
         column<&PtoInvoice::amount>("amount_cents"),
         column<&PtoInvoice::vat>("vat_cents"),
         column<&PtoInvoice::note>("note")}};
    return table;
}

QList<Problem> check(const PtoInvoice &invoice, const QList<PtoInvoice> &others, const PtoTerms &terms, QDate today)
{
    QList<Problem> problems;
    if (invoice.amount <= Money())
        problems.append({Blocks, u"amount_cents"_s, Text::tr("Fill in the amount, above zero. What is given back is a credit note.")});
    checkDays(invoice, today, problems);
    checkVat(invoice, terms, problems);
    for (const PtoInvoice &other : others)
        if (other.id != invoice.id && !invoice.number.isEmpty() && other.number == invoice.number && other.kind == invoice.kind)
            problems.append({Warns, u"number"_s, Text::tr("Number %1 stands on the invoice of %2 too.").arg(invoice.number, format(other.issued))});
    return problems;
}

} // namespace core
