#pragma once

#include "core/base/problem.h"
#include "core/store/store.h"

namespace core {

/// Something the route cost in a year. Staff is hours times a rate, the others an amount. Without a municipality or a route it is
/// shared out over all of them by months of service.
struct Cost {
    Id<Cost> id;
    int year = 0;
    QString kind = QStringLiteral("staff"); ///< staff, integration, purchased
    QString title;
    QString municipality; ///< key; empty: all
    QString route;        ///< kind of route; empty: all
    HourQuantity hours;   ///< staff only
    Money rate;           ///< per hour, staff only
    Money typed;          ///< amount of the other kinds
    QString source;       ///< where the figure stands
    bool operator==(const Cost &) const = default;

    bool isStaff() const { return kind == QLatin1StringView("staff"); }
    /// Hours times rate rounded half up to the cent, or the amount as it was typed.
    Money amount() const { return isStaff() ? (rate * hours.toMinutes()).dividedBy(60) : typed; }
};

template <> const Table<Cost> &tableOf<Cost>();

/// The costs of the route, year by year.
class Costs {
public:
    explicit Costs(Store &store) : m_store(store) {}

    QList<Cost> of(int year) const;
    QList<Problem> save(const Cost &cost);
    void remove(const Id<Cost> &cost);
    /// The kinds with their names, in order.
    static QList<std::pair<QString, QString>> kinds();
    static QString kindName(const QString &kind);

private:
    Store &m_store;
};

QList<Problem> check(const Cost &cost);

} // namespace core
