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
};

/// THE list, in the order of the help.
QList<Command> commands();

/// Whether this line lays out text for paper, which needs fonts and so the heavier kind of application.
bool makesPaper(const QStringList &line);

Exit vault(const QStringList &arguments, Terminal &terminal);
Exit import(const QStringList &arguments, Terminal &terminal);
/// A bank statement: other words on the line than a table has.
Exit importBank(const QStringList &arguments, Terminal &terminal);
Exit exportRows(const QStringList &arguments, Terminal &terminal);
Exit report(const QStringList &arguments, Terminal &terminal);
Exit kpi(const QStringList &arguments, Terminal &terminal);
Exit demo(const QStringList &arguments, Terminal &terminal);
Exit search(const QStringList &arguments, Terminal &terminal);
Exit rules(const QStringList &arguments, Terminal &terminal);
Exit calc(const QStringList &arguments, Terminal &terminal);

} // namespace cli
