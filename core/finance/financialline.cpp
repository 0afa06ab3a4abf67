#include "core/finance/financialline.h"

#include <algorithm>

namespace core {

template <> const Table<FinancialLine> &tableOf<FinancialLine>()
{
    static const Table<FinancialLine> table{
        QStringLiteral("financial_lines"),
        {column<&FinancialLine::id>("id"), column<&FinancialLine::dossier>("dossier"), column<&FinancialLine::plan>("plan"),
         column<&FinancialLine::section>("section"), column<&FinancialLine::position>("position"), column<&FinancialLine::name>("name"),
         column<&FinancialLine::amount>("amount"), column<&FinancialLine::volume>("volume"), column<&FinancialLine::vat>("vat"),
         column<&FinancialLine::frequency>("frequency"), column<&FinancialLine::fromMonth>("from_month"), column<&FinancialLine::untilMonth>("until_month"),
         column<&FinancialLine::termDays>("term_days"), column<&FinancialLine::cashShare>("cash_share"), column<&FinancialLine::unitCost>("unit_cost"),
         column<&FinancialLine::costShare>("cost_share"), column<&FinancialLine::costVat>("cost_vat"), column<&FinancialLine::years>("years"),
         column<&FinancialLine::interest>("interest"), column<&FinancialLine::termMonths>("term_months"), column<&FinancialLine::graceMonths>("grace_months"),
         column<&FinancialLine::repayment>("repayment"), column<&FinancialLine::note>("note"), column<&FinancialLine::source>("source")}};
    return table;
}

QList<FinancialLine> PlanFacts::of(Section section) const
{
    QList<FinancialLine> found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found), [=](const FinancialLine &line) { return line.section == section; });
    return found;
}

} // namespace core
