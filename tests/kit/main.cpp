#include "tests/kit/registry.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QLocale>
#include <QTest>

/// Runs the class named first on the command line (the rest goes to QtTest), or all of them.
int main(int argc, char **argv)
{
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
