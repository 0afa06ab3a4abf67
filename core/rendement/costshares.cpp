#include "core/rendement/costshares.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::CostShares)
};

RendementStep stepOf(const Cost &cost)
{
    return cost.isStaff() ? RendementStep::Staff : cost.kind == "integration"_L1 ? RendementStep::Integration : RendementStep::Purchased;
}

QString howMuch(const Cost &cost)
{
    if (!cost.isStaff())
        return format(cost.amount());
    const int minutes = cost.hours.toMinutes();
    return Text::tr("%1 hours at %2 = %3").arg(minutes % 60 == 0 ? QLocale().toString(minutes / 60) : format(cost.hours), format(cost.rate), format(cost.amount()));
}

} // namespace

ServiceMonths::ServiceMonths(const Store &store, const KpiFacts &facts, int year)
{
    const QDate first(year, 1, 1);
    const QDate last = qMin(QDate(year, 12, 31), store.clock().today());
    const QString sql = u"select dossier, kind, start_day, end_day from routes where start_day <= ? and (end_day is null or end_day >= ?)"_s;
    store.each(sql, {toSql(last), toSql(first)}, [&](const Cells &cells) {
        const qsizetype client = facts.clientOf(cells.text(0));
        if (client < 0)
            return;
        const QDate start = qMax(first, QDate::fromString(cells.text(2), Qt::ISODate));
        const QDate end = cells.isNull(3) ? last : qMin(last, QDate::fromString(cells.text(3), Qt::ISODate));
        m_months[{facts.clients()[client].municipality, cells.text(1)}] += Month::of(start).monthsUntil(Month::of(end)) + 1;
    });
}

QMap<ServiceMonths::Place, Money> shareOut(Money amount, const QMap<ServiceMonths::Place, qint64> &weights)
{
    qint64 whole = 0;
    for (const qint64 weight : weights)
        whole += weight;
    QMap<ServiceMonths::Place, Money> shares;
    if (whole == 0)
        return shares;
    struct Rest {
        qint64 remainder;
        ServiceMonths::Place place;
    };
    QList<Rest> rests;
    Money left = amount;
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight) {
        const qint64 product = amount.toCents() * *weight;
        const Money part = Money::cents(product / whole);
        shares.insert(weight.key(), part);
        left -= part;
        rests.append({qAbs(product % whole), weight.key()});
    }
    std::stable_sort(rests.begin(), rests.end(), [](const Rest &a, const Rest &b) { return a.remainder > b.remainder; });
    const Money cent = Money::cents(left < Money() ? -1 : 1);
    for (qsizetype i = 0; !left.isZero(); ++i) {
        shares[rests[i % rests.size()].place] += cent;
        left -= cent;
    }
    return shares;
}

QList<RendementRow> costRows(const QList<Cost> &costs, const ServiceMonths &months)
{
    const Catalogue places = Catalogue::municipalities();
    const Catalogue routes = Catalogue::read(u"routes"_s);
    QList<RendementRow> rows;
    for (const Cost &cost : costs) {
        QMap<ServiceMonths::Place, qint64> weights;
        qint64 whole = 0;
        for (auto each = months.all().cbegin(); each != months.all().cend(); ++each)
            if ((cost.municipality.isEmpty() || each.key().first == cost.municipality) && (cost.route.isEmpty() || each.key().second == cost.route)) {
                weights.insert(each.key(), *each);
                whole += *each;
            }
        const bool isWhole = !cost.municipality.isEmpty() && !cost.route.isEmpty();
        if (isWhole || whole == 0) // nobody was served there: it stays where it was put
            weights = {{{cost.municipality, cost.route}, 1}};
        const QMap<ServiceMonths::Place, Money> shares = shareOut(cost.amount(), weights);
        for (auto share = shares.cbegin(); share != shares.cend(); ++share) {
            RendementRow row;
            row.id = u"%1/%2/%3"_s.arg(cost.id.text(), share.key().first, share.key().second);
            row.step = stepOf(cost);
            row.name = cost.title;
            row.municipality = share.key().first;
            row.route = share.key().second;
            row.from = QDate(cost.year, 1, 1);
            row.until = QDate(cost.year, 12, 31);
            row.amount = -*share;
            row.formula = howMuch(cost);
            if (!isWhole && whole > 0)
                row.formula += Text::tr("; %1 of %2 months of service").arg(weights.value(share.key())).arg(whole);
            rows.append(row);
        }
    }
    return rows;
}

} // namespace core
