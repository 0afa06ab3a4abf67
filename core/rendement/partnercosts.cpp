#include "core/rendement/partnercosts.h"

#include "core/base/format.h"
#include "core/partner/partnerorganisation.h"
#include "core/partner/referral.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PartnerCosts)
};

/// SQL for the route of a referral that ran on a day, the latest that started; empty when none did.
QString routeOn(const QString &day)
{
    return u"coalesce((select x.kind from routes x where x.dossier = r.dossier and x.start_day <= %1 and (x.end_day is null or x.end_day >= %1) order by x.start_day desc, x.id limit 1), '')"_s.arg(day);
}

} // namespace

QList<RendementRow> partnerCostRows(const Store &store, const KpiFacts &facts, int year)
{
    QList<RendementRow> rows;
    const auto add = [&](const QString &id, const QString &dossier, const QString &day, const QString &route, const QString &referral, Money amount, const QString &formula) {
        const qsizetype at = facts.clientOf(dossier);
        if (at < 0 || amount.isZero())
            return;
        const KpiClient &client = facts.clients()[at];
        RendementRow row;
        row.id = id;
        row.step = RendementStep::Purchased;
        row.dossier = client.dossier;
        row.number = client.number;
        row.name = client.name;
        row.municipality = client.municipality;
        row.route = route;
        row.from = QDate::fromString(day, Qt::ISODate);
        row.until = row.from;
        row.amount = -amount;
        row.formula = formula;
        row.place = u"partner_referrals/"_s + referral;
        rows.append(row);
    };
    const QVariantList days{toSql(QDate(year, 1, 1)), toSql(QDate(year, 12, 31))};
    const QString hours = u"select h.id, h.dossier, h.day, %1, r.id, h.minutes, h.cost_cents, coalesce(c.hour_price_cents, 0), o.name from partner_hours h "
                          "join partner_referrals r on r.id = h.referral join partner_organisations o on o.id = r.organisation "
                          "left join partner_contracts c on c.id = r.contract where h.day between ? and ? order by h.day, h.id"_s.arg(routeOn(u"h.day"_s));
    store.each(hours, days, [&](const Cells &cells) {
        PartnerHours booked;
        booked.worked = HourQuantity::minutes(qint32(cells.number(5)));
        booked.cost = Money::cents(cells.number(6));
        PartnerContract contract;
        contract.hourPrice = Money::cents(cells.number(7));
        const QString formula = booked.cost.isZero() ? Text::tr("%1: %2 hours at %3").arg(cells.text(8), format(booked.worked), format(contract.hourPrice))
                                                     : Text::tr("%1: booked %2").arg(cells.text(8), format(booked.cost));
        add(u"partner/"_s + cells.text(0), cells.text(1), cells.text(2), cells.text(3), cells.text(4), costOf(booked, contract), formula);
    });
    const QString routes = u"select r.id, r.dossier, coalesce(r.answered, r.made) as day, %1, c.route_price_cents, o.name from partner_referrals r "
                           "join partner_organisations o on o.id = r.organisation join partner_contracts c on c.id = r.contract "
                           "where r.state in ('accepted', 'done') and c.route_price_cents > 0 and coalesce(r.answered, r.made) between ? and ? order by day, r.id"_s
                               .arg(routeOn(u"coalesce(r.answered, r.made)"_s));
    store.each(routes, days, [&](const Cells &cells) {
        const Money price = Money::cents(cells.number(4));
        add(u"referral/"_s + cells.text(0), cells.text(1), cells.text(2), cells.text(3), cells.text(0), price, Text::tr("%1: %2 for the whole route").arg(cells.text(5), format(price)));
    });
    return rows;
}

} // namespace core
