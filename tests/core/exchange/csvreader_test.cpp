#include "core/exchange/csvreader.h"
#include "core/exchange/csvtext.h"
#include "core/exchange/dutchday.h"
#include "core/exchange/importsource.h"
#include "tests/kit/registry.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

class CsvReaderTest : public QObject {
    Q_OBJECT

    static QList<CsvRecord> read(const QByteArray &bytes, TextEncoding encoding = TextEncoding::Utf8, QChar separator = u';')
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, encoding, separator);
        QList<CsvRecord> records;
        while (const auto record = reader.next())
            records.append(*record);
        return records;
    }
    static QString file(const char *name) { return QStringLiteral(SOURCE_DIR "/tests/files/exchange/") + name; }

    QTemporaryDir m_folder;
    QString written(const QByteArray &bytes)
    {
        static int number = 0;
        const QString path = m_folder.filePath(QString::number(++number) + ".csv");
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return path;
    }

private slots:
    void readsQuotesWithSeparatorsBreaksAndQuotesInside()
    {
        const auto records = read("a;\"b;\r\nc \"\"d\"\"\";e\r\nf;;\r\n");
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0].cells, QStringList({"a", "b;\r\nc \"d\"", "e"}));
        QCOMPARE(records[1].cells, QStringList({"f", "", ""}));
        QCOMPARE(records[1].row, 2);
    }
    void readsEveryKindOfLineEnd()
    {
        for (const QByteArray end : {"\n", "\r\n", "\r"}) {
            const auto records = read("a;b" + end + "c;d");
            QCOMPARE(records.size(), 2);
            QCOMPARE(records[1].cells, QStringList({"c", "d"}));
        }
    }
    void countsRowsAsASpreadsheetDoes()
    {
        const auto records = read("kop\n\"een\ntwee\"\n\nvier\n");
        QCOMPARE(records.last().row, 4);
        QVERIFY(records[2].isBlank());
    }
    void saysWhatIsWrongAndReadsOnAfterABrokenRow()
    {
        const auto records = read("a;b\n\"open;b\nc;d\n\"x\"y;z\ne;f\n");
        QCOMPARE(records.size(), 5);
        QVERIFY(records[1].fault.contains("never closed"));
        QCOMPARE(records[2].cells, QStringList({"c", "d"}));
        QVERIFY(records[2].fault.isEmpty());
        QVERIFY(records[3].fault.contains("after a closing"));
        QCOMPARE(records[4].cells, QStringList({"e", "f"}));
    }
    void refusesCharactersThatAreNoText()
    {
        QVERIFY(!read(QByteArray("a;b\0c\n", 6)).first().fault.isEmpty());
        QVERIFY(!read("a;\xe9\n").first().fault.isEmpty());
        QVERIFY(read("a;\xe9\n", TextEncoding::Windows1252).first().fault.isEmpty());
    }
    void stopsAtALineWithoutEnd()
    {
        struct Endless : QIODevice {
            qint64 given = 0;
            qint64 readData(char *data, qint64 size) override
            {
                memset(data, 'x', size_t(size));
                given += size;
                return size;
            }
            qint64 writeData(const char *, qint64) override { return -1; }
            bool atEnd() const override { return false; }
        } device;
        device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        CsvReader reader(device, TextEncoding::Utf8, u';');
        const auto record = reader.next();
        QVERIFY(record && record->fault.contains("longer than"));
        QVERIFY(!reader.next());
        QVERIFY2(device.given < 1'000'000, "read on after it had seen enough");
    }
    void neverHangsOrCrashesOnNoise()
    {
        QRandomGenerator random(20180301);
        const QByteArray letters("\"\";;,\n\r\tab\0\xe9\xc3", 13);
        for (int round = 0; round < 300; ++round) {
            QByteArray noise;
            for (int i = 0; i < 400; ++i)
                noise.append(letters[random.bounded(int(letters.size()))]);
            QVERIFY(read(noise, TextEncoding(random.bounded(6))).size() <= 401);
        }
    }
    void writesWhatItReadsBack()
    {
        QRandomGenerator random(7);
        const QString letters = QStringLiteral("ab;\"\n\r,\t =+-@'é ");
        for (int round = 0; round < 500; ++round) {
            QStringList cells;
            for (int c = 0; c < 3; ++c) {
                QString cell;
                for (int i = random.bounded(6); i > 0; --i)
                    cell.append(letters[random.bounded(int(letters.size()))]);
                cells.append(cell);
            }
            QStringList safe;
            for (const QString &cell : cells)
                safe.append(guarded(cell));
            const auto records = read(csvRow(safe, u';').toUtf8());
            QCOMPARE(records.size(), 1);
            QCOMPARE(records.first().cells, safe);
            for (int c = 0; c < 3; ++c)
                QCOMPARE(unguarded(records.first().cells[c]), cells[c]);
        }
    }
    void takesTheSwordFromFormulas()
    {
        QCOMPARE(guarded("=1+1"), "'=1+1");
        QCOMPARE(guarded("@SUM(A1)"), "'@SUM(A1)");
        QCOMPARE(guarded("+31612345678"), "'+31612345678");
        QCOMPARE(guarded("-12,50"), "-12,50");
        QCOMPARE(guarded("'s Gravenweg"), "'s Gravenweg");
    }
    void guessesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QString text = QString::fromUtf8("Naam;Plaats\nBérgh;Zuidlaren\n");
        QTest::newRow("utf-8") << text.toUtf8() << "UTF-8";
        QTest::newRow("utf-8 with mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8()) << "UTF-8";
        QTest::newRow("plain ascii") << QByteArray("a;b\n") << "UTF-8";
        QTest::newRow("windows") << QByteArray("Naam\nB\xe9rgh \x80\n") << "Windows-1252";
        QTest::newRow("windows or latin-1") << QByteArray("Naam\nB\xe9rgh\n") << "Windows-1252";
        QTest::newRow("latin-9 with its euro") << QByteArray("Naam\nB\xe9rgh \xa4\n") << "ISO-8859-15";
        QTest::newRow("utf-16 little with mark") << encoded(text, TextEncoding::Utf16Le, true) << "UTF-16LE";
        QTest::newRow("utf-16 big without mark") << encoded(text, TextEncoding::Utf16Be) << "UTF-16BE";
        QTest::newRow("one letter far away") << QByteArray(QByteArray(300'000, 'a') + "\n\xe9\n") << "Windows-1252";
    }
    void guessesTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QCOMPARE(nameOf(inspect(written(bytes)).shape.encoding), name);
    }
    void givesEveryEncodingItsOwnLettersBack()
    {
        const QString text = QString::fromUtf8("Café €5 Ÿ");
        for (const TextEncoding encoding : allEncodings) {
            const QString kept = encoding == TextEncoding::Latin1 ? QString::fromUtf8("Café ?5 ?") : text;
            QCOMPARE(TextDecoder(encoding).decode(encoded(text, encoding)), kept);
            QCOMPARE(encodingNamed(nameOf(encoding).toLower()), encoding);
        }
    }
    void guessesTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("separator");
        QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2,5;3,5\n") << ';';
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n\"x,y\",2,3\n") << ',';
        QTest::newRow("tab") << QByteArray("a\tb\n1,2\t3;4\n") << '\t';
        QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << '|';
        QTest::newRow("one column") << QByteArray("a\n1\n") << ';';
        QTest::newRow("said by Excel") << QByteArray("sep=,\na,b\n1,2\n") << ',';
    }
    void guessesTheSeparator()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(char, separator);
        const ImportSource source = inspect(written(bytes));
        QCOMPARE(source.shape.separator, QChar::fromLatin1(separator));
        QCOMPARE(source.headings.first(), "a");
    }
    void tellsWhatAFileIsWhenItIsNoTable()
    {
        QVERIFY(inspect(written("")).fault.contains("empty"));
        QVERIFY(inspect(written("PK\x03\x04rest")).fault.contains("workbook"));
        QVERIFY(inspect(written("%PDF-1.4")).fault.contains("PDF"));
        QVERIFY(inspect(written("\n\n;;\n")).fault.contains("headings"));
        QVERIFY_THROWS_EXCEPTION(Failure, inspect(m_folder.filePath("none.csv")));
    }
    void readsTheSampleFilesAsTheyWereMeant()
    {
        const ImportSource windows = inspect(file("caseload_windows1252.csv"));
        QCOMPARE(nameOf(windows.shape.encoding), "Windows-1252");
        QCOMPARE(windows.sample.first()[11], QString::fromUtf8("Café ’t Hoekje"));
        const ImportSource tabs = inspect(file("caseload_tabs_bom.csv"));
        QVERIFY(tabs.shape.byteOrderMark);
        QCOMPARE(tabs.headings, QStringList({"Naam", "Geboren", "BSN (klant)", "Let op"}));
        QVERIFY(tabs.sample.first()[3].contains("\r\n"));
        const ImportSource wide = inspect(file("caseload_utf16.csv"));
        QCOMPARE(wide.sample.first()[1], QString::fromUtf8("Ōno"));
    }
    void readsDutchDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate april(2018, 4, 3);
        for (const char *text : {"3-4-2018", "03-04-2018", "3/4/2018", "3.4.2018", "2018-04-03", "20180403", "3 april 2018", "3 apr. 2018", "3-apr-2018",
                                 "dinsdag 3 april 2018", "43193", "43193,5", "3-4-2018 0:00", "2018-04-03T00:00:00"})
            QTest::newRow(text) << text << april;
        QTest::newRow("leap day") << "29-2-2020" << QDate(2020, 2, 29);
        for (const char *text : {"31-2-2018", "4/23/2018", "3-4-18", "2018", "april", "3 foo 2018", "", "29-2-2019"})
            QTest::newRow(text) << text << QDate();
    }
    void readsDutchDays()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(parseDutchDay(text).value_or(QDate()), day);
    }
};

REGISTER_TEST(CsvReaderTest)
#include "csvreader_test.moc"
