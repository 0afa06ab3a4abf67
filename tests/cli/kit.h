#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace cli {

/// What one call of the real program gave back.
struct Outcome {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// The one document of --json; empty when there is none or anything stands beside it.
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString said() const { return QString::fromUtf8(err); }
};

inline Outcome call(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("QT_QPA_PLATFORM");
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(BINARY_DIR "/app/zaakwijzer-cli"), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace cli
