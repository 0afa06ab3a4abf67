#pragma once

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace kit {

/// A screen that nobody sees and a session bus, with the real program on them; all of it goes with this object.
class Desktop {
public:
    ~Desktop()
    {
        for (QProcess *each : {&m_program, &m_bus, &m_screen}) {
            each->kill();
            each->waitForFinished();
        }
    }

    /// Empty when there is a bus now; otherwise why not.
    QString startBus()
    {
        QProcessEnvironment around = m_environment;
        m_bus.setProcessEnvironment(around);
        m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address=1"});
        m_address = firstLine(m_bus);
        return m_address.isEmpty() ? "dbus-daemon does not start: " + m_bus.errorString() : QString();
    }
    /// Empty when there is a screen now; otherwise why not. Comes before the bus: what the bus starts draws on it.
    QString startScreen()
    {
        m_screen.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"});
        const QString number = firstLine(m_screen);
        m_environment.insert("DISPLAY", ':' + number);
        return number.isEmpty() ? "Xvfb does not start: " + m_screen.errorString() : QString();
    }
    bool startProgram(const QString &path, const QStringList &arguments)
    {
        QProcessEnvironment around = m_environment;
        around.insert("DBUS_SESSION_BUS_ADDRESS", m_address);
        around.insert("QT_QPA_PLATFORM", "xcb");
        around.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        m_program.setProcessEnvironment(around);
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        m_program.start(path, arguments);
        return m_program.waitForStarted();
    }
    bool programRuns() const { return m_program.state() == QProcess::Running; }
    QString busAddress() const { return m_address; }

private:
    static QString firstLine(QProcess &process)
    {
        if (!process.waitForStarted())
            return {};
        while (!process.canReadLine())
            if (!process.waitForReadyRead(20'000))
                return {};
        return QString::fromLocal8Bit(process.readLine()).trimmed();
    }

    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_screen;
    QProcess m_bus;
    QProcess m_program;
    QString m_address;
};

} // namespace kit
