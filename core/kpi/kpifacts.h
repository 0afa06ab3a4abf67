#pragma once

#include "core/dossier/dossier.h"
#include "core/store/store.h"

#include <map>

namespace core {

/// The client of a dossier as results name and narrow them.
struct KpiClient {
    Id<Dossier> dossier;
    QString number;
    QString owner;
    QString name;
    QString municipality;
};

/// A route as results judge it.
struct RouteFact {
    qsizetype client = 0; ///< index in KpiFacts::clients()
    QDate start;
    QDate end;
    QString outcome;
    bool hasBenefit = false; ///< at the start of the route
};

/// A month of income as results count it.
struct IncomeFact {
    qsizetype client = 0;
    Month month;
    Money earned; ///< what was settled, else turnover less costs, never below zero
    Money norm;
};

/// Everything results count from, each kind read once in a sweep when it is first asked for. A picture of one moment: whoever
/// keeps it longer than a question must know that nothing changed.
class KpiFacts {
public:
    explicit KpiFacts(const Store &store) : m_store(store) {}

    const QList<KpiClient> &clients() const;
    /// Index of the client of a dossier; -1 when there is none.
    qsizetype clientOf(const QString &dossier) const;
    /// Routes of a kind by day of start.
    const QList<RouteFact> &routes(const QString &kind) const;
    /// By month.
    const QList<IncomeFact> &incomes() const;

private:
    const Store &m_store;
    mutable QList<KpiClient> m_clients;
    mutable QHash<QString, qsizetype> m_places; ///< by id of the dossier
    mutable std::map<QString, QList<RouteFact>> m_routes;
    mutable std::optional<QList<IncomeFact>> m_incomes;
};

} // namespace core
