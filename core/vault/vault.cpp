#include "core/vault/vault.h"

#include "core/base/failure.h"
#include "core/base/platform.h"
#include "core/vault/pagecipher.h"
#include "core/vault/place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Vault)
};

void refusePlace(const QString &path)
{
    if (const QString problem = placeProblem(path); !problem.isEmpty())
        throw Failure(Failure::Kind::VaultPlaceRefused, problem);
}

/// A program that was killed between making its lock and writing its name into it leaves one that says nothing.
bool takesOverUnfinished(QLockFile &lock)
{
    constexpr int patience = 200; // milliseconds: a program that is alive has written its name by then
    qint64 process = 0;
    QString host;
    QString program;
    const auto isNamed = [&] { return lock.getLockInfo(&process, &host, &program) && process != 0; };
    if (lock.error() != QLockFile::LockFailedError || isNamed())
        return false;
    return lock.tryLock(patience) || (!isNamed() && lock.removeStaleLockFile() && lock.tryLock(0));
}

} // namespace

Vault::Vault(const QString &path, Access access) : m_path(QFileInfo(path).absoluteFilePath()), m_access(access)
{
    // One name for one file, also when it is reached through a link: the lock beside it counts on that.
    if (const QString real = QFileInfo(QFileInfo(m_path).absolutePath()).canonicalFilePath(); !real.isEmpty())
        m_path = QDir(real).filePath(QFileInfo(m_path).fileName());
    if (const QString real = QFileInfo(m_path).canonicalFilePath(); !real.isEmpty())
        m_path = real;
}

Vault::Vault(Vault &&other) noexcept = default;

Vault &Vault::operator=(Vault &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_access = other.m_access;
        m_file = std::move(other.m_file);
        m_lock = std::move(other.m_lock);
        m_handle = other.m_handle;
    }
    return *this;
}

Vault::~Vault()
{
    close();
}

void Vault::close()
{
    if (m_file && m_access == Access::ReadWrite && m_file->header().hasWal()) {
        try {
            pagecipher::settle(pagecipher::uri(*m_file, m_handle));
        } catch (const Failure &) {
            // A full disk must not keep anybody from closing: the log stays and is taken in at the next opening.
        }
    }
    m_file.reset();
    m_lock.reset();
}

void Vault::takeLock()
{
    auto lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    // Age tells nothing: whether the process that wrote the lock still runs on this computer does.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0) || takesOverUnfinished(*lock)) {
        m_lock = std::move(lock);
        return;
    }
    if (lock->error() != QLockFile::LockFailedError) {
        if (m_access == Access::ReadOnly)
            return; // a stick that cannot be written is not written by anybody else either
        throw Failure(Failure::Kind::NoPermission, QDir::toNativeSeparators(m_path));
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    throw Failure(Failure::Kind::VaultBusy, Text::tr("%1 on computer %2 (process %3)").arg(program, host).arg(process), m_path);
}

void Vault::connect(std::shared_ptr<VaultFile> file)
{
    m_file = std::move(file);
    m_handle = pagecipher::announce(m_file);
}

