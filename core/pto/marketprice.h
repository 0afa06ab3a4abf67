#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/rules/rulebook.h"

namespace core {

/// A price of the client, or what somebody else asks for the same: evidence that the client does not work below the market.
struct MarketPrice {
    Id<MarketPrice> id;
    Id<Dossier> dossier;
    QString product;  ///< what is sold: prices with the same word are compared
    QString unit;     ///< per hour, per piece
    bool own = false; ///< the client's
    QString provider; ///< who asks it, for the price of somebody else
    Money amount;
    QDate day;        ///< on which it was seen
    QString source;   ///< where: address, folder, telephone call
    QString note;
    bool operator==(const MarketPrice &) const = default;
};

template <> const Table<MarketPrice> &tableOf<MarketPrice>();

QList<Problem> check(const MarketPrice &price, QDate today);

/// The client's price of one product beside what others ask.
struct PriceComparison {
    enum class Standing { Unknown, Below, Within, Above };

    QString product;
    QString unit;
    std::optional<Money> own; ///< the newest
    std::optional<Money> lowest;
    std::optional<Money> highest;
    int others = 0;
    QDate newest; ///< of the prices of others
    bool old = false; ///< it is time to look again

    Standing standing() const;
    /// "€ 30,00 is below what others ask: € 36,00 to € 42,00 (3 prices)."
    QString sentence() const;
};

/// One per product, in order of name. Only the newest price of each provider counts.
QList<PriceComparison> comparePrices(const QList<MarketPrice> &prices, const RuleBook &rules, QDate today);

} // namespace core
