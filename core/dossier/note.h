#pragma once

#include "core/base/record.h"

namespace core {

struct Dossier;

/// A contact with or about the client. Fixed 24 hours after it was written; later text is an addendum.
struct Note {
    Id<Note> id;
    Id<Dossier> dossier;
    QString kind; ///< key from resources/office/contact_kinds.json: visit, office, phone, mail, …
    QDate day;
    QString author;
    int minutes = 0;
    QString text;
    QDateTime written;
    QString addendumTo; ///< id of the note it adds to
    bool operator==(const Note &) const = default;
};

template <> const Table<Note> &tableOf<Note>();

} // namespace core
