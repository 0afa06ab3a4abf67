#include "core/archive/destruction.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/dossier/attachment.h"
#include "core/dossier/dossiertables.h"
#include "core/report/issued.h"
#include "core/report/letterhead.h"
#include "core/store/journal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Destruction)
};

constexpr Op destroyDossiers{QT_TRANSLATE_NOOP("Op", "Destroy dossiers"), false};

/// What of a table stays, because results count it.
struct Remains {
    QString table;
    QString where;
    QStringList keep;
};

QList<Remains> remains()
{
    QFile file(u":/office/retention.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, u"retention.json"_s, file.errorString());
    QList<Remains> all;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll())["remains"_L1].toArray();
    for (const auto &each : list) {
        const QJsonObject object = each.toObject();
        Remains one{object["table"_L1].toString(), object["where"_L1].toString(), {u"id"_s, u"dossier"_s}};
        const QJsonArray keep = object["keep"_L1].toArray();
        for (const auto &column : keep)
            one.keep.append(column.toString());
        all.append(one);
    }
    return all;
}

/// The row with only the columns that stay; the others get what the schema gives an empty row.
Row stripped(const Store &store, const QString &table, const Row &row, const QStringList &keep)
{
    Row bare = row;
    for (const Row &column : store.query(u"select name, dflt_value, \"notnull\" as needed from pragma_table_info(?)"_s, {table})) {
        const QString name = column.value(u"name"_s).toString();
        bool isNumber = false;
        const int usual = column.value(u"dflt_value"_s).toString().toInt(&isNumber);
        if (!keep.contains(name))
            bare[name] = column.value(u"needed"_s).toInt() == 0 ? QVariant() : isNumber ? QVariant(usual) : QVariant(u""_s);
    }
    return bare;
}

QDate firstOfYear(QDate day) { return day.isValid() ? QDate(day.year(), 1, 1) : day; }

} // namespace

template <> const Table<Destruction> &tableOf<Destruction>()
{
    static const Table<Destruction> table{
        QStringLiteral("destructions"),
        {column<&Destruction::id>("id"),
         column<&Destruction::at>("at"),
         column<&Destruction::adviser>("adviser"),
         column<&Destruction::rule>("rule"),
         column<&Destruction::ruleSource>("rule_source"),
         column<&Destruction::number>("dossier_number"),
         column<&Destruction::opened>("opened"),
         column<&Destruction::closed>("closed"),
         column<&Destruction::due>("due"),
         column<&Destruction::rows>("rows_gone"),
         column<&Destruction::papers>("papers_gone"),
         column<&Destruction::certificate>("certificate")}};
    return table;
}

void Destructions::purge(const QString &dossier, const QStringList &rows) const
{
    const Database &database = m_store.database();
    // The bytes of papers, also of those in the bin, unless another dossier uses the same.
    const QList<Row> papers = m_store.query(u"select distinct json_extract(coalesce(before, after), '$.hash') as hash from change where tbl = 'attachments' and dossier = ?"_s, {dossier});
    database.exec(u"insert into purge_permit (granted) values (1)"_s);
    // A row may have come from a dossier that was merged: its earlier life goes along.
    for (const QString &row : rows)
        database.exec(u"delete from change where row = ?"_s, {row});
    database.exec(u"delete from change where dossier = ?"_s, {dossier});
    database.exec(u"delete from operation where dossier = ? and not exists (select 1 from change where operation = operation.seq)"_s, {dossier});
    database.exec(u"delete from purge_permit"_s);
    database.exec(u"delete from drafts where dossier = ?"_s, {dossier});
    for (const Row &paper : papers)
        database.exec(u"delete from blobs where hash = ?1 and not exists (select 1 from attachments where hash = ?1) and not exists "
                      "(select 1 from change where tbl = 'attachments' and json_extract(coalesce(before, after), '$.hash') = ?1)"_s, {paper.value(u"hash"_s)});
}

