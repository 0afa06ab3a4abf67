#include "core/base/platform.h"

#include "core/base/failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace core::platform {

namespace {

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(QFileInfo(path).absoluteFilePath().toStdU16String());
}

// Works for a path that does not exist yet: the nearest folder that does decides.
QString existingFolder(const QString &path)
{
    QFileInfo info(QFileInfo(path).absoluteFilePath());
    while (!info.exists() && !info.isRoot())
        info.setFile(info.path());
    return info.canonicalFilePath();
}

#ifdef Q_OS_UNIX
bool syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}
#endif

} // namespace

bool isNetworkKind(const QString &type)
{
    static const QStringList network{u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb"_s, u"smb2"_s, u"smb3"_s, u"smbfs"_s, u"afs"_s, u"ncpfs"_s, u"ceph"_s, u"glusterfs"_s,
                                     u"fuse.sshfs"_s, u"fuse.rclone"_s, u"fuse.gvfsd-fuse"_s, u"fuse.davfs2"_s, u"davfs"_s, u"fuse.glusterfs"_s,
                                     u"fuse.google-drive-ocamlfuse"_s, u"fuse.onedriver"_s, u"fuse.s3fs"_s, u"fuse.smbnetfs"_s};
    return network.contains(type.toLower());
}

QString networkFileSystem(const QString &path)
{
    const QString folder = existingFolder(path);
    if (folder.startsWith(u"//"_s) || folder.startsWith(u"\\\\"_s))
        return u"SMB"_s;
    const QStorageInfo storage(folder);
    if (storage.device().startsWith("\\\\"))
        return u"SMB"_s;
    const QString type = QString::fromLatin1(storage.fileSystemType()).toLower();
    return isNetworkKind(type) ? type : QString();
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    syncPath(folder, O_RDONLY | O_DIRECTORY);
#else
    Q_UNUSED(folder) // NTFS journals names itself
#endif
}

bool syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    return syncPath(path, O_RDONLY);
#else
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.flush();
#endif
}

void replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    if (error)
        throw Failure(Failure::Kind::File, QDir::toNativeSeparators(to), QString::fromStdString(error.message()));
    syncFolder(QFileInfo(to).absolutePath());
}

void keepAside(const QString &file, const QString &as)
{
    std::error_code error;
    std::filesystem::create_hard_link(native(file), native(as), error);
    if (!error)
        return;
    if (!QFile::copy(file, as) || !syncFile(as))
        throw Failure(Failure::Kind::File, QDir::toNativeSeparators(as), QString::fromStdString(error.message()));
}

} // namespace core::platform
