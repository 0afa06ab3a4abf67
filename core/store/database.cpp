#include "core/store/database.h"

#include "core/base/failure.h"
#include "core/vault/damage.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr size_t mostPrepared = 400;
/// Pages that were opened stay open in memory: a list of ten thousand dossiers reads some twenty megabytes of them.
constexpr int cacheKilobytes = 32 * 1024;
/// Pages in the log before they go into the file: most pages change again and again, and each round costs some waits for the disk.
constexpr int pagesInLog = 4000;

} // namespace

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
        if (!m_db.open()) {
            const QSqlError error = m_db.lastError();
            fail(u"open"_s, error.nativeErrorCode().toInt(), error.databaseText());
        }
        m_handle = static_cast<sqlite3 *>(handle());
        exec(u"pragma foreign_keys = on"_s);
        exec(u"pragma busy_timeout = 5000"_s);
        exec(u"pragma temp_store = memory"_s);
        exec(u"pragma cache_size = -%1"_s.arg(cacheKilobytes));
        if (!address.readOnly) {
            value(u"pragma journal_mode = wal"_s);
            // Each commit reaches the disk before the adviser is told that it is saved.
            exec(u"pragma synchronous = full"_s);
            exec(u"pragma wal_autocheckpoint = %1"_s.arg(pagesInLog));
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

Statement &Database::prepared(const QString &sql) const
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        if (m_prepared.size() > mostPrepared)
            std::erase_if(m_prepared, [](const auto &entry) { return !entry.second->isBusy(); });
        auto statement = std::make_unique<Statement>(m_handle, sql);
        if (statement->code() != SQLITE_OK)
            fail(sql);
        found = m_prepared.emplace(sql, std::move(statement)).first;
    }
    return *found->second;
}

template <class Visit>
void Database::run(const QString &sql, const QVariantList &values, const Visit &visit) const
{
    Statement *statement = &prepared(sql);
    std::unique_ptr<Statement> another;
    if (statement->isBusy()) { // a visitor asks the same question again
        another = std::make_unique<Statement>(m_handle, sql);
        if (another->code() != SQLITE_OK)
            fail(sql);
        statement = another.get();
    }
    struct Reset {
        Statement *statement;
        ~Reset() { statement->reset(); }
    } reset{statement};
    int code = statement->bind(values);
    if (code != SQLITE_OK)
        fail(sql, code, QString::fromUtf8(sqlite3_errstr(code)));
    while ((code = statement->step()) == SQLITE_ROW)
        if (!visit(*statement))
            return;
    if (code != SQLITE_DONE)
        fail(sql);
}

QList<Row> Database::rows(const QString &sql, const QVariantList &values) const
{
    QList<Row> rows;
    run(sql, values, [&](Statement &statement) {
        const QStringList &names = statement.names();
        const Cells cells = statement.cells();
        Row row;
        for (int i = 0; i < names.size(); ++i)
            row.insert(names[i], cells.value(i));
        rows.append(row);
        return true;
    });
    return rows;
}

void Database::each(const QString &sql, const QVariantList &values, const std::function<void(const Cells &)> &visit) const
{
    run(sql, values, [&](Statement &statement) {
        visit(statement.cells());
        return true;
    });
}

QVariant Database::value(const QString &sql, const QVariantList &values) const
{
    QVariant value;
    run(sql, values, [&](Statement &statement) {
        value = statement.cells().value(0);
        return false;
    });
    return value;
}

int Database::exec(const QString &sql, const QVariantList &values) const
{
    run(sql, values, [](Statement &) { return true; });
    return sqlite3_changes(m_handle);
}

void Database::script(const QString &sql) const
{
    char *error = nullptr;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &error);
    const QString text = QString::fromUtf8(error);
    sqlite3_free(error);
    m_columns.clear();
    if (code != SQLITE_OK)
        fail(sql.left(60), code, text);
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

void Database::fail(const QString &sql) const
{
    fail(sql, sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

void Database::fail(const QString &sql, int code, const QString &text) const
{
    const QString detail = sql + u": "_s + text;
    switch (code & 0xff) {
    case SQLITE_FULL:
        throw Failure(Failure::Kind::DiskFull, text, detail);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: {
        const QString damage = takeDamage();
        throw Failure(Failure::Kind::VaultDamaged, damage.isEmpty() ? text : damage, detail);
    }
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Failure(Failure::Kind::VaultBusy, text, detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw Failure(Failure::Kind::NoPermission, text, detail);
    default:
        throw Failure(Failure::Kind::Database, text, detail);
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
    try {
        m_database.exec(u"rollback"_s);
    } catch (const Failure &) {
        // A full disk may have rolled back already; there is nobody left to tell here.
    }
}

void Transaction::commit()
{
    m_database.exec(u"commit"_s);
    m_open = false;
}

} // namespace core
