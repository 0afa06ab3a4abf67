#include "tests/cli/kit.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QJsonArray>

/// A list of debts from the command line: tried first, refused rows with their reason, one batch that goes back.
class DebtCallsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::VaultFolder> m_folder;
    QString m_number;

    cli::Outcome on(QStringList arguments) const
    {
        return cli::call(arguments + QStringList{"--vault", m_folder->path(), "--passphrase-file", m_folder->file("passphrase"), "--json"});
    }
    QString list(const QString &content) const
    {
        kit::VaultFolder::write(m_folder->file("schulden.csv"), content.toUtf8());
        return m_folder->file("schulden.csv");
    }
    int debtsKept() const
    {
        const QString path = m_folder->file("uit.csv");
        const cli::Outcome out = on({"export", "debts", "--format", "csv", path});
        if (out.exit != 0)
            qFatal("no export");
        return out.json()["rows"].toInt();
    }
    QString mixed() const
    {
        return list(QString("Dossiernummer;Schuldeiser;Kenmerk;Openstaand bedrag;Zakelijk of privé;Rang;Grond;Factuurdatum\n"
                            "%1;Belastingdienst;A-1;5.150,00;zakelijk;preferent;Voorrecht van de fiscus;3-2-2025\n"
                            "%1;Woonstichting Esdoorn;;610,00;privé;;;1-11-2025\n"
                            "%1;;B-2;100,00;;;;\n"
                            "2026-9999;Garage;C-3;200,00;;;;\n"
                            "%1;Drukkerij;D-4;tien euro;;;;\n").arg(m_number));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<kit::VaultFolder>();
        m_folder->create();
        kit::VaultFolder::write(m_folder->file("passphrase"), QByteArray(kit::passphrase.data(), kit::passphrase.size()));
        kit::VaultFolder::write(m_folder->file("in.csv"), "Voornaam;Achternaam;BSN;Gemeente\nFenna;Proef;999990019;Assen\n");
        QCOMPARE(on({"import", "caseload", m_folder->file("in.csv")}).json()["accepted"].toInt(), 1);
        const QString out = m_folder->file("dossiers.csv");
        QCOMPARE(on({"export", "dossiers", "--format", "csv", out}).exit, 0);
        const QString written = QString::fromUtf8(kit::VaultFolder::read(out));
        m_number = QRegularExpression("\\d{4}-\\d{4}").match(written).captured();
        QVERIFY2(!m_number.isEmpty(), qPrintable(written));
    }

    void aDryRunTellsEverythingAndWritesNothing()
    {
        const cli::Outcome dry = on({"import", "debts", mixed(), "--dry-run"});
        QCOMPARE(dry.exit, 0);
        QCOMPARE(dry.json()["read"].toInt(), 5);
        QCOMPARE(dry.json()["accepted"].toInt(), 2);
        QCOMPARE(dry.json()["refused"].toInt(), 3);
        QVERIFY(dry.json()["batch"].isNull());
        QStringList columns;
        QList<int> rows;
        const QJsonArray reasons = dry.json()["reasons"].toArray();
        for (const auto &reason : reasons) {
            rows.append(reason.toObject()["row"].toInt());
            columns.append(reason.toObject()["column"].toString());
            QVERIFY(reason.toObject()["reason"].toString().size() > 10);
        }
        QCOMPARE(rows, QList<int>({4, 5, 6}));
        QCOMPARE(columns, QStringList({"Schuldeiser", "Dossiernummer", "Openstaand bedrag"}));
        QCOMPARE(debtsKept(), 0);
    }
    void refusedRowsComeOutReadyToCorrect()
    {
        const cli::Outcome done = on({"import", "debts", mixed(), "--refused", m_folder->file("terug.csv")});
        QCOMPARE(done.exit, 0);
        QCOMPARE(debtsKept(), 2);
        QString back = QString::fromUtf8(kit::VaultFolder::read(m_folder->file("terug.csv")));
        QCOMPARE(back.trimmed().split('\n').size(), 4);
        QVERIFY(back.contains("Drukkerij") && !back.contains("Esdoorn"));
        // Corrected, the same file can be offered again.
        back.replace("tien euro", "10,00");
        const cli::Outcome again = on({"import", "debts", list(back)});
        QCOMPARE(again.json()["accepted"].toInt(), 1);
        QCOMPARE(debtsKept(), 3);
    }
    void aBatchGoesBackWhole()
    {
        const QString batch = on({"import", "debts", mixed()}).json()["batch"].toString();
        QVERIFY(!batch.isEmpty());
        QCOMPARE(debtsKept(), 2);
        QCOMPARE(on({"import", "undo", "--batch", batch}).exit, 0);
        QCOMPARE(debtsKept(), 0);
        QCOMPARE(on({"import", "undo", "--batch", batch}).exit, 1);
    }
    void theMappingSaysOfWhichDossierAListIs()
    {
        const QString path = list("Schuldeiser;Bedrag\nGarage;1.240,00\n");
        QCOMPARE(on({"import", "debts", path}).exit, 1); // nobody knows whose debt it is
        kit::VaultFolder::write(m_folder->file("map.json"), QString(R"({"fixed": {"number": "%1"}})").arg(m_number).toUtf8());
        QCOMPARE(on({"import", "debts", path, "--map", m_folder->file("map.json")}).json()["accepted"].toInt(), 1);
        kit::VaultFolder::write(m_folder->file("map.json"), R"({"vast": {"number": "2026-0001"}})");
        const cli::Outcome unknown = on({"import", "debts", path, "--map", m_folder->file("map.json")});
        QCOMPARE(unknown.exit, 1);
        QVERIFY2(unknown.out.contains("vast"), unknown.out);
    }
    void whatIsThereAlreadyIsSkippedUnlessAsked()
    {
        const QString path = list(QString("Dossiernummer;Schuldeiser;Kenmerk;Hoofdsom\n%1;Garage;C-3;200\n").arg(m_number));
        QCOMPARE(on({"import", "debts", path}).exit, 0);
        QCOMPARE(on({"import", "debts", path}).exit, 1); // every row was there: nothing to write
        QCOMPARE(debtsKept(), 1);
        QCOMPARE(on({"import", "debts", path, "--doubtful", "add"}).exit, 0);
        QCOMPARE(debtsKept(), 2);
    }
};

REGISTER_TEST(DebtCallsTest)
#include "debts_test.moc"
