#include "core/base/failure.h"
#include "core/dossier/dossier.h"
#include "core/store/backup.h"
#include "core/store/drafts.h"
#include "core/store/migrations.h"
#include "core/store/store.h"
#include "core/store/vaultcheck.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace core;
using kit::VaultFolder;

namespace {

constexpr Op work{"Work"};
constexpr char child[] = "ZAAKWIJZER_TEST_DAY";
constexpr char room[] = "ZAAKWIJZER_TEST_ROOM";
constexpr QLatin1StringView otherPhrase("vier groene fietsen samen");

/// Says a line that reaches the parent before the next thing is done.
void say(const QString &line)
{
    fprintf(stdout, "%s\n", line.toUtf8().constData());
    fflush(stdout);
}

Vault openEither(const QString &path)
{
    try {
        return Vault::open(path, kit::passphrase);
    } catch (const Failure &failure) {
        if (failure.kind() != Failure::Kind::WrongPassphrase)
            throw;
        return Vault::open(path, otherPhrase);
    }
}

int lastOf(const Store &store)
{
    return store.query(QStringLiteral("select coalesce(max(cast(number as integer)), 0) as n from dossiers")).first().value(QStringLiteral("n")).toInt();
}

void add(Store &store, int number)
{
    Dossier dossier;
    dossier.id = Id<Dossier>::fresh();
    dossier.number = QString::number(number);
    dossier.opened = QDate(2026, 3, 2);
    dossier.warning = QString("Bontekoe nummer %1 ").arg(number).repeated(1 + number % 60);
    store.write(work, [&](Writer &writer) {
        writer.put(dossier);
        if (number % 5 == 0)
            writer.putBlob(QByteArray::number(number).repeated(4000));
    });
}

/// All an adviser does with a vault in a day, over and over, until the process is killed or the disk is full.
void workAllDay(const QString &path)
{
    FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0)));
    while (true) {
        Vault vault = openEither(path);
        int saved = 0;
        {
            Store store(vault.address(), {"A. Adviseur", "laptop-1"}, clock);
            const Backups backups(vault, clock);
            // A killed program may have been further in time; its backups must not seem newer than those of now.
            if (const QList<Backup> made = backups.list(); !made.isEmpty())
                clock.set(std::max(clock.now(), made.first().made.addSecs(60)));
            saved = lastOf(store);
            for (int i = 0; i < 6; ++i) {
                add(store, ++saved);
                say("saved " + QString::number(saved));
                Drafts(store).save("een dossier", "note", {{"text", QString("Half getypt %1").arg(saved)}});
            }
            clock.set(clock.now().addSecs(3600 * 7));
            backups.make();
        }
        const bool isFirst = vault.isPassphrase(kit::passphrase);
        vault.changePassphrase(isFirst ? QString(kit::passphrase) : QString(otherPhrase), isFirst ? QString(otherPhrase) : QString(kit::passphrase));
        vault.renewRecoveryKey();
        // Putting back the backup of this moment loses nothing, and goes through every step of replacing the file.
        restoreBackup(vault, Backups(vault, clock).list().first().path, clock);
        const QDir folder = QFileInfo(path).dir();
        for (const QFileInfo &aside : folder.entryInfoList({"*aside*"}, QDir::Files))
            QFile::remove(aside.filePath());
    }
}

} // namespace

/// The program ends at any moment of an adviser's day, by kill -9 or for want of room on the disk: what was saved is there.
class OutageTest : public QObject {
    Q_OBJECT

