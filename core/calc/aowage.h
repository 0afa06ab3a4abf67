#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// Whether somebody born on a day has reached AOW age on the sheet's day. Reached once is reached: the age that counts is the one of the year in which
/// somebody reaches it. Stops with the name of the rule when the age of that year is not known.
bool hasReachedAowAge(Worksheet &sheet, QDate born);

} // namespace core
