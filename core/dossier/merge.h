#pragma once

#include "core/base/problem.h"
#include "core/dossier/dossier.h"
#include "core/store/store.h"

namespace core {

/// What a merge will do, shown before it is done.
struct MergePreview {
    int moves = 0; ///< rows that go along
    int stays = 0; ///< rows that the target has already: they stay with the old dossier and are written down in a note
    QStringList differences; ///< facts that the two dossiers tell differently, in words
    QStringList filled; ///< facts the target did not have and takes over
};

/// Makes one dossier of two without losing anything: all rows move to `target`, what cannot stand beside the target's
/// own facts stays with `source`, which closes and points to the target, and the differences are kept in a note.
class DossierMerge {
public:
    explicit DossierMerge(Store &store) : m_store(store) {}

    QList<Problem> check(const Id<Dossier> &source, const Id<Dossier> &target) const;
    MergePreview preview(const Id<Dossier> &source, const Id<Dossier> &target) const;
    /// One operation, so one undo takes it back. Writes nothing when check() blocks.
    QList<Problem> merge(const Id<Dossier> &source, const Id<Dossier> &target);

private:
    struct Plan;
    Plan plan(const Id<Dossier> &source, const Id<Dossier> &target) const;
    void planFacts(const QString &table, const Row &theirs, const Row &ours, Plan &plan) const;
    bool clashes(const QString &table, const Row &row, const QString &target) const;

    Store &m_store;
};

} // namespace core
