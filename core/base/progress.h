#pragma once

#include "core/base/failure.h"

#include <functional>

namespace core {

/// Told how far long work has come; answering false stops it. Empty means that nobody is watching.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Throws Failure(Cancelled) when the one who watches wants to stop.
inline void report(const Progress &progress, qint64 done, qint64 total)
{
    if (progress && !progress(done, total))
        throw Failure(Failure::Kind::Cancelled, {});
}

} // namespace core
