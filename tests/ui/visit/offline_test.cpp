#include "tests/kit/registry.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

/// The network cable is out: what an adviser does at a kitchen table, in a network namespace that has no interface.
class OfflineTest : public QObject {
    Q_OBJECT

    static int run(const QStringList &command, QByteArray *said = nullptr)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStandardPaths::findExecutable("unshare"), QStringList{"--user", "--map-root-user", "--net"} + command);
        if (!program.waitForFinished(120000) || program.exitStatus() != QProcess::NormalExit)
            return -1;
        if (said)
            *said = program.readAll();
        return program.exitCode();
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("unshare").isEmpty() || run({"true"}) != 0)
            QSKIP("this machine gives no network namespace");
        QByteArray interfaces;
        QCOMPARE(run({"cat", "/proc/net/dev"}, &interfaces), 0);
        const QList<QByteArray> lines = interfaces.trimmed().split('\n').mid(2); // two lines of headings
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().trimmed().startsWith("lo:"), interfaces);
        QVERIFY(lines.first().simplified().startsWith("lo: 0 0 ")); // and nothing goes over it
    }
    void worksWithoutAnyNetwork_data()
    {
        QTest::addColumn<QString>("test");
        QTest::newRow("visit, photos and signature") << "VisitPageTest";
        QTest::newRow("letters") << "LetterDialogTest";
        QTest::newRow("taking along and bringing home") << "TravelDialogsTest";
        QTest::newRow("making papers") << "DocumentDialogTest";
    }
    void worksWithoutAnyNetwork()
    {
        QFETCH(QString, test);
        QByteArray said;
        const int exit = run({QCoreApplication::applicationFilePath(), test}, &said);
        QVERIFY2(exit == 0, said.right(2000));
    }
};

REGISTER_TEST(OfflineTest)
#include "offline_test.moc"