Destruction Destructions::destroyOne(Writer &writer, const RetentionRow &row, const QString &certificate)
{
    const QString id = row.id.text();
    Destruction done{Id<Destruction>::fresh(), m_store.clock().now(), m_store.author().adviser, row.rule, row.article, row.number, row.opened, row.closed, row.due, 0, 0, certificate};
    // What was merged into it is the same person. Nothing of that counts in the results, so nothing of it stays.
    QStringList dossiers{id};
    for (const Dossier &earlier : m_store.select<Dossier>(u"merged_into = ?"_s, {id}))
        dossiers.append(earlier.id.text());
    const QList<Remains> stays = remains();
    QStringList touched = dossiers;
    for (const QString &dossier : std::as_const(dossiers))
        for (const QString &table : dossierTables(m_store)) {
            const auto rest = std::find_if(stays.begin(), stays.end(), [&](const Remains &each) { return each.table == table && dossier == id; });
            QSet<QString> kept;
            if (rest != stays.end())
                for (const Row &each : m_store.selectRows(table, u"dossier = ? and "_s + rest->where, {dossier}))
                    kept.insert(each.value(u"id"_s).toString());
            for (const Row &each : m_store.selectRows(table, u"dossier = ?"_s, {dossier})) {
                const QString rowId = each.value(u"id"_s).toString();
                touched.append(rowId);
                if (kept.contains(rowId)) {
                    writer.putRow(table, stripped(m_store, table, each, rest->keep));
                    continue;
                }
                writer.removeRow(table, rowId);
                ++done.rows;
                done.papers += table == "attachments"_L1;
            }
        }
    const int last = m_store.query(u"select coalesce(max(cast(substr(number, 7, 4) as integer)), 0) as n from dossiers where merged_into <> '' and number like ?"_s, {u"V%1-%"_s.arg(m_store.clock().today().year())}).value(0).value(u"n"_s).toInt();
    for (const QString &dossier : std::as_const(dossiers)) {
        Dossier bare = *m_store.find(Id<Dossier>::parse(dossier));
        bare.number = u"V%1-%2"_s.arg(m_store.clock().today().year()).arg(last + 1, 4, 10, QLatin1Char('0'));
        bare.opened = firstOfYear(bare.opened);
        bare.closed = firstOfYear(bare.closed);
        bare.warning.clear();
        if (dossier == id)
            bare.mergedInto = u"destroyed"_s;
        else
            bare.number += u"-%1"_s.arg(dossiers.indexOf(dossier));
        writer.put(bare);
    }
    for (const QString &dossier : std::as_const(dossiers))
        purge(dossier, touched);
    writer.put(done);
    return done;
}

QList<Destruction> Destructions::destroy(const QList<RetentionRow> &rows)
{
    QList<Destruction> done;
    const QDate today = m_store.clock().today();
    const QString certificate = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_store.database().exec(u"pragma secure_delete = on"_s);
    m_store.write(destroyDossiers, [&](Writer &writer) {
        for (const RetentionRow &row : rows)
            if (row.canGo(today))
                done.append(destroyOne(writer, row, certificate));
    });
    // The index of words keeps what was deleted until its parts are joined.
    for (const char *index : {"search_facts", "search_text"})
        m_store.database().exec(u"insert into %1 (%1) values ('optimize')"_s.arg(QLatin1StringView(index)));
    return done;
}

QList<Destruction> Destructions::of(const QString &certificate) const
{
    return m_store.select<Destruction>(u"certificate = ? order by dossier_number"_s, {certificate});
}

QList<Destruction> Destructions::certificates() const
{
    QList<Destruction> first;
    for (const Destruction &each : m_store.select<Destruction>(u"1 order by at desc, dossier_number"_s))
        if (std::none_of(first.begin(), first.end(), [&](const Destruction &known) { return known.certificate == each.certificate; }))
            first.append(each);
    return first;
}

Document destructionCertificate(const QList<Destruction> &destroyed, const ReportRequest &request)
{
    Document document;
    DocumentMeta &meta = document.meta;
    meta.title = Text::tr("Certificate of destruction");
    meta.subject = Text::tr("Which dossiers were destroyed, by which rule");
    meta.author = request.store.author().adviser;
    meta.receiver = request.receiver.title;
    meta.made = request.clock.now();
    meta.dataDate = request.clock.today();
    meta.dataVersion = Journal(request.store.database()).lastSequence();
    meta.number = IssuedPapers(request.store).nextNumber({});
    meta.letterhead = letterheadOf({});
    document.add(Title{meta.title});
    const QString who = destroyed.isEmpty() ? QString() : destroyed.first().adviser;
    document.add(Facts{{{Text::tr("Destroyed on"), destroyed.isEmpty() ? QString() : format(destroyed.first().at.date())}, {Text::tr("By"), who},
                        {Text::tr("Number of dossiers"), QString::number(destroyed.size())}}});
    document.add(Paragraph{Text::tr("The dossiers below were destroyed because the term for which they must be kept is over. All rows, papers, notes and drafts are gone, "
                                    "and so is what the audit knew about them. They cannot be brought back. Only what the results count remains: kind, days and outcome of "
                                    "routes, benefits and months of income, and the municipality, without anything that leads to a person.")});
    TableBlock table;
    table.columns = {{Text::tr("Dossier"), Align::Left, 2}, {Text::tr("Opened"), Align::Left, 2}, {Text::tr("Closed"), Align::Left, 2}, {Text::tr("Rule"), Align::Left, 5},
                     {Text::tr("Kept until"), Align::Left, 2}, {Text::tr("Rows"), Align::Right, 1}, {Text::tr("Papers"), Align::Right, 1}};
    for (const Destruction &each : destroyed)
        table.rows.append({each.number, formatShort(each.opened), formatShort(each.closed), each.ruleSource.isEmpty() ? each.rule : each.rule + u" · "_s + each.ruleSource,
                           formatShort(each.due), QString::number(each.rows), QString::number(each.papers)});
    document.add(table);
    document.add(Notice{Text::tr("Mind"), Text::tr("Backups that were made before this day still hold these dossiers. Destroy those too, or let them go when their own term is over.")});
    document.add(SignatureBlock{Text::tr("Destroyed according to the rules above:"), {{Text::tr("Carried out by"), who}, {Text::tr("Decided by")}}});
    return document;
}

} // namespace core
