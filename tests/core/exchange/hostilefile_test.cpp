#include "core/dossier/person.h"
#include "core/exchange/importbatch.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QElapsedTimer>
#include <QTest>

using namespace core;

/// Files as they come from mail programs, old registers and people who mean harm: every one is read, refused in words, or stopped.
class HostileFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    QTemporaryDir m_folder;
    const QByteArray m_head = "Dossiernummer;BSN;Voornaam;Achternaam;Geboortedatum\r\n";

    Store &store() { return m_kit->store; }
    QString written(const QByteArray &bytes)
    {
        static int number = 0;
        const QString path = m_folder.filePath(QString::number(++number) + ".csv");
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return path;
    }
    ImportPlan plan(const QByteArray &bytes)
    {
        const Layout layout = Layout::named("caseload");
        const ImportSource source = inspect(written(bytes));
        return examine(store(), layout, source, guessMapping(layout, source.headings));
    }
    static QString firstReason(const ImportLine &line) { return line.reasons.isEmpty() ? QString() : line.reasons.first().text; }

private slots:
    void init() { m_kit = std::make_unique<kit::MemoryStore>(); }

    void refusesOnlyTheRowWithNulBytes()
    {
        const ImportPlan plan = this->plan(m_head + QByteArray("2020-0001;999900006;An\0na;Bakker;1-2-1980\r\n", 43) + "2020-0002;;Bram;Berg;1-2-1981\r\n");
        QCOMPARE(plan.counts().accepted, 1);
        QVERIFY(firstReason(plan.lines[0]).contains("do not belong"));
    }
    void refusesSignsThatTurnTheReadingDirection()
    {
        const ImportPlan plan = this->plan(m_head + QString("2020-0001;;A\u202enna;Bakker;1-2-1980\r\n2020-0002;;B\u001b[31m;Berg;1-2-1980\r\n").toUtf8());
        QCOMPARE(plan.counts().refused, 2);
    }
    void keepsNamesFromEverywhere()
    {
        const QStringList names{"Ñuñez", "Παπαδοπούλου", "Иванова", "علي", "小龍", "Ångström-Łódź", "İstanbul"};
        QByteArray rows = m_head;
        for (const QString &name : names)
            rows += QString(";;Anna;%1;1-2-1980\r\n").arg(name).toUtf8();
        ImportPlan plan = this->plan(rows);
        QCOMPARE(plan.counts().accepted, int(names.size()));
        carryOut(store(), plan);
        QStringList found;
        for (const Person &person : store().select<Person>())
            found.append(person.lastName);
        found.sort();
        QStringList expected = names;
        expected.sort();
        QCOMPARE(found, expected);
    }
    void aDamagedRowDoesNotTurnTheOthersIntoWrongLetters()
    {
        const ImportPlan plan = this->plan(m_head + "2020-0001;;Zo\xff\xfe;Test;1-2-1980\r\n" + QString("2020-0002;;Zoë;Test;1-2-1980\r\n").toUtf8());
        QCOMPARE(plan.source.shape.encoding, TextEncoding::Utf8);
        QVERIFY(firstReason(plan.lines[0]).contains("encoding"));
        QCOMPARE(plan.lines[1].facts.value("client").value("first_name").toString(), "Zoë");
    }
    void stillReadsAnOldSpreadsheet()
    {
        const ImportPlan plan = this->plan(m_head + "2020-0001;;Zo\xeb;Br\xfbl\xe9"
                                                    "e;1-2-1980\r\n");
        QCOMPARE(plan.source.shape.encoding, TextEncoding::Windows1252);
        QCOMPARE(plan.lines[0].facts.value("client").value("last_name").toString(), "Brûlée");
    }
    void tellsTwoColumnsOfOneNameApart()
    {
        const ImportSource source = inspect(written("BSN;bsn;Achternaam;;\r\n999900006;999900018;Een;x;y\r\n"));
        QCOMPARE(source.headings.mid(0, 3), QStringList({"BSN", "bsn (2)", "Achternaam"}));
        QCOMPARE(source.doubles, QStringList{"bsn"});
        QVERIFY(source.headings[3] != source.headings[4]);
    }
    void refusesTextsThatNobodyWrites()
    {
        const ImportPlan plan = this->plan("Naam;Geboortedatum;E-mail;Telefoon\r\n" + QByteArray("Jan ").repeated(2'000) + "Berg;1-2-1980;;\r\n" + "Jan Berg;1-2-1980;"
                                           + QByteArray("a").repeated(3'000) + "@voorbeeld.example;\r\nJan Berg;" + QByteArray("9").repeated(4'000) + ";;\r\n");
        QCOMPARE(plan.counts().refused, 3);
        for (const ImportLine &line : plan.lines)
            QVERIFY2(firstReason(line).size() < 300, "a reason is to be read");
    }
    void refusesDaysThatCannotBe()
    {
        const ImportPlan plan = this->plan(m_head + ";;A;Oud;31-12-1899\r\n;;B;Jong;1-1-2999\r\n;;C;Schrikkel;29-2-1981\r\n;;D;Nul;00-00-0000\r\n;;E;Kort;1-2-80\r\n");
        QCOMPARE(plan.counts().refused, 5);
    }
    void anUnclosedQuoteCostsOneRow()
    {
        const ImportPlan plan = this->plan(m_head + ";;\"Anna;Bakker;1-2-1980\r\n;;Bram;Berg;1-2-1981\r\n;;Cor;Berg;1-2-1982\r\n");
        QCOMPARE(plan.counts().accepted, 2);
        QVERIFY(firstReason(plan.lines[0]).contains("never closed"));
    }
    void stopsAtALineWithoutEnd()
    {
        QElapsedTimer timer;
        timer.start();
        const ImportPlan plan = this->plan(m_head + QByteArray("a").repeated(50'000'000));
        QCOMPARE(plan.lines.size(), 1);
        QVERIFY(firstReason(plan.lines[0]).contains("longer than"));
        QVERIFY(timer.elapsed() < 20'000);
    }
    void stopsAtMoreRowsThanAnybodyLooksThrough()
    {
        const ImportPlan plan = this->plan(m_head + QByteArray("a;b\n").repeated(CsvReader::mostRows + 1'000));
        QCOMPARE(plan.lines.size(), qsizetype(CsvReader::mostRows)); // all but the heading, and one that says why it stopped
        QVERIFY(firstReason(plan.lines.last()).contains("split the file"));
    }
    void refusesASheetOfThousandsOfColumns()
    {
        const ImportSource source = inspect(written(QByteArray("kop;").repeated(20'000) + "\r\n"));
        QVERIFY(source.fault.contains("20001"));
        QVERIFY(source.headings.isEmpty());
    }
    void takesBackAWholeBatchInOneStep()
    {
        QByteArray rows = m_head;
        for (int i = 0; i < 40; ++i)
            rows += QString("2020-%1;;Anna;Bakker%2;1-2-1980\r\n").arg(i + 1, 4, 10, QChar('0')).arg(i).toUtf8();
        const ImportReport report = carryOut(store(), plan(rows + ";;Fout;;31-12-1899\r\n"));
        QCOMPARE(report.accepted, 40);
        QCOMPARE(report.refused, 1);
        QVERIFY(undoImport(store(), report.batch));
        QCOMPARE(store().select<Person>().size(), 0);
    }
    void theRefusedRowsComeBackCorrected()
    {
        const ImportPlan first = plan(m_head + "2020-0001;;Anna;Bakker;31-12-1899\r\n2020-0002;;=1+1;Berg;1-2-1980\r\n");
        const QString path = m_folder.filePath("refused.csv");
        writeRefused(first, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray refused = file.readAll();
        QVERIFY(refused.contains("31-12-1899") && refused.contains("too far away") && !refused.contains("Berg"));
        const ImportPlan second = plan(refused.replace("31-12-1899;", "31-12-1989;"));
        QCOMPARE(second.counts().accepted, 1);
    }
};

REGISTER_TEST(HostileFileTest)
#include "hostilefile_test.moc"
