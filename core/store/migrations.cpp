#include "core/store/migrations.h"

#include "core/base/failure.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QStringList schemaFiles()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file)
{
    return file.left(4).toInt();
}

void refuseNewer(const Database &database)
{
    const int found = schemaOf(database);
    if (found > newestSchema())
        throw Failure(Failure::Kind::VaultTooNew, QString::number(found), u"schema %1 > %2"_s.arg(found).arg(newestSchema()));
}

} // namespace

int newestSchema()
{
    const QStringList files = schemaFiles();
    return files.isEmpty() ? 0 : numberOf(files.last());
}

int schemaOf(const Database &database)
{
    return database.value(u"pragma user_version"_s).toInt();
}

void migrate(Database &database)
{
    refuseNewer(database);
    const int present = schemaOf(database);
    for (const QString &name : schemaFiles()) {
        if (numberOf(name) <= present)
            continue;
        QFile file(u":/schema/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::File, name, file.errorString());
        Transaction transaction(database);
        database.script(QString::fromUtf8(file.readAll()));
        database.exec(u"pragma user_version = %1"_s.arg(numberOf(name)));
        transaction.commit();
    }
}

void requireSchema(Database &database)
{
    refuseNewer(database);
    if (schemaOf(database) < newestSchema())
        throw Failure(Failure::Kind::Database, u"schema %1"_s.arg(schemaOf(database)), u"older than the program"_s);
}

} // namespace core
