#include "core/base/failure.h"
#include "core/base/platform.h"
#include "core/vault/place.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QTest>

using namespace core;

class PlaceTest : public QObject {
    Q_OBJECT

private slots:
    void knowsFoldersOfCloudServicesByTheirName_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"OneDrive", "OneDrive - Gemeente Voorbeeld", "Dropbox", "Dropbox (Kantoor)", "Google Drive", "Mijn Drive", "iCloudDrive", "Nextcloud", "ownCloud",
                                   "onedrive/werk/kluizen"})
            QTest::newRow(folder) << QString(folder);
    }
    void knowsFoldersOfCloudServicesByTheirName()
    {
        QFETCH(QString, folder);
        const QTemporaryDir home;
        QDir(home.path()).mkpath(folder);
        const QString path = home.filePath(folder + "/a.kluis");
        QVERIFY(!placeProblem(path).isEmpty());
        try {
            Vault::create(path, "A", kit::passphrase, RecoveryKey::fresh(), KeyCost::cheap());
            QFAIL("was made");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::VaultPlaceRefused);
        }
        QVERIFY(!QFile::exists(path));
    }
    void knowsThemByTheMarksTheyLeave_data()
    {
        QTest::addColumn<QString>("mark");
        for (const char *mark : {".dropbox", ".sync_1a2b3c.db", ".owncloudsync.log", ".tmp.drivedownload", ".stfolder"})
            QTest::newRow(mark) << QString(mark);
    }
    void knowsThemByTheMarksTheyLeave()
    {
        QFETCH(QString, mark);
        const QTemporaryDir home;
        QDir(home.path()).mkpath("Werk/Kluizen");
        QCOMPARE(placeProblem(home.filePath("Werk/Kluizen/a.kluis")), "");
        kit::VaultFolder::write(home.filePath("Werk/" + mark), "");
        QVERIFY(!placeProblem(home.filePath("Werk/Kluizen/a.kluis")).isEmpty());
    }
    void knowsKindsOfNetworkShares_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("shared");
        for (const char *kind : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "NFS4"})
            QTest::newRow(kind) << QString(kind) << true;
        for (const char *kind : {"ext4", "btrfs", "xfs", "ntfs", "apfs", "tmpfs", "vfat", "fuseblk"})
            QTest::newRow(kind) << QString(kind) << false;
    }
    void knowsKindsOfNetworkShares()
    {
        QFETCH(QString, kind);
        QFETCH(bool, shared);
        QCOMPARE(platform::isNetworkKind(kind), shared);
    }
    void takesAFolderOfThisComputer()
    {
        const QTemporaryDir home;
        QCOMPARE(platform::networkFileSystem(home.filePath("nog niet/a.kluis")), "");
        QCOMPARE(placeProblem(home.filePath("nog niet/a.kluis")), "");
    }
    void looksThroughLinks()
    {
        const QTemporaryDir home;
        QDir(home.path()).mkpath("Dropbox/kluizen");
        QVERIFY(QFile::link(home.filePath("Dropbox/kluizen"), home.filePath("kluizen")));
        QVERIFY(!placeProblem(home.filePath("kluizen/a.kluis")).isEmpty());
    }
    void opensAVaultInACloudFolderForLookingOnly()
    {
        const QTemporaryDir home;
        const kit::VaultFolder folder;
        folder.create();
        QDir(home.path()).mkpath("OneDrive");
        const QString path = home.filePath("OneDrive/a.kluis");
        QVERIFY(QFile::copy(folder.path(), path));
        QVERIFY_THROWS_EXCEPTION(Failure, Vault::open(path, kit::passphrase));
        QCOMPARE(Vault::open(path, kit::passphrase, Vault::Access::ReadOnly).adviser(), "A. Adviseur");
    }
};

REGISTER_TEST(PlaceTest)
#include "place_test.moc"
