#pragma once

#include "app/cli/terminal.h"

#include <QList>
#include <QStringList>

namespace cli {

/// One word a call can begin with. `run` gets what follows it on the line.
struct Command {
    QString name;
    QString what;
    Exit (*run)(const QStringList &arguments, Terminal &terminal);
    bool paper = false; ///< lays out text, so it needs fonts
};

/// THE list, in the order of the help.
QList<Command> commands();

Exit rules(const QStringList &arguments, Terminal &terminal);
Exit calc(const QStringList &arguments, Terminal &terminal);

} // namespace cli
