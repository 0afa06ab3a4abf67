// A schema is never changed in the file that holds the only copy.
#include "core/base/failure.h"
#include "core/base/platform.h"
#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "core/store/vaultcopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Vault)
};

void upgradeCopy(const Vault &vault, const QString &path)
{
    const Vault copy = vault.openCopy(path, Vault::Access::ReadWrite);
    Database database(copy.address());
    migrate(database);
    const QString verdict = database.value(u"pragma integrity_check"_s).toString();
    if (verdict != u"ok" || !database.rows(u"pragma foreign_key_check"_s).isEmpty())
        throw Failure(Failure::Kind::Database, u"schema %1"_s.arg(newestSchema()), verdict);
}

void removeWithCompanions(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-map"_s, u".lock"_s})
        QFile::remove(path + ending);
}

} // namespace

QString upgradeVault(Vault &vault, const Clock &clock)
{
    int present = 0;
    {
        Database database(vault.address(true));
        present = schemaOf(database);
        if (present > newestSchema())
            requireSchema(database); // refuses in words
    }
    if (present == 0 || present == newestSchema())
        return {};
    const QString copy = vault.path() + u".upgrade"_s;
    removeWithCompanions(copy);
    const Backups backups(vault, clock);
    const QString aside = QDir(backups.folder()).filePath(u"%1-schema%2-%3.kluis"_s.arg(vault.name()).arg(present, 4, 10, QLatin1Char('0')).arg(clock.now().toString(u"yyyyMMdd-HHmmss"_s)));
    if (!QDir().mkpath(backups.folder()))
        throw Failure(Failure::Kind::NoPermission, QDir::toNativeSeparators(backups.folder()));
    try {
        copyVault(vault, copy);
        upgradeCopy(vault, copy);
        if (!platform::syncFile(copy))
            throw Failure(Failure::Kind::File, copy);
        vault.replaceWith(copy, aside);
    } catch (const Failure &) {
        removeWithCompanions(copy);
        throw;
    }
    removeWithCompanions(copy);
    return aside;
}

QString makeReady(Vault &vault, const Clock &clock)
{
    if (vault.access() == Vault::Access::ReadWrite) {
        // What was being made when the program was killed: whoever holds the vault's lock knows that nobody goes on with it.
        for (const QString &made : {u".new"_s, u".restore"_s, u".restore.part"_s, u".upgrade"_s, u".upgrade.part"_s})
            removeWithCompanions(vault.path() + made);
        return upgradeVault(vault, clock);
    }
    Database database(vault.address(true));
    if (schemaOf(database) < newestSchema())
        throw Failure(Failure::Kind::Database, Text::tr("it is of an older version and can only be looked at here; put it on this computer's own disk"));
    requireSchema(database);
    return {};
}

} // namespace core
