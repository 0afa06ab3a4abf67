#include "core/dossier/attachment.h"
#include "core/dossier/dossier.h"
#include "core/dossier/note.h"
#include "core/store/backup.h"
#include "core/store/drafts.h"
#include "core/store/store.h"
#include "core/vault/vaultfile.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QDirIterator>
#include <QTest>

using namespace core;
using kit::VaultFolder;

constexpr Op work{"Work"};

class PlaintextTest : public QObject {
    Q_OBJECT

    static void scan(const QString &folder, const char *moment, const Vault *vault = nullptr)
    {
        QList<QByteArray> marks{"Bontekoe", "BONTEKOE", "999911120", "bakkerij", "PDFMERK", "A. Adviseur", "laptop-1", "SQLite format 3", "create table", "CREATE TABLE",
                                      QByteArray(kit::passphrase.data(), kit::passphrase.size())};
        if (vault) // nor may a key stand anywhere as it is
            for (const Secret &key : {vault->file().dataKey().copy(), vault->file().dataKey().derive(layout::PageKey), vault->file().dataKey().derive(layout::WalKey),
                                      vault->file().dataKey().derive(layout::MacKey)})
                marks.append(QByteArray(reinterpret_cast<const char *>(key.data()), key.size()));
        int files = 0;
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const QByteArray bytes = VaultFolder::read(path);
            ++files;
            for (const QByteArray &mark : marks) {
                QVERIFY2(!bytes.contains(mark), qPrintable(QString("%1: %2 in %3").arg(moment, mark, path)));
                const QString text = QString::fromUtf8(mark);
                QVERIFY2(!bytes.contains(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)), qPrintable(path));
            }
        }
        QVERIFY(files > 0);
    }

private slots:
    void leavesNothingReadableInAnyFileDuringAndAfterAWorkingDay()
    {
        const VaultFolder folder;
        FixedClock clock(QDate(2026, 3, 2));
        {
            Vault vault = folder.create();
            {
                Store store(vault.address(), {"A. Adviseur", "laptop-1"}, clock);
                Dossier dossier;
                dossier.id = Id<Dossier>::fresh();
                dossier.number = "2026-0001";
                dossier.opened = clock.today();
                dossier.warning = "Bontekoe heeft een hond";
                store.write(work, [&](Writer &writer) { writer.put(dossier); });
                for (int i = 0; i < 80; ++i) {
                    Note note;
                    note.id = Id<Note>::fresh();
                    note.dossier = dossier.id;
                    note.kind = "phone";
                    note.day = clock.today();
                    note.written = clock.now();
                    note.text = QString("Mevrouw Bontekoe (999911120) belt over de bakkerij. ").repeated(20);
                    store.write(work, [&](Writer &writer) { writer.put(note); });
                }
                Drafts(store).save(dossier.id.text(), "note", {{"text", "Half getypt: Bontekoe"}});
                store.write(work, [&](Writer &writer) {
                    writer.putBlob(QByteArray("PDFMERK Bontekoe ").repeated(5000));
                    dossier.warning = "Bontekoe heeft twee honden";
                    writer.put(dossier);
                });
                QVERIFY(QFileInfo(folder.path() + "-wal").size() > 0);
                scan(folder.folder.path(), "with the log on the disk");
                // Work that SQLite would like to lay aside in temporary files.
                store.database().exec("create temp table kladblok as select text from notes");
                QCOMPARE(store.query("select text from notes, (select 1 union all select 2) order by text || dossier, random()").size(), 160);
                store.database().exec("vacuum");
                scan(folder.folder.path(), "after sorting and tidying");
                store.database().value("pragma wal_checkpoint(truncate)");
                scan(folder.folder.path(), "after the log went into the pages");
                Backups(vault, clock).make();
                scan(folder.folder.path(), "with a backup", &vault);
            }
            Database(vault.address()).exec("pragma user_version = 6");
            restoreBackup(vault, Backups(vault, clock).list().first().path, clock);
            vault.changePassphrase(kit::passphrase, "een nieuwe lange zin");
            scan(folder.folder.path(), "after restoring", &vault);
        }
        scan(folder.folder.path(), "after closing");
    }
    void putsNoTemporaryFileAnywhere()
    {
        const VaultFolder folder;
        const QTemporaryDir temporary;
        qputenv("SQLITE_TMPDIR", temporary.path().toLocal8Bit());
        const Vault vault = folder.create();
        const Database database(vault.address());
        database.exec("pragma temp_store = file"); // even when somebody asks for it
        database.exec("create table t (a)");
        database.exec("with recursive n(i) as (select 1 union all select i + 1 from n where i < 30000) insert into t select hex(randomblob(50)) from n");
        database.exec("create index t_a on t (a)");
        database.exec("create temp table u as select a from t order by a");
        QVERIFY(QDir(temporary.path()).isEmpty());
        const QStringList names = QDir(folder.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(names, (QStringList{"mijn kluis.kluis", "mijn kluis.kluis-map", "mijn kluis.kluis-wal", "mijn kluis.kluis.lock"}));
        qunsetenv("SQLITE_TMPDIR");
    }
};

REGISTER_TEST(PlaintextTest)
#include "plaintext_test.moc"
