#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ui {

/// Tells when nobody has touched the program for a while, or the screen was closed or locked.
class IdleLock : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(int minutes, QObject *parent = nullptr);
    void setMinutes(int minutes);

signals:
    void lockAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_sinceTouch;
    int m_minutes;
};

} // namespace ui
