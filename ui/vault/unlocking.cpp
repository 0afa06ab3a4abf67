#include "ui/vault/unlocking.h"

#include "core/store/backup.h"
#include "core/store/migrations.h"

namespace ui {

using Access = core::Vault::Access;

VaultWay byPassphrase(const QString &phrase)
{
    return [phrase](const QString &path, Access access) { return core::Vault::open(path, phrase, access); };
}

VaultWay byRecoveryKey(const core::RecoveryKey &key)
{
    return [key](const QString &path, Access access) { return core::Vault::openWithRecovery(path, key, access); };
}

std::shared_ptr<core::Vault> openReady(const VaultWay &way, const QString &path, Access access, const QDateTime &now)
{
    auto vault = std::make_shared<core::Vault>(way(path, access));
    core::makeReady(*vault, core::FixedClock(now));
    return vault;
}

RestoredVault restoreReady(const VaultWay &way, const QString &backup, const QString &path, const QDateTime &now)
{
    RestoredVault restored;
    {
        const core::Vault opened = way(backup, Access::ReadOnly);
        core::Backups::tryOut(opened); // a damaged backup must not take any place
        restored.aside = core::restoreOver(path, opened, core::FixedClock(now));
    }
    restored.vault = openReady(way, path, Access::ReadWrite, now);
    return restored;
}

} // namespace ui
