#include "tests/cli/kit.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QJsonArray>

/// A bank statement from the command line: kept in the dossier of its account, once, and taken back as a batch.
class BankCallsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::VaultFolder> m_folder;
    QString m_number;

    cli::Outcome on(QStringList arguments) const
    {
        return cli::call(arguments + QStringList{"--vault", m_folder->path(), "--passphrase-file", m_folder->file("passphrase"), "--json"});
    }
    static QString sample(const char *name = "fatima.camt053.xml") { return QStringLiteral(SOURCE_DIR "/tests/files/bank/") + name; }

private slots:
    void init()
    {
        m_folder = std::make_unique<kit::VaultFolder>();
        m_folder->create();
        kit::VaultFolder::write(m_folder->file("passphrase"), QByteArray(kit::passphrase.data(), kit::passphrase.size()));
        kit::VaultFolder::write(m_folder->file("in.csv"), "Voornaam;Achternaam;BSN;Gemeente;Bedrijfsnaam;IBAN\nFatima;Proef;999990019;Assen;Naaiatelier Proef;NL91 ABNA 0417 1643 00\n");
        const cli::Outcome in = on({"import", "caseload", m_folder->file("in.csv")});
        QVERIFY2(in.exit == 0 && in.json()["accepted"].toInt() == 1, in.out);
    }

    void keepsWhatIsInItOnce()
    {
        const cli::Outcome dry = on({"import", "bank", sample(), "--dry-run"});
        QCOMPARE(dry.exit, 0);
        QCOMPARE(dry.json()["read"].toInt(), 5);
        QCOMPARE(dry.json()["accepted"].toInt(), 4);
        QVERIFY(dry.json()["batch"].isNull());
        const cli::Outcome done = on({"import", "bank", sample(), "--refused", m_folder->file("refused.csv")});
        QCOMPARE(done.json()["accepted"].toInt(), 4);
        QCOMPARE(done.json()["refused"].toInt(), 1);
        QVERIFY(done.json()["reasons"][0].toObject()["reason"].toString().size() > 10);
        QVERIFY(kit::VaultFolder::read(m_folder->file("refused.csv")).contains("12,00"));
        const cli::Outcome again = on({"import", "bank", sample("fatima.mt940")});
        QCOMPARE(again.json()["accepted"].toInt(), 1); // the reversal is not in the other file
        const QString batch = done.json()["batch"].toString();
        QCOMPARE(on({"import", "undo", "--batch", batch}).exit, 0);
        QCOMPARE(on({"import", "undo", "--batch", batch}).exit, 1);
        QCOMPARE(on({"import", "bank", sample()}).json()["accepted"].toInt(), 4);
    }

    void keepsOnlyTheLinesThatAreNamed()
    {
        QCOMPARE(on({"import", "bank", sample(), "--lines", "1,3-4"}).json()["accepted"].toInt(), 3);
        kit::VaultFolder::write(m_folder->file("map.json"), "{\"lines\": [2]}");
        QCOMPARE(on({"import", "bank", sample(), "--map", m_folder->file("map.json")}).json()["accepted"].toInt(), 1);
        kit::VaultFolder::write(m_folder->file("map.json"), "{\"regels\": [2]}");
        const cli::Outcome unknown = on({"import", "bank", sample(), "--map", m_folder->file("map.json")});
        QCOMPARE(unknown.exit, 1);
        QVERIFY(unknown.out.contains("regels"));
        QCOMPARE(on({"import", "bank", sample(), "--lines", "een"}).exit, 1);
    }

    void asksWhoseAccountItIs()
    {
        QCOMPARE(on({"import", "bank", sample("ing.csv")}).exit, 1);
        QVERIFY(on({"import", "bank", sample("ing.csv")}).out.contains("--dossier"));
        QCOMPARE(on({"import", "bank", sample("ing.csv"), "--dossier", "9999-1"}).exit, 1);
    }

    void refusesWhatIsNoStatement()
    {
        QCOMPARE(on({"import", "bank", m_folder->file("in.csv")}).exit, 1);
        QCOMPARE(on({"import", "bank", m_folder->file("nergens.xml")}).exit, 5);
        QCOMPARE(on({"import", "bank"}).exit, 2);
    }
};

REGISTER_TEST(BankCallsTest)
#include "bank_test.moc"
