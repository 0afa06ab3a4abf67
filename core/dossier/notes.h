#pragma once

#include "core/base/problem.h"
#include "core/dossier/note.h"
#include "core/store/store.h"

namespace core {

/// How long a note may still be changed after it was written.
constexpr qint64 noteFixedAfterSeconds = 24 * 60 * 60;

/// True from 24 hours after it was written: from then on there are only addenda.
bool isFixed(const Note &note, const QDateTime &now);

/// Contacts with or about the client. What is refused comes back as problems and then nothing was written.
class Notes {
public:
    explicit Notes(Store &store) : m_store(store) {}

    /// Newest day first, addenda included.
    QList<Note> of(const Id<Dossier> &dossier) const;
    /// Writes a new note of the present adviser.
    QList<Problem> add(Note note);
    /// Corrects a note within 24 hours; later the problem says to write an addendum.
    QList<Problem> change(const Note &note);
    /// Later text to a note, in a row of its own.
    QList<Problem> addendum(const Id<Note> &to, const QString &text);
    /// To the bin, within the same 24 hours.
    QList<Problem> remove(const Id<Note> &note);

private:
    QList<Problem> refusal(const Id<Note> &note) const;

    Store &m_store;
};

} // namespace core
