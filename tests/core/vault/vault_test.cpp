#include "core/base/failure.h"
#include "core/store/database.h"
#include "core/vault/header.h"
#include "core/vault/vault.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QTest>

using namespace core;
using kit::VaultFolder;

namespace {

/// The kind of failure that `work` ends in; -1 when it succeeds.
template <class Work> int failureOf(Work work)
{
    try {
        work();
    } catch (const Failure &failure) {
        return int(failure.kind());
    }
    return -1;
}

} // namespace

class VaultTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatIsWrittenAcrossClosingAndOpening()
    {
        const VaultFolder folder;
        {
            const Vault vault = folder.create();
            const Database database(vault.address());
            database.exec("create table t (a)");
            database.exec("insert into t values ('groente en fruit')");
        }
        const Vault vault = folder.open();
        QCOMPARE(vault.adviser(), "A. Adviseur");
        QCOMPARE(vault.name(), "mijn kluis");
        QVERIFY(vault.notices().isEmpty());
        QCOMPARE(Database(vault.address()).value("select a from t").toString(), "groente en fruit");
        QCOMPARE(Database(vault.address(true)).value("select a from t").toString(), "groente en fruit");
        QCOMPARE(Database(vault.address()).value("pragma integrity_check").toString(), "ok");
    }
    void refusesAWrongPassphrase()
    {
        const VaultFolder folder;
        folder.create();
        QCOMPARE(failureOf([&] { Vault::open(folder.path(), "een andere lange zin"); }), int(Failure::Kind::WrongPassphrase));
        QCOMPARE(failureOf([&] { Vault::open(folder.path(), ""); }), int(Failure::Kind::WrongPassphrase));
        QCOMPARE(failureOf([&] { folder.open(); }), -1);
    }
    void takesThePassphraseHoweverTheKeyboardComposesAccents()
    {
        const VaultFolder folder;
        Vault::create(folder.path(), "A", QString::fromUtf8("caf\u00e9 om de hoek"), folder.recovery, KeyCost::cheap());
        QCOMPARE(failureOf([&] { Vault::open(folder.path(), QString::fromUtf8("cafe\u0301 om de hoek")); }), -1);
    }
    void opensWithTheRecoveryKeyAndOnlyTheRightOne()
    {
        const VaultFolder folder;
        folder.create();
        QCOMPARE(Vault::openWithRecovery(folder.path(), folder.recovery).adviser(), "A. Adviseur");
        QCOMPARE(failureOf([&] { Vault::openWithRecovery(folder.path(), RecoveryKey::fresh()); }), int(Failure::Kind::WrongPassphrase));
    }
    void changesThePassphraseAndForgetsTheOldOne()
    {
        const VaultFolder folder;
        {
            Vault vault = folder.create();
            QCOMPARE(failureOf([&] { vault.changePassphrase("verkeerd", "een nieuwe lange zin"); }), int(Failure::Kind::WrongPassphrase));
            const Database database(vault.address());
            database.exec("create table t (a)");
            vault.changePassphrase(kit::passphrase, "een nieuwe lange zin");
            database.exec("insert into t values (1)");
        }
        QCOMPARE(failureOf([&] { folder.open(); }), int(Failure::Kind::WrongPassphrase));
        QCOMPARE(Database(Vault::open(folder.path(), "een nieuwe lange zin").address()).value("select a from t").toInt(), 1);
        QCOMPARE(failureOf([&] { Vault::openWithRecovery(folder.path(), folder.recovery); }), -1);
    }
    void renewsTheRecoveryKey()
    {
        const VaultFolder folder;
        const RecoveryKey renewed = folder.create().renewRecoveryKey();
        QCOMPARE(failureOf([&] { Vault::openWithRecovery(folder.path(), folder.recovery); }), int(Failure::Kind::WrongPassphrase));
        QCOMPARE(failureOf([&] { Vault::openWithRecovery(folder.path(), renewed); }), -1);
        QCOMPARE(failureOf([&] { folder.open(); }), -1);
    }
    void setsANewPassphraseForWhoCameInWithTheRecoveryKey()
    {
        const VaultFolder folder;
        folder.create();
        Vault::openWithRecovery(folder.path(), folder.recovery).resetPassphrase("na het weekend vergeten");
        QCOMPARE(failureOf([&] { Vault::open(folder.path(), "na het weekend vergeten"); }), -1);
    }
    void neverPutsAKeyInTheAddress()
    {
        const VaultFolder folder;
        const Vault vault = folder.create();
        const QString address = vault.address().name + vault.address().options;
        QVERIFY(!address.contains(kit::passphrase));
        QVERIFY(!address.contains("key="));
        QVERIFY(address.size() < vault.path().size() * 3 + 80); // no room for 64 hexadecimal digits either
    }
    void tellsASecondProgramWhoHasTheVaultOpen()
    {
        const VaultFolder folder;
        const Vault vault = folder.create();
        try {
            folder.open();
            QFAIL("opened twice");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::VaultBusy);
            QVERIFY(failure.message().contains(QString::number(QCoreApplication::applicationPid())));
        }
    }
    void healsALockThatACrashedProgramLeftBehind()
    {
        const VaultFolder folder;
        folder.create();
        QByteArray lock;
        {
            const Vault vault = folder.open();
            lock = VaultFolder::read(folder.path() + ".lock");
        }
        QVERIFY(!lock.isEmpty());
        QList<QByteArray> lines = lock.split('\n');
        lines[0] = "4194304"; // one more than the highest process number there is
        VaultFolder::write(folder.path() + ".lock", lines.join('\n'));
        QCOMPARE(failureOf([&] { folder.open(); }), -1);
    }
    void healsALockThatACrashedProgramHadNoTimeToSign()
    {
        const VaultFolder folder;
        folder.create();
        VaultFolder::write(folder.path() + ".lock", "");
        folder.open();
        QVERIFY(!QFile::exists(folder.path() + ".lock"));
    }
    void doesNotTakeOverTheLockOfAnotherComputer()
    {
        const VaultFolder folder;
        folder.create();
        VaultFolder::write(folder.path() + ".lock", "4194304\nzaakwijzer\nlaptop-van-een-ander\n0123456789abcdef\nfedcba9876543210\n");
        QCOMPARE(failureOf([&] { folder.open(); }), int(Failure::Kind::VaultBusy));
    }
    void refusesToMakeAVaultOverAFileThatIsThere()
    {
        const VaultFolder folder;
        VaultFolder::write(folder.path(), "een brief");
        QCOMPARE(failureOf([&] { folder.create(); }), int(Failure::Kind::File));
        QCOMPARE(VaultFolder::read(folder.path()), QByteArray("een brief"));
    }
    void refusesAFileOfANewerVersionInWords()
    {
        const VaultFolder folder;
        folder.create();
        QByteArray bytes = VaultFolder::read(folder.path());
        Header header;
        QCOMPARE(Header::decode(bytes.left(4096), header), Header::Verdict::Good);
        for (const qsizetype block : {0, 4096}) {
            bytes[block + 19] = 2;
            const Digest sum = digest(bytes.constData() + block, 4096 - 32);
            std::copy(sum.begin(), sum.end(), bytes.begin() + block + 4096 - 32);
        }
        VaultFolder::write(folder.path(), bytes);
        QCOMPARE(failureOf([&] { folder.open(); }), int(Failure::Kind::VaultTooNew));
        QCOMPARE(VaultFolder::read(folder.path()), bytes);
    }
    void letsReadersWorkWhileTheWriterWrites()
    {
        const VaultFolder folder;
        const Vault vault = folder.create();
        const Database writer(vault.address());
        writer.exec("create table t (a)");
        const Database reader(vault.address(true));
        reader.exec("begin");
        QCOMPARE(reader.value("select count(*) from t").toInt(), 0);
        writer.exec("insert into t values (1)");
        QCOMPARE(reader.value("select count(*) from t").toInt(), 0);
        reader.exec("commit");
        QCOMPARE(reader.value("select count(*) from t").toInt(), 1);
        QVERIFY_THROWS_EXCEPTION(Failure, reader.exec("insert into t values (2)"));
    }
    void looksIntoAVaultWithoutWritingAnything()
    {
        const VaultFolder folder;
        {
            const Vault vault = folder.create();
            Database(vault.address()).exec("create table t (a)");
        }
        const QByteArray before = VaultFolder::read(folder.path());
        {
            const Vault vault = folder.open(Vault::Access::ReadOnly);
            QCOMPARE(Database(vault.address()).value("select count(*) from t").toInt(), 0);
            QVERIFY_THROWS_EXCEPTION(Failure, Database(vault.address()).exec("insert into t values (1)"));
        }
        QCOMPARE(VaultFolder::read(folder.path()), before);
        QVERIFY(!QFile::exists(folder.path() + "-wal"));
        QVERIFY(!QFile::exists(folder.path() + ".lock"));
    }
    void readsAPrintedRecoveryKeyForgivingly()
    {
        const RecoveryKey key = RecoveryKey::fresh();
        QCOMPARE(key.text().size(), 47);
        QString typed = key.text().toLower().replace('-', ' ').replace('0', 'o').replace('1', 'l');
        QVERIFY(RecoveryKey::parse(typed) == key);
        QVERIFY(RecoveryKey::parse(key.text() + "\n") == key);
        QVERIFY(!RecoveryKey::parse(key.text().chopped(1)));
        QVERIFY(!RecoveryKey::parse(key.text() + "0"));
        QVERIFY(!RecoveryKey::parse(""));
    }
    void noticesEverySignThatIsTypedWrong()
    {
        const QString text = RecoveryKey::fresh().text();
        int missed = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == '-')
                continue;
            QString wrong = text;
            wrong[i] = text[i] == 'Z' ? 'Y' : 'Z';
            missed += RecoveryKey::parse(wrong).has_value();
        }
        QCOMPARE(missed, 0);
    }
};

REGISTER_TEST(VaultTest)
#include "vault_test.moc"
