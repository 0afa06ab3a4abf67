#pragma once

#include "core/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace kit {

constexpr QLatin1StringView passphrase("een lange zin met 3 appels");

/// A folder with a real vault in it that opens fast and protects nothing.
class VaultFolder {
public:
    VaultFolder() : recovery(core::RecoveryKey::fresh()) {}

    core::Vault create() const { return core::Vault::create(path(), QStringLiteral("A. Adviseur"), passphrase, recovery, core::KeyCost::cheap()); }
    core::Vault open(core::Vault::Access access = core::Vault::Access::ReadWrite) const { return core::Vault::open(path(), passphrase, access); }
    QString path() const { return folder.filePath(QStringLiteral("mijn kluis.kluis")); }
    QString file(const QString &name) const { return folder.filePath(name); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(bytes);
    }
    static void flip(const QString &path, qint64 offset)
    {
        QByteArray bytes = read(path);
        bytes[offset] = char(bytes[offset] ^ 0x20);
        write(path, bytes);
    }
    /// Every file of the folder as it stands on the disk now, as after pulling the plug of the program.
    void copyTo(const QTemporaryDir &other) const
    {
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &each : files)
            if (!each.fileName().endsWith(QStringLiteral(".lock")))
                write(other.filePath(each.fileName()), read(each.filePath()));
    }

    QTemporaryDir folder;
    core::RecoveryKey recovery;
};

} // namespace kit
