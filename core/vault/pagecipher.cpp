#include "core/vault/pagecipher.h"

#include "core/base/failure.h"
#include "core/vault/cipherfiles.h"

#include <QFileInfo>
#include <QHash>
#include <QUrl>

#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace core::pagecipher {

namespace {

struct Handle {
    sqlite3_file base;
    CipherFile *file;
};

CipherFile &of(sqlite3_file *file)
{
    return *reinterpret_cast<Handle *>(file)->file;
}

/// The vaults this process has open, by the number in their URI.
struct Announced {
    std::mutex mutex;
    QHash<quint64, std::weak_ptr<VaultFile>> vaults;
    quint64 last = 0;
};

Announced &announced()
{
    static Announced vaults;
    return vaults;
}

std::shared_ptr<VaultFile> vaultOf(const char *name)
{
    const char *number = name ? sqlite3_uri_parameter(name, "vault") : nullptr;
    if (!number)
        return nullptr;
    const std::lock_guard guard(announced().mutex);
    return announced().vaults.value(QByteArray(number).toULongLong()).lock();
}

std::shared_ptr<VaultFile> vaultOfLog(const QString &path)
{
    const std::lock_guard guard(announced().mutex);
    for (const auto &each : qAsConst(announced().vaults))
        if (const auto vault = each.lock(); vault && vault->walPath() == path)
            return vault;
    return nullptr;
}

int closeFile(sqlite3_file *file)
{
    CipherFile *ours = &of(file);
    if (SharedIndex *index = ours->sharedIndex())
        index->release(ours->holder);
    delete ours;
    return SQLITE_OK;
}

int control(sqlite3_file *, int op, void *)
{
    // Pages are 4096 bytes and shifted; hints about sizes and memory maps do not fit them.
    return op == SQLITE_FCNTL_SYNC || op == SQLITE_FCNTL_COMMIT_PHASETWO ? SQLITE_OK : SQLITE_NOTFOUND;
}

const sqlite3_io_methods &methods()
{
    using File = sqlite3_file;
    static const sqlite3_io_methods table{
        2, closeFile,
        [](File *file, void *out, int size, sqlite3_int64 at) { return of(file).read(static_cast<unsigned char *>(out), size, at); },
        [](File *file, const void *in, int size, sqlite3_int64 at) { return of(file).write(static_cast<const unsigned char *>(in), size, at); },
        [](File *file, sqlite3_int64 size) { return of(file).truncate(size); },
        [](File *file, int) { return of(file).sync(); },
        [](File *file, sqlite3_int64 *size) {
            qint64 found = 0;
            const int rc = of(file).size(&found);
            *size = found;
            return rc;
        },
        [](File *file, int level) { return of(file).lock(level); },
        [](File *file, int level) { return of(file).unlock(level); },
        [](File *file, int *out) { return of(file).isReserved(out); },
        control,
        [](File *) { return layout::page; },
        [](File *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; },
        [](File *file, int region, int size, int extend, void volatile **out) {
            return of(file).sharedIndex()->map(of(file).holder, region, size, extend != 0, out);
        },
        [](File *file, int first, int count, int flags) { return of(file).sharedIndex()->lock(of(file).holder, first, count, flags); },
        [](File *file) { of(file).sharedIndex()->barrier(); },
        [](File *file, int) {
            of(file).sharedIndex()->release(of(file).holder);
            return SQLITE_OK;
        },
        nullptr, nullptr};
    return table;
}

int give(sqlite3_file *out, std::unique_ptr<CipherFile> file, int *given)
{
    const bool readOnly = file->isReadOnly();
    auto *handle = reinterpret_cast<Handle *>(out);
    handle->file = file.release();
    handle->base.pMethods = &methods();
    if (given)
        *given = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    return SQLITE_OK;
}

int openPages(const char *name, sqlite3_file *out, int flags, int *given)
{
    const auto vault = vaultOf(name);
    if (!vault || QString::fromUtf8(name) != vault->path())
        return SQLITE_CANTOPEN;
    const bool readOnly = vault->use() == VaultFile::Use::ReadOnly || (flags & SQLITE_OPEN_READONLY);
    auto raw = RawFile::open(vault->path(), RawFile::Kind::Main, readOnly ? RawFile::Mode::ReadOnly : RawFile::Mode::ReadWrite);
    if (!raw)
        return SQLITE_CANTOPEN;
    return give(out, std::make_unique<PagesFile>(vault, std::move(raw)), given);
}

int openLog(const char *name, sqlite3_file *out, int *given)
{
    const auto vault = vaultOf(name);
    if (!vault)
        return SQLITE_CANTOPEN;
    const bool looksOnly = vault->use() == VaultFile::Use::ReadOnly;
    if (looksOnly && vault->walIsVoid())
        return give(out, std::make_unique<MemoryFile>(true), given);
    auto raw = RawFile::open(vault->walPath(), RawFile::Kind::Wal, looksOnly ? RawFile::Mode::ReadOnly : RawFile::Mode::Create);
    if (!raw)
        return SQLITE_CANTOPEN;
    const int rc = give(out, std::make_unique<LogFile>(vault, std::move(raw)), given);
    // A connection that only reads must not bring the log into the pages when it closes.
    if (given && of(sqlite3_database_file_object(name)).isReadOnly())
        *given = SQLITE_OPEN_READONLY;
    return rc;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *out, int flags, int *given)
{
    out->pMethods = nullptr;
    try {
        if (flags & SQLITE_OPEN_MAIN_DB)
            return openPages(name, out, flags, given);
        if (flags & SQLITE_OPEN_WAL)
            return openLog(name, out, given);
        if (flags & SQLITE_OPEN_SUPER_JOURNAL)
            return SQLITE_CANTOPEN;
        // A rollback journal in memory would not survive a crash: only a file that is still being made may have one.
        if (flags & SQLITE_OPEN_MAIN_JOURNAL) {
            const auto vault = vaultOf(name);
            if (!vault || vault->use() != VaultFile::Use::Building)
                return SQLITE_CANTOPEN;
        }
        return give(out, std::make_unique<MemoryFile>(), given);
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    }
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const QString path = QString::fromUtf8(name);
    if (const auto vault = vaultOfLog(path)) {
        if (vault->use() == VaultFile::Use::ReadOnly)
            return SQLITE_OK;
        if (const int rc = vault->endWal())
            return rc;
        return RawFile::remove(path, syncFolder != 0);
    }
    return SQLITE_OK; // journals live in memory
}

int accessFile(sqlite3_vfs *, const char *name, int, int *out)
{
    const QString path = QString::fromUtf8(name);
    const auto vault = vaultOfLog(path);
    *out = vault && !(vault->use() == VaultFile::Use::ReadOnly && vault->walIsVoid()) && QFileInfo(path).size() > 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    // Vault::address() gives the full path already.
    if (int(std::strlen(name)) >= size)
        return SQLITE_CANTOPEN;
    std::strcpy(out, name);
    return SQLITE_OK;
}

void registerOnce()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs *disk = sqlite3_vfs_find(nullptr);
        sqlite3_vfs ours = *disk; // time, randomness and sleep stay those of the system
        ours.iVersion = 2;
        ours.szOsFile = sizeof(Handle);
        ours.pNext = nullptr;
        ours.zName = "zaakwijzer";
        ours.xOpen = openFile;
        ours.xDelete = removeFile;
        ours.xAccess = accessFile;
        ours.xFullPathname = fullPath;
        ours.mxPathname = 4096;
        return ours;
    }();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    Q_ASSERT(registered == SQLITE_OK);
    Q_UNUSED(registered)
}

