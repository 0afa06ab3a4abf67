#include "core/dossier/business.h"

namespace core {

template <> const Table<Business> &tableOf<Business>()
{
    static const Table<Business> table{
        QStringLiteral("businesses"),
        {column<&Business::id>("id"),
         column<&Business::dossier>("dossier"),
         column<&Business::tradeName>("trade_name"),
         column<&Business::kvkNumber>("kvk_number"),
         column<&Business::legalForm>("legal_form"),
         column<&Business::vatId>("vat_id"),
         column<&Business::iban>("iban"),
         column<&Business::sectorCode>("sector_code"),
         column<&Business::sector>("sector"),
         column<&Business::start>("start_day"),
         column<&Business::end>("end_day")}};
    return table;
}

} // namespace core
