#pragma once

#include "core/dossier/task.h"
#include "core/store/store.h"
#include "core/task/term.h"

namespace core {

/// The terms of the law of a dossier. Each keeps a task with its last day, and tasks that warn before it: they move with the term.
class Terms {
public:
    Terms(Store &store, const RuleBook &rules) : m_store(store), m_rules(rules) {}

    /// Running ones first, by day.
    QList<Term> of(const Id<Dossier> &dossier) const;
    QList<TermPause> pauses(const Id<Term> &term) const; ///< oldest first
    /// The kinds that fit the routes of a dossier.
    QList<TermKind> kindsFor(const Id<Dossier> &dossier) const;
    /// Throws Failure(File) for a kind that is not in the list.
    TermKind kindOf(const Term &term) const;
    TermStanding standing(const Term &term) const;

    [[nodiscard]] QList<Problem> start(Term term);
    /// A correction, an extension, or the end of it.
    [[nodiscard]] QList<Problem> save(const Term &term);
    /// Asks for something, or notes that it came in.
    [[nodiscard]] QList<Problem> save(TermPause pause);
    void finish(const Id<Term> &term);
    void remove(const Id<Term> &term);

private:
    void putTasks(Writer &writer, const Term &term, const QList<TermPause> &pauses, const QString &reason) const;

    Store &m_store;
    const RuleBook &m_rules;
};

} // namespace core
