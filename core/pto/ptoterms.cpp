#include "core/pto/ptoterms.h"

using namespace Qt::StringLiterals;

namespace core {

bool PtoTerms::isWithoutVat(QDate day) const
{
    if (vat == "exempt"_L1)
        return true;
    return vat == "small"_L1 && (!vatFrom.isValid() || day >= vatFrom) && (!vatUntil.isValid() || day <= vatUntil);
}

PtoTerms PtoTerms::inYear(int later) const
{
    if (later == year)
        return *this;
    PtoTerms terms = *this;
    terms.id = idOf(dossier, later);
    terms.year = later;
    // A scheme that ended in the year does not begin again by itself.
    if (vatUntil.isValid())
        terms.vat = u"vat"_s;
    terms.vatFrom = {};
    terms.vatUntil = {};
    terms.otherWork = {};
    terms.partner = {};
    terms.note.clear();
    return terms;
}

Id<PtoTerms> PtoTerms::idOf(const Id<Dossier> &dossier, int year)
{
    return Id<PtoTerms>::of(QUuid::createUuidV5(dossier.uuid(), u"pto_terms %1"_s.arg(year)));
}

template <> const Table<PtoTerms> &tableOf<PtoTerms>()
{
    static const Table<PtoTerms> table{
        QStringLiteral("pto_terms"),
        {column<&PtoTerms::id>("id"),
         column<&PtoTerms::dossier>("dossier"),
         column<&PtoTerms::year>("year"),
         column<&PtoTerms::system>("system"),
         column<&PtoTerms::vat>("vat"),
         column<&PtoTerms::vatFrom>("vat_from"),
         column<&PtoTerms::vatUntil>("vat_until"),
         column<&PtoTerms::costs>("costs"),
         column<&PtoTerms::tax>("tax"),
         column<&PtoTerms::taxShare>("tax_share"),
         column<&PtoTerms::carry>("carry"),
         column<&PtoTerms::buffer>("buffer"),
         column<&PtoTerms::kilometre>("km_cents"),
         column<&PtoTerms::starter>("starter"),
         column<&PtoTerms::otherWork>("other_minutes"),
         column<&PtoTerms::partner>("partner_minutes"),
         column<&PtoTerms::note>("note")}};
    return table;
}

} // namespace core
