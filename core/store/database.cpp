#include "core/store/database.h"

#include "core/base/failure.h"
#include "core/vault/damage.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace core {

Database::Database(const DatabaseAddress &address)
    : m_connection(QUuid::createUuid().toString())
    , m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    QStringList options = address.options.split(u';', Qt::SkipEmptyParts);
    if (address.readOnly)
        options.append(u"QSQLITE_OPEN_READONLY"_s);
    m_db.setConnectOptions(options.join(u';'));
    m_db.setDatabaseName(address.name);
    try {
        if (!m_db.open())
            fail(u"open"_s, m_db.lastError());
        exec(u"pragma foreign_keys = on"_s);
        exec(u"pragma busy_timeout = 5000"_s);
        exec(u"pragma temp_store = memory"_s);
        if (!address.readOnly) {
            value(u"pragma journal_mode = wal"_s);
            // Each commit reaches the disk before the adviser is told that it is saved.
            exec(u"pragma synchronous = full"_s);
        }
    } catch (...) {
        m_prepared.clear();
        m_db = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    m_prepared.clear();
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery &Database::prepared(const QString &sql) const
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        if (m_prepared.size() > 400)
            m_prepared.clear();
        auto query = std::make_unique<QSqlQuery>(m_db);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            fail(sql, query->lastError());
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    return *found->second;
}

QList<Row> Database::rows(const QString &sql, const QVariantList &values) const
{
    QSqlQuery &query = prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        fail(sql, query.lastError());
    QList<Row> rows;
    const QSqlRecord record = query.record();
    QStringList names;
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    while (query.next()) {
        Row row;
        for (int i = 0; i < names.size(); ++i)
            row.insert(names[i], query.value(i));
        rows.append(row);
    }
    if (query.lastError().isValid())
        fail(sql, query.lastError());
    query.finish();
    return rows;
}

QVariant Database::value(const QString &sql, const QVariantList &values) const
{
    QSqlQuery &query = prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        fail(sql, query.lastError());
    QVariant value;
    if (query.next())
        value = query.value(0);
    else if (query.lastError().isValid())
        fail(sql, query.lastError());
    query.finish();
    return value;
}

int Database::exec(const QString &sql, const QVariantList &values) const
{
    QSqlQuery &query = prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        fail(sql, query.lastError());
    const int changed = query.numRowsAffected();
    query.finish();
    return changed;
}

void Database::script(const QString &sql) const
{
    char *error = nullptr;
    const int code = sqlite3_exec(static_cast<sqlite3 *>(handle()), sql.toUtf8().constData(), nullptr, nullptr, &error);
    const QString text = QString::fromUtf8(error);
    sqlite3_free(error);
    m_columns.clear();
    if (code != SQLITE_OK)
        fail(sql.left(60), QSqlError(text, {}, QSqlError::StatementError, QString::number(code)));
}

QStringList Database::columns(const QString &table) const
{
    auto found = m_columns.find(table);
    if (found == m_columns.end()) {
        QStringList names;
        for (const Row &row : rows(u"select name from pragma_table_info(?)"_s, {table}))
            names.append(row.value(u"name"_s).toString());
        if (names.isEmpty())
            return names;
        found = m_columns.insert(table, names);
    }
    return *found;
}

void *Database::handle() const
{
    const QVariant handle = m_db.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void Database::fail(const QString &sql, const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = sql + u": "_s + error.text();
    switch (code & 0xff) {
    case SQLITE_FULL:
        throw Failure(Failure::Kind::DiskFull, error.driverText(), detail);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        if (const QString damage = takeDamage(); !damage.isEmpty())
            throw Failure(Failure::Kind::VaultDamaged, damage, detail);
        throw Failure(Failure::Kind::VaultDamaged, error.driverText().isEmpty() ? error.text() : error.databaseText(), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Failure(Failure::Kind::VaultBusy, error.databaseText(), detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw Failure(Failure::Kind::NoPermission, error.databaseText(), detail);
    default:
        throw Failure(Failure::Kind::Database, error.databaseText(), detail);
    }
}

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.exec(u"begin immediate"_s);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // A full disk may have rolled back already; there is nobody left to tell here.
    QSqlQuery(m_database.m_db).exec(u"rollback"_s);
}

void Transaction::commit()
{
    m_database.exec(u"commit"_s);
    m_open = false;
}

} // namespace core
