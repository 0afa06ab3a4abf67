#pragma once

#include "core/pto/marketprice.h"
#include "core/store/store.h"

namespace core {

/// The prices kept in dossiers.
class MarketPrices {
public:
    explicit MarketPrices(Store &store) : m_store(store) {}

    /// By product, the client's own first, newest first.
    QList<MarketPrice> of(const Id<Dossier> &dossier) const;
    [[nodiscard]] QList<Problem> save(const MarketPrice &price);
    void remove(const Id<MarketPrice> &price);

private:
    Store &m_store;
};

} // namespace core
