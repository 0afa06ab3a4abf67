#include "tests/kit/registry.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

/// Shuts out what the machine says about home, language, time zone and scale, for us and for the programs that a test starts.
static void forgetTheMachine(const QTemporaryDir &home)
{
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = home.filePath(QString::fromLatin1(place).toLower());
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(place, folder.toLocal8Bit());
    }
    for (const char *name : {"LANGUAGE", "LC_MESSAGES", "LC_TIME", "LC_NUMERIC", "LC_MONETARY", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME",
                             "QT_FONT_DPI", "QT_SCREEN_SCALE_FACTORS", "SOURCE_DATE_EPOCH"})
        qunsetenv(name);
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "Europe/Amsterdam");
    qputenv("QT_SCALE_FACTOR", "1");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// Runs the class named first on the command line (the rest goes to QtTest), or all of them.
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    forgetTheMachine(home);
    Application application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    const bool named = argc > 1 && argv[1][0] != '-';
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        if (i != 1 || !named)
            arguments.append(QString::fromLocal8Bit(argv[i]));
    int failures = 0;
    int run = 0;
    for (const kit::Entry &entry : kit::entries()) {
        if (named && qstrcmp(entry.name, argv[1]) != 0)
            continue;
        ++run;
        failures += QTest::qExec(entry.make().get(), arguments);
    }
    if (run == 0)
        qWarning("No such test class.");
    return failures > 0 || run == 0;
}
