#pragma once

#include "core/store/backup.h"

namespace ui {

/// What is in a backup, in a few lines to read before it is put back.
QString wordsFor(const core::BackupContent &content);

} // namespace ui
