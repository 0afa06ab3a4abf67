#pragma once

#include "core/base/databaseaddress.h"
#include "core/base/record.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <unordered_map>

namespace core {

/// One connection to SQLite; everything that fails throws Failure. Statements are prepared once and kept.
class Database {
public:
    explicit Database(const DatabaseAddress &address);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QList<Row> rows(const QString &sql, const QVariantList &values = {}) const;
    /// Row by row without keeping any: for reads of thousands. The visitor may ask other questions meanwhile.
    void each(const QString &sql, const QVariantList &values, const std::function<void(const Cells &)> &visit) const;
    /// First column of the first row; invalid when there is none.
    QVariant value(const QString &sql, const QVariantList &values = {}) const;
    /// Returns the number of rows changed.
    int exec(const QString &sql, const QVariantList &values = {}) const;
    /// Several statements separated by semicolons, as a schema file has them.
    void script(const QString &sql) const;
    /// Columns of a table as the schema has them; empty when there is no such table.
    QStringList columns(const QString &table) const;

    /// The SQLite handle, for what the driver does not offer. Owned by the connection.
    void *handle() const;

private:
    Statement &prepared(const QString &sql) const;
    /// Asks and visits until the visitor has enough; `false` means enough.
    template <class Visit> void run(const QString &sql, const QVariantList &values, const Visit &visit) const;
    [[noreturn]] void fail(const QString &sql) const;
    [[noreturn]] void fail(const QString &sql, int code, const QString &text) const;

    QString m_connection;
    QSqlDatabase m_db;
    sqlite3 *m_handle = nullptr;
    mutable std::unordered_map<QString, std::unique_ptr<Statement>> m_prepared;
    mutable QHash<QString, QStringList> m_columns;
};

/// Rolls back when it leaves scope without commit().
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace core
