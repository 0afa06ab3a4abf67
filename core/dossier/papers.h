#pragma once

#include "core/dossier/attachment.h"
#include "core/dossier/dossier.h"
#include "core/store/store.h"

namespace core {

/// The largest paper that the vault takes, in bytes.
constexpr qint64 largestPaper = 20LL * 1024 * 1024;

/// What the file itself tells about a paper: name, sort of file, size. Throws Failure(File) when it is larger than largestPaper.
Attachment paperOf(const QString &name, const QByteArray &content, const QDateTime &added);

/// Every paper of a dossier, whatever it was handed in for.
class Papers {
public:
    explicit Papers(Store &store) : m_store(store) {}

    /// Newest first.
    QList<Attachment> of(const Id<Dossier> &dossier) const;
    /// Files a paper that belongs to the dossier as a whole; `kind` from resources/office/evidence_kinds.json. Throws as paperOf().
    void add(const Id<Dossier> &dossier, const QString &kind, const QString &name, const QByteArray &content);
    /// The bytes; that somebody looked is recorded.
    QByteArray open(const Attachment &paper);
    void remove(const Attachment &paper);

private:
    Store &m_store;
};

} // namespace core
