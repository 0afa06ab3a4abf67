#pragma once

#include <QString>

namespace core {

/// What made SQLite say "corrupt" on this thread, in words; asking takes it away.
QString takeDamage();

} // namespace core
