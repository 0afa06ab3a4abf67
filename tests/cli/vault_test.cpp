#include "tests/cli/kit.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QJsonArray>

#include <memory>

/// The calls on a vault, through the real program, as a nightly job makes them.
class VaultCallsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::VaultFolder> m_folder;

    QString file(const char *name) const { return m_folder->file(name); }
    QString keep(const char *name, const QByteArray &content) const
    {
        kit::VaultFolder::write(file(name), content);
        return file(name);
    }
    /// A call with the vault and its passphrase behind it.
    cli::Outcome on(QStringList arguments, bool json = true) const
    {
        arguments += {"--vault", m_folder->path(), "--passphrase-file", file("passphrase")};
        return cli::call(json ? arguments + QStringList{"--json"} : arguments);
    }
    QString caseload() const
    {
        return keep("caseload.csv", "BSN;Voornaam;Achternaam;Geboortedatum;Gemeente;Traject;Startdatum\n"
                                    "999993653;Truus;Wierda;3-4-1980;Assen;Starter;1-2-2026\n"
                                    "111;Piet;Bosscha;3-4-1980;Assen;Starter;1-2-2026\n");
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<kit::VaultFolder>();
        m_folder->create();
        keep("passphrase", QByteArray(kit::passphrase.data(), kit::passphrase.size()) + "\r\n");
    }

    void makesAVaultAndShowsItsRecoveryKeyOnce()
    {
        const QStringList arguments{"vault", "create", "--vault", file("nieuw.kluis"), "--adviser", "B. Adviseur", "--passphrase-file", file("passphrase"), "--recovery-out", file("sleutel.pdf"), "--json"};
        const cli::Outcome made = cli::call(arguments);
        QCOMPARE(made.exit, 0);
        const auto key = core::RecoveryKey::parse(made.json()["recovery_key"].toString());
        QVERIFY(key);
        QVERIFY(kit::VaultFolder::read(file("sleutel.pdf")).startsWith("%PDF-"));
        QCOMPARE(core::Vault::openWithRecovery(file("nieuw.kluis"), *key).adviser(), "B. Adviseur");
        QCOMPARE(cli::call(arguments).exit, 5); // a vault stands there already
        QVERIFY(core::Vault::openWithRecovery(file("nieuw.kluis"), *key).notices().isEmpty());
    }

    void refusesAShortPassphrase()
    {
        const cli::Outcome made = cli::call({"vault", "create", "--vault", file("nieuw.kluis"), "--adviser", "B", "--passphrase-file", keep("short", "elf tekens!\n"), "--json"});
        QCOMPARE(made.exit, 1);
        QVERIFY(!QFile::exists(file("nieuw.kluis")));
    }

    void checksAVault()
    {
        const cli::Outcome checked = on({"vault", "check"});
        QCOMPARE(checked.exit, 0);
        QVERIFY(checked.json()["good"].toBool());
        QVERIFY(checked.json()["pages"].toInteger() > 0);
    }

    void tellsDamageFromAWrongPassphraseAndAMissingOne()
    {
        QCOMPARE(cli::call({"vault", "check", "--vault", m_folder->path(), "--passphrase-file", keep("other", "een heel andere zin\n")}).exit, 3);
        QCOMPARE(cli::call({"vault", "check", "--vault", m_folder->path()}).exit, 2);
        QCOMPARE(cli::call({"vault", "check", "--vault", m_folder->path(), "--passphrase-file", keep("empty", "\n")}).exit, 2);
        QCOMPARE(cli::call({"vault", "check", "--vault", file("nergens.kluis"), "--passphrase-file", file("passphrase")}).exit, 5);
        on({"search", "niets"}); // fills the vault with its tables
        kit::VaultFolder::flip(m_folder->path(), QFileInfo(m_folder->path()).size() - 2000);
        QCOMPARE(on({"vault", "check"}).exit, 4);
    }

    void takesNoPassphraseFromTheLine()
    {
        QCOMPARE(cli::call({"vault", "check", "--vault", m_folder->path(), "--passphrase", "een lange zin met 3 appels"}).exit, 2);
    }

    void bringsRowsInFindsThemAndTakesThemBack()
    {
        const cli::Outcome dry = on({"import", "caseload", caseload(), "--dry-run"});
        QCOMPARE(dry.exit, 0);
        QCOMPARE(dry.json()["accepted"].toInt(), 1);
        QVERIFY(dry.json()["batch"].isNull());
        QVERIFY(on({"search", "wierda"}).json()["hits"].toArray().isEmpty());

        const cli::Outcome done = on({"import", "caseload", caseload(), "--refused", file("refused.csv")});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.json()["read"].toInt(), 2);
        QCOMPARE(done.json()["refused"].toInt(), 1);
        const QJsonObject reason = done.json()["reasons"].toArray().first().toObject();
        QCOMPARE(reason["row"].toInt(), 3);
        QCOMPARE(reason["column"].toString(), "BSN");
        QVERIFY(kit::VaultFolder::read(file("refused.csv")).contains("Bosscha"));
        const QJsonArray hits = on({"search", "wirda"}).json()["hits"].toArray();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().toObject()["words"].toArray().first().toString(), "Wierda");

        const QString batch = done.json()["batch"].toString();
        QCOMPARE(on({"import", "undo", "--batch", batch}).exit, 0);
        QVERIFY(on({"search", "wierda"}).json()["hits"].toArray().isEmpty());
        QCOMPARE(on({"import", "undo", "--batch", batch}).exit, 1);
    }

    void refusesAMapWithAKeyItDoesNotKnow()
    {
        const cli::Outcome outcome = on({"import", "caseload", caseload(), "--map", keep("map.json", R"({"kolommen": {}})")});
        QCOMPARE(outcome.exit, 1);
        QVERIFY(outcome.said().contains("kolommen"));
    }

    void saysWhenNothingOfAFileWasTaken()
    {
        const cli::Outcome outcome = on({"import", "caseload", keep("bad.csv", "BSN;Achternaam\n111;Bosscha\n")});
        QCOMPARE(outcome.exit, 1);
    }

    void writesOutWhatItHolds()
    {
        on({"import", "caseload", caseload()});
        const cli::Outcome done = on({"export", "dossiers", file("uit.csv"), "--format", "csv"});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.json()["rows"].toInt(), 1);
        QVERIFY(kit::VaultFolder::read(file("uit.csv")).contains("Wierda"));
        QCOMPARE(on({"export", "shoes", file("uit.csv"), "--format", "csv"}).exit, 2);
        QCOMPARE(on({"export", "dossiers", file("uit.odt"), "--format", "odt"}).exit, 2);
    }

    void makesAPaper()
    {
        on({"import", "caseload", caseload()});
        const QString number = on({"search", "wierda"}).json()["hits"].toArray().first().toObject()["dossier"].toString();
        const cli::Outcome done = on({"report", "dossier", "--dossier", number, "--receiver", "client", "--pdf", file("dossier.pdf")});
        QCOMPARE(done.exit, 0);
        QVERIFY(done.json()["pages"].toInt() >= 1);
        QVERIFY(kit::VaultFolder::read(file("dossier.pdf")).startsWith("%PDF-"));
    }

    void writesALetterAndRefusesOneWithHoles()
    {
        on({"import", "caseload", caseload()});
        const QString number = on({"search", "wierda"}).json()["hits"].toArray().first().toObject()["dossier"].toString();
        const QStringList invite{"report", "letter/invitation", "--dossier", number, "--pdf", file("brief.pdf")};
        QCOMPARE(on(invite).exit, 1);
        QVERIFY(!QFile::exists(file("brief.pdf")));
        const auto fields = [&](const QByteArray &json) {
            QFile out(file("velden.json"));
            if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size())
                qFatal("no file");
        };
        fields(R"({"meeting.hour": "10:30"})");
        const cli::Outcome refused = on(invite + QStringList{"--fields", file("velden.json")});
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.out.contains("meeting.hour"));
        fields(R"({"meeting.day": "30 maart 2026", "meeting.time": "10:30", "meeting.place": "bij u thuis", "client.address": ["Brink 3", "9401 AB  Assen"]})");
        const cli::Outcome done = on(invite + QStringList{"--fields", file("velden.json")});
        QVERIFY2(done.exit == 0, done.err + done.out);
        QCOMPARE(done.json()["number"].toString(), number + "/1");
        QVERIFY(kit::VaultFolder::read(file("brief.pdf")).startsWith("%PDF-"));
    }

    void refusesAPaperThatLacksSomething_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::newRow("no such dossier") << QStringList{"dossier", "--dossier", "1999-0001", "--receiver", "client"} << 1;
        QTest::newRow("no receiver") << QStringList{"dossier", "--dossier", "1999-0001"} << 1;
        QTest::newRow("no such receiver") << QStringList{"dossier", "--receiver", "everybody"} << 1;
        QTest::newRow("no such letter") << QStringList{"letter/poem"} << 2;
        QTest::newRow("no such report") << QStringList{"poem"} << 2;
    }
    void refusesAPaperThatLacksSomething()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exit);
        QCOMPARE(on(QStringList{"report"} + options + QStringList{"--pdf", file("x.pdf")}).exit, exit);
        QVERIFY(!QFile::exists(file("x.pdf")));
    }

    void listsItsPapers()
    {
        const QJsonArray reports = cli::call({"report", "list", "--json"}).json()["reports"].toArray();
        QVERIFY(std::any_of(reports.begin(), reports.end(), [](const QJsonValue &report) { return report.toObject()["name"] == "dossier"; }));
    }

    void backsUpAndRestores()
    {
        on({"import", "caseload", caseload()});
        QDir(m_folder->folder.path()).mkdir("stick");
        const cli::Outcome backup = on({"vault", "backup", "--to", file("stick")});
        QCOMPARE(backup.exit, 0);
        QVERIFY(QFile::exists(backup.json()["backup"].toString()));
        on({"import", "undo", "--batch", "none"});
        kit::VaultFolder::write(m_folder->path(), "not a vault any more");
        QCOMPARE(on({"search", "wierda"}).exit, 4);
        const cli::Outcome restored = on({"vault", "restore", "--backup", backup.json()["backup"].toString()});
        QCOMPARE(restored.exit, 0);
        QVERIFY(QFile::exists(restored.json()["aside"].toString()));
        QCOMPARE(on({"search", "wierda"}).json()["hits"].toArray().size(), 1);
        QCOMPARE(on({"vault", "backup", "--to", file("nergens")}).exit, 5);
    }

    void changesThePassphrase()
    {
        QCOMPARE(on({"vault", "passphrase", "--new-passphrase-file", keep("short", "kort\n")}).exit, 1);
        QCOMPARE(on({"vault", "passphrase", "--new-passphrase-file", keep("next", "de volgende zin is beter\n")}).exit, 0);
        QCOMPARE(on({"vault", "check"}).exit, 3);
        QCOMPARE(core::Vault::openWithRecovery(m_folder->path(), m_folder->recovery).adviser(), "A. Adviseur");
    }

    void staysAwayFromAVaultThatIsOpen()
    {
        const core::Vault open = m_folder->open();
        const cli::Outcome outcome = on({"search", "wierda"});
        QCOMPARE(outcome.exit, 5);
        QVERIFY(!outcome.said().isEmpty());
    }
};

REGISTER_TEST(VaultCallsTest)
#include "vault_test.moc"
