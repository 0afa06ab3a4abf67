#pragma once

#include "core/base/problem.h"
#include "core/dossier/dossier.h"
#include "core/store/store.h"

namespace core {

/// A dossier that opens only for who says why: of a relative, a colleague or somebody well known.
struct Guard {
    Id<Guard> id;
    Id<Dossier> dossier;
    QString kind; ///< key from resources/office/guards.json
    QString reason;
    QDate since;
    bool operator==(const Guard &) const = default;
};

template <> const Table<Guard> &tableOf<Guard>();

/// Which dossiers are guarded, and who opened one and why.
class Guards {
public:
    explicit Guards(Store &store) : m_store(store) {}

    std::optional<Guard> of(const Id<Dossier> &dossier) const;
    QSet<Id<Dossier>> all() const;
    [[nodiscard]] QList<Problem> guard(const Id<Dossier> &dossier, const QString &kind, const QString &reason);
    void lift(const Id<Dossier> &dossier);
    /// Somebody opens it; the reason goes in the audit and is asked for.
    [[nodiscard]] QList<Problem> enter(const Id<Dossier> &dossier, const QString &why);

private:
    Store &m_store;
};

} // namespace core
