#pragma once

#include "core/store/store.h"

namespace core {

/// Choices of the adviser kept in the vault (column widths, saved lists, remembered mappings). Not journaled: no facts of a dossier.
class Settings {
public:
    explicit Settings(Store &store) : m_store(store) {}
    QString value(const QString &key, const QString &otherwise = {}) const;
    void set(const QString &key, const QString &value);

private:
    Store &m_store;
};

} // namespace core
