#pragma once

#include "core/store/database.h"

namespace core {

/// One row as it was before and after an operation; empty before is new, empty after is removed.
struct JournalChange {
    QString table;
    QString row;
    QString dossier;
    Row before;
    Row after;
};

/// One thing an adviser did: a change when changes hang under it, a look when none do.
struct JournalOperation {
    qint64 seq = 0;
    QString id;
    QString name;    ///< Op name as stored; translate in context "Op"
    QDateTime at;
    QString adviser;
    QString device;
    QString dossier;
    QString subject; ///< what was looked at
    QString reverts; ///< id of the operation that this one took back
    int changes = 0;
};

/// One moment in the life of a field.
struct FieldMoment {
    QDateTime at;
    QString adviser;
    QString operation; ///< Op name
    QVariant before;
    QVariant after;
};

/// A removed row that can be put back.
struct BinEntry {
    QString operation; ///< id of the operation that removed it
    QString name;
    QDateTime at;
    QString adviser;
    QString dossier;
    QString table;
    QString row;
    Row content;
};

/// Reads what was done: audit, history of a field, the bin.
class Journal {
public:
    explicit Journal(const Database &database) : m_database(database) {}

    /// Newest first; `dossier` empty means all.
    QList<JournalOperation> operations(const QString &dossier, int limit, qint64 beforeSeq = -1) const;
    QList<JournalChange> changesOf(const QString &operation) const;
    QList<FieldMoment> history(const QString &table, const QString &row, const QString &column) const;
    /// What was removed and is still gone, newest first.
    QList<BinEntry> bin(const QString &dossier, int limit) const;
    /// Translated name of an operation.
    QString nameOf(const QString &operation) const;
    QString revertedBy(const QString &operation) const;
    /// "Notitie (A. Adviseur, 3-4-2026 10:42)": who changed a row last, for messages.
    QString lastChanged(const QString &table, const QString &row) const;
    qint64 lastSequence() const;

    static QString toJson(const Row &row);
    static Row fromJson(const QString &text);
    /// Equal as stored, whatever the QVariant types.
    static bool sameRow(const Row &a, const Row &b);

private:
    const Database &m_database;
};

} // namespace core
