#pragma once

#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// What the business of a client earned in one month, and the norm it is held against.
struct IncomeEntry {
    Id<IncomeEntry> id;
    Id<Dossier> dossier;
    Month month;
    Money turnover; ///< excluding VAT
    Money costs; ///< costs that were accepted
    std::optional<Money> counted; ///< income that was settled with the benefit; goes before turnover less costs
    Money norm; ///< of that month, holiday allowance included
    QString remark;
    Money otherIncome = {}; ///< net income besides the business that counts in full, such as wages or of the partner
    bool operator==(const IncomeEntry &) const = default;

    /// A month of a dossier has one row on every device: the same dossier and month give the same id.
    static Id<IncomeEntry> idOf(const Id<Dossier> &dossier, Month month);
};

template <> const Table<IncomeEntry> &tableOf<IncomeEntry>();

} // namespace core
