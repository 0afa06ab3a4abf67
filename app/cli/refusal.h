#pragma once

#include "app/cli/terminal.h"
#include "core/base/problem.h"

namespace cli {

/// Gives the reasons why the input was refused, as text and with --json as {"refused": [{field, text}]}.
Exit refuse(Terminal &terminal, const QList<core::Problem> &problems, bool json);

} // namespace cli
