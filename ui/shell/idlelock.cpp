#include "ui/shell/idlelock.h"

#include "ui/shell/screenwatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui {

IdleLock::IdleLock(int minutes, QObject *parent) : QObject(parent), m_minutes(minutes)
{
    QCoreApplication::instance()->installEventFilter(this);
    m_sinceTouch.start();
    // A short beat, so that a laptop that slept past the limit locks as soon as it wakes.
    m_timer.setInterval(5000);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    m_timer.start();
    auto *watch = new ScreenWatch(this);
    connect(watch, &ScreenWatch::screenClosed, this, &IdleLock::lockAsked);
}

void IdleLock::setMinutes(int minutes)
{
    m_minutes = minutes;
}

void IdleLock::look()
{
    if (m_minutes > 0 && m_sinceTouch.elapsed() > qint64(m_minutes) * 60'000)
        emit lockAsked();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_sinceTouch.restart();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
