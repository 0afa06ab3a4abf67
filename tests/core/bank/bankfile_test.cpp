#include "core/bank/bankfile.h"
#include "core/bank/bankwords.h"
#include "core/base/failure.h"
#include "core/rules/catalogue.h"
#include "tests/kit/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;

/// What banks write is read to the cent, whatever the form; what nobody should write makes nothing happen.
class BankFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString sample(const char *name) { return QStringLiteral(SOURCE_DIR "/tests/files/bank/") + name; }
    static QByteArray contentOf(const char *name)
    {
        QFile file(sample(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        return file.readAll();
    }
    BankFile read(const QByteArray &content) const
    {
        QFile file(m_folder.filePath("statement"));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.fileName()));
        file.close();
        return readBankFile(file.fileName());
    }
    BankFile camt(const QByteArray &entries) const
    {
        return read("<?xml version=\"1.0\"?><Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></Acct>" + entries + "</Stmt></BkToCstmrStmt></Document>");
    }
    static QByteArray entry(const QByteArray &amount, const QByteArray &more = {})
    {
        return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-07-01</Dt></BookgDt>" + more + "</Ntry>";
    }

private slots:
    void readsTheSameMovementFromEveryForm_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("account");
        QTest::newRow("fatima.camt053.xml") << "camt.053" << "NL91ABNA0417164300";
        QTest::newRow("fatima.mt940") << "mt940" << "NL91ABNA0417164300";
        QTest::newRow("ing.csv") << "ing" << "NL20INGB0001234567";
        QTest::newRow("rabobank.csv") << "rabobank" << "NL44RABO0123456789";
        QTest::newRow("abnamro.tab") << "abnamro-tab" << "417164300";
        QTest::newRow("abnamro.csv") << "abnamro" << "417164300";
    }
    void readsTheSameMovementFromEveryForm()
    {
        QFETCH(QString, format);
        QFETCH(QString, account);
        const BankFile file = readBankFile(sample(QTest::currentDataTag()));
        QVERIFY2(file.fault.isEmpty(), qPrintable(file.fault));
        QCOMPARE(file.format, format);
        QCOMPARE(file.statements.size(), 1);
        QCOMPARE(file.statements.first().account, account);
        const BankEntry entry = file.statements.first().entries.first();
        QVERIFY2(entry.fault.isEmpty(), qPrintable(entry.fault));
        QCOMPARE(entry.day, QDate(2026, 7, 10));
        QCOMPARE(entry.amount, Money::euros(605));
        QCOMPARE(entry.counterName, "Bakkerij Voorbeeld");
        QCOMPARE(entry.counterAccount, "NL13TEST0123456789");
        QVERIFY2(entry.description.startsWith("Factuur 2026-014"), qPrintable(entry.description));
        if (file.entries() > 1)
            QCOMPARE(file.statements.first().entries[1].amount, Money::cents(-3745));
    }

    void everyFormHasASample()
    {
        const Catalogue formats = Catalogue::read("bank/formats");
        QCOMPARE(formats.keys(), QStringList({"camt.053", "mt940", "ing", "rabobank", "abnamro", "abnamro-tab"}));
    }

    void aBatchIsToldApartAndWhatIsNotBookedIsNotTaken()
    {
        const BankStatement statement = readBankFile(sample("fatima.camt053.xml")).statements.first();
        QCOMPARE(statement.entries.size(), 5);
        QCOMPARE(statement.entries[2].counterName, "Klant Een");
        QCOMPARE(statement.entries[3].amount, Money::euros(300));
        QCOMPARE(statement.entries[1].description, "Boodschappen & koffie");
        QVERIFY(!statement.entries[4].fault.isEmpty());
        QCOMPARE(statement.holder, "F. Proef");
        QCOMPARE(statement.addsUp(), true);
    }

    void aBatchThatDoesNotAddUpStaysOne()
    {
        const BankFile file = camt(entry("500.00", "<NtryDtls><TxDtls><Amt Ccy=\"EUR\">200.00</Amt></TxDtls><TxDtls><Amt Ccy=\"EUR\">299.00</Amt></TxDtls></NtryDtls>"));
        QCOMPARE(file.entries(), 1);
        QCOMPARE(file.statements.first().entries.first().amount, Money::euros(500));
    }

    void aReversalTurnsTheDirectionRound()
    {
        const BankStatement statement = readBankFile(sample("fatima.mt940")).statements.first();
        QCOMPARE(statement.entries[2].amount, Money::euros(500));
        QCOMPARE(statement.entries[2].counterName, "Klant Drie");
        QCOMPARE(statement.entries[2].description, "Terugboeking huur");
        QCOMPARE(statement.addsUp(), true);
    }

    void theDayOfBookingKnowsItsYear()
    {
        const BankFile file = read(":20:X\n:25:NL91ABNA0417164300\n:61:2512311231D1,00NTRFX\n:61:2601011231C2,00NTRFX\n:61:2512310102C3,00NTRFX\n");
        QCOMPARE(file.statements.first().entries[0].day, QDate(2025, 12, 31));
        QCOMPARE(file.statements.first().entries[1].day, QDate(2025, 12, 31));
        QCOMPARE(file.statements.first().entries[2].day, QDate(2026, 1, 2));
    }

    void saysWhatIsWrongWithALineAndReadsOn()
    {
        const BankFile file = readBankFile(sample("ing.csv"));
        QCOMPARE(file.entries(), 3);
        QVERIFY(file.statements.first().entries[2].fault.contains("came in"));
        const BankFile dollars = camt("<Ntry><Amt Ccy=\"USD\">5.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-07-01</Dt></BookgDt></Ntry>" + entry("5.00"));
        QVERIFY(dollars.statements.first().entries[0].fault.contains("USD"));
        QVERIFY(dollars.statements.first().entries[1].fault.isEmpty());
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cents"); // -1: refused
        const auto row = [](const char *text, int cents) { QTest::newRow(text) << QString(text) << cents; };
        row("1234,56", 123456);
        row("1.234,56", 123456);
        row("1234.56", 123456);
        row("1234.5", 123450);
        row("12,-", 1200);
        row("+605,00", 60500);
        row("12", 1200);
        row("12,", 1200);
        row("0,01", 1);
        row("5.00000", 500);
        row("1.234", -1);
        row("1,234.56", -1);
        row("12,345", -1);
        row("12e3", -1);
        row("", -1);
        row("--1", -1);
        row("99999999999999", -1);
        row("1 234 567,89", 123456789);
    }
    void amounts()
    {
        QFETCH(QString, text);
        QFETCH(int, cents);
        const auto amount = parseBankAmount(text);
        QCOMPARE(amount ? int(amount->toCents()) : -1, cents);
    }

    void refusesADocumentTypeAndEntities_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray body = contentOf("fatima.camt053.xml");
        const qsizetype root = body.indexOf("<Document");
        const auto with = [&](const QByteArray &type) { return body.left(root) + type + body.mid(root); };
        QTest::newRow("a document type") << with("<!DOCTYPE Document>");
        QTest::newRow("a file of this computer") << with("<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>").replace("Bakkerij", "&x;");
        QTest::newRow("an entity that grows") << with("<!DOCTYPE Document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>").replace("Bakkerij", "&c;");
        QTest::newRow("an entity nobody declared") << QByteArray(body).replace("Bakkerij", "&onbekend;");
    }
    void refusesADocumentTypeAndEntities()
    {
        QFETCH(QByteArray, xml);
        const BankFile file = read(xml);
        QVERIFY(!file.fault.isEmpty());
        for (const BankStatement &statement : file.statements)
            for (const BankEntry &entry : statement.entries)
                QVERIFY(!entry.counterName.contains("root") && !entry.counterName.contains("aaaa"));
    }

    void givesWhatStandsBeforeABreak()
    {
        const QByteArray body = contentOf("fatima.camt053.xml");
        const BankFile file = read(body.left(body.indexOf("Supermarkt")));
        QVERIFY(file.fault.contains("line"));
        QCOMPARE(file.entries(), 1);
    }

    void refusesADepthNoStatementHas()
    {
        const BankFile file = camt("<Ntry>" + QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000) + "</Ntry>");
        QVERIFY(!file.fault.isEmpty());
    }

    void refusesAnEntryOfWhichNobodySeesTheEnd()
    {
        const BankFile file = camt("<Ntry>" + QByteArray("<a/>").repeated(200000) + "</Ntry>");
        QVERIFY(!file.fault.isEmpty());
    }

    void namesAreShortAndWithoutSigns()
    {
        const BankFile file = camt(entry("5.00", "<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>" + QByteArray("lang ").repeated(400) + "&#x202E;&#9;x</Nm></Dbtr></RltdPties></TxDtls></NtryDtls>"));
        const QString name = file.statements.first().entries.first().counterName;
        QVERIFY(name.size() <= 500);
        for (const QChar c : name)
            QVERIFY(c.isPrint());
    }

    void saysWhatIsNoStatement_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blank lines") << QByteArray("\n\n \n");
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7 ...");
        QTest::newRow("a zip") << QByteArray("PK\x03\x04....");
        QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?><html><body/></html>");
        QTest::newRow("another CSV") << QByteArray("naam;bedrag\nJan;5\n");
        QTest::newRow("a camt message of another kind") << QByteArray("<Document><BkToCstmrAcctRpt><Rpt/></BkToCstmrAcctRpt></Document>");
        QTest::newRow("a statement without movements") << QByteArray(":20:X\n:25:NL91ABNA0417164300\n:60F:C260701EUR1,00\n:62F:C260701EUR1,00\n");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }
    void saysWhatIsNoStatement()
    {
        QFETCH(QByteArray, content);
        const BankFile file = read(content);
        QVERIFY(!file.fault.isEmpty());
        QCOMPARE(file.entries(), 0);
    }

    void aFileThatIsTooLargeIsNotRead()
    {
        QFile file(m_folder.filePath("groot"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(largestBankFile + 1));
        file.close();
        QVERIFY(!readBankFile(file.fileName()).fault.isEmpty());
        QVERIFY_THROWS_EXCEPTION(Failure, readBankFile(m_folder.filePath("nergens")));
    }

    /// A hostile file: bytes changed, cut, doubled and swapped, from a fixed seed. Nothing may crash, hang or come out as an amount nobody wrote.
    void noContentMakesItFail_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const char *name : {"fatima.camt053.xml", "fatima.mt940", "ing.csv", "rabobank.csv", "abnamro.tab", "abnamro.csv"})
            QTest::newRow(name) << contentOf(name);
    }
    void noContentMakesItFail()
    {
        QFETCH(QByteArray, content);
        QRandomGenerator chance(20260726);
        const QByteArrayList pieces{"<!DOCTYPE x>", "&amp;", "&#0;", "]]>", "<![CDATA[", "\"", ";;;;", "\t\t", ":61:", ":86:", "{4:", "-}", "\r\n", QByteArray(1, '\0'), "\xff\xfe", "999999999999999999999", "-", "<Ntry>", "</Stmt>"};
        for (int round = 0; round < 250; ++round) {
            QByteArray broken = content;
            const int changes = 1 + chance.bounded(8);
            for (int i = 0; i < changes && !broken.isEmpty(); ++i) {
                const qsizetype at = chance.bounded(int(broken.size()));
                switch (chance.bounded(5)) {
                case 0:
                    broken[at] = char(chance.bounded(256));
                    break;
                case 1:
                    broken.remove(at, chance.bounded(60));
                    break;
                case 2:
                    broken.insert(at, pieces[chance.bounded(int(pieces.size()))]);
                    break;
                case 3:
                    broken.insert(at, broken.mid(chance.bounded(int(broken.size())), 200));
                    break;
                default:
                    broken.truncate(at);
                }
            }
            const BankFile file = read(broken);
            for (const BankStatement &statement : file.statements)
                for (const BankEntry &entry : statement.entries) {
                    QVERIFY(!entry.fault.isEmpty() || entry.day.isValid());
                    QVERIFY(qAbs(entry.amount.toCents()) <= 100'000'000'000LL + 99);
                    QVERIFY(entry.description.size() <= 500 && entry.counterAccount.size() <= 40);
                }
        }
    }
};

REGISTER_TEST(BankFileTest)
#include "bankfile_test.moc"
