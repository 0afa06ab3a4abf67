#pragma once

#include "core/base/format.h"

namespace ui {

// Screen and paper write a value the same way.
using core::format;
using core::formatShort;

} // namespace ui
