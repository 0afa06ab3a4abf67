#pragma once

#include "core/report/document.h"

namespace core {

/// The letterhead of a municipality, or that of the Werkplein for an empty or unknown key. Data: resources/letterhead/*.json.
/// Throws Failure(File) when the data file cannot be read.
Letterhead letterheadOf(const QString &municipality);

} // namespace core
