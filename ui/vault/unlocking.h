#pragma once

#include "core/vault/vault.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace ui {

/// A way into a vault, with whatever opens it inside. Takes a second on purpose: for a worker thread.
using VaultWay = std::function<core::Vault(const QString &path, core::Vault::Access access)>;

VaultWay byPassphrase(const QString &phrase);
VaultWay byRecoveryKey(const core::RecoveryKey &key);

/// Opens a vault and brings its schema up to date. Throws Failure.
std::shared_ptr<core::Vault> openReady(const VaultWay &way, const QString &path, core::Vault::Access access, const QDateTime &now);

/// A vault after a backup took its place, and where the file that stood there is kept.
struct RestoredVault {
    std::shared_ptr<core::Vault> vault;
    QString aside;
};

/// Puts a backup, after reading every page of it, in the place of a vault that cannot be opened. Throws Failure.
RestoredVault restoreReady(const VaultWay &way, const QString &backup, const QString &path, const QDateTime &now);

} // namespace ui
