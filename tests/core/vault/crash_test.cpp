#include "core/base/failure.h"
#include "core/store/database.h"
#include "core/vault/rawfile.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace core;
using kit::VaultFolder;

namespace {

/// Step `i` of a workload: every kind of write there is, with checkpoints in between. All of it follows from `i`.
void step(const Database &database, int i)
{
    Transaction transaction(const_cast<Database &>(database));
    database.exec("insert into t values (?, ?)", {i, QString("regel %1 ").arg(i).repeated(1 + i % 40)});
    if (i % 3 == 0)
        database.exec("update t set text = text || 'x' where id % 7 = ?", {i % 7});
    if (i % 11 == 10)
        database.exec("update t set text = upper(text)"); // more than the cache holds: pages go to the log before the commit
    if (i % 13 == 12)
        database.exec("delete from t where id < ? and id % 2 = 0", {i - 20});
    database.exec("update last set step = ?", {i});
    transaction.commit();
}

void prepare(const Database &database)
{
    database.value("pragma wal_autocheckpoint = 15");
    database.value("pragma cache_size = 8");
    if (database.columns("last").isEmpty()) {
        database.exec("create table t (id integer primary key, text text)");
        database.exec("create index t_text on t (text)");
        database.exec("create table last (step integer)");
        database.exec("insert into last values (0)");
    }
}

QString contentOf(const Database &database)
{
    return database.value("select group_concat(id || text) from (select * from t order by id)").toString();
}

/// What the content must be after so many steps, from plain SQLite.
QString contentAfter(int steps)
{
    static const Database plain({":memory:", {}, false});
    static QStringList known;
    if (known.isEmpty()) {
        prepare(plain);
        known.append(contentOf(plain));
    }
    while (known.size() <= steps) {
        step(plain, int(known.size()));
        known.append(contentOf(plain));
    }
    return known.at(steps);
}

/// What happened to the disk, so that the plug can be pulled at any moment afterwards.
struct Event {
    DiskTap::Act act;
    QString file;
    qint64 offset;
    QByteArray bytes;
};

DiskTap::Ask recorder(QList<Event> &events)
{
    return [&events](DiskTap::Act act, const QString &path, qint64 offset, QByteArrayView bytes) {
        events.append({act, QFileInfo(path).fileName(), offset, bytes.toByteArray()});
        return true;
    };
}

void apply(QByteArray &content, const Event &event, qsizetype length)
{
    if (event.act == DiskTap::Act::Truncate) {
        content.resize(event.offset);
        return;
    }
    if (content.size() < event.offset + length)
        content.append(QByteArray(event.offset + length - content.size(), '\0'));
    content.replace(event.offset, length, event.bytes.left(length));
}

/// The files after a power failure at `moment`: what was synced is there; of the rest any part, sector by sector.
QMap<QString, QByteArray> afterPowerFailure(const QMap<QString, QByteArray> &start, const QList<Event> &events, qsizetype moment, QRandomGenerator &random)
{
    QMap<QString, QByteArray> disk = start;
    QMap<QString, QList<qsizetype>> pending;
    for (qsizetype i = 0; i < moment; ++i) {
        const Event &event = events[i];
        if (event.act == DiskTap::Act::Sync) {
            for (const qsizetype each : pending.take(event.file))
                apply(disk[event.file], events[each], events[each].bytes.size());
        } else if (event.act == DiskTap::Act::Remove) {
            pending.remove(event.file);
            disk.remove(event.file);
        } else {
            disk[event.file];
            pending[event.file].append(i);
        }
    }
    for (auto file = pending.cbegin(); file != pending.cend(); ++file)
        for (const qsizetype each : *file) {
            const int fate = random.bounded(3);
            if (fate == 0)
                apply(disk[file.key()], events[each], events[each].bytes.size());
            else if (fate == 1)
                apply(disk[file.key()], events[each], random.bounded(int(events[each].bytes.size() / 512) + 1) * 512);
        }
    return disk;
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

    /// Opens what is left and finds all of `acknowledged`, or at most the one step more that was under way.
    void checkFolder(const VaultFolder &folder, int acknowledged, const QByteArray &when)
    {
        try {
            const Vault vault = folder.open();
            const Database database(vault.address());
            const int found = database.value("select step from last").toInt();
            QVERIFY2(found == acknowledged || found == acknowledged + 1, when + ": " + QByteArray::number(found) + " of " + QByteArray::number(acknowledged));
            QVERIFY2(contentOf(database) == contentAfter(found), when);
            QCOMPARE(database.value("pragma integrity_check").toString(), "ok");
        } catch (const Failure &failure) {
            QFAIL(when + ": " + failure.message().toUtf8());
        }
    }

    /// The child process that gets killed: tells each step after its commit.
    [[noreturn]] static void writeUntilKilled()
    {
        const Vault vault = Vault::open(qEnvironmentVariable("ZAAKWIJZER_TEST_CHILD"), kit::passphrase);
        const Database database(vault.address());
        prepare(database);
        for (int i = database.value("select step from last").toInt() + 1;; ++i) {
            step(database, i);
            fprintf(stdout, "%d\n", i);
            fflush(stdout);
        }
    }

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("ZAAKWIJZER_TEST_CHILD"))
            writeUntilKilled();
    }
    void losesNoCommitWhenTheProcessIsKilled()
    {
        const VaultFolder folder;
        {
            const Vault vault = folder.create();
            prepare(Database(vault.address()));
        }
        QRandomGenerator random(2);
        int told = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert("ZAAKWIJZER_TEST_CHILD", folder.path());
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), {"CrashTest"});
            const int target = told + random.bounded(1, 25);
            QByteArray out;
            while (told < target && child.waitForReadyRead(20000)) {
                out += child.readAllStandardOutput();
                told = std::max(told, out.left(out.lastIndexOf('\n')).split('\n').last().toInt());
            }
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            out += child.readAllStandardOutput();
            told = std::max(told, out.left(out.lastIndexOf('\n')).split('\n').last().toInt());
            QVERIFY(told >= target);
            const QTemporaryDir left;
            folder.copyTo(left);
            checkFolder(folder, told, "round " + QByteArray::number(round));
            if (QTest::currentTestFailed())
                return;
            const Vault vault = folder.open();
            told = Database(vault.address()).value("select step from last").toInt();
        }
    }
    void losesNoCommitWhenThePowerFails()
    {
        VaultFolder folder;
        QMap<QString, QByteArray> start;
        QList<Event> events;
        QMap<qsizetype, int> acknowledged{{0, 0}};
        {
            {
                const Vault vault = folder.create();
                prepare(Database(vault.address()));
            }
            const QFileInfoList there = QDir(folder.folder.path()).entryInfoList(QDir::Files);
            for (const QFileInfo &file : there)
                start.insert(file.fileName(), VaultFolder::read(file.filePath()));
            const DiskTap tap(recorder(events));
            const Vault vault = folder.open();
            const Database database(vault.address());
            prepare(database);
            for (int i = 1; i <= 90; ++i) {
                step(database, i);
                acknowledged.insert(events.size(), i);
                if (i == 45)
                    database.exec("vacuum");
            }
        }
        QRandomGenerator random(3);
        for (int round = 0; round < 60; ++round) {
            const qsizetype moment = random.bounded(int(events.size() + 1));
            const int saved = *std::prev(acknowledged.upperBound(moment));
            const VaultFolder after;
            const auto disk = afterPowerFailure(start, events, moment, random);
            for (auto file = disk.cbegin(); file != disk.cend(); ++file)
                VaultFolder::write(after.file(file.key()), *file);
            QList<Event> recovery;
            {
                const DiskTap tap(recorder(recovery));
                checkFolder(after, saved, "at event " + QByteArray::number(moment));
            }
            // And once more while the first failure is being put right.
            const VaultFolder again;
            const auto diskAgain = afterPowerFailure(disk, recovery, random.bounded(int(recovery.size() + 1)), random);
            for (auto file = diskAgain.cbegin(); file != diskAgain.cend(); ++file)
                VaultFolder::write(again.file(file.key()), *file);
            checkFolder(again, saved, "twice at event " + QByteArray::number(moment));
            if (QTest::currentTestFailed())
                return;
        }
    }
    void keepsWhatWasSavedAndGoesOnAfterAFullDisk()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 25; ++round) {
            const VaultFolder folder;
            int saved = 0;
            {
                const Vault vault = folder.create();
                const Database database(vault.address());
                prepare(database);
                {
                    qint64 room = random.bounded(1, 900000);
                    const DiskTap tap([&](DiskTap::Act act, const QString &, qint64, QByteArrayView bytes) {
                        room -= act == DiskTap::Act::Write ? bytes.size() : 0;
                        return act != DiskTap::Act::Write || room >= 0;
                    });
                    try {
                        for (int i = 1; i < 200; ++i) {
                            step(database, i);
                            saved = i;
                        }
                    } catch (const Failure &failure) {
                        QCOMPARE(failure.kind(), Failure::Kind::DiskFull);
                    }
                }
                QVERIFY(saved < 199);
                const int present = database.value("select step from last").toInt();
                QVERIFY2(present == saved || present == saved + 1, qPrintable(QString::number(round)));
                saved = present;
                for (int i = saved + 1; i < saved + 20; ++i)
                    step(database, i);
                saved += 19;
            }
            checkFolder(folder, saved, "round " + QByteArray::number(round));
            if (QTest::currentTestFailed())
                return;
        }
    }
    void holdsTheSameAsPlainSqliteAfterAnyWork()
    {
        const VaultFolder folder;
        folder.create();
        const Database plain({":memory:", {}, false});
        QRandomGenerator random(5);
        plain.exec("create table p (id integer primary key, content blob)");
        for (int session = 0; session < 6; ++session) {
            const Vault vault = folder.open();
            const Database database(vault.address());
            database.value(QString("pragma wal_autocheckpoint = %1").arg(random.bounded(5, 60)));
            if (session == 0)
                database.exec("create table p (id integer primary key, content blob)");
            for (int i = 0; i < 120; ++i) {
                const int id = random.bounded(400);
                QString sql = "delete from p where id between ? and ? + 3";
                QVariantList values{id, id};
                if (random.bounded(4) > 0) {
                    sql = "insert into p values (?, ?) on conflict (id) do update set content = excluded.content || substr(content, 1, 100)";
                    values[1] = QByteArray(random.bounded(1, 9000), char(random.bounded(256)));
                }
                const bool undone = random.bounded(5) == 0;
                for (const Database *each : {&database, &plain}) {
                    each->exec("begin");
                    each->exec(sql, values);
                    each->exec(undone ? "rollback" : "commit");
                }
            }
            if (session == 3)
                database.exec("vacuum");
            QCOMPARE(database.rows("select id, hex(content) from p order by id"), plain.rows("select id, hex(content) from p order by id"));
        }
        const Vault vault = folder.open();
        QCOMPARE(Database(vault.address()).rows("select id, hex(content) from p order by id"), plain.rows("select id, hex(content) from p order by id"));
    }
};

REGISTER_TEST(CrashTest)
#include "crash_test.moc"