Vault Vault::create(const QString &path, const QString &adviser, const QString &passphrase, const RecoveryKey &recovery, const KeyCost &cost)
{
    refusePlace(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        throw Failure(Failure::Kind::NoPermission, QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    Vault vault(path, Access::ReadWrite);
    vault.takeLock();
    if (QFileInfo::exists(vault.m_path))
        throw Failure(Failure::Kind::File, QDir::toNativeSeparators(vault.m_path), u"exists already"_s);
    const Secret dataKey = Secret::fresh();
    Header header;
    fillRandom(header.file.data(), qsizetype(header.file.size()));
    header.slots_[0] = KeySlot::lock(KeySlot::Kind::Passphrase, Secret::ofText(passphrase), dataKey, cost, header.file);
    header.slots_[1] = KeySlot::lock(KeySlot::Kind::Recovery, recovery.secret(), dataKey, cost, header.file);
    header.setAdviser(adviser, dataKey);
    const QString unfinished = vault.m_path + u".new"_s;
    try {
        const auto file = std::make_shared<VaultFile>(unfinished, header, dataKey.copy());
        pagecipher::makeEmptyDatabase(pagecipher::uri(*file, pagecipher::announce(file)));
    } catch (const Failure &) {
        QFile::remove(unfinished);
        throw;
    }
    // A list of pages or a log of a vault that stood here before has nothing to do with this one.
    QFile::remove(vault.m_path + u"-map"_s);
    QFile::remove(vault.m_path + u"-wal"_s);
    platform::replaceFile(unfinished, vault.m_path);
    vault.connect(std::make_shared<VaultFile>(vault.m_path, VaultFile::Use::ReadWrite, LockedFile(vault.m_path), dataKey.copy()));
    return vault;
}

Vault Vault::openBy(const QString &path, KeySlot::Kind kind, const Secret &phrase, Access access)
{
    if (access == Access::ReadWrite)
        refusePlace(path);
    Vault vault(path, access);
    if (!QFileInfo::exists(vault.m_path))
        throw Failure(Failure::Kind::File, QDir::toNativeSeparators(vault.m_path));
    vault.takeLock();
    const LockedFile locked(vault.m_path);
    for (const KeySlot &slot : locked.header().slots_) {
        if (slot.kind != kind)
            continue;
        if (std::optional<Secret> dataKey = slot.open(phrase, locked.header().file)) {
            vault.connect(std::make_shared<VaultFile>(vault.m_path, access == Access::ReadOnly ? VaultFile::Use::ReadOnly : VaultFile::Use::ReadWrite, locked,
                                                      std::move(*dataKey)));
            return vault;
        }
    }
    throw Failure(Failure::Kind::WrongPassphrase, vault.name());
}

Vault Vault::open(const QString &path, const QString &passphrase, Access access)
{
    return openBy(path, KeySlot::Kind::Passphrase, Secret::ofText(passphrase), access);
}

Vault Vault::openWithRecovery(const QString &path, const RecoveryKey &recovery, Access access)
{
    return openBy(path, KeySlot::Kind::Recovery, recovery.secret(), access);
}

Vault Vault::openCopy(const QString &path, Access access) const
{
    Vault vault(path, access);
    if (!QFileInfo::exists(vault.m_path))
        throw Failure(Failure::Kind::File, QDir::toNativeSeparators(vault.m_path));
    vault.takeLock();
    const LockedFile locked(vault.m_path);
    if (locked.header().file != m_file->header().file)
        throw Failure(Failure::Kind::WrongPassphrase, vault.name(), u"a file of another vault"_s);
    vault.connect(std::make_shared<VaultFile>(vault.m_path, access == Access::ReadOnly ? VaultFile::Use::ReadOnly : VaultFile::Use::ReadWrite, locked,
                                              m_file->dataKey().copy()));
    return vault;
}

QString Vault::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

QString Vault::adviser() const
{
    return m_file->header().adviser(m_file->dataKey());
}

DatabaseAddress Vault::address(bool readOnly) const
{
    return {pagecipher::uri(*m_file, m_handle), u"QSQLITE_OPEN_URI"_s, readOnly || m_access == Access::ReadOnly};
}

QStringList Vault::notices() const
{
    return m_file->notices();
}

void Vault::setAdviser(const QString &name)
{
    m_file->changeHeader([&](Header &header) { header.setAdviser(name, m_file->dataKey()); });
}

bool Vault::isPassphrase(const QString &phrase) const
{
    const Header header = m_file->header();
    const Secret secret = Secret::ofText(phrase);
    return std::any_of(header.slots_.begin(), header.slots_.end(),
                       [&](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Passphrase && slot.open(secret, header.file); });
}

void Vault::changePassphrase(const QString &present, const QString &next)
{
    if (!isPassphrase(present))
        throw Failure(Failure::Kind::WrongPassphrase, name());
    resetPassphrase(next);
}

void Vault::resetPassphrase(const QString &next)
{
    setSlot(KeySlot::Kind::Passphrase, Secret::ofText(next));
}

RecoveryKey Vault::renewRecoveryKey()
{
    const RecoveryKey key = RecoveryKey::fresh();
    setRecoveryKey(key);
    return key;
}

void Vault::setRecoveryKey(const RecoveryKey &key)
{
    setSlot(KeySlot::Kind::Recovery, key.secret());
}

void Vault::setSlot(KeySlot::Kind kind, const Secret &phrase)
{
    if (m_access == Access::ReadOnly)
        throw Failure(Failure::Kind::NoPermission, QDir::toNativeSeparators(m_path));
    const Header present = m_file->header();
    auto slot = std::find_if(present.slots_.begin(), present.slots_.end(), [&](const KeySlot &each) { return each.kind == kind; });
    Q_ASSERT(slot != present.slots_.end());
    const auto index = size_t(slot - present.slots_.begin());
    const KeySlot next = KeySlot::lock(kind, phrase, m_file->dataKey(), slot->cost, present.file);
    m_file->changeHeader([&](Header &header) { header.slots_[index] = next; });
}

Vault::Blank Vault::blankCopy(const QString &path) const
{
    const auto file = std::make_shared<VaultFile>(QFileInfo(path).absoluteFilePath(), m_file->header(), m_file->dataKey().copy());
    return {file, pagecipher::uri(*file, pagecipher::announce(file))};
}

void Vault::replaceWith(const QString &file, const QString &aside)
{
    const QString wal = m_file->walPath();
    if (m_file->header().hasWal() && !pagecipher::settle(pagecipher::uri(*m_file, m_handle)))
        throw Failure(Failure::Kind::VaultBusy, name());
    const Secret dataKey = m_file->dataKey().copy();
    platform::keepAside(m_path, aside);
    m_file.reset();
    platform::replaceFile(file, m_path);
    QFile::remove(wal);
    QFile::remove(m_path + u"-map"_s);
    connect(std::make_shared<VaultFile>(m_path, VaultFile::Use::ReadWrite, LockedFile(m_path), dataKey.copy()));
}

} // namespace core
