#include "core/archive/guard.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Guard)
};

constexpr Op guardDossier{QT_TRANSLATE_NOOP("Op", "Guard a dossier")};
constexpr Op liftGuard{QT_TRANSLATE_NOOP("Op", "Lift the guard of a dossier")};
constexpr Op enterGuarded{QT_TRANSLATE_NOOP("Op", "Open a guarded dossier")};
constexpr int shortestReason = 8;

} // namespace

template <> const Table<Guard> &tableOf<Guard>()
{
    static const Table<Guard> table{
        QStringLiteral("guards"),
        {column<&Guard::id>("id"), column<&Guard::dossier>("dossier"), column<&Guard::kind>("kind"), column<&Guard::reason>("reason"), column<&Guard::since>("since")}};
    return table;
}

std::optional<Guard> Guards::of(const Id<Dossier> &dossier) const
{
    const QList<Guard> found = m_store.select<Guard>(u"dossier = ?"_s, {dossier.text()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QSet<Id<Dossier>> Guards::all() const
{
    QSet<Id<Dossier>> dossiers;
    for (const Guard &guard : m_store.select<Guard>())
        dossiers.insert(guard.dossier);
    return dossiers;
}

QList<Problem> Guards::guard(const Id<Dossier> &dossier, const QString &kind, const QString &reason)
{
    if (kind.isEmpty())
        return {{Problem::Weight::Blocks, u"kind"_s, Text::tr("Choose why the dossier is guarded.")}};
    Guard guard = of(dossier).value_or(Guard());
    guard.id = guard.id.isNull() ? Id<Guard>::fresh() : guard.id;
    guard.dossier = dossier;
    guard.kind = kind;
    guard.reason = reason.simplified();
    guard.since = guard.since.isValid() ? guard.since : m_store.clock().today();
    m_store.write(guardDossier, [&](Writer &writer) { writer.put(guard); });
    return {};
}

void Guards::lift(const Id<Dossier> &dossier)
{
    if (const auto guard = of(dossier))
        m_store.write(liftGuard, [&](Writer &writer) { writer.remove(guard->id); });
}

QList<Problem> Guards::enter(const Id<Dossier> &dossier, const QString &why)
{
    if (why.simplified().size() < shortestReason)
        return {{Problem::Weight::Blocks, u"why"_s, Text::tr("Write in a few words why you open this dossier.")}};
    m_store.look(enterGuarded, dossier.text(), why.simplified());
    return {};
}

} // namespace core
