#pragma once

#include "core/finance/keys.h"

namespace core {

struct Dossier;

/// One scenario of the financial plan: what holds for all its lines. Results are never stored, they are calculated.
struct FinancialPlan {
    Id<FinancialPlan> id;
    Id<Dossier> dossier;
    QString name;
    Month start;                  ///< the first of the 36 months
    VatScheme vatScheme = VatScheme::Quarterly;
    bool includesVat = false;     ///< whether typed amounts hold VAT
    QString season;               ///< twelve weights, January first, "100 90 …"; empty: every month alike
    int rampUp = 0;               ///< months until full volume
    Money openingCash;            ///< already in the business' account
    Percentage taxReserve;        ///< share of the profit set aside; an assumption of the adviser, no rate of law
    QString taxReserveNote;
    Money benefitNorm;            ///< per month, net, holiday allowance included
    QString remark;
    QDate made;
    bool operator==(const FinancialPlan &) const = default;
};

template <> const Table<FinancialPlan> &tableOf<FinancialPlan>();

} // namespace core
