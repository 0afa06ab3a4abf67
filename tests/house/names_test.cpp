#include "tests/kit/registry.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// One name, one thing: two types with the same name in one namespace link without a word and break at run time.
class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void everyTypeIsDefinedOnce()
    {
        static const QRegularExpression space("^namespace ([a-z:]+) \\{");
        static const QRegularExpression type("^(?:struct|class|enum class|union) ([A-Z]\\w*)(?: final)?(?: :[^;]*)? \\{");
        QHash<QString, QString> places;
        QStringList twice;
        for (const char *top : {"core", "ui", "app"}) {
            QDirIterator files(QDir(SOURCE_DIR).filePath(top), {"*.h"}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QString inside;
                const QStringList lines = QString::fromUtf8(file.readAll()).split('\n');
                for (const QString &line : lines) {
                    if (const auto entered = space.match(line); entered.hasMatch())
                        inside = entered.captured(1);
                    const auto found = type.match(line);
                    if (!found.hasMatch())
                        continue;
                    const QString name = inside + "::" + found.captured(1);
                    const QString path = QDir(SOURCE_DIR).relativeFilePath(file.fileName());
                    if (places.contains(name) && places[name] != path)
                        twice << name + ": " + places[name] + " and " + path;
                    places[name] = path;
                }
            }
        }
        QVERIFY(places.size() > 100);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join('\n')));
    }
};

REGISTER_TEST(NamesTest)
#include "names_test.moc"
