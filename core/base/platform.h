#pragma once

#include <QString>

namespace core::platform {

/// Whether a kind of file system, as the system names it, is a share over the network.
bool isNetworkKind(const QString &type);

/// Sort of network file system that a path is on ("nfs4", "cifs", …); empty for a disk of this computer.
QString networkFileSystem(const QString &path);

/// Makes sure that names made or changed in a folder survive a power failure, where the system needs to be told.
void syncFolder(const QString &folder);

/// Makes sure that a file's content is on the disk; false when that failed.
bool syncFile(const QString &path);

/// Puts a file in the place of another in one step; afterwards either the old or the new one stands there. Throws Failure.
void replaceFile(const QString &from, const QString &to);

/// Gives a file a second name (or a copy, where the disk cannot do that). Throws Failure.
void keepAside(const QString &file, const QString &as);

} // namespace core::platform
