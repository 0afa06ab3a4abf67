#pragma once

#include <QObject>

namespace ui {

/// Hears from the operating system that the screen is locked or the lid closed. The one place that knows which system it is;
/// where the system has no word for it, only the idle time locks.
class ScreenWatch : public QObject {
    Q_OBJECT

public:
    explicit ScreenWatch(QObject *parent = nullptr);

signals:
    void screenClosed();

private slots:
    void onActive(bool active);
};

} // namespace ui
