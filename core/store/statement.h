#pragma once

#include <QStringList>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

/// One row as it passes by; it holds only during the visit.
class Cells {
public:
    explicit Cells(sqlite3_stmt *statement) : m_statement(statement) {}
    int count() const;
    bool isNull(int column) const;
    QString text(int column) const;
    qint64 number(int column) const;
    QVariant value(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// A question that SQLite has worked out once and answers many times. Answers with SQLite's result codes; does not throw.
class Statement {
public:
    Statement(sqlite3 *connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    int code() const { return m_code; } ///< of preparing
    int bind(const QVariantList &values);
    int step();
    /// Lets go of the rows, so that the question can be asked again.
    void reset();
    bool isBusy() const { return m_busy; }
    Cells cells() const { return Cells(m_statement); }
    const QStringList &names();

private:
    sqlite3_stmt *m_statement = nullptr;
    QStringList m_names;
    int m_code;
    bool m_busy = false;
};

} // namespace core