    static QProcessEnvironment environmentFor(const VaultFolder &folder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(child, folder.path());
        return environment;
    }
    static int lastSaid(const QByteArray &out)
    {
        int last = 0;
        for (const QByteArray &line : out.left(out.lastIndexOf('\n') + 1).split('\n'))
            if (line.startsWith("saved "))
                last = line.mid(6).toInt();
        return last;
    }
    /// Opens what is left: everything acknowledged is there, whole, and at most one more that was under way.
    void check(const VaultFolder &folder, int said, const QByteArray &when)
    {
        try {
            const FixedClock clock(QDate(2026, 3, 2));
            Vault vault = openEither(folder.path());
            makeReady(vault, clock);
            const Store store(vault.address(), {"A. Adviseur", "laptop-1"}, clock);
            const int found = lastOf(store);
            QVERIFY2(found == said || found == said + 1, when + ": " + QByteArray::number(found) + " of " + QByteArray::number(said));
            QCOMPARE(store.query("select count(*) as n from dossiers").first().value("n").toInt(), found);
            const VaultReport report = checkVault(vault);
            const QStringList faults = QStringList(report.faults).filter("table ") + QStringList(report.faults).filter("page ");
            QVERIFY2(faults.isEmpty(), when + ": " + faults.join("; ").toUtf8());
            for (const Backup &backup : Backups(vault, clock).list())
                Backups(vault, clock).tryOut(backup.path);
            // Nothing half made is left lying about, but a file that was put aside.
            for (const QString &name : QDir(folder.folder.path()).entryList(QDir::Files))
                QVERIFY2(name.contains("aside") || QRegularExpression("\\.kluis(-wal|-map|\\.lock)?$").match(name).hasMatch(), qPrintable(name));
        } catch (const Failure &failure) {
            QFAIL(when + ": " + failure.message().toUtf8());
        }
    }

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet(child))
            return;
#ifdef Q_OS_UNIX
        if (qEnvironmentVariableIsSet(room)) {
            // No file may grow beyond this: for the program that is a disk with nothing left.
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{rlim_t(qEnvironmentVariableIntValue(room)), rlim_t(qEnvironmentVariableIntValue(room))};
            setrlimit(RLIMIT_FSIZE, &limit);
        }
#endif
        try {
            workAllDay(qEnvironmentVariable(child));
        } catch (const Failure &failure) {
            say("failed " + QString::number(int(failure.kind())) + ' ' + failure.message());
        }
        _Exit(3); // as if the power went: no object cleans up after itself
    }
    void losesNothingThatWasSavedWhenKilledAtAnyMoment()
    {
        const VaultFolder folder;
        {
            const Vault vault = folder.create();
            const FixedClock clock(QDate(2026, 3, 2));
            Store(vault.address(), {"A. Adviseur", "laptop-1"}, clock);
        }
        QRandomGenerator random(21);
        int said = 0;
        for (int round = 0; round < 15; ++round) {
            QProcess process;
            process.setProcessEnvironment(environmentFor(folder));
            QElapsedTimer pace;
            pace.start();
            process.start(QCoreApplication::applicationFilePath(), {"OutageTest"});
            QByteArray out;
            while (!out.contains("saved ") && process.waitForReadyRead(30000))
                out += process.readAllStandardOutput();
            QVERIFY2(out.contains("saved "), out);
            // From here on any moment: in a change, a backup, a change of keys, or while the file is replaced. A slow machine gets longer.
            process.waitForFinished(random.bounded(std::max(120, int(pace.elapsed()))));
            process.kill();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            out += process.readAllStandardOutput();
            QVERIFY2(!out.contains("failed"), out);
            said = std::max(said, lastSaid(out));
            check(folder, said, "round " + QByteArray::number(round));
            if (QTest::currentTestFailed())
                return;
            const FixedClock clock(QDate(2026, 3, 2));
            const Vault vault = openEither(folder.path());
            said = lastOf(Store(vault.address(), {"A. Adviseur", "laptop-1"}, clock));
        }
        QVERIFY(said >= 15);
    }
    void losesNothingThatWasSavedWhenTheDiskIsFull()
    {
#ifndef Q_OS_UNIX
        QSKIP("the size of files can only be limited on Unix");
#endif
        QRandomGenerator random(22);
        for (int round = 0; round < 5; ++round) {
            const VaultFolder folder;
            {
                const Vault vault = folder.create();
                const FixedClock clock(QDate(2026, 3, 2));
                Store(vault.address(), {"A. Adviseur", "laptop-1"}, clock);
            }
            QProcess process;
            QProcessEnvironment environment = environmentFor(folder);
            environment.insert(room, QString::number(QFileInfo(folder.path()).size() + random.bounded(5000, 300000)));
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), {"OutageTest"});
            QVERIFY(process.waitForFinished(60000));
            const QByteArray out = process.readAllStandardOutput();
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QVERIFY2(out.contains("failed"), out);
            check(folder, lastSaid(out), "round " + QByteArray::number(round) + out.mid(out.indexOf("failed")));
            if (QTest::currentTestFailed())
                return;
        }
    }
};

REGISTER_TEST(OutageTest)
#include "outage_test.moc"
