#include "ui/shell/screenwatch.h"

#include <QGuiApplication>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

namespace ui {

ScreenWatch::ScreenWatch(QObject *parent) : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationSuspended)
            emit screenClosed();
    });
#ifdef QT_DBUS_LIB
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                         u"PrepareForSleep"_s, this, SLOT(onActive(bool)));
    QDBusConnection::sessionBus().connect(QString(), u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
                                          u"ActiveChanged"_s, this, SLOT(onActive(bool)));
    QDBusConnection::sessionBus().connect(QString(), u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                          u"ActiveChanged"_s, this, SLOT(onActive(bool)));
#endif
}

void ScreenWatch::onActive(bool active)
{
    if (active)
        emit screenClosed();
}

} // namespace ui
