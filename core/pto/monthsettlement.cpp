#include "core/pto/monthsettlement.h"

using namespace Qt::StringLiterals;

namespace core {

Id<MonthSettlement> MonthSettlement::idOf(const Id<Dossier> &dossier, Month month)
{
    return Id<MonthSettlement>::of(QUuid::createUuidV5(dossier.uuid(), u"pto_settlement "_s + month.text()));
}

template <> const Table<MonthSettlement> &tableOf<MonthSettlement>()
{
    static const Table<MonthSettlement> table{
        QStringLiteral("pto_settlements"),
        {column<&MonthSettlement::id>("id"),
         column<&MonthSettlement::dossier>("dossier"),
         column<&MonthSettlement::month>("month"),
         column<&MonthSettlement::decided>("decided"),
         column<&MonthSettlement::author>("author"),
         column<&MonthSettlement::exemption>("exemption"),
         column<&MonthSettlement::norm>("norm_cents"),
         column<&MonthSettlement::result>("result_cents"),
         column<&MonthSettlement::exempt>("exempt_cents"),
         column<&MonthSettlement::own>("own_cents"),
         column<&MonthSettlement::counted>("counted_cents"),
         column<&MonthSettlement::benefit>("benefit_cents"),
         column<&MonthSettlement::holiday>("holiday_cents"),
         column<&MonthSettlement::paid>("paid_cents"),
         column<&MonthSettlement::lossLeft>("loss_left_cents"),
         column<&MonthSettlement::excess>("excess_cents"),
         column<&MonthSettlement::buffer>("buffer_cents"),
         column<&MonthSettlement::input>("input"),
         column<&MonthSettlement::answer>("answer")}};
    return table;
}

} // namespace core
