#include "app/cli/commands.h"
#include "app/cli/vaultcalls.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Vault)
};

struct Call {
    QString name;
    QString what;
    Exit (*run)(const QStringList &arguments, Terminal &terminal);
};

QList<Call> calls()
{
    return {
        {u"create"_s, Text::tr("a new vault; shows the recovery key once"), vaultCreate},
        {u"check"_s, Text::tr("every page, the database and the journal; writes nothing"), vaultCheck},
        {u"backup"_s, Text::tr("a sealed copy in a folder"), vaultBackup},
        {u"restore"_s, Text::tr("puts a backup in the place of the vault and keeps the present file aside"), vaultRestore},
        {u"passphrase"_s, Text::tr("a new passphrase; the recovery key stays"), vaultPassphrase},
    };
}

} // namespace

Exit vault(const QStringList &arguments, Terminal &terminal)
{
    const QString name = arguments.value(0);
    for (const Call &call : calls())
        if (call.name == name)
            return call.run(arguments.mid(1), terminal);
    const bool asked = name == "--help"_L1 || name == "-h"_L1;
    for (const Call &call : calls()) {
        const QString line = u"  vault "_s + call.name.leftJustified(12) + call.what;
        asked ? terminal.print(line) : terminal.say(line);
    }
    return asked ? Exit::Done : Exit::WrongUse;
}

} // namespace cli
