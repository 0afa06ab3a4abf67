#include "core/dossier/attachment.h"
#include "core/dossier/dossier.h"
#include "core/dossier/person.h"
#include "core/exchange/dump.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importbatch.h"
#include "core/exchange/tablerows.h"
#include "core/store/journal.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace core;

class ExportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    QTemporaryDir m_folder;

    Store &store() { return m_kit->store; }
    QString target(const char *name) { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void readIn(Store &into, const char *layout, const QString &path)
    {
        const Layout how = Layout::named(layout);
        const ImportSource source = inspect(path);
        const ImportPlan plan = examine(into, how, source, guessMapping(how, source.headings));
        for (const ImportLine &line : plan.lines)
            for (const ImportReason &reason : line.reasons)
                qWarning("%d %s: %s", line.row, qPrintable(reason.column), qPrintable(reason.text));
        QCOMPARE(plan.counts().refused, 0);
        carryOut(into, plan);
    }
    static QString sample(const char *name) { return QStringLiteral(SOURCE_DIR "/tests/files/exchange/") + name; }
    /// Every row but for its ids, which an import gives anew.
    static QStringList factsOf(const Store &store, const QStringList &tables)
    {
        QStringList all;
        for (const QString &table : tables)
            eachRow(store, table, {}, [&](Row row) {
                for (const char *id : {"id", "dossier", "route"})
                    row.remove(id);
                all.append(table + Journal::toJson(row));
            });
        all.sort();
        return all;
    }
    const QStringList m_caseTables{"dossiers", "persons", "businesses", "benefits", "households", "routes", "route_phases"};

    static void requireHours(Store &store)
    {
        if (store.database().columns("pto_hours").isEmpty())
            store.database().script("create table pto_hours (id text primary key, dossier text not null references dossiers (id), day text not null, kind text not null, "
                                    "minutes integer not null, note text not null default '', reason text not null default '')");
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        requireHours(store());
        readIn(store(), "caseload", sample("caseload_windows1252.csv"));
        const QString dossier = store().select<Dossier>("number = '2018-0007'").first().id.text();
        store().write(Op{"Test"}, [&](Writer &writer) {
            Row person = store().selectRows("persons", "dossier = ?", {dossier}).first();
            person["first_name"] = "=HYPERLINK(\"http://x\")";
            person["street"] = "'s Gravenweg";
            writer.putRow("persons", person);
            writer.putRow("pto_hours", {{"id", "a"}, {"dossier", dossier}, {"day", "2018-04-03"}, {"kind", "travel"}, {"minutes", 140}, {"note", "-muur; \"rood\"\nen blauw"}});
            writer.putRow("pto_hours", {{"id", "b"}, {"dossier", dossier}, {"day", "2018-04-03"}, {"kind", "direct"}, {"minutes", 60}, {"note", ""}});
            writer.putRow("households", {{"id", "h"}, {"dossier", dossier}, {"kind", "single-parent"}, {"cost_sharers", 1}});
        });
    }
    void csvOpensWellInADutchSpreadsheetAndRunsNothing()
    {
        exportTo(store(), {"dossiers", ExportFormat::Csv, target("d.csv")});
        const QByteArray content = contentOf(target("d.csv"));
        QVERIFY(content.startsWith("\xef\xbb\xbf" "Dossiernummer;BSN;"));
        QVERIFY(content.contains(";1057,00;"));
        QVERIFY(content.contains(";3-4-1975;"));
        QVERIFY(content.contains(";Parttime ondernemen"));
        QVERIFY(content.contains("'=HYPERLINK"));
        QVERIFY(!content.contains(";=HYPERLINK"));
        QVERIFY(!content.contains("\"=HYPERLINK"));
    }
    void whatGoesOutAsCsvComesInAsTheSameFacts()
    {
        exportTo(store(), {"dossiers", ExportFormat::Csv, target("d.csv")});
        exportTo(store(), {"hours", ExportFormat::Csv, target("h.csv")});
        kit::MemoryStore other;
        requireHours(other.store);
        readIn(other.store, "caseload", target("d.csv"));
        QCOMPARE(factsOf(other.store, m_caseTables), factsOf(store(), m_caseTables));
        readIn(other.store, "hours", target("h.csv"));
        QCOMPARE(factsOf(other.store, {"pto_hours"}), factsOf(store(), {"pto_hours"}));
        QCOMPARE(factsOf(store(), {"pto_hours"}).size(), 2);
    }
    void incomeGoesOutPerMonthInEuros()
    {
        const QString dossier = store().select<Dossier>("number = '2018-0007'").first().id.text();
        store().write(Op{"Test"}, [&](Writer &writer) {
            writer.putRow("pto_income", {{"id", "i1"}, {"dossier", dossier}, {"month", "2018-04"}, {"turnover_cents", 42'150}, {"costs_cents", 1'250}, {"norm_cents", 105'700}});
            writer.putRow("pto_income", {{"id", "i2"}, {"dossier", dossier}, {"month", "2018-03"}, {"turnover_cents", -500}, {"costs_cents", 0}, {"counted_cents", 0},
                                         {"norm_cents", 105'700}, {"remark", "creditnota; \"terug\""}});
        });
        const ExportReport report = exportTo(store(), {"income", ExportFormat::Csv, target("i.csv")});
        QCOMPARE(report.rows, 2);
        QCOMPARE(contentOf(target("i.csv")), QByteArray("\xef\xbb\xbf" "Dossiernummer;Maand;Omzet;Kosten;Meegeteld inkomen;Norm;Opmerking\r\n"
                                                        "2018-0007;2018-03;-5,00;0,00;0,00;1057,00;\"creditnota; \"\"terug\"\"\"\r\n"
                                                        "2018-0007;2018-04;421,50;12,50;;1057,00;\r\n"));
        exportTo(store(), {"income", ExportFormat::Json, target("i.json")});
        const QJsonArray rows = QJsonDocument::fromJson(contentOf(target("i.json"))).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0]["turnover_cents"].toInteger(), -500);
        QVERIFY(rows[1]["counted_cents"].isNull()); // not settled yet is something else than nothing settled
        exportTo(store(), {"income", ExportFormat::Xlsx, target("i.xlsx")});
        QVERIFY(contentOf(target("i.xlsx")).startsWith("PK"));
    }
    void jsonKeepsTypesExact()
    {
        exportTo(store(), {"dossiers", ExportFormat::Json, target("d.json")});
        const QJsonArray rows = QJsonDocument::fromJson(contentOf(target("d.json"))).array();
        QCOMPARE(rows.size(), 3);
        const QJsonObject row = rows.first().toObject();
        QCOMPARE(row["number"].toString(), "2018-0007");
        QCOMPARE(row["norm_cents"].toInteger(), 105700);
        QCOMPARE(row["birth_date"].toString(), "1975-04-03");
        QCOMPARE(row["route_kind"].toString(), "pto");
        QCOMPARE(row["first_name"].toString(), "=HYPERLINK(\"http://x\")");
        QVERIFY(row["route_end"].isNull());
    }
    void everythingIsEveryRowOfEveryTable()
    {
        exportTo(store(), {"all", ExportFormat::Json, target("all.json")});
        const QJsonObject document = QJsonDocument::fromJson(contentOf(target("all.json"))).object();
        const QJsonObject tables = document["tables"].toObject();
        for (const QString &table : factTables(store())) {
            // The export itself is noted after it was written.
            const qint64 noted = table == "operation" ? 1 : 0;
            QCOMPARE(qint64(tables[table].toArray().size()), countRows(store(), table) - noted);
        }
        QVERIFY(tables["persons"].toArray().size() >= 3);
        QVERIFY(tables["change"].toArray().size() > 10);
        exportTo(store(), {"all", ExportFormat::Csv, target("all")});
        QVERIFY(contentOf(target("all") + "/persons.csv").contains("999900006"));
        QCOMPARE(QDir(target("all")).entryList(QDir::Files).size(), factTables(store()).size());
    }
    void anEmptyVaultTakesEverythingOver()
    {
        const QByteArray bytes("foto\0\xff", 6);
        store().write(Op{"Test"}, [&](Writer &writer) {
            Attachment attachment;
            attachment.id = Id<Attachment>::fresh();
            attachment.dossier = store().select<Dossier>().first().id;
            attachment.name = "foto.png";
            attachment.hash = writer.putBlob(bytes);
            attachment.added = store().clock().now();
            writer.put(attachment);
        });
        exportTo(store(), {"all", ExportFormat::Json, target("all.json")});
        kit::MemoryStore other;
        requireHours(other.store);
        importDump(other.store, target("all.json"));
        for (const QString &table : factTables(store())) {
            if (table == "operation" || table == "change")
                continue;
            QCOMPARE(factsOf(other.store, {table}), factsOf(store(), {table}));
        }
        QCOMPARE(other.store.blob(store().select<Attachment>().first().hash), bytes);
        // The trail came along and stands before the operation that brought it.
        const auto trail = Journal(other.store.database()).operations({}, 100);
        QCOMPARE(trail.first().name, "Take over a vault from a file");
        QVERIFY(std::any_of(trail.begin(), trail.end(), [](const JournalOperation &operation) { return operation.name == "Import caseload"; }));
        QVERIFY_THROWS_EXCEPTION(Failure, importDump(other.store, target("all.json")));
        kit::MemoryStore third;
        QVERIFY_THROWS_EXCEPTION(Failure, importDump(third.store, sample("hours.csv")));
        QCOMPARE(countRows(third.store, "dossiers"), 0);
    }
    void workbookHasTypedCellsAndTextForTheBsn()
    {
        exportTo(store(), {"dossiers", ExportFormat::Xlsx, target("d.xlsx")});
        QVERIFY(contentOf(target("d.xlsx")).startsWith("PK"));
        QVERIFY(!QFile::exists(target("d.xlsx.part")));
        const QString unzip = QStandardPaths::findExecutable("unzip");
        if (unzip.isEmpty())
            QSKIP("unzip is not installed");
        QProcess process;
        process.start(unzip, {"-p", target("d.xlsx"), "xl/worksheets/sheet1.xml"});
        QVERIFY(process.waitForFinished());
        const QByteArray xml = process.readAllStandardOutput();
        QVERIFY(xml.contains("<autoFilter"));
        QVERIFY(xml.contains("state=\"frozen\""));
        QVERIFY(xml.contains("<v>1057</v>"));
        QVERIFY(xml.contains("<v>27487</v>")); // 3 April 1975
        QVERIFY(xml.contains("<t>999900006</t>"));
        QVERIFY(!xml.contains("<f>"));
        exportTo(store(), {"all", ExportFormat::Xlsx, target("all.xlsx")});
        QVERIFY(contentOf(target("all.xlsx")).startsWith("PK"));
    }
    void auditSaysWhatLeftAndWhereTo()
    {
        exportTo(store(), {"hours", ExportFormat::Csv, target("h.csv")});
        const JournalOperation last = Journal(store().database()).operations({}, 1).first();
        QCOMPARE(last.name, "Export hours");
        QVERIFY(last.subject.contains("2"));
        QVERIFY(last.subject.endsWith(target("h.csv")));
        QVERIFY(!store().canUndo() || store().undoText() != "Export hours");
    }
    void leavesNoHalfFileWhenStoppedOrRefused()
    {
        for (const auto format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx}) {
            const QString path = target("stopped.") + suffixOf(format);
            QVERIFY_THROWS_EXCEPTION(Failure, exportTo(store(), {"dossiers", format, path}, [](qint64, qint64) { return false; }));
            QVERIFY_THROWS_EXCEPTION(Failure, exportTo(store(), {"dossiers", format, "/no/such/folder/x"}));
        }
        QVERIFY(QDir(m_folder.path()).entryList({"stopped*"}).isEmpty());
        QVERIFY(Journal(store().database()).operations({}, 1).first().name != "Export dossiers");
    }
    void leavesOutDossiersThatWereMergedIntoAnother()
    {
        Dossier merged = store().select<Dossier>("number = '2018-0007'").first();
        merged.mergedInto = store().select<Dossier>("number <> '2018-0007'").first().id.text();
        store().write(Op{"Test"}, [&](Writer &writer) { writer.put(merged); });
        const ExportReport report = exportTo(store(), {"dossiers", ExportFormat::Csv, target("d.csv")});
        QCOMPARE(report.rows, 2);
        QVERIFY(!contentOf(target("d.csv")).contains("2018-0007"));
    }
    void pagesThroughManyRowsWithoutLosingOne()
    {
        const QString dossier = store().select<Dossier>().first().id.text();
        store().write(Op{"Test"}, [&](Writer &writer) {
            for (int i = 0; i < 2500; ++i)
                writer.putRow("pto_hours", {{"id", QString::number(i)}, {"dossier", dossier}, {"day", QDate(2018, 1, 1).addDays(i / 10).toString(Qt::ISODate)}, {"kind", "direct"}, {"minutes", 5}, {"note", ""}});
        });
        qint64 seen = 0;
        QSet<QString> ids;
        eachRow(store(), "pto_hours", {"dossier", "day"}, [&](const Row &row) { ++seen; ids.insert(row["id"].toString()); });
        QCOMPARE(seen, 2502);
        QCOMPARE(ids.size(), 2502);
    }
};

REGISTER_TEST(ExportTest)
#include "export_test.moc"
