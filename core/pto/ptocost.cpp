#include "core/pto/ptocost.h"

#include "core/base/format.h"
#include "core/pto/ptoterms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoCost)
};

using enum Problem::Weight;

} // namespace

template <> const Table<PtoCost> &tableOf<PtoCost>()
{
    static const Table<PtoCost> table{
        QStringLiteral("pto_costs"),
        {column<&PtoCost::id>("id"),
         column<&PtoCost::dossier>("dossier"),
         column<&PtoCost::day>("day"),
         column<&PtoCost::paid>("paid"),
         column<&PtoCost::supplier>("supplier"),
         column<&PtoCost::what>("what"),
         column<&PtoCost::kind>("kind"),
         column<&PtoCost::amount>("amount_cents"),
         column<&PtoCost::vat>("vat_cents"),
         column<&PtoCost::kilometres>("kilometres"),
         column<&PtoCost::privateShare>("private_share"),
         column<&PtoCost::approved>("approved"),
         column<&PtoCost::years>("years"),
         column<&PtoCost::rest>("rest_cents"),
         column<&PtoCost::judgement>("judgement"),
         column<&PtoCost::reason>("reason")}};
    return table;
}

QList<Problem> check(const PtoCost &cost, const PtoTerms &terms, QDate today)
{
    QList<Problem> problems;
    if (!cost.day.isValid())
        problems.append({Blocks, u"day"_s, Text::tr("Fill in the day on the receipt.")});
    if (cost.kind.isEmpty())
        problems.append({Blocks, u"kind"_s, Text::tr("Choose what kind of cost it is.")});
    if (cost.kilometres == 0 && cost.amount <= Money())
        problems.append({Blocks, u"amount_cents"_s, Text::tr("Fill in the amount or the kilometres.")});
    if (cost.kilometres > 0 && cost.what.trimmed().isEmpty())
        problems.append({Warns, u"what"_s, Text::tr("Write down where to and what for: kilometres count with a record of the trips.")});
    if (cost.vat < Money() || cost.vat > cost.amount)
        problems.append({Blocks, u"vat_cents"_s, Text::tr("The VAT is part of the amount: it cannot be more than that.")});
    if (cost.privateShare > Percentage::percent(100))
        problems.append({Blocks, u"private_share"_s, Text::tr("More than all of it cannot be private.")});
    if (cost.rest < Money() || (cost.rest > Money() && cost.rest >= cost.amount))
        problems.append({Blocks, u"rest_cents"_s, Text::tr("What it is worth afterwards is less than what it cost.")});
    if (cost.years > 0 && cost.kind != "investment"_L1)
        problems.append({Warns, u"years"_s, Text::tr("Only an investment is spread over years.")});
    if (!cost.judgement.isEmpty() && cost.reason.trimmed().isEmpty())
        problems.append({Blocks, u"reason"_s, Text::tr("Say why you accept or refuse this cost.")});
    if (cost.day.isValid() && cost.day > today)
        problems.append({Warns, u"day"_s, Text::tr("%1 still has to come.").arg(format(cost.day))});
    if (cost.day.isValid() && !terms.isWithoutVat(cost.day) && cost.kilometres == 0 && cost.vat.isZero())
        problems.append({Warns, u"vat_cents"_s, Text::tr("No VAT is filled in. What can be reclaimed is not a cost.")});
    return problems;
}

} // namespace core
