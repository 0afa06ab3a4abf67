#include "core/pto/marketprices.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op savePrice{QT_TRANSLATE_NOOP("Op", "Record market price")};
constexpr Op removePrice{QT_TRANSLATE_NOOP("Op", "Remove market price")};

} // namespace

QList<MarketPrice> MarketPrices::of(const Id<Dossier> &dossier) const
{
    return m_store.select<MarketPrice>(u"dossier = ? order by product collate nocase, own desc, day desc, id"_s, {dossier.text()});
}

QList<Problem> MarketPrices::save(const MarketPrice &price)
{
    const QList<Problem> problems = check(price, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(savePrice, [&](Writer &writer) { writer.put(price); });
    return problems;
}

void MarketPrices::remove(const Id<MarketPrice> &price)
{
    m_store.write(removePrice, [&](Writer &writer) { writer.remove(price); });
}

} // namespace core
