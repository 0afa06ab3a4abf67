#include "core/finance/financialplan.h"

namespace core {

template <> const Table<FinancialPlan> &tableOf<FinancialPlan>()
{
    static const Table<FinancialPlan> table{
        QStringLiteral("financial_plans"),
        {column<&FinancialPlan::id>("id"), column<&FinancialPlan::dossier>("dossier"), column<&FinancialPlan::name>("name"),
         column<&FinancialPlan::start>("start_month"), column<&FinancialPlan::vatScheme>("vat_scheme"),
         column<&FinancialPlan::includesVat>("includes_vat"), column<&FinancialPlan::season>("season"), column<&FinancialPlan::rampUp>("ramp_up"),
         column<&FinancialPlan::openingCash>("opening_cash"), column<&FinancialPlan::taxReserve>("tax_reserve"),
         column<&FinancialPlan::taxReserveNote>("tax_reserve_note"), column<&FinancialPlan::benefitNorm>("benefit_norm"),
         column<&FinancialPlan::remark>("remark"), column<&FinancialPlan::made>("made")}};
    return table;
}

} // namespace core
