#include "core/pto/ptomonth.h"

using namespace Qt::StringLiterals;

namespace core {

Id<PtoMonth> PtoMonth::idOf(const Id<Dossier> &dossier, Month month)
{
    return Id<PtoMonth>::of(QUuid::createUuidV5(dossier.uuid(), u"pto_months "_s + month.text()));
}

template <> const Table<PtoMonth> &tableOf<PtoMonth>()
{
    static const Table<PtoMonth> table{
        QStringLiteral("pto_months"),
        {column<&PtoMonth::id>("id"),
         column<&PtoMonth::dossier>("dossier"),
         column<&PtoMonth::month>("month"),
         column<&PtoMonth::state>("state"),
         column<&PtoMonth::nil>("nil"),
         column<&PtoMonth::author>("author"),
         column<&PtoMonth::at>("at"),
         column<&PtoMonth::remark>("remark")}};
    return table;
}

} // namespace core
