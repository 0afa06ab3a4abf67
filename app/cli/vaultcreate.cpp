#include "app/cli/refusal.h"
#include "app/cli/vaultaccess.h"
#include "app/cli/vaultcalls.h"
#include "core/report/recoverypaper.h"
#include "ui/print/pdfprinter.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::VaultCreate)
};

QList<core::Problem> tooShort(const QString &field, const QString &phrase)
{
    if (phrase.size() >= core::Vault::shortestPassphrase)
        return {};
    return {{core::Problem::Weight::Blocks, field, Text::tr("A passphrase has at least %1 characters; a sentence is easiest to remember.").arg(core::Vault::shortestPassphrase)}};
}

/// A passphrase that is new is typed twice, unless it stands in a file.
std::optional<QString> newPassphrase(const Options &options, Terminal &terminal, const QString &option)
{
    const std::optional<QString> phrase = passphrase(options, terminal, option, Text::tr("New passphrase:"));
    if (!phrase || options.has(option) || terminal.askSecret(Text::tr("Once more:")) == *phrase)
        return phrase;
    terminal.say(Text::tr("These two differ; nothing was done."));
    return std::nullopt;
}

void show(Terminal &terminal, const core::Vault &vault, const core::RecoveryKey &key, bool json)
{
    if (json) {
        terminal.print(QJsonObject{{u"vault"_s, vault.path()}, {u"adviser"_s, vault.adviser()}, {u"recovery_key"_s, key.text()}});
        return;
    }
    terminal.print(Text::tr("The vault was made: %1").arg(vault.path()));
    terminal.print(Text::tr("Recovery key, shown only now: %1").arg(key.text()));
    terminal.print(Text::tr("Keep it where the organisation keeps its safe papers; without passphrase and recovery key nobody opens the vault."));
}

} // namespace

Exit vaultCreate(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"vault create"_s, Text::tr("Makes a new vault and shows its recovery key once."));
    addVaultOptions(options);
    options.needed(u"adviser"_s, u"NAME"_s, Text::tr("Who will work in it."))
        .value(u"recovery-out"_s, u"R.pdf"_s, Text::tr("Also put the recovery key on paper."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    const std::optional<QString> phrase = newPassphrase(options, terminal, u"passphrase-file"_s);
    if (!phrase)
        return Exit::WrongUse;
    if (const QList<core::Problem> problems = tooShort(u"passphrase"_s, *phrase); core::blocks(problems))
        return refuse(terminal, problems, options.json());
    const core::RecoveryKey key = core::RecoveryKey::fresh();
    core::Vault vault = core::Vault::create(options[u"vault"_s], options[u"adviser"_s], *phrase, key);
    // The key is shown before anything else can fail: it cannot be asked for again.
    show(terminal, vault, key, options.json());
    if (options.has(u"recovery-out"_s)) {
        ui::writePdf(core::recoveryPaper(key.text(), vault.name(), vault.adviser(), QDateTime::currentDateTime()), options[u"recovery-out"_s]);
        QFile::setPermissions(options[u"recovery-out"_s], QFile::ReadOwner | QFile::WriteOwner);
    }
    const OpenVault open(std::move(vault));
    return Exit::Done;
}

Exit vaultPassphrase(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"vault passphrase"_s, Text::tr("Gives the vault a new passphrase. The recovery key stays as it is."));
    addVaultOptions(options);
    options.value(u"new-passphrase-file"_s, u"N"_s, Text::tr("File whose first line is the new passphrase; without it the terminal asks."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    const std::optional<QString> present = passphrase(options, terminal, u"passphrase-file"_s, Text::tr("Present passphrase:"));
    if (!present)
        return Exit::WrongUse;
    core::Vault vault = core::Vault::open(options[u"vault"_s], *present);
    const std::optional<QString> next = newPassphrase(options, terminal, u"new-passphrase-file"_s);
    if (!next)
        return Exit::WrongUse;
    if (const QList<core::Problem> problems = tooShort(u"new-passphrase"_s, *next); core::blocks(problems))
        return refuse(terminal, problems, options.json());
    vault.changePassphrase(*present, *next);
    if (options.json())
        terminal.print(QJsonObject{{u"vault"_s, vault.path()}, {u"changed"_s, true}});
    else
        terminal.print(Text::tr("The vault opens with the new passphrase from now on."));
    return Exit::Done;
}

} // namespace cli
