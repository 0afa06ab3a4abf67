#include "app/cli/vaultaccess.h"
#include "app/cli/vaultcalls.h"
#include "core/base/failure.h"
#include "core/store/backup.h"
#include "core/store/vaultcheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::VaultCare)
};

void show(Terminal &terminal, const core::VaultReport &report, bool json)
{
    QJsonObject rows;
    for (auto it = report.rows.begin(); it != report.rows.end(); ++it)
        rows.insert(it.key(), it.value());
    if (json) {
        terminal.print(QJsonObject{{u"good"_s, report.isGood()}, {u"faults"_s, QJsonArray::fromStringList(report.faults)}, {u"pages"_s, qint64(report.pages)},
                                   {u"schema"_s, report.schema}, {u"adviser"_s, report.adviser}, {u"rows"_s, rows}});
        return;
    }
    for (const QString &table : report.rows.keys())
        terminal.print(table.leftJustified(28) + QString::number(report.rows[table]).rightJustified(10));
    terminal.print(Text::tr("%1 pages, schema %2, vault of %3").arg(report.pages).arg(report.schema).arg(report.adviser));
    if (report.isGood())
        terminal.print(Text::tr("Every page is whole and the records agree with the journal."));
    for (const QString &fault : report.faults)
        terminal.say(fault);
}

} // namespace

Exit vaultCheck(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"vault check"_s, Text::tr("Authenticates every page, checks the database and the journal, counts the rows. Writes nothing."));
    addVaultOptions(options);
    if (const auto over = options.read(arguments, terminal))
        return *over;
    return withVault(options, terminal, core::Vault::Access::ReadOnly, [&](core::Vault &vault) {
        const core::VaultReport report = core::checkVault(vault);
        show(terminal, report, options.json());
        return report.isGood() ? Exit::Done : Exit::Damaged;
    });
}

Exit vaultBackup(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"vault backup"_s, Text::tr("Makes a sealed copy beside the vault and one in a folder."));
    addVaultOptions(options);
    options.needed(u"to"_s, u"DIR"_s, Text::tr("The folder or stick."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    if (!QFileInfo(options[u"to"_s]).isDir())
        throw core::Failure(core::Failure::Kind::File, options[u"to"_s], u"no folder"_s);
    return withVault(options, terminal, core::Vault::Access::ReadWrite, [&](core::Vault &vault) {
        const core::Clock clock;
        const core::Backups backups(vault, clock);
        const core::Backup made = backups.make(options[u"to"_s]);
        const QList<core::Backup> there = backups.list(options[u"to"_s]);
        const QString path = there.isEmpty() ? made.path : there.first().path;
        if (options.json())
            terminal.print(QJsonObject{{u"backup"_s, path}, {u"made"_s, made.made.toString(Qt::ISODate)}, {u"bytes"_s, made.size}});
        else
            terminal.print(Text::tr("Backup made: %1").arg(path));
        return Exit::Done;
    });
}

Exit vaultRestore(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"vault restore"_s, Text::tr("Puts a backup in the place of the vault. The present file is kept aside. The passphrase is that of the backup."));
    addVaultOptions(options);
    options.needed(u"backup"_s, u"B"_s, Text::tr("The backup file."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    const std::optional<QString> phrase = passphrase(options, terminal, u"passphrase-file"_s, Text::tr("Passphrase:"));
    if (!phrase)
        return Exit::WrongUse;
    const core::Clock clock;
    const core::Vault backup = core::Vault::open(options[u"backup"_s], *phrase, core::Vault::Access::ReadOnly);
    const QString aside = core::restoreOver(options[u"vault"_s], backup, clock);
    if (options.json())
        terminal.print(QJsonObject{{u"vault"_s, options[u"vault"_s]}, {u"aside"_s, aside}});
    else
        terminal.print(aside.isEmpty() ? Text::tr("The backup is the vault now.") : Text::tr("The backup is the vault now; the file that stood there is kept as %1.").arg(aside));
    return Exit::Done;
}

} // namespace cli
