#pragma once

#include <QString>

namespace core {

/// Why a vault must not be written at `path`, in words; empty when it may. Something that copies the file while it is being
/// written, or a share where locks and write order mean little, breaks a database sooner or later.
QString placeProblem(const QString &path);

} // namespace core
