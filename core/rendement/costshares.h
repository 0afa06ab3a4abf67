#pragma once

#include "core/rendement/rendement.h"

namespace core {

/// Months of service in a year, by municipality and kind of route: what costs for all of them are shared out by.
class ServiceMonths {
public:
    ServiceMonths(const Store &store, const KpiFacts &facts, int year);
    using Place = std::pair<QString, QString>; ///< municipality, route
    const QMap<Place, qint64> &all() const { return m_months; }

private:
    QMap<Place, qint64> m_months;
};

/// Shares an amount over places by their weights, to the cent: what is left over goes to the largest remainders.
QMap<ServiceMonths::Place, Money> shareOut(Money amount, const QMap<ServiceMonths::Place, qint64> &weights);

/// The rows of the costs of a year, as amounts below zero.
QList<RendementRow> costRows(const QList<Cost> &costs, const ServiceMonths &months);

} // namespace core
