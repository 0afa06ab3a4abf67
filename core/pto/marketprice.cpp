#include "core/pto/marketprice.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::MarketPrice)
};

using enum Problem::Weight;

} // namespace

template <> const Table<MarketPrice> &tableOf<MarketPrice>()
{
    static const Table<MarketPrice> table{
        QStringLiteral("pto_prices"),
        {column<&MarketPrice::id>("id"),
         column<&MarketPrice::dossier>("dossier"),
         column<&MarketPrice::product>("product"),
         column<&MarketPrice::unit>("unit"),
         column<&MarketPrice::own>("own"),
         column<&MarketPrice::provider>("provider"),
         column<&MarketPrice::amount>("amount_cents"),
         column<&MarketPrice::day>("day"),
         column<&MarketPrice::source>("source"),
         column<&MarketPrice::note>("note")}};
    return table;
}

QList<Problem> check(const MarketPrice &price, QDate today)
{
    QList<Problem> problems;
    if (price.product.trimmed().isEmpty())
        problems.append({Blocks, u"product"_s, Text::tr("Fill in what is sold at this price.")});
    if (price.amount <= Money())
        problems.append({Blocks, u"amount_cents"_s, Text::tr("Fill in the price, above zero.")});
    if (!price.day.isValid())
        problems.append({Blocks, u"day"_s, Text::tr("Fill in the day on which the price was seen.")});
    else if (price.day > today)
        problems.append({Warns, u"day"_s, Text::tr("%1 still has to come.").arg(format(price.day))});
    if (!price.own && price.provider.trimmed().isEmpty())
        problems.append({Blocks, u"provider"_s, Text::tr("Fill in who asks this price.")});
    if (!price.own && price.source.trimmed().isEmpty())
        problems.append({Warns, u"source"_s, Text::tr("Without a source the price proves little: write down where it was seen.")});
    return problems;
}

PriceComparison::Standing PriceComparison::standing() const
{
    if (!own || !lowest)
        return Standing::Unknown;
    return *own < *lowest ? Standing::Below : *own > *highest ? Standing::Above : Standing::Within;
}

QString PriceComparison::sentence() const
{
    if (!lowest)
        return own ? Text::tr("%1; nobody else's price is known yet.").arg(format(*own)) : QString();
    const QString range = *lowest == *highest ? format(*lowest) : Text::tr("%1 to %2").arg(format(*lowest), format(*highest));
    const QString prices = Text::tr("%n price(s)", nullptr, others);
    QString text;
    switch (standing()) {
    case Standing::Unknown:
        text = Text::tr("Others ask %1 (%2); the client's own price is not known yet.").arg(range, prices);
        break;
    case Standing::Below:
        text = Text::tr("%1 is below what others ask: %2 (%3).").arg(format(*own), range, prices);
        break;
    case Standing::Within:
        text = Text::tr("%1 lies within what others ask: %2 (%3).").arg(format(*own), range, prices);
        break;
    case Standing::Above:
        text = Text::tr("%1 is above what others ask: %2 (%3).").arg(format(*own), range, prices);
        break;
    }
    return old ? text + u' ' + Text::tr("The newest is of %1: look again.").arg(format(newest)) : text;
}

QList<PriceComparison> comparePrices(const QList<MarketPrice> &prices, const RuleBook &rules, QDate today)
{
    struct Product {
        PriceComparison found;
        QDate ownDay;
        QMap<QString, std::pair<QDate, Money>> others; // by provider
    };
    QMap<QString, Product> products;
    for (const MarketPrice &price : prices) {
        Product &product = products[price.product.trimmed().toCaseFolded()];
        if (product.found.product.isEmpty())
            product.found.product = price.product.trimmed();
        if (product.found.unit.isEmpty())
            product.found.unit = price.unit;
        if (price.own) {
            if (!product.found.own || price.day >= product.ownDay) {
                product.found.own = price.amount;
                product.ownDay = price.day;
            }
            continue;
        }
        std::pair<QDate, Money> &known = product.others[price.provider.trimmed().toCaseFolded()];
        if (!known.first.isValid() || price.day >= known.first)
            known = {price.day, price.amount};
    }
    const RuleValue *months = rules.on(today).lookUp(u"pto.prices.months"_s);
    QList<PriceComparison> all;
    for (const Product &product : std::as_const(products)) {
        PriceComparison one = product.found;
        for (const auto &[day, amount] : product.others) {
            one.lowest = one.lowest ? std::min(*one.lowest, amount) : amount;
            one.highest = one.highest ? std::max(*one.highest, amount) : amount;
            one.newest = one.newest.isValid() ? std::max(one.newest, day) : day;
            ++one.others;
        }
        one.old = months && one.newest.isValid() && one.newest.addMonths(int(*months->value)) <= today;
        all.append(one);
    }
    return all;
}

} // namespace core
