#include "core/dossier/note.h"

namespace core {

template <> const Table<Note> &tableOf<Note>()
{
    static const Table<Note> table{
        QStringLiteral("notes"),
        {column<&Note::id>("id"),
         column<&Note::dossier>("dossier"),
         column<&Note::kind>("kind"),
         column<&Note::day>("day"),
         column<&Note::author>("author"),
         column<&Note::minutes>("minutes"),
         column<&Note::text>("text"),
         column<&Note::written>("written"),
         column<&Note::addendumTo>("addendum_to")}};
    return table;
}

} // namespace core
