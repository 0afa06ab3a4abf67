#include "core/dossier/attachment.h"

namespace core {

template <> const Table<Attachment> &tableOf<Attachment>()
{
    static const Table<Attachment> table{
        QStringLiteral("attachments"),
        {column<&Attachment::id>("id"),
         column<&Attachment::dossier>("dossier"),
         column<&Attachment::name>("name"),
         column<&Attachment::kind>("kind"),
         column<&Attachment::mediaType>("media_type"),
         column<&Attachment::size>("size_bytes"),
         column<&Attachment::hash>("hash"),
         column<&Attachment::added>("added"),
         column<&Attachment::subject>("subject"),
         column<&Attachment::validUntil>("valid_until")}};
    return table;
}

} // namespace core
