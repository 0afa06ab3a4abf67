#include "core/pto/incomeentry.h"

using namespace Qt::StringLiterals;

namespace core {

Id<IncomeEntry> IncomeEntry::idOf(const Id<Dossier> &dossier, Month month)
{
    return Id<IncomeEntry>::of(QUuid::createUuidV5(dossier.uuid(), u"pto_income "_s + month.text()));
}

template <> const Table<IncomeEntry> &tableOf<IncomeEntry>()
{
    static const Table<IncomeEntry> table{
        QStringLiteral("pto_income"),
        {column<&IncomeEntry::id>("id"),
         column<&IncomeEntry::dossier>("dossier"),
         column<&IncomeEntry::month>("month"),
         column<&IncomeEntry::turnover>("turnover_cents"),
         column<&IncomeEntry::costs>("costs_cents"),
         column<&IncomeEntry::counted>("counted_cents"),
         column<&IncomeEntry::norm>("norm_cents"),
         column<&IncomeEntry::remark>("remark"),
         column<&IncomeEntry::otherIncome>("other_cents")}};
    return table;
}

} // namespace core
