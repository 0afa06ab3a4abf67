#include "tests/kit/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// What the program tells about the work of others: everything it loads is named.
class NoticesTest : public QObject {
    Q_OBJECT

    static QStringList loadedBy(const QString &program)
    {
        QProcess reader;
        reader.start("objdump", {"-p", program});
        if (!reader.waitForFinished(60'000))
            return {};
        static const QRegularExpression needed("NEEDED\\s+(\\S+)");
        QStringList found;
        const QString said = QString::fromUtf8(reader.readAllStandardOutput());
        auto lines = needed.globalMatch(said);
        while (lines.hasNext())
            found.append(lines.next().captured(1));
        return found;
    }

private slots:
    void everyLibraryIsNamedWithItsLicence()
    {
        QFile file(SOURCE_DIR "/resources/about/notices.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray items = QJsonDocument::fromJson(file.readAll())["items"].toArray();
        QStringList named;
        for (const auto &each : items) {
            const QJsonObject item = each.toObject();
            const QString name = item["name"].toString();
            for (const char *field : {"by", "licence", "for_nl", "for_en", "package"})
                QVERIFY2(!item[QLatin1String(field)].toString().isEmpty(), qPrintable(name + " has no " + field));
            const QJsonArray libraries = item["libraries"].toArray();
            for (const auto &library : libraries)
                named.append(library.toString());
        }
        // The sanitizers of a check are not in what is delivered.
        named << "libasan" << "libubsan";
        for (const char *program : {"zaakwijzer", "zaakwijzer-cli"}) {
            const QStringList loaded = loadedBy(QString(BINARY_DIR "/app/") + program);
            QVERIFY(loaded.size() > 5);
            for (const QString &library : loaded)
                QVERIFY2(std::any_of(named.begin(), named.end(), [&](const QString &each) { return library.startsWith(each); }), qPrintable(library + " is not named in resources/about/notices.json"));
        }
    }
};

REGISTER_TEST(NoticesTest)
#include "notices_test.moc"
