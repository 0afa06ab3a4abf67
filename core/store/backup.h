#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/vault/vault.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace core {

/// A sealed copy of a vault, known by its file name.
struct Backup {
    QString path;
    QDateTime made;
    qint64 size = 0;
};

/// What is in a backup, as far as it tells whether it is the right one.
struct BackupContent {
    QDateTime made;
    QString adviser;
    int dossiers = 0;
    int notes = 0;
    int attachments = 0;
    QDate lastNote;         ///< invalid when there are none
    QDateTime lastChange;   ///< invalid when nothing was ever changed
    QStringList dossierNumbers; ///< the latest ten
};

/// Sealed copies in `<vault>.backups/` and, when wanted, in a second folder or on a stick; of the last 14 days and 8 weeks.
class Backups {
public:
    static constexpr int days = 14;
    static constexpr int weeks = 8;

    Backups(const Vault &vault, const Clock &clock) : m_vault(vault), m_clock(clock) {}

    QString folder() const;
    /// Newest first. Without a folder: those of the vault itself.
    QList<Backup> list(const QString &folder = {}) const;
    /// The same for a vault that cannot be opened: the backups in a folder that carry its name.
    static QList<Backup> found(const QString &folder, const QString &vaultName);
    /// Where the backups of a vault at this path stand.
    static QString folderOf(const QString &vaultPath) { return vaultPath + QStringLiteral(".backups"); }
    /// No backup has been made today.
    bool isDue() const;
    /// Makes one and removes those that are no longer kept. `second` gets the same; a stick that is not there is a Failure after
    /// the first copy is safe. May run on a worker thread.
    Backup make(const QString &second = {}, const Progress &progress = {}) const;
    /// Opens a backup without changing it and tells what is in it. Throws Failure when a page of it is not whole.
    BackupContent tryOut(const QString &backup, const Progress &progress = {}) const;
    /// The same for who has not opened the vault itself.
    static BackupContent tryOut(const Vault &opened, const Progress &progress = {});

    /// What rotation keeps, of these moments, on that day.
    static QList<Backup> kept(const QList<Backup> &backups, QDate today);

private:
    void rotate(const QString &folder) const;
    QString nameFor(const QDateTime &made) const;

    const Vault &m_vault;
    const Clock &m_clock;
};

/// Puts a backup in the place of the vault and returns under which name the present file is kept. Nobody may be connected.
QString restoreBackup(Vault &vault, const QString &backup, const Clock &clock);

/// The same when the vault itself cannot be opened any more; `backup` was opened with its passphrase. Also keeps the log.
QString restoreOver(const QString &vaultPath, const Vault &backup, const Clock &clock);

} // namespace core
