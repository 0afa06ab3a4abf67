#include "core/bbz/livingpayment.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LivingPayment)
};

using enum Problem::Weight;

} // namespace

template <> const Table<LivingPayment> &tableOf<LivingPayment>()
{
    static const Table<LivingPayment> table{
        QStringLiteral("bbz_payments"),
        {column<&LivingPayment::id>("id"),
         column<&LivingPayment::dossier>("dossier"),
         column<&LivingPayment::month>("month"),
         column<&LivingPayment::norm>("norm_cents"),
         column<&LivingPayment::income>("income_cents"),
         column<&LivingPayment::amount>("amount_cents"),
         column<&LivingPayment::paid>("paid"),
         column<&LivingPayment::note>("note")}};
    return table;
}

QList<Problem> check(const LivingPayment &payment, const QList<LivingPayment> &others, bool awarded)
{
    QList<Problem> problems;
    if (payment.month.isNull())
        problems.append({Blocks, u"month"_s, Text::tr("Fill in the month.")});
    else if (!awarded)
        problems.append({Warns, u"month"_s, Text::tr("No living costs were awarded over %1.").arg(format(payment.month))});
    if (payment.amount < Money())
        problems.append({Blocks, u"amount_cents"_s, Text::tr("What is paid cannot be below zero.")});
    if (!payment.norm.isZero() && payment.amount != paymentFor(payment.norm, payment.income))
        problems.append({Warns, u"amount_cents"_s, Text::tr("Norm less expected income is %1.").arg(format(paymentFor(payment.norm, payment.income)))});
    for (const LivingPayment &other : others)
        if (other.id != payment.id && other.month == payment.month)
            problems.append({Blocks, u"month"_s, Text::tr("%1 is there already.").arg(format(payment.month))});
    return problems;
}

} // namespace core
