#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/rules/catalogue.h"

namespace core {

/// Something that is owned or owed on a day, of which the kind says how it counts (resources/bbz/assets.json).
struct Asset {
    Id<Asset> id;
    Id<Dossier> dossier;
    QDate day;
    QString kind;
    QString what;
    Money amount; ///< by the valuation of art. 8, or what is owed
    QString note;
    bool operator==(const Asset &) const = default;
};

template <> const Table<Asset> &tableOf<Asset>();

/// The kinds, with what each is valued at.
Catalogue assetKinds();

/// The wealth on a day: what the test of a gift and the test of entitlement start from.
struct WealthSheet {
    QDate day;
    Money total;    ///< all wealth, debts not taken off (art. 1(h))
    Money debts;
    Money exempt;   ///< left out of all wealth (Pw art. 34(2)(a) and (e))
    Money business; ///< of all wealth: needed for the business, own home included (art. 7)
    Money own() const { return total - debts; } ///< art. 1(i)
    /// What counts for the question whether there is a right at all.
    Money forEntitlement() const { return total - business; }
    bool isEmpty() const { return !day.isValid(); }
};

/// The days of which there is a sheet, newest first.
QList<QDate> sheetDays(const QList<Asset> &assets);
/// The sheet of one day; empty when nothing was written down for it.
WealthSheet wealthOn(const QList<Asset> &assets, QDate day);
/// The newest sheet up to and including a day.
WealthSheet wealthBy(const QList<Asset> &assets, QDate day);

QList<Problem> check(const Asset &asset, QDate today);

} // namespace core
