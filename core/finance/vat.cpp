#include "core/finance/vat.h"

#include "core/finance/amounts.h"

namespace core {

namespace {

constexpr Rule<Percentage> highRate{"tax.vat.high"};
constexpr Rule<Percentage> lowRate{"tax.vat.low"};

} // namespace

Vat::Vat(const FinancialPlan &plan, const RuleBook &rules) : m_counts(plan.vatScheme == VatScheme::Quarterly), m_includes(plan.includesVat), m_start(plan.start)
{
    for (int month = 0; month < planMonths; ++month) {
        const RulesAt then = rules.on(plan.start.plus(month).firstDay());
        m_high.append(then[highRate]);
        m_low.append(then[lowRate]);
    }
}

Percentage Vat::rate(VatKind kind, int month) const
{
    return kind == VatKind::High ? m_high.at(month) : kind == VatKind::Low ? m_low.at(month) : Percentage();
}

Taxed Vat::split(const Months &typed, VatKind kind, bool includesVat) const
{
    constexpr qint64 unit = 100'000;
    Taxed taxed;
    for (int month = 0; month < planMonths; ++month) {
        const qint64 part = rate(kind, month).thousandths();
        taxed.vat[month] = scaled(typed[month], part, includesVat ? unit + part : unit, Rounding::HalfUp);
        taxed.gross[month] = includesVat ? typed[month] : typed[month] + taxed.vat[month];
        taxed.net[month] = taxed.gross[month] - taxed.vat[month];
    }
    return taxed;
}

Taxed Vat::sold(const Months &typed, VatKind kind) const
{
    return m_counts ? split(typed, kind, m_includes) : Taxed{typed, {}, typed};
}

Taxed Vat::bought(const Months &typed, VatKind kind) const
{
    const Taxed taxed = split(typed, kind, m_includes);
    return m_counts ? taxed : Taxed{taxed.gross, {}, taxed.gross};
}

Taxed Vat::boughtNet(const Months &net, VatKind kind) const
{
    return m_counts ? split(net, kind, false) : Taxed{net, {}, net};
}

Months Vat::settled(const Months &due) const
{
    Months paid;
    for (int month = 0; month < planMonths; ++month)
        if (m_start.plus(month).number() % 3 == 1)
            for (int earlier = std::max(0, month - 3); earlier < month; ++earlier)
                paid[month] += due[earlier];
    return paid;
}

} // namespace core
