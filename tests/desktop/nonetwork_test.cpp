#include "tests/kit/registry.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// With the cable out: the kernel gives each program here a network of its own, in which there is nothing.
class NoNetworkTest : public QObject {
    Q_OBJECT

    struct Outcome {
        int code = -1;
        QString said;
    };

    static Outcome run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(280'000))
            return {-1, process.errorString()};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
    }
    static Outcome runCutOff(const QString &program, const QStringList &arguments = {}) { return run("unshare", QStringList{"--map-root-user", "--net", program} + arguments); }

private slots:
    void thereIsNoNetworkInThere()
    {
        const Outcome seen = runCutOff("cat", {"/proc/net/dev"});
        if (seen.code != 0)
            QSKIP(qPrintable("This kernel lets nobody cut a program off from the network (user namespaces), so that was not tried: " + seen.said.trimmed()));
        QStringList interfaces;
        for (const QString &line : seen.said.split('\n'))
            if (line.contains(':'))
                interfaces.append(line.section(':', 0, 0).trimmed());
        interfaces.removeAll("lo"); // it is there, but down
        QCOMPARE(interfaces, QStringList());
    }
    void aWholeVisitWorks()
    {
        if (runCutOff("true").code != 0)
            QSKIP("This kernel lets nobody cut a program off from the network.");
        const Outcome visit = runCutOff(BINARY_DIR "/tests/whole_tests", {"VisitTest"});
        QVERIFY2(visit.code == 0, qPrintable(visit.said));
    }
    void nothingOfQtsNetworkIsUsedButTheSocketToAnotherWindow()
    {
        const QString reader = QStandardPaths::findExecutable("nm");
        QVERIFY2(!reader.isEmpty(), "nm is not installed; it comes with the compiler");
        static const QRegularExpression reachesOut("\\b(QTcp|QUdp|QSctp|QSsl|QDns|QHost|QHttp|QAbstractSocket|QNetwork)\\w*");
        for (const char *program : {"zaakwijzer", "zaakwijzer-cli"}) {
            const Outcome symbols = run(reader, {"--dynamic", "--undefined-only", "--demangle", QString(BINARY_DIR "/app/") + program});
            QCOMPARE(symbols.code, 0);
            QVERIFY(symbols.said.contains("QString"));
            const auto found = reachesOut.match(symbols.said);
            QVERIFY2(!found.hasMatch(), qPrintable(QString("%1 uses %2").arg(program, found.captured())));
        }
    }
};

REGISTER_TEST(NoNetworkTest)
#include "nonetwork_test.moc"
