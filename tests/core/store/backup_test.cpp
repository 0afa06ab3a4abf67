#include "core/base/failure.h"
#include "core/dossier/dossier.h"
#include "core/dossier/note.h"
#include "core/store/backup.h"
#include "core/store/drafts.h"
#include "core/store/migrations.h"
#include "core/store/store.h"
#include "core/store/vaultcheck.h"
#include "core/vault/layout.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using kit::VaultFolder;

constexpr Op book{"Write"};

class BackupTest : public QObject {
    Q_OBJECT

    std::unique_ptr<VaultFolder> m_folder;
    std::unique_ptr<FixedClock> m_clock;

    std::unique_ptr<Store> storeOf(const Vault &vault) const
    {
        return std::make_unique<Store>(vault.address(), Author{"A. Adviseur", "laptop-1"}, *m_clock);
    }
    void addDossier(Store &store, const QString &number, const QString &text) const
    {
        Dossier dossier;
        dossier.id = Id<Dossier>::fresh();
        dossier.number = number;
        dossier.opened = m_clock->today();
        Note note;
        note.id = Id<Note>::fresh();
        note.dossier = dossier.id;
        note.kind = "visit";
        note.day = m_clock->today();
        note.written = m_clock->now();
        note.text = text;
        store.write(book, [&](Writer &writer) {
            writer.put(dossier);
            writer.put(note);
        });
    }
    QStringList numbers(const Vault &vault) const
    {
        QStringList found;
        for (const Dossier &each : storeOf(vault)->select<Dossier>("order by number"))
            found.append(each.number);
        return found;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<VaultFolder>();
        m_clock = std::make_unique<FixedClock>(QDateTime(QDate(2026, 3, 2), QTime(10, 42)));
    }
    void makesOneADayWhileTheStoreIsOpen()
    {
        const Vault vault = m_folder->create();
        const auto store = storeOf(vault);
        addDossier(*store, "2026-0001", "eerste gesprek");
        const Backups backups(vault, *m_clock);
        QVERIFY(backups.isDue());
        const Backup made = backups.make();
        QVERIFY(!backups.isDue());
        addDossier(*store, "2026-0002", "na de back-up");
        QCOMPARE(made.path, vault.path() + ".backups/mijn kluis-20260302-104200.kluis");
        m_clock->set(QDateTime(QDate(2026, 3, 3), QTime(8, 0)));
        QVERIFY(backups.isDue());
        QCOMPARE(backups.list().size(), 1);
        QCOMPARE(backups.list().first().made, QDateTime(QDate(2026, 3, 2), QTime(10, 42)));
    }
    void tellsWhatIsInABackupWithoutChangingIt()
    {
        const Vault vault = m_folder->create();
        const auto store = storeOf(vault);
        addDossier(*store, "2026-0001", "eerste gesprek");
        const Backups backups(vault, *m_clock);
        const QString path = backups.make().path;
        const QByteArray before = VaultFolder::read(path);
        const BackupContent content = backups.tryOut(path);
        QCOMPARE(content.dossiers, 1);
        QCOMPARE(content.notes, 1);
        QCOMPARE(content.lastNote, QDate(2026, 3, 2));
        QCOMPARE(content.dossierNumbers, QStringList{"2026-0001"});
        QCOMPARE(content.adviser, "A. Adviseur");
        QCOMPARE(VaultFolder::read(path), before);
        QCOMPARE(Backups::tryOut(Vault::open(path, kit::passphrase, Vault::Access::ReadOnly)).dossiers, 1);
    }
    void tellsOfADamagedBackup()
    {
        const Vault vault = m_folder->create();
        addDossier(*storeOf(vault), "2026-0001", "eerste gesprek");
        const Backups backups(vault, *m_clock);
        const QString path = backups.make().path;
        VaultFolder::flip(path, layout::pageAt(7) + 100);
        QVERIFY_THROWS_EXCEPTION(Failure, backups.tryOut(path));
    }
    void keepsFourteenDaysAndEightWeeks()
    {
        QList<Backup> all;
        const QDate today(2026, 3, 4); // a Wednesday
        for (int back = 0; back < 100; ++back) {
            const QDate day = today.addDays(-back);
            all.append({day.toString(Qt::ISODate) + " 9h", QDateTime(day, QTime(9, 0)), 1});
            all.append({day.toString(Qt::ISODate) + " 17h", QDateTime(day, QTime(17, 0)), 1});
        }
        const QList<Backup> kept = Backups::kept(all, today);
        QStringList names;
        for (const Backup &each : kept)
            names.append(each.path);
        QVERIFY(names.contains("2026-03-04 9h") && names.contains("2026-03-04 17h")); // all of today
        QVERIFY(names.contains("2026-02-19 17h") && !names.contains("2026-02-19 9h")); // day 14
        QVERIFY(!names.contains("2026-02-18 17h"));
        // The newest of each of eight weeks: 5 January is the Monday of the oldest one, of 11 January the last backup.
        QVERIFY(names.contains("2026-01-18 17h"));
        QVERIFY(!names.contains("2026-01-11 17h"));
        QVERIFY(names.contains("2026-02-15 17h"));
        QCOMPARE(names.size(), 2 + 13 + 5);
    }
    void removesWhatRotationDoesNotKeepAndNothingElse()
    {
        const Vault vault = m_folder->create();
        const Backups backups(vault, *m_clock);
        QDir().mkpath(backups.folder());
        VaultFolder::write(backups.folder() + "/brief.pdf", "van de adviseur");
        VaultFolder::write(backups.folder() + "/andere kluis-20200101-100000.kluis", "van een ander");
        for (int day = 0; day < 24; ++day) {
            m_clock->set(QDateTime(QDate(2026, 3, 2).addDays(day), QTime(9, 0)));
            backups.make();
        }
        QCOMPARE(backups.list().size(), 14 + 1); // 14 days, and the last of the week before
        QVERIFY(QFile::exists(backups.folder() + "/brief.pdf"));
        QVERIFY(QFile::exists(backups.folder() + "/andere kluis-20200101-100000.kluis"));
    }
    void alsoWritesToTheFolderTheUserPicked()
    {
        const QTemporaryDir stick;
        const Vault vault = m_folder->create();
        const Backups backups(vault, *m_clock);
        backups.make(stick.path());
        QCOMPARE(backups.list(stick.path()).size(), 1);
        QCOMPARE(backups.tryOut(backups.list(stick.path()).first().path).adviser, "A. Adviseur");
        m_clock->set(m_clock->now().addDays(1));
        QVERIFY_THROWS_EXCEPTION(Failure, backups.make("/geen/stick"));
        QCOMPARE(backups.list().size(), 2); // the first copy is safe all the same
    }
    void restoresAndKeepsThePresentFileAside()
    {
        Vault vault = m_folder->create();
        addDossier(*storeOf(vault), "2026-0001", "eerste");
        const QString backup = Backups(vault, *m_clock).make().path;
        addDossier(*storeOf(vault), "2026-0002", "tweede");
        m_clock->set(m_clock->now().addSecs(60));
        const QString aside = restoreBackup(vault, backup, *m_clock);
        QCOMPARE(numbers(vault), QStringList{"2026-0001"});
        QVERIFY(aside.contains("20260302-104300"));
        QCOMPARE(numbers(vault.openCopy(aside, Vault::Access::ReadOnly)), (QStringList{"2026-0001", "2026-0002"}));
        addDossier(*storeOf(vault), "2026-0003", "na het terugzetten");
        QVERIFY(checkVault(vault).isGood());
    }
    void opensARestoredVaultWithThePassphraseOfToday()
    {
        {
            Vault vault = m_folder->create();
            const QString backup = Backups(vault, *m_clock).make().path;
            vault.changePassphrase(kit::passphrase, "nieuwe zin van vandaag");
            restoreBackup(vault, backup, *m_clock);
        }
        QVERIFY_THROWS_EXCEPTION(Failure, m_folder->open());
        QCOMPARE(Vault::open(m_folder->path(), "nieuwe zin van vandaag").adviser(), "A. Adviseur");
    }
    void restoresOverAVaultThatCannotBeOpenedAnyMore()
    {
        QString backup;
        {
            const Vault vault = m_folder->create();
            addDossier(*storeOf(vault), "2026-0001", "eerste");
            backup = Backups(vault, *m_clock).make().path;
        }
        VaultFolder::write(m_folder->path(), "vernield");
        const QString aside = restoreOver(m_folder->path(), Vault::open(backup, kit::passphrase, Vault::Access::ReadOnly), *m_clock);
        QCOMPARE(VaultFolder::read(aside), QByteArray("vernield"));
        QCOMPARE(numbers(m_folder->open()), QStringList{"2026-0001"});
    }
    void refusesABackupOfAnotherVault()
    {
        const VaultFolder other;
        other.create();
        Vault vault = m_folder->create();
        QVERIFY_THROWS_EXCEPTION(Failure, restoreBackup(vault, other.path(), *m_clock));
        QVERIFY(checkVault(vault).isGood());
    }
    void upgradesTheSchemaOnACopyAndKeepsTheFileAsItWas()
    {
        Vault vault = m_folder->create();
        {
            // A vault of an earlier version: the first two steps of the schema.
            Database database(vault.address());
            for (const char *name : {"0001_store", "0002_dossier"}) {
                QFile file(QString(":/schema/%1.sql").arg(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                database.script(QString::fromUtf8(file.readAll()));
            }
            database.exec("pragma user_version = 2");
            database.exec("insert into settings values ('soort', 'bewaard')");
        }
        const QString aside = upgradeVault(vault, *m_clock);
        QVERIFY(aside.contains("schema0002"));
        {
            const Database database(vault.address());
            QCOMPARE(schemaOf(database), newestSchema());
            QCOMPARE(database.value("select value from settings").toString(), "bewaard");
        }
        QCOMPARE(schemaOf(Database(vault.openCopy(aside, Vault::Access::ReadOnly).address())), 2);
        QCOMPARE(upgradeVault(vault, *m_clock), "");
        QVERIFY(!QFile::exists(vault.path() + ".upgrade"));
    }
    void leavesTheVaultAsItWasWhenTheUpgradeFails()
    {
        Vault vault = m_folder->create();
        {
            Database database(vault.address());
            database.exec("create table operation (x)"); // step 1 cannot be done over this
            database.exec("insert into operation values ('bewaard')");
            database.exec("pragma user_version = 0001");
            database.exec("create table dossiers (x)");
        }
        QVERIFY_THROWS_EXCEPTION(Failure, upgradeVault(vault, *m_clock));
        const Database database(vault.address());
        QCOMPARE(schemaOf(database), 1);
        QCOMPARE(database.value("select x from operation").toString(), "bewaard");
        QVERIFY(!QFile::exists(vault.path() + ".upgrade"));
    }
    void looksIntoAnOlderVaultOnlyAfterItWasBroughtUpToDate()
    {
        {
            const Vault vault = m_folder->create();
            Database(vault.address()).exec("pragma user_version = 1");
        }
        Vault vault = m_folder->open(Vault::Access::ReadOnly);
        try {
            makeReady(vault, *m_clock);
            QFAIL("took it");
        } catch (const Failure &failure) {
            QVERIFY2(failure.message().contains("older version"), qPrintable(failure.message()));
        }
    }
    void tidiesUpWhatAKilledProgramWasMaking()
    {
        {
            Vault vault = m_folder->create();
            storeOf(vault);
        }
        for (const char *ending : {".upgrade", ".upgrade-wal", ".restore.part"})
            VaultFolder::write(m_folder->path() + ending, "half");
        Vault vault = m_folder->open();
        QCOMPARE(makeReady(vault, *m_clock), "");
        for (const char *ending : {".upgrade", ".upgrade-wal", ".restore.part"})
            QVERIFY(!QFile::exists(m_folder->path() + ending));
    }
    void stopsABackupHalfwayAndLeavesNothing()
    {
        const Vault vault = m_folder->create();
        const auto store = storeOf(vault);
        QByteArray paper(6000000, Qt::Uninitialized);
        QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(paper.data()), paper.size() / 4);
        store->database().exec("insert into blobs (hash, content) values ('x', ?)", {paper});
        const Backups backups(vault, *m_clock);
        for (const qint64 after : {1, 3, 5}) {
            int looks = 0;
            try {
                backups.make({}, [&](qint64 done, qint64 total) { return done <= total && ++looks < after; });
                QFAIL("was made");
            } catch (const Failure &failure) {
                QCOMPARE(failure.kind(), Failure::Kind::Cancelled);
            }
            QVERIFY(QDir(backups.folder()).entryList(QDir::Files).isEmpty());
        }
        // And one that is watched to its end, while the other connection goes on writing.
        int number = 0;
        backups.make({}, [&](qint64, qint64) {
            addDossier(*store, QString("2026-%1").arg(++number, 4, 10, QChar(u'0')), "tijdens de back-up");
            return true;
        });
        QVERIFY(number > 3);
        QCOMPARE(backups.tryOut(backups.list().first().path).dossiers, 0); // as it was when it began
        QVERIFY(checkVault(vault).isGood());
    }
    void refusesASchemaOfANewerProgram()
    {
        Vault vault = m_folder->create();
        Database(vault.address()).exec("pragma user_version = 9999");
        try {
            upgradeVault(vault, *m_clock);
            QFAIL("took it");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::VaultTooNew);
        }
    }
    void checksEveryPageAndTheJournal()
    {
        {
            const Vault vault = m_folder->create();
            addDossier(*storeOf(vault), "2026-0001", "eerste");
            const VaultReport report = checkVault(vault);
            QVERIFY2(report.isGood(), qPrintable(report.faults.join('\n')));
            QCOMPARE(report.rows.value("dossiers"), 1);
            QCOMPARE(report.schema, newestSchema());
        }
        const QByteArray good = VaultFolder::read(m_folder->path());
        {
            const Vault vault = m_folder->open();
            Database(vault.address()).exec("delete from notes");
            const VaultReport report = checkVault(vault);
            QCOMPARE(report.faults.size(), 1);
            QVERIFY(report.faults.first().contains("notes"));
        }
        // Every page, also those that hold nothing at the moment.
        for (qsizetype page = layout::firstPage; page < good.size(); page += layout::page) {
            VaultFolder::write(m_folder->path(), good);
            QFile::remove(m_folder->path() + "-map");
            VaultFolder::flip(m_folder->path(), page + 2000);
            const Vault vault = m_folder->open(Vault::Access::ReadOnly);
            QVERIFY2(!checkVault(vault).isGood(), qPrintable(QString::number(page)));
        }
    }
};

REGISTER_TEST(BackupTest)
#include "backup_test.moc"
