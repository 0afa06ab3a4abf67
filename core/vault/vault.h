#pragma once

#include "core/base/databaseaddress.h"
#include "core/vault/keyslot.h"
#include "core/vault/recoverykey.h"

#include <QStringList>

#include <memory>

class QLockFile;

namespace core {

class VaultFile;

/// An unlocked vault. As long as it lives its keys are in locked memory and no other program can have it open; it must
/// outlive every Store and Database that was given its address.
class Vault {
public:
    enum class Access { ReadOnly, ReadWrite };
    static constexpr int shortestPassphrase = 12;

    /// Makes a new vault and leaves it open. Throws Failure when the place is refused, or a file stands there.
    static Vault create(const QString &path, const QString &adviser, const QString &passphrase, const RecoveryKey &recovery, const KeyCost &cost = {});
    static Vault open(const QString &path, const QString &passphrase, Access access = Access::ReadWrite);
    static Vault openWithRecovery(const QString &path, const RecoveryKey &recovery, Access access = Access::ReadWrite);
    /// Another file with the same keys, such as a backup of this one, without asking again.
    Vault openCopy(const QString &path, Access access) const;
    Vault(Vault &&) noexcept;
    Vault &operator=(Vault &&) noexcept;
    ~Vault();

    const QString &path() const { return m_path; }
    /// As the adviser knows it: the file's name without folder and ending.
    QString name() const;
    QString adviser() const;
    /// What core::Store takes. Tells where the vault is, never a key.
    DatabaseAddress address(bool readOnly = false) const;
    /// What was found not whole at opening and was put right, in words.
    QStringList notices() const;
    Access access() const { return m_access; }

    void setAdviser(const QString &name);
    /// Whether this is the passphrase; takes as long as opening.
    bool isPassphrase(const QString &phrase) const;
    /// Throws Failure(WrongPassphrase) when `present` is not the passphrase.
    void changePassphrase(const QString &present, const QString &next);
    /// For who came in with the recovery key.
    void resetPassphrase(const QString &next);
    /// Makes and keeps a new recovery key; the old one opens this file no longer.
    RecoveryKey renewRecoveryKey();
    void setRecoveryKey(const RecoveryKey &key);

    /// A new, empty vault file with the same keys, to copy pages into; nothing keeps it but what is returned.
    struct Blank {
        std::shared_ptr<VaultFile> file;
        QString uri;
    };
    Blank blankCopy(const QString &path) const;
    /// Takes `file` (same keys) as this vault from now on. The present one stays under the name `aside`. Nobody may be connected.
    void replaceWith(const QString &file, const QString &aside);
    const VaultFile &file() const { return *m_file; }

private:
    Vault(const QString &path, Access access);
    void takeLock();
    void connect(std::shared_ptr<VaultFile> file);
    void close();
    void setSlot(KeySlot::Kind kind, const Secret &phrase);
    static Vault openBy(const QString &path, KeySlot::Kind kind, const Secret &phrase, Access access);

    QString m_path;
    Access m_access;
    std::unique_ptr<QLockFile> m_lock;
    std::shared_ptr<VaultFile> m_file;
    quint64 m_handle = 0;
};

} // namespace core
