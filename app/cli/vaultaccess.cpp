#include "app/cli/vaultaccess.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::VaultAccess)
};

QString firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Failure(core::Failure::Kind::File, path, file.errorString());
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

OpenVault::OpenVault(core::Vault opened)
    : vault(std::move(opened)), store(vault.address(), {vault.adviser(), QSysInfo::machineHostName()}, clock), search(store)
{
}

void addVaultOptions(Options &options)
{
    options.needed(u"vault"_s, u"F"_s, Text::tr("The vault file."))
        .value(u"passphrase-file"_s, u"FILE"_s, Text::tr("File whose first line is the passphrase; without it the terminal asks."));
}

std::optional<QString> passphrase(const Options &options, Terminal &terminal, const QString &option, const QString &question)
{
    const QString typed = options.has(option) ? firstLineOf(options[option]) : terminal.askSecret(question);
    if (!typed.isEmpty())
        return typed;
    terminal.say(options.has(option) ? Text::tr("The file of --%1 begins with an empty line.").arg(option)
                                     : Text::tr("There is no passphrase: give --%1 FILE, or type it on a terminal.").arg(option));
    return std::nullopt;
}

Exit withVault(const Options &options, Terminal &terminal, core::Vault::Access access, const std::function<Exit(core::Vault &)> &work)
{
    const std::optional<QString> phrase = passphrase(options, terminal, u"passphrase-file"_s, Text::tr("Passphrase:"));
    if (!phrase)
        return Exit::WrongUse;
    core::Vault vault = core::Vault::open(options[u"vault"_s], *phrase, access);
    for (const QString &notice : vault.notices())
        terminal.say(notice);
    return work(vault);
}

Exit withStore(const Options &options, Terminal &terminal, const std::function<Exit(OpenVault &)> &work)
{
    return withVault(options, terminal, core::Vault::Access::ReadWrite, [&](core::Vault &vault) {
        OpenVault open(std::move(vault));
        return work(open);
    });
}

} // namespace cli
