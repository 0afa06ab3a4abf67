#pragma once

#include "core/base/month.h"
#include "core/rules/catalogue.h"

#include <map>

namespace core {

struct Route;

/// Whether an outcome counts as a success, for the results.
enum class Success { Yes, No, Neutral };

/// The routes with their phases and outcomes, as the client may correct them in resources/office/routes.json.
class RouteKinds {
public:
    static RouteKinds builtIn();

    const Catalogue &kinds() const { return m_kinds; }
    Catalogue phases(const QString &kind) const;
    Catalogue outcomes(const QString &kind) const;
    QString label(const QString &kind) const { return m_kinds.label(kind); }
    /// The short name, for lists: "PTO".
    QString chip(const QString &kind) const { return m_chips.label(kind); }
    QString phaseLabel(const QString &kind, const QString &phase) const { return phases(kind).label(phase); }
    QString outcomeLabel(const QString &kind, const QString &outcome) const { return outcomes(kind).label(outcome); }
    QString firstPhase(const QString &kind) const;
    /// How many months the service usually takes; 0 when nothing was published for this route.
    int usualMonths(const QString &kind) const;
    Success success(const QString &kind, const QString &outcome) const;
    /// What an outcome means, in words for the results.
    QString definition(const QString &kind, const QString &outcome) const;
    /// "Starter 14/36", or "PTO 14" for a route without a usual length.
    QString counter(const Route &route, QDate today) const;

private:
    RouteKinds(const Catalogue &kinds, const Catalogue &chips);

    struct Lists {
        Catalogue phases;
        Catalogue outcomes;
    };
    Catalogue m_kinds;
    Catalogue m_chips;
    std::map<QString, Lists> m_lists; ///< read once: the list of dossiers asks for each of its lines
};

/// The month of service a route is in on a day: 1 in its first month, 0 before it starts. It stands still when the route has ended.
int monthInRoute(const Route &route, QDate today);

} // namespace core
