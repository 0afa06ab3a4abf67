#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/record.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace core {

/// What the user did, for the undo menu and the audit. The English name is what is stored, so it never changes once
/// released; on screen it is translated: `constexpr Op bookHours{QT_TRANSLATE_NOOP("Op", "Book hours")};`
struct Op {
    const char *name;
    bool undoable = true; ///< false for what cannot be taken back in the world, such as a paper that went out
    QString text() const { return QCoreApplication::translate("Op", name); }
};

/// Who writes, and on which machine.
struct Author {
    QString adviser;
    QString device;
};

/// Which tables and dossiers an operation touched, so that each page can decide whether to reload.
struct Changes {
    QString operation; ///< id; empty when nothing was changed
    QString name;      ///< Op name
    QSet<QString> tables;
    QSet<QString> dossiers;
    int rows = 0;    ///< rows written or removed
    int removed = 0; ///< of which removed
    template <class T> bool touches() const { return tables.contains(tableOf<T>().name); }
};

class Store;

/// The inside of one operation; exists only during Store::write().
class Writer {
public:
    template <class T> void put(const T &record) { putRow(tableOf<T>().name, tableOf<T>().toRow(record)); }
    template <class T> void remove(const Id<T> &id) { removeRow(tableOf<T>().name, id.text()); }
    /// A row by table name: for import, restore and undo. Columns that the row does not name keep their value.
    void putRow(const QString &table, const Row &row);
    void removeRow(const QString &table, const QString &id);
    /// Bytes kept once under their own hash (64 hex digits), which is returned. Not journaled: the record that names the hash is.
    QString putBlob(const QByteArray &bytes);

private:
    friend class Store;
    explicit Writer(Store &store) : m_store(store) {}
    void journal(const QString &table, const QString &id, const Row &before, const Row &after);

    Store &m_store;
    qint64 m_operation = 0;
    int m_sequence = 0;
    Changes m_changes;
};

/// The open vault. Reading is free; every change goes through write(), which makes it one transaction, one audit
/// entry, one undo step and one signal. Nothing changed means nothing recorded.
class Store : public QObject {
    Q_OBJECT

public:
    /// Opens and brings the schema up to date. Throws Failure.
    Store(const DatabaseAddress &address, const Author &author, const Clock &clock, QObject *parent = nullptr);
    ~Store() override;

    /// Records that match, e.g. `select<HourEntry>("dossier = ? and day >= ? order by day", {…})`.
    template <class T> QList<T> select(const QString &where = {}, const QVariantList &values = {}) const
    {
        QList<T> records;
        for (const Row &row : selectRows(tableOf<T>().name, where, values))
            records.append(tableOf<T>().toRecord(row));
        return records;
    }
    template <class T> std::optional<T> find(const Id<T> &id) const
    {
        const QList<T> found = select<T>(QStringLiteral("id = ?"), {id.text()});
        return found.isEmpty() ? std::nullopt : std::optional<T>(found.first());
    }
    QList<Row> selectRows(const QString &table, const QString &where = {}, const QVariantList &values = {}) const;
    /// A read that joins or counts, for repositories.
    QList<Row> query(const QString &sql, const QVariantList &values = {}) const { return m_database->rows(sql, values); }
    /// The same, row by row: for thousands of them.
    void each(const QString &sql, const QVariantList &values, const std::function<void(const Cells &)> &visit) const { m_database->each(sql, values, visit); }
    QByteArray blob(const QString &hash) const;

    Changes write(const Op &op, const std::function<void(Writer &)> &work);
    /// Records that somebody looked (`what` says at what), without a change and without an undo step.
    void look(const Op &op, const QString &dossier, const QString &what);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    QString undoText() const; ///< Op of the step that undo() takes back, translated; empty when there is none.
    QString redoText() const;
    /// Takes the session's last operation back through the same door. Throws Failure(Overtaken) when a row changed since.
    Changes undo(const Progress &progress = {});
    Changes redo(const Progress &progress = {});
    /// Takes one operation back, however old; all of it or nothing. Throws Failure(Overtaken), Failure(Cancelled).
    Changes revert(const QString &operation, const Op &op, const Progress &progress = {});

    /// Derived data (such as the search index) kept in the same transaction as what it derives from.
    using Hook = std::function<void(Database &database, const QString &table, const Row &before, const Row &after)>;
    void addHook(const Hook &hook) { m_hooks.append(hook); }
    /// Called once at the end of each operation, before it is kept: for what is better derived once than row by row.
    void addClosing(const std::function<void(Database &database)> &closing) { m_closings.append(closing); }

    const Author &author() const { return m_author; }
    const Clock &clock() const { return m_clock; }
    Database &database() const { return *m_database; }
    const DatabaseAddress &address() const { return m_address; }
    /// Only looking is possible: write() throws Failure(VaultPlaceRefused), look() leaves no trace, drafts and settings are not kept.
    bool isReadOnly() const { return m_address.readOnly; }

signals:
    void changed(const core::Changes &changes);

private:
    friend class Writer;
    Changes perform(const Op &op, const std::function<void(Writer &)> &work, const QString &reverted = {});
    qint64 openOperation(const char *name, const QString &dossier, const QString &subject, const QString &reverted);
    Changes revertOne(const QString &operation, const Op &op, const Progress &progress);

    DatabaseAddress m_address;
    Author m_author;
    const Clock &m_clock;
    std::unique_ptr<Database> m_database;
    QList<Hook> m_hooks;
    QList<std::function<void(Database &)>> m_closings;
    QStringList m_undo; // operation ids
    QStringList m_redo;
};

} // namespace core
