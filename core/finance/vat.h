#pragma once

#include "core/finance/financialline.h"
#include "core/finance/months.h"
#include "core/rules/rulebook.h"

namespace core {

/// Amounts taken apart: what counts as income or cost, the VAT to hand over or reclaim, and what changes hands.
struct Taxed {
    Months net;
    Months vat;
    Months gross;
};

/// VAT over the months of one plan: rates come from the rules of each month, VAT is rounded half up per line and month.
class Vat {
public:
    /// Throws Failure when a month has no rate.
    Vat(const FinancialPlan &plan, const RuleBook &rules);

    /// What is sold: under the small-business scheme and for an exempt trade without VAT, the typed price is the income.
    Taxed sold(const Months &typed, VatKind kind) const;
    /// What is bought: VAT that cannot be reclaimed is part of the cost.
    Taxed bought(const Months &typed, VatKind kind) const;
    /// As `bought`, for amounts that are net of VAT whatever the plan says (under the small-business scheme: as paid).
    Taxed boughtNet(const Months &net, VatKind kind) const;

    /// Per month what is paid (below zero: refunded): each calendar quarter in the month after it.
    Months settled(const Months &due) const;

private:
    Taxed split(const Months &typed, VatKind kind, bool includesVat) const;
    Percentage rate(VatKind kind, int month) const;

    bool m_counts;
    bool m_includes;
    Month m_start;
    QList<Percentage> m_high;
    QList<Percentage> m_low;
};

} // namespace core
