#pragma once

#include "app/cli/terminal.h"

#include <QStringList>

namespace cli {

Exit vaultCreate(const QStringList &arguments, Terminal &terminal);
Exit vaultCheck(const QStringList &arguments, Terminal &terminal);
Exit vaultBackup(const QStringList &arguments, Terminal &terminal);
Exit vaultRestore(const QStringList &arguments, Terminal &terminal);
Exit vaultPassphrase(const QStringList &arguments, Terminal &terminal);

} // namespace cli
