#pragma once

#include "core/dossier/note.h"
#include "core/dossier/task.h"

namespace core {

/// The sentences of a note, so that one can be marked as a promise.
QStringList sentencesOf(const QString &text);

/// A promise that stands in a note: its sentence, who made it and by when. With title, quote and cause filled in.
Task promiseOf(const Note &note, const QString &sentence, bool byClient, QDate due);

} // namespace core
