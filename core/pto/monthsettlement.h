#pragma once

#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// A month as it was settled with the benefit. It stays as it was reckoned, whatever the rules or the invoices become.
struct MonthSettlement {
    Id<MonthSettlement> id;
    Id<Dossier> dossier;
    Month month;
    QDate decided;
    QString author;
    QString exemption = QStringLiteral("none"); ///< key from resources/pto/exemptions.json
    Money norm;     ///< holiday allowance included
    Money result;   ///< turnover less accepted costs, below zero for a loss
    Money exempt;
    Money own;      ///< counted from the business in this month
    Money counted;  ///< taken off the norm: own, other income, and what was above the norm in earlier months
    Money benefit;  ///< left, holiday allowance included
    Money holiday;  ///< of that, kept until it is paid
    Money paid;
    Money lossLeft; ///< of this and earlier months of the year, for later months
    Money excess;   ///< counted above the norm
    Money buffer;   ///< added from the bufferbudget of the year (art. 34b)
    QString input;  ///< JSON of the calculator pto-month
    QString answer; ///< JSON of its answer
    bool operator==(const MonthSettlement &) const = default;

    /// The exemption took something off: the month counts as used.
    bool usesExemption() const { return !exempt.isZero(); }
    /// What was taken off the norm; no more than there was.
    Money settled() const { return std::min(counted, norm); }
    /// A month of a dossier has one row on every device.
    static Id<MonthSettlement> idOf(const Id<Dossier> &dossier, Month month);
};

template <> const Table<MonthSettlement> &tableOf<MonthSettlement>();

} // namespace core
