#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Milliseconds in which a running window answers.
constexpr int answersWithin = 500;

/// The user and the vault tell windows apart; neither can be read back from the name.
QString nameFor(const QString &vault)
{
    const QString place = QFileInfo(vault).absoluteFilePath() + qEnvironmentVariable("USER") + qEnvironmentVariable("USERNAME");
    return u"zaakwijzer-"_s + QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &vault, QObject *parent) : QObject(parent)
{
    const QString name = nameFor(vault);
    QLocalSocket other;
    other.connectToServer(name);
    m_elsewhere = other.waitForConnected(answersWithin);
    if (m_elsewhere)
        return;
    // Nobody answered: what stands there was left by a program that was killed.
    QLocalServer::removeServer(name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection())
            visitor->deleteLater();
        emit raiseAsked();
    });
    if (!m_server.listen(name))
        qWarning("A second start cannot find this window: %s", qUtf8Printable(m_server.errorString()));
}

} // namespace app
