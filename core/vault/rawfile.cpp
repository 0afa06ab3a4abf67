#include "core/vault/rawfile.h"

#include <QFile>

#include <sqlite3.h>

namespace core {

namespace {

DiskTap::Ask &tap()
{
    static DiskTap::Ask ask;
    return ask;
}

bool allows(DiskTap::Act act, const QString &path, qint64 offset = 0, QByteArrayView bytes = {})
{
    return !tap() || tap()(act, path, offset, bytes);
}

sqlite3_vfs *disk()
{
    static sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    return vfs;
}

} // namespace

DiskTap::DiskTap(const Ask &ask)
{
    tap() = ask;
}

DiskTap::~DiskTap()
{
    tap() = {};
}

std::unique_ptr<RawFile> RawFile::open(const QString &path, Kind kind, Mode mode)
{
    std::unique_ptr<RawFile> raw(new RawFile);
    raw->m_path = path;
    // Four zeros: SQLite looks behind a name for its options.
    raw->m_name = path.toUtf8() + QByteArray(4, '\0');
    raw->m_memory = std::make_unique<char[]>(size_t(disk()->szOsFile));
    int flags = kind == Kind::Main ? SQLITE_OPEN_MAIN_DB : SQLITE_OPEN_WAL;
    flags |= mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    int given = 0;
    if (disk()->xOpen(disk(), raw->m_name.constData(), raw->file(), flags, &given) != SQLITE_OK) {
        if (raw->file()->pMethods)
            raw->file()->pMethods->xClose(raw->file());
        raw->m_memory.reset();
        return nullptr;
    }
    raw->m_readOnly = (given & SQLITE_OPEN_READONLY) || mode == Mode::ReadOnly;
    if (mode == Mode::Create)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return raw;
}

RawFile::~RawFile()
{
    if (m_memory && file()->pMethods)
        file()->pMethods->xClose(file());
}

int RawFile::read(void *out, int size, qint64 offset) const
{
    return file()->pMethods->xRead(file(), out, size, offset);
}

int RawFile::write(const void *bytes, int size, qint64 offset)
{
    if (!allows(DiskTap::Act::Write, m_path, offset, QByteArrayView(static_cast<const char *>(bytes), size)))
        return SQLITE_FULL;
    return file()->pMethods->xWrite(file(), bytes, size, offset);
}

int RawFile::truncate(qint64 size)
{
    if (!allows(DiskTap::Act::Truncate, m_path, size))
        return SQLITE_IOERR_TRUNCATE;
    return file()->pMethods->xTruncate(file(), size);
}

int RawFile::sync()
{
    if (!allows(DiskTap::Act::Sync, m_path))
        return SQLITE_IOERR_FSYNC;
    return file()->pMethods->xSync(file(), SQLITE_SYNC_NORMAL);
}

qint64 RawFile::size() const
{
    sqlite3_int64 size = 0;
    return file()->pMethods->xFileSize(file(), &size) == SQLITE_OK ? size : -1;
}

int RawFile::lock(int level)
{
    return file()->pMethods->xLock(file(), level);
}

int RawFile::unlock(int level)
{
    return file()->pMethods->xUnlock(file(), level);
}

int RawFile::isReserved(int *out) const
{
    return file()->pMethods->xCheckReservedLock(file(), out);
}

int RawFile::remove(const QString &path, bool syncFolder)
{
    if (!allows(DiskTap::Act::Remove, path))
        return SQLITE_IOERR_DELETE;
    return disk()->xDelete(disk(), path.toUtf8().constData(), syncFolder ? 1 : 0);
}

bool RawFile::exists(const QString &path)
{
    return QFile::exists(path);
}

} // namespace core
