#pragma once

#include "core/store/store.h"

namespace core {

/// Unfinished forms, kept inside the vault on every pause in typing, on lock, crash and closing. Not journaled.
class Drafts {
public:
    explicit Drafts(Store &store) : m_store(store) {}

    /// What was typed, per dossier (may be empty) and form; empty when there is nothing.
    Row load(const QString &dossier, const QString &form) const;
    void save(const QString &dossier, const QString &form, const Row &content);
    void drop(const QString &dossier, const QString &form);
    struct Entry {
        QString dossier;
        QString form;
        QDateTime at;
    };
    QList<Entry> all() const;

private:
    Store &m_store;
};

} // namespace core
