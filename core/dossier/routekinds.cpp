#include "core/dossier/routekinds.h"

#include "core/dossier/route.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::RouteKinds)
};

} // namespace

RouteKinds RouteKinds::builtIn()
{
    return RouteKinds(Catalogue::read(u"routes"_s), Catalogue::read(u"routes"_s, u"chips"_s));
}

RouteKinds::RouteKinds(const Catalogue &kinds, const Catalogue &chips) : m_kinds(kinds), m_chips(chips)
{
    for (const CatalogueEntry &kind : m_kinds.entries())
        m_lists.emplace(kind.key, Lists{m_kinds.within(kind.key, u"phases"_s), m_kinds.within(kind.key, u"outcomes"_s)});
}

Catalogue RouteKinds::phases(const QString &kind) const
{
    const auto found = m_lists.find(kind);
    return found == m_lists.end() ? m_kinds.within(kind, u"phases"_s) : found->second.phases;
}

Catalogue RouteKinds::outcomes(const QString &kind) const
{
    const auto found = m_lists.find(kind);
    return found == m_lists.end() ? m_kinds.within(kind, u"outcomes"_s) : found->second.outcomes;
}

QString RouteKinds::firstPhase(const QString &kind) const
{
    return phases(kind).keys().value(0);
}

int RouteKinds::usualMonths(const QString &kind) const
{
    const CatalogueEntry *entry = m_kinds.find(kind);
    return entry ? entry->fields["months"_L1].toInt() : 0;
}

Success RouteKinds::success(const QString &kind, const QString &outcome) const
{
    const Catalogue list = outcomes(kind);
    const CatalogueEntry *entry = list.find(outcome);
    const QString word = entry ? entry->fields["success"_L1].toString() : QString();
    return word == "yes"_L1 ? Success::Yes : word == "no"_L1 ? Success::No : Success::Neutral;
}

QString RouteKinds::definition(const QString &kind, const QString &outcome) const
{
    const Catalogue list = outcomes(kind);
    const CatalogueEntry *entry = list.find(outcome);
    return entry ? entry->fields["definition"_L1].toString() : QString();
}

QString RouteKinds::counter(const Route &route, QDate today) const
{
    const int usual = usualMonths(route.kind);
    const int month = monthInRoute(route, today);
    if (month == 0)
        return Text::tr("%1 from %2").arg(chip(route.kind), route.start.toString(u"d-M-yyyy"_s));
    return usual > 0 ? u"%1 %2/%3"_s.arg(chip(route.kind)).arg(month).arg(usual) : u"%1 %2"_s.arg(chip(route.kind)).arg(month);
}

int monthInRoute(const Route &route, QDate today)
{
    const QDate last = route.end.isValid() && route.end < today ? route.end : today;
    if (!route.start.isValid() || last < route.start)
        return 0;
    const int whole = Month::of(route.start).monthsUntil(Month::of(last));
    // A month is full on the day with the same number, or on the last day of a shorter month.
    const bool reached = route.start.addMonths(whole) <= last;
    return whole + (reached ? 1 : 0);
}

} // namespace core
