#include "core/exchange/dump.h"

#include "core/base/version.h"
#include "core/exchange/tablerows.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Dump)
};

constexpr Op takeOver{QT_TRANSLATE_NOOP("Op", "Take over a vault from a file")};

QVariant valueFrom(const QJsonValue &json)
{
    if (json.isNull())
        return {};
    if (json.isObject())
        return QByteArray::fromBase64(json[u"base64"_s].toString().toLatin1());
    return json.isString() ? QVariant(json.toString()) : QVariant(json.toInteger());
}

Row rowFrom(const QJsonObject &json)
{
    Row row;
    for (auto cell = json.begin(); cell != json.end(); ++cell)
        row.insert(cell.key(), valueFrom(cell.value()));
    return row;
}

/// Tables whose rows are no facts of their own but belong to the store: they are written as they are.
bool isOfTheStore(const QString &table)
{
    return QStringList{u"operation"_s, u"change"_s, u"settings"_s, u"drafts"_s, u"blobs"_s, u"purge_permit"_s}.contains(table);
}

void insertAsIs(const Store &store, const QString &table, const Row &row)
{
    const QString holes = QStringList(row.size(), u"?"_s).join(u',');
    store.database().exec(u"insert into %1 (%2) values (%3) on conflict do nothing"_s.arg(table, row.keys().join(u','), holes), row.values());
}

/// Numbers set free for the audit trail that comes along, so that it stands before the operation that brings it.
class TrailNumbers {
public:
    TrailNumbers(const Store &store, const QJsonArray &operations)
    {
        qint64 first = std::numeric_limits<qint64>::max();
        qint64 last = 0;
        for (const auto &operation : operations) {
            first = std::min(first, operation[u"seq"_s].toInteger());
            last = std::max(last, operation[u"seq"_s].toInteger());
        }
        if (operations.isEmpty())
            return;
        const Database &database = store.database();
        const qint64 used = database.value(u"select coalesce(max(seq), 0) from operation"_s).toLongLong();
        m_shift = used + 1 - first;
        if (database.exec(u"update sqlite_sequence set seq = ? where name = 'operation'"_s, {last + m_shift}) == 0)
            database.exec(u"insert into sqlite_sequence (name, seq) values ('operation', ?)"_s, {last + m_shift});
    }
    Row shifted(const QString &table, Row row) const
    {
        const QString column = table == u"operation" ? u"seq"_s : table == u"change" ? u"operation"_s : QString();
        if (!column.isEmpty())
            row.insert(column, row.value(column).toLongLong() + m_shift);
        return row;
    }

private:
    qint64 m_shift = 0;
};

QJsonObject readDocument(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, name, file.errorString());
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (document[u"format"_s].toString() != u"zaakwijzer-dump")
        throw Failure(Failure::Kind::File, name, u"no dump: "_s + error.errorString());
    if (document[u"schema"_s].toInt() > newestSchema())
        throw Failure(Failure::Kind::VaultTooNew, document[u"program"_s].toString());
    return document;
}

/// Parents before children, as the schema made them.
QStringList inOrder(const Store &store, const QJsonObject &tables, const QString &name)
{
    QStringList ordered = factTables(store);
    ordered.removeIf([&](const QString &table) { return !tables.contains(table); });
    for (const QString &table : tables.keys())
        if (!ordered.contains(table))
            throw Failure(Failure::Kind::File, name, u"unknown table "_s + table);
    return ordered;
}

} // namespace

void writeDump(const Store &store, const QList<Sheet> &tables, QIODevice &device, RowCounter &counter)
{
    const QJsonObject head{{u"format"_s, u"zaakwijzer-dump"_s}, {u"version"_s, 1}, {u"program"_s, programVersion()},
                           {u"schema"_s, schemaOf(store.database())}, {u"written"_s, store.clock().now().toUTC().toString(Qt::ISODate)}};
    device.write(QJsonDocument(head).toJson(QJsonDocument::Compact).chopped(1) + ",\"tables\":{");
    bool first = true;
    for (const Sheet &table : tables) {
        device.write((first ? "\n\"" : ",\n\"") + table.key.toUtf8() + "\":");
        first = false;
        writeJsonRows(table, device, counter);
    }
    device.write("\n}}\n");
}

qint64 importDump(Store &store, const QString &path, const Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    const QJsonObject tables = readDocument(path)[u"tables"_s].toObject();
    const QStringList order = inOrder(store, tables, name);
    if (countRows(store, u"dossiers"_s) > 0)
        throw Failure(Failure::Kind::VaultPlaceRefused, Text::tr("this vault already has dossiers"));
    qint64 total = 0;
    for (const QString &table : order)
        total += tables[table].toArray().size();
    RowCounter counter(progress, total);
    const auto eachOf = [&](bool ofTheStore, const std::function<void(const QString &, const Row &)> &take) {
        for (const QString &table : order) {
            if (isOfTheStore(table) != ofTheStore)
                continue;
            for (const auto &row : tables[table].toArray()) {
                take(table, rowFrom(row.toObject()));
                counter.next();
            }
        }
    };
    const TrailNumbers numbers(store, tables[u"operation"_s].toArray());
    store.write(takeOver, [&](Writer &writer) {
        eachOf(false, [&](const QString &table, const Row &row) { writer.putRow(table, row); });
        eachOf(true, [&](const QString &table, const Row &row) { insertAsIs(store, table, numbers.shifted(table, row)); });
    });
    return counter.done();
}

} // namespace core
