#pragma once

#include <QString>

#include <functional>
#include <memory>

struct sqlite3_file;
struct sqlite3_vfs;

namespace core {

/// A file on the real disk, through the system VFS of SQLite: the one place where bytes leave the program.
/// All functions answer with SQLite's result codes, because nothing may throw through SQLite.
class RawFile {
public:
    enum class Kind { Main, Wal };
    enum class Mode { ReadOnly, ReadWrite, Create };
    /// Empty when it cannot be opened.
    static std::unique_ptr<RawFile> open(const QString &path, Kind kind, Mode mode);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    int read(void *out, int size, qint64 offset) const;
    int write(const void *bytes, int size, qint64 offset);
    int truncate(qint64 size);
    int sync();
    qint64 size() const;
    int lock(int level);
    int unlock(int level);
    int isReserved(int *out) const;
    bool isReadOnly() const { return m_readOnly; }

    static int remove(const QString &path, bool syncFolder);
    static bool exists(const QString &path);

private:
    RawFile() = default;
    QString m_path;
    QByteArray m_name; // SQLite keeps the pointer for as long as the file is open
    std::unique_ptr<char[]> m_memory;
    bool m_readOnly = false;
    sqlite3_file *file() const { return reinterpret_cast<sqlite3_file *>(m_memory.get()); }
};

/// Stands between us and the disk, so that a test can fill it up or pull the plug: asked before each thing is done.
struct DiskTap {
    enum class Act { Write, Truncate, Sync, Remove };
    /// False refuses: a write fails as on a full disk, the rest as on a broken one.
    using Ask = std::function<bool(Act act, const QString &path, qint64 offset, QByteArrayView bytes)>;
    explicit DiskTap(const Ask &ask);
    ~DiskTap();
};

} // namespace core
