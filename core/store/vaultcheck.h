#pragma once

#include "core/base/progress.h"
#include "core/vault/vault.h"

#include <QMap>

namespace core {

/// What a full check of a vault found.
struct VaultReport {
    QStringList faults;          ///< in words; empty when all is well
    QMap<QString, qint64> rows;  ///< per table
    quint32 pages = 0;
    int schema = 0;
    QString adviser;
    bool isGood() const { return faults.isEmpty(); }
};

/// Authenticates every page, runs SQLite's own checks, and holds the journal against the records. Writes nothing; others may go
/// on reading and writing. What stops it from reading on ends up in the report; Failure only for what is no damage.
VaultReport checkVault(const Vault &vault, const Progress &progress = {});

} // namespace core
