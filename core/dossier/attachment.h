#pragma once

#include "core/base/record.h"

namespace core {

struct Dossier;

/// A paper or photo in the dossier; its bytes are kept once, under their hash.
struct Attachment {
    Id<Attachment> id;
    Id<Dossier> dossier;
    QString name;
    QString kind; ///< key of a kind of evidence
    QString mediaType;
    qint64 size = 0;
    QString hash;
    QDateTime added;
    QString subject; ///< id of the row it proves, such as an answer in the plan
    QDate validUntil;
    bool operator==(const Attachment &) const = default;
};

template <> const Table<Attachment> &tableOf<Attachment>();

} // namespace core
