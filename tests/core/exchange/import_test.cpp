#include "core/dossier/benefit.h"
#include "core/dossier/business.h"
#include "core/dossier/dossier.h"
#include "core/dossier/household.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/dossier/routephase.h"
#include "core/exchange/importbatch.h"
#include "core/exchange/tablerows.h"
#include "core/store/journal.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;
using Verdict = ImportLine::Verdict;
using Choice = ImportLine::Choice;

class ImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    QTemporaryDir m_folder;
    const Layout m_caseload = Layout::named("caseload");
    const Layout m_hours = Layout::named("hours");

    Store &store() { return m_kit->store; }
    static QString sample(const char *name) { return QStringLiteral(SOURCE_DIR "/tests/files/exchange/") + name; }
    QString written(const QByteArray &bytes)
    {
        static int number = 0;
        const QString path = m_folder.filePath(QString::number(++number) + ".csv");
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return path;
    }
    ImportPlan plan(const Layout &layout, const QString &path)
    {
        const ImportSource source = inspect(path);
        return examine(store(), layout, source, recalledMapping(store(), layout, source.headings));
    }
    static QString reasons(const ImportLine &line)
    {
        QStringList all;
        for (const ImportReason &reason : line.reasons)
            all.append(reason.column + ": " + reason.text);
        return all.join(" | ");
    }
    /// Every fact of the vault, to see that it is as it was.
    QByteArray facts()
    {
        QByteArray all;
        for (const QString &table : factTables(store()))
            if (table != "operation" && table != "change")
                eachRow(store(), table, {}, [&](const Row &row) { all += table.toUtf8() + Journal::toJson(row).toUtf8() + '\n'; });
        return all;
    }
    QString aDossier(const QString &number, const QString &bsn)
    {
        Dossier dossier{Id<Dossier>::fresh(), number, "A. Adviseur", QDate(2026, 1, 5), {}, {}, {}, {}};
        Person person;
        person.id = Id<Person>::fresh();
        person.dossier = dossier.id;
        person.role = "client";
        person.bsn = bsn;
        person.lastName = "Jansen";
        store().write(Op{"Test"}, [&](Writer &writer) {
            writer.put(dossier);
            writer.put(person);
        });
        return dossier.id.text();
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        if (store().database().columns("pto_hours").isEmpty())
            store().database().script("create table pto_hours (id text primary key, dossier text not null references dossiers (id), day text not null, kind text not null, "
                                      "minutes integer not null, note text not null default '', reason text not null default '')");
    }
    void writesNothingBeforeTheUserHasSeenIt()
    {
        const QByteArray before = facts();
        const qint64 sequence = Journal(store().database()).lastSequence();
        plan(m_caseload, sample("caseload_windows1252.csv"));
        QCOMPARE(facts(), before);
        QCOMPARE(Journal(store().database()).lastSequence(), sequence);
    }
    void makesDossiersOfWhatExcelWrote()
    {
        const ImportPlan found = plan(m_caseload, sample("caseload_windows1252.csv"));
        for (const ImportLine &line : found.lines)
            QVERIFY2(line.verdict == Verdict::Accepted, qPrintable(reasons(line)));
        const ImportReport report = carryOut(store(), found);
        QCOMPARE(report.read, 3);
        QCOMPARE(report.accepted, 3);
        QCOMPARE(report.refused, 0);
        QVERIFY(!report.batch.isEmpty());

        const Person client = store().select<Person>("bsn = ?", {"999900006"}).first();
        QCOMPARE(client.lastName, QString::fromUtf8("Bérgh"));
        QCOMPARE(client.prefix, "van den");
        QCOMPARE(client.street, "Dorpsstraat");
        QCOMPARE(client.houseNumber, "12a");
        QCOMPARE(client.postcode, "9401 AB");
        QCOMPARE(client.municipality, "assen");
        QCOMPARE(client.phone, "0612345678");
        QCOMPARE(client.birthDate, QDate(1975, 4, 3));
        QCOMPARE(store().find(client.dossier)->number, "2018-0007");
        const Benefit benefit = store().select<Benefit>("dossier = ?", {client.dossier.text()}).first();
        QCOMPARE(benefit.kind, "participatiewet");
        QCOMPARE(benefit.norm, Money::euros(1057));
        const Route route = store().select<Route>("dossier = ?", {client.dossier.text()}).first();
        QCOMPARE(route.kind, "pto");
        QCOMPARE(route.phase, "orientation");
        QCOMPARE(route.start, QDate(2018, 3, 1));
        QCOMPARE(store().select<RoutePhase>("route = ?", {route.id.text()}).size(), 1);
        QCOMPARE(store().select<Business>("dossier = ?", {client.dossier.text()}).first().tradeName, QString::fromUtf8("Café ’t Hoekje"));

        const Person serial = store().select<Person>("bsn = ?", {"999900018"}).first();
        QCOMPARE(serial.birthDate, QDate(1976, 2, 23));
        QCOMPARE(store().find(serial.dossier)->number, "2026-0001");
        QCOMPARE(store().find(serial.dossier)->owner, "A. Adviseur");
        QVERIFY(store().select<Household>().isEmpty());
    }
    void numbersFollowTheHighestThereIs()
    {
        aDossier("2026-0041", "999900006");
        carryOut(store(), plan(m_caseload, written("Achternaam\nEen\nTwee\n")));
        QVERIFY(!store().select<Dossier>("number = ?", {"2026-0042"}).isEmpty());
        QVERIFY(!store().select<Dossier>("number = ?", {"2026-0043"}).isEmpty());
    }
    void splitsNamesAndKeepsLineBreaks()
    {
        carryOut(store(), plan(m_caseload, sample("caseload_tabs_bom.csv")));
        const Person jansen = store().select<Person>("last_name = 'Jansen'").first();
        QCOMPARE(jansen.firstName, "Piet");
        QCOMPARE(store().find(jansen.dossier)->warning, "Bel eerst,\r\nniet voor 10 uur; zegt \"ja\" snel");
        const Person amrani = store().select<Person>("last_name = 'Amrani'").first();
        QCOMPARE(amrani.firstName, "Fatima");
        QCOMPARE(amrani.prefix, "el");
    }
    void saysForEveryRowWhatIsWrongWithIt_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        QTest::newRow("eleven test") << 3 << "BSN" << "eleven test";
        QTest::newRow("open quote") << 4 << "" << "never closed";
        QTest::newRow("too many columns") << 5 << "" << "6 columns";
        QTest::newRow("too few columns") << 6 << "" << "3 columns";
        QTest::newRow("future") << 7 << "Geboortedatum" << "future";
        QTest::newRow("1899") << 8 << "Geboortedatum" << "too far away";
        QTest::newRow("municipality") << 9 << "Gemeente" << "Known are: Aa en Hunze, Assen, Tynaarlo";
        QTest::newRow("huge amount") << 10 << "Norm" << "the most that can be right";
        QTest::newRow("text after quote") << 11 << "" << "after a closing";
        QTest::newRow("nul") << 12 << "" << "do not belong";
        QTest::newRow("no name") << 13 << "" << "missing";
        QTest::newRow("31 February") << 15 << "Geboortedatum" << "not a date";
    }
    void saysForEveryRowWhatIsWrongWithIt()
    {
        QFETCH(int, row);
        QFETCH(QString, column);
        QFETCH(QString, reason);
        const ImportReport report = reportOf(plan(m_caseload, sample("caseload_broken.csv")));
        QCOMPARE(report.read, 14);
        // Row 2 has a norm without a kind of benefit.
        QStringList found;
        for (const ImportReport::Reason &given : report.reasons)
            if (given.row == row)
                found.append(given.column + '|' + given.reason);
        QVERIFY2(std::any_of(found.begin(), found.end(), [&](const QString &text) { return text.startsWith(column + '|') && text.contains(reason); }),
                 qPrintable(found.join('\n')));
    }
    void readsAllRowsAndCountsThem()
    {
        QByteArray many("Dossiernummer;BSN;Achternaam\n");
        for (int i = 1; i <= 500; ++i)
            many += QByteArray("2026-") + QByteArray::number(i).rightJustified(4, '0') + (i == 500 ? ";123456789;X\n" : ";;Naam" + QByteArray::number(i) + '\n');
        const ImportCounts counts = plan(m_caseload, written(many)).counts();
        QCOMPARE(counts.read, 500);
        QCOMPARE(counts.accepted, 499);
        QCOMPARE(counts.refused, 1);
    }
    void takesTheWholeBatchBackInOneStep()
    {
        aDossier("2026-0001", "999900122");
        const QByteArray before = facts();
        const ImportReport report = carryOut(store(), plan(m_caseload, sample("caseload_windows1252.csv")));
        QVERIFY(facts() != before);
        QVERIFY(undoImport(store(), report.batch));
        QCOMPARE(facts(), before);
        QVERIFY2(!undoImport(store(), report.batch), "was undone twice");
        QVERIFY(!undoImport(store(), "no such batch"));
        QVERIFY(importBatches(store()).first().undone);

        carryOut(store(), plan(m_caseload, sample("caseload_windows1252.csv")));
        store().undo();
        QCOMPARE(facts(), before);
    }
    void knowsAFileThatItReadBefore()
    {
        carryOut(store(), plan(m_caseload, sample("caseload_windows1252.csv")));
        const QByteArray before = facts();
        const ImportPlan again = plan(m_caseload, sample("caseload_windows1252.csv"));
        for (const ImportLine &line : again.lines)
            QVERIFY2(line.verdict == Verdict::Doubtful && line.choice == Choice::Skip && line.mayUpdate, qPrintable(reasons(line)));
        const ImportReport report = carryOut(store(), again);
        QCOMPARE(report.accepted, 0);
        QCOMPARE(report.refused, 3);
        QVERIFY(report.batch.isEmpty());
        QCOMPARE(facts(), before);
    }
    void updatesOnlyWhatTheFileSays()
    {
        const QString dossier = aDossier("2026-0007", "999900006");
        ImportPlan found = plan(m_caseload, written("BSN;Achternaam;Telefoon;Traject\n999900006;Jansen;0612345678;PTO\n"));
        QCOMPARE(found.counts().doubtful, 1);
        QVERIFY(found.lines.first().reasons.first().text.contains("2026-0007"));
        found.chooseForAll(Choice::Update);
        carryOut(store(), found);
        QCOMPARE(store().select<Dossier>().size(), 1);
        const Person person = store().select<Person>().first();
        QCOMPARE(person.phone, "0612345678");
        QCOMPARE(person.dossier.text(), dossier);
        QCOMPARE(store().select<Route>().size(), 1);
        QCOMPARE(store().select<Dossier>().first().opened, QDate(2026, 1, 5));
    }
    void doubtsTheSameNameAndBirthDateUnlessTheBsnDiffers()
    {
        carryOut(store(), plan(m_caseload, written("BSN;Achternaam;Geboortedatum\n999900006;Müller;3-4-1975\n")));
        const ImportPlan found = plan(m_caseload, written("BSN;Achternaam;Geboortedatum\n;muller;1975-04-03\n999900018;Muller;3-4-1975\n;Muller;4-4-1975\n"));
        QCOMPARE(found.lines[0].verdict, Verdict::Doubtful);
        QCOMPARE(found.lines[1].verdict, Verdict::Accepted);
        QCOMPARE(found.lines[2].verdict, Verdict::Accepted);
    }
    void doubtsTwoRowsOfOnePersonInOneFile()
    {
        ImportPlan found = plan(m_caseload, written("BSN;Achternaam\n999900006;Een\n999900006;Twee\n"));
        QCOMPARE(found.lines[0].verdict, Verdict::Accepted);
        QCOMPARE(found.lines[1].verdict, Verdict::Doubtful);
        QVERIFY(found.lines[1].reasons.first().text.contains("row 2"));
        QVERIFY(!found.lines[1].mayUpdate);
        found.chooseForAll(Choice::AddNew);
        QCOMPARE(carryOut(store(), found).accepted, 2);
    }
    void remembersTheMappingPerSetOfHeadings()
    {
        const QStringList headings{"Foo", "Achternaam"};
        Mapping mapping = guessMapping(m_caseload, headings);
        QVERIFY(!mapping.columns.contains("bsn"));
        mapping.columns.insert("bsn", 0);
        mapping.fixed.insert("route_kind", "pto");
        rememberMapping(store(), m_caseload, headings, mapping);
        QCOMPARE(recalledMapping(store(), m_caseload, headings), mapping);
        QCOMPARE(recalledMapping(store(), m_caseload, headings + QStringList{reasonHeading()}), mapping);
        QVERIFY(!recalledMapping(store(), m_caseload, {"Foo", "Naam"}).columns.contains("bsn"));
    }
    void namesWhatAMappingFileGetsWrong()
    {
        QList<Problem> problems;
        const Mapping mapping = mappingFromJson(R"({"columns": {"bsn": "Foo", "shoe_size": "Bar", "city": "Nope"}, "colour": 1})", m_caseload, {"Foo", "Achternaam"}, problems);
        QCOMPARE(mapping.columns.value("bsn", -1), 0);
        QCOMPARE(problems.size(), 3);
        QVERIFY(problems[0].text.contains("colour"));
        problems.clear();
        mappingFromJson("nonsense", m_caseload, {}, problems);
        QVERIFY(!problems.isEmpty());
        problems.clear();
        const CsvShape shape = shapeFromJson(R"({"separator": "|", "encoding": "iso-8859-15"})", {}, problems);
        QCOMPARE(shape.separator, u'|');
        QCOMPARE(shape.encoding, TextEncoding::Latin9);
    }
    void asksForTheColumnsItCannotDoWithout()
    {
        QVERIFY(!checkMapping(m_caseload, guessMapping(m_caseload, {"BSN"})).isEmpty());
        QVERIFY(checkMapping(m_caseload, guessMapping(m_caseload, {"Geslachtsnaam"})).isEmpty());
        QCOMPARE(checkMapping(m_hours, {}).size(), 3);
    }
    void refusesHoursThatCannotBeAndTakesTheRest()
    {
        aDossier("2026-0001", "999900006");
        const ImportPlan found = plan(m_hours, sample("hours.csv"));
        QList<int> taken;
        for (const ImportLine &line : found.lines)
            if (line.isTaken())
                taken.append(line.row);
        QCOMPARE(taken, QList<int>({2, 3, 4, 5, 7}));
        carryOut(store(), found);
        const auto rows = store().query("select * from pto_hours order by day, minutes");
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0].value("day").toString(), "2018-04-03");
        QCOMPARE(rows[0].value("kind").toString(), "training");
        QCOMPARE(rows[1].value("minutes").toInt(), 150);
        const ImportPlan again = plan(m_hours, sample("hours.csv"));
        QCOMPARE(again.counts().accepted, 0);
        QCOMPARE(again.counts().doubtful, 5);
    }
    void refusesHoursInAClosedMonth()
    {
        if (store().database().columns("pto_months").isEmpty())
            store().database().script("create table pto_months (id text primary key, dossier text, month text, state text)");
        const QString dossier = aDossier("2026-0001", "999900006");
        store().write(Op{"Test"}, [&](Writer &writer) {
            writer.putRow("pto_months", {{"id", "m"}, {"dossier", dossier}, {"month", "2026-01"}, {"state", "closed"}});
        });
        const ImportPlan found = plan(m_hours, written("dossier;datum;uren\n2026-0001;31-1-2026;2\n2026-0001;1-2-2026;2\n"));
        QVERIFY(!found.lines[0].isTaken());
        QVERIFY(found.lines[0].reasons.first().text.contains("closed"));
        QVERIFY(found.lines[1].isTaken());
    }
    void givesTheRefusedRowsBackAsTheyWere()
    {
        const ImportPlan first = plan(m_caseload, sample("caseload_broken.csv"));
        const QString path = m_folder.filePath("refused.csv");
        writeRefused(first, path);
        const ImportSource refused = inspect(path);
        QCOMPARE(refused.shape.separator, first.source.shape.separator);
        QCOMPARE(refused.headings, first.source.headings + QStringList{reasonHeading()});
        const ImportPlan again = plan(m_caseload, path);
        QCOMPARE(again.counts().read, first.counts().refused);
        // Only rows whose form was the trouble (quotes, a NUL) may pass now, because writing them gave them a form.
        for (const ImportLine &line : again.lines)
            QVERIFY2(!line.isTaken() || line.cells[1].contains("quote") || line.cells[1].startsWith("Nul"), qPrintable(line.cells.join(';')));
        QCOMPARE(again.lines.first().cells.mid(0, 5), first.lines.first().cells);
        writeRefused(again, m_folder.filePath("twice.csv"));
        QCOMPARE(inspect(m_folder.filePath("twice.csv")).headings, refused.headings);
    }
    void takesARefusedRowOnceItIsCorrected()
    {
        ImportPlan found = plan(m_caseload, written(QByteArray("Achternaam;Gemeente\nB\xe9rgh;Amsterdam\nGoed;Assen\n")));
        const QString path = m_folder.filePath("correct.csv");
        writeRefused(found, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray corrected = file.readAll().replace("Amsterdam", "Assen");
        QVERIFY2(corrected.contains("B\xe9rgh"), "the encoding was not kept");
        QCOMPARE(carryOut(store(), plan(m_caseload, written(corrected))).accepted, 1);
        QCOMPARE(store().select<Person>().first().lastName, QString::fromUtf8("Bérgh"));
    }
    void stopsWhenAskedAndLeavesNothing()
    {
        const QByteArray before = facts();
        const ImportPlan found = plan(m_caseload, sample("caseload_windows1252.csv"));
        QVERIFY_THROWS_EXCEPTION(Failure, carryOut(store(), found, [](qint64, qint64) { return false; }));
        QCOMPARE(facts(), before);
        QVERIFY_THROWS_EXCEPTION(Failure, examine(store(), m_caseload, found.source, found.mapping, [](qint64, qint64) { return false; }));
    }
    void knowsTheHeadingsThatPeopleWrite_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("key");
        QTest::newRow("sofi") << "SOFI-nummer" << "bsn";
        QTest::newRow("brackets") << "Geboortedatum (dd-mm-jjjj)" << "birth_date";
        QTest::newRow("of the client") << "Geboortedatum klant" << "birth_date";
        QTest::newRow("partner") << "Geboortedatum partner" << "partner_birth_date";
        QTest::newRow("accents and case") << "NAAM CLIËNT" << "full_name";
        QTest::newRow("kvk") << "KvK nr." << "kvk_number";
        QTest::newRow("own heading") << "Uitkering tot en met" << "benefit_until";
    }
    void knowsTheHeadingsThatPeopleWrite()
    {
        QFETCH(QString, heading);
        QFETCH(QString, key);
        const Mapping mapping = guessMapping(m_caseload, {heading});
        QCOMPARE(mapping.columns.keys(), QStringList{key});
    }
};

REGISTER_TEST(ImportTest)
#include "import_test.moc"
