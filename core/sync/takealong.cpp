#include "core/sync/takealong.h"

#include "core/dossier/attachment.h"
#include "core/dossier/dossier.h"
#include "core/dossier/dossiertables.h"
#include "core/store/settings.h"
#include "core/vault/vault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op packOp{QT_TRANSLATE_NOOP("Op", "Pack for a visit"), false};
constexpr Op takeOp{QT_TRANSLATE_NOOP("Op", "Take dossiers along"), false};
const QString labelKey = u"travel.package"_s;
const QString dossiersTable = u"dossiers"_s;
constexpr qint64 emptyVault = 400 * 1024; ///< what a vault weighs before anything is in it

using Rows = std::map<QString, std::map<QString, Row>>; // by table and id

QStringList travelling(const Store &store)
{
    QStringList tables = dossierTables(store);
    tables.removeAll(tableOf<Trip>().name);
    return tables;
}

/// A column with the id of a row elsewhere.
struct Link {
    QString column;
    QString parent;
};

QList<Link> linksOf(const Store &office, const QString &table)
{
    QList<Link> links;
    for (const Row &link : office.query(u"select \"table\" as parent, \"from\" as child from pragma_foreign_key_list(?)"_s, {table}))
        links.append({link.value(u"child"_s).toString(), link.value(u"parent"_s).toString()});
    // What may be left empty is named without a key of the schema.
    if (table == "partner_referrals"_L1)
        links += {{u"coach"_s, u"partner_coaches"_s}, {u"contract"_s, u"partner_contracts"_s}};
    return links;
}

/// A row that others lean on and that belongs to no dossier, such as a partner, goes along with them.
void addParents(const Store &office, const QStringList &own, const QString &table, Rows &rows)
{
    const QList<Link> links = linksOf(office, table);
    for (const auto &[column, parent] : links) {
        if (parent == dossiersTable || own.contains(parent))
            continue;
        const std::map<QString, Row> children = rows[table];
        for (const auto &[id, child] : children) {
            const QString key = child.value(column).toString();
            if (key.isEmpty() || rows[parent].contains(key))
                continue;
            for (const Row &found : office.selectRows(parent, u"id = ?"_s, {key}))
                rows[parent][key] = found;
        }
        addParents(office, own, parent, rows);
    }
}

Rows collect(const Store &office, const QList<Id<Dossier>> &dossiers)
{
    Rows rows;
    const QStringList own = travelling(office);
    for (const Id<Dossier> &dossier : dossiers) {
        for (const Row &row : office.selectRows(dossiersTable, u"id = ?"_s, {dossier.text()}))
            rows[dossiersTable][dossier.text()] = row;
        for (const QString &table : own)
            for (const Row &row : office.selectRows(table, u"dossier = ?"_s, {dossier.text()}))
                rows[table][row.value(u"id"_s).toString()] = row;
    }
    for (const QString &table : own)
        addParents(office, own, table, rows);
    return rows;
}

void pack(const Store &office, Store &package, const TravelWish &wish, const PackageLabel &label, const Progress &progress)
{
    const Rows rows = collect(office, wish.dossiers);
    qint64 total = 0;
    for (const auto &[table, content] : rows)
        total += qint64(content.size());
    qint64 done = 0;
    package.write(packOp, [&](Writer &writer) {
        package.database().exec(u"pragma defer_foreign_keys = on"_s); // rows come table by table
        for (const auto &[table, content] : rows)
            for (const auto &[id, row] : content) {
                if (table == tableOf<Attachment>().name)
                    writer.putBlob(office.blob(row.value(u"hash"_s).toString()));
                writer.putRow(table, row);
                report(progress, ++done, total);
            }
    });
    const QJsonObject written{{u"id"_s, label.id}, {u"adviser"_s, label.adviser}, {u"taken"_s, label.taken.toString(Qt::ISODate)}, {u"until"_s, label.until.toString(Qt::ISODate)},
                              {u"dossiers"_s, QJsonArray::fromStringList(label.dossiers)}};
    Settings(package).set(labelKey, QString::fromUtf8(QJsonDocument(written).toJson(QJsonDocument::Compact)));
}

} // namespace

qint64 sizeOfPackage(const Store &office, const QList<Id<Dossier>> &dossiers)
{
    qint64 bytes = emptyVault;
    for (const Id<Dossier> &dossier : dossiers)
        bytes += office.query(u"select coalesce(sum(size_bytes), 0) as n from attachments where dossier = ?"_s, {dossier.text()}).value(0).value(u"n"_s).toLongLong()
            + office.query(u"select coalesce(sum(length(after)), 0) as n from change where dossier = ?"_s, {dossier.text()}).value(0).value(u"n"_s).toLongLong();
    return bytes;
}

void takeAlong(Store &office, const TravelWish &wish, const Progress &progress)
{
    PackageLabel label{Id<Trip>::fresh().text(), office.author().adviser, office.clock().now(), wish.until, {}};
    for (const Id<Dossier> &dossier : wish.dossiers)
        label.dossiers.append(dossier.text());
    const bool stood = QFile::exists(wish.path);
    try {
        // Whoever forgets the passphrase of a package still has the office copy, so its recovery key is thrown away.
        Vault vault = Vault::create(wish.path, office.author().adviser, wish.passphrase, RecoveryKey::fresh(), wish.cost);
        Store package(vault.address(), office.author(), office.clock());
        pack(office, package, wish, label, progress);
    } catch (const Failure &) {
        if (!stood)
            for (const char *part : {"", "-wal", "-map", ".lock"})
                QFile::remove(wish.path + QLatin1StringView(part));
        throw;
    }
    office.write(takeOp, [&](Writer &writer) {
        for (const Id<Dossier> &dossier : wish.dossiers)
            writer.put(Trip{Id<Trip>::fresh(), dossier, label.id, label.adviser, office.author().device, label.taken, wish.until, {}});
    });
}

std::optional<PackageLabel> packageLabel(Store &package)
{
    const QString written = Settings(package).value(labelKey);
    if (written.isEmpty())
        return std::nullopt;
    const QJsonObject label = QJsonDocument::fromJson(written.toUtf8()).object();
    PackageLabel read{label["id"_L1].toString(), label["adviser"_L1].toString(), QDateTime::fromString(label["taken"_L1].toString(), Qt::ISODate),
                      QDate::fromString(label["until"_L1].toString(), Qt::ISODate), {}};
    const QJsonArray dossiers = label["dossiers"_L1].toArray();
    for (const QJsonValue &dossier : dossiers)
        read.dossiers.append(dossier.toString());
    return read;
}

} // namespace core
