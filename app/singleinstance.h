#pragma once

#include <QLocalServer>

namespace app {

/// One window per vault: a second start on the same vault raises the first one instead.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString &vault, QObject *parent = nullptr);
    /// True when another window has this vault; it was asked to come forward.
    bool isElsewhere() const { return m_elsewhere; }

signals:
    void raiseAsked();

private:
    QLocalServer m_server;
    bool m_elsewhere = false;
};

} // namespace app
