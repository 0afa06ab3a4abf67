#pragma once

#include "core/base/progress.h"
#include "core/vault/vaultfile.h"

#include <memory>

namespace core::pagecipher {

/// The name under which SQLite knows our VFS.
QString vfsName();

/// Makes an open vault file known to the VFS for as long as it lives. What comes back names it in a URI and tells no key.
quint64 announce(const std::shared_ptr<VaultFile> &vault);

/// The URI under which SQLite opens it.
QString uri(const VaultFile &vault, quint64 handle);

/// Fills an announced new file with an empty database of our page size. Throws Failure.
void makeEmptyDatabase(const QString &uri);

/// Copies the database of one announced file, as it is at this moment, into a blank one. Told of are pages. Throws Failure.
void copyDatabase(const QString &from, const QString &to, const Progress &progress = {});

/// Brings what is still in the log into the pages and ends the log; false when somebody is still reading.
bool settle(const QString &uri);

} // namespace core::pagecipher