/// A plain connection for the few things that happen before there is a Database.
class Connection {
public:
    explicit Connection(const QString &uri, int mode = SQLITE_OPEN_READWRITE)
    {
        check(sqlite3_open_v2(uri.toUtf8().constData(), &m_db, mode | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr));
    }
    ~Connection() { sqlite3_close_v2(m_db); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    void exec(const char *sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }
    sqlite3 *db() const { return m_db; }
    void check(int rc) const
    {
        if (rc == SQLITE_OK)
            return;
        const QString damage = takeDamage();
        const QString detail = QString::fromUtf8(m_db ? sqlite3_errmsg(m_db) : sqlite3_errstr(rc));
        throw Failure((rc & 0xff) == SQLITE_FULL ? Failure::Kind::DiskFull : damage.isEmpty() ? Failure::Kind::Database : Failure::Kind::VaultDamaged,
                      damage.isEmpty() ? detail : damage, detail);
    }

private:
    sqlite3 *m_db = nullptr;
};

} // namespace

constexpr int pagesPerStep = 256; // a megabyte between two looks at who watches

QString vfsName()
{
    return u"zaakwijzer"_s;
}

quint64 announce(const std::shared_ptr<VaultFile> &vault)
{
    registerOnce();
    Announced &all = announced();
    const std::lock_guard guard(all.mutex);
    for (auto it = all.vaults.begin(); it != all.vaults.end();)
        it = it->expired() ? all.vaults.erase(it) : std::next(it);
    all.vaults.insert(++all.last, vault);
    return all.last;
}

QString uri(const VaultFile &vault, quint64 handle)
{
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(vault.path(), "/:"));
    return u"file:%1%2?vfs=%3&vault=%4"_s.arg(path.startsWith(u'/') ? u""_s : u"/"_s, path, vfsName()).arg(handle);
}

void makeEmptyDatabase(const QString &uri)
{
    Connection connection(uri);
    int reserved = layout::sealed;
    sqlite3_file_control(connection.db(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    connection.exec("pragma page_size = 4096; pragma journal_mode = wal;");
}

void copyDatabase(const QString &from, const QString &to, const Progress &progress)
{
    Connection source(from, SQLITE_OPEN_READONLY);
    const Connection target(to);
    // An open transaction keeps all steps to this one moment, which a writer does not disturb.
    source.exec("begin; select count(*) from sqlite_master;");
    sqlite3_backup *copy = sqlite3_backup_init(target.db(), "main", source.db(), "main");
    if (!copy)
        target.check(sqlite3_errcode(target.db()));
    int rc = SQLITE_OK;
    bool goesOn = true;
    while (goesOn && (rc = sqlite3_backup_step(copy, pagesPerStep)) == SQLITE_OK) {
        const qint64 total = sqlite3_backup_pagecount(copy);
        goesOn = !progress || progress(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (!goesOn)
        throw Failure(Failure::Kind::Cancelled, {});
    target.check(rc == SQLITE_DONE ? SQLITE_OK : rc);
}

bool settle(const QString &uri)
{
    Connection connection(uri);
    connection.exec("pragma busy_timeout = 2000; pragma temp_store = memory; select count(*) from sqlite_master;");
    return sqlite3_wal_checkpoint_v2(connection.db(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) == SQLITE_OK;
}

} // namespace core::pagecipher
