#include "core/store/journal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

JournalOperation operationFrom(const Row &row)
{
    JournalOperation operation;
    operation.seq = row.value(u"seq"_s).toLongLong();
    operation.id = row.value(u"id"_s).toString();
    operation.name = row.value(u"name"_s).toString();
    fromSql(operation.at, row.value(u"at"_s));
    operation.adviser = row.value(u"adviser"_s).toString();
    operation.device = row.value(u"device"_s).toString();
    operation.dossier = row.value(u"dossier"_s).toString();
    operation.subject = row.value(u"subject"_s).toString();
    operation.reverts = row.value(u"reverts"_s).toString();
    operation.changes = row.value(u"changes"_s).toInt();
    return operation;
}

} // namespace

QList<JournalOperation> Journal::operations(const QString &dossier, int limit, qint64 beforeSeq) const
{
    QList<JournalOperation> operations;
    const QString sql = u"select o.*, (select count(*) from change c where c.operation = o.seq) as changes from operation o "
                        "where (? = '' or o.dossier = ? or exists (select 1 from change c where c.operation = o.seq and c.dossier = ?)) "
                        "and (? < 0 or o.seq < ?) order by o.seq desc limit ?"_s;
    for (const Row &row : m_database.rows(sql, {toSql(dossier), toSql(dossier), toSql(dossier), beforeSeq, beforeSeq, limit}))
        operations.append(operationFrom(row));
    return operations;
}

QList<JournalChange> Journal::changesOf(const QString &operation) const
{
    QList<JournalChange> changes;
    for (const Row &row : m_database.rows(u"select c.* from change c join operation o on o.seq = c.operation where o.id = ? order by c.seq"_s, {operation}))
        changes.append({row.value(u"tbl"_s).toString(), row.value(u"row"_s).toString(), row.value(u"dossier"_s).toString(),
                        fromJson(row.value(u"before"_s).toString()), fromJson(row.value(u"after"_s).toString())});
    return changes;
}

QList<FieldMoment> Journal::history(const QString &table, const QString &row, const QString &column) const
{
    QList<FieldMoment> moments;
    const QString sql = u"select o.at, o.adviser, o.name, c.before, c.after from change c join operation o on o.seq = c.operation "
                        "where c.tbl = ? and c.row = ? order by c.operation desc, c.seq desc"_s;
    for (const Row &found : m_database.rows(sql, {table, row})) {
        FieldMoment moment;
        fromSql(moment.at, found.value(u"at"_s));
        moment.adviser = found.value(u"adviser"_s).toString();
        moment.operation = found.value(u"name"_s).toString();
        moment.before = fromJson(found.value(u"before"_s).toString()).value(column);
        moment.after = fromJson(found.value(u"after"_s).toString()).value(column);
        if (moment.before != moment.after)
            moments.append(moment);
    }
    return moments;
}

QList<BinEntry> Journal::bin(const QString &dossier, int limit) const
{
    QList<BinEntry> entries;
    const QString sql = u"select o.id, o.name, o.at, o.adviser, c.dossier, c.tbl, c.row, c.before from change c "
                        "join operation o on o.seq = c.operation where c.after is null and o.reverts = '' and (? = '' or c.dossier = ?) "
                        "and not exists (select 1 from change later where later.tbl = c.tbl and later.row = c.row and later.after is not null "
                        "and (later.operation > c.operation or (later.operation = c.operation and later.seq > c.seq))) "
                        "order by c.operation desc, c.seq limit ?"_s;
    for (const Row &row : m_database.rows(sql, {toSql(dossier), toSql(dossier), limit})) {
        BinEntry entry;
        entry.operation = row.value(u"id"_s).toString();
        entry.name = row.value(u"name"_s).toString();
        fromSql(entry.at, row.value(u"at"_s));
        entry.adviser = row.value(u"adviser"_s).toString();
        entry.dossier = row.value(u"dossier"_s).toString();
        entry.table = row.value(u"tbl"_s).toString();
        entry.row = row.value(u"row"_s).toString();
        entry.content = fromJson(row.value(u"before"_s).toString());
        entries.append(entry);
    }
    return entries;
}

QString Journal::nameOf(const QString &operation) const
{
    const QString name = m_database.value(u"select name from operation where id = ?"_s, {operation}).toString();
    return QCoreApplication::translate("Op", name.toLatin1().constData());
}

QString Journal::revertedBy(const QString &operation) const
{
    return m_database.value(u"select reverts from operation where id = ?"_s, {operation}).toString();
}

QString Journal::lastChanged(const QString &table, const QString &row) const
{
    const Row last = m_database.rows(u"select o.id, o.adviser, o.at from change c join operation o on o.seq = c.operation "
                                     "where c.tbl = ? and c.row = ? order by c.operation desc, c.seq desc limit 1"_s, {table, row}).value(0);
    QDateTime at;
    fromSql(at, last.value(u"at"_s));
    return u"%1 (%2, %3)"_s.arg(nameOf(last.value(u"id"_s).toString()), last.value(u"adviser"_s).toString(), at.toString(u"d-M-yyyy HH:mm"_s));
}

qint64 Journal::lastSequence() const
{
    return m_database.value(u"select coalesce(max(seq), 0) from operation"_s).toLongLong();
}

QString Journal::toJson(const Row &row)
{
    if (row.isEmpty())
        return {};
    QJsonObject object;
    // A NULL of the driver carries a type, which would turn it into "" or 0.
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
        object.insert(cell.key(), cell->isNull() ? QJsonValue() : QJsonValue::fromVariant(*cell));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Row Journal::fromJson(const QString &text)
{
    return text.isEmpty() ? Row() : QJsonDocument::fromJson(text.toUtf8()).object().toVariantMap();
}

bool Journal::sameRow(const Row &a, const Row &b)
{
    if (a.size() != b.size())
        return false;
    for (auto cell = a.cbegin(); cell != a.cend(); ++cell) {
        const auto other = b.constFind(cell.key());
        if (other == b.cend() || cell->isNull() != other->isNull() || cell->toString() != other->toString())
            return false;
    }
    return true;
}

} // namespace core
