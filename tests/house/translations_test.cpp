#include "tests/kit/registry.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

/// Every text in the sources has its Dutch, every text with a number its English plural, and no translation is left unfinished.
class TranslationsTest : public QObject {
    Q_OBJECT

    struct Message {
        QString key; ///< context and source
        bool unfinished = false;
        QString translation;
    };
    static QList<Message> messagesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        QList<Message> messages;
        QString context;
        Message message;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"source") {
                message = {context + '|' + xml.readElementText(), false, {}};
            } else if (xml.name() == u"translation") {
                message.unfinished = xml.attributes().value("type") == u"unfinished";
                message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                messages.append(message);
            }
        }
        return messages;
    }

private slots:
    void nothingIsLeftUnfinished()
    {
        const QDir folder(SOURCE_DIR "/translations");
        const QStringList files = folder.entryList({"*_nl.ts", "*_en.ts"});
        QVERIFY(!files.isEmpty());
        QStringList wrong;
        for (const QString &name : files)
            for (const Message &message : messagesOf(folder.filePath(name)))
                if (message.unfinished || message.translation.isEmpty())
                    wrong << name + ": " + message.key;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
    void everyTextInTheSourcesIsTranslated_data()
    {
        QTest::addColumn<QString>("files");
        QTest::addColumn<QStringList>("which");
        QTest::newRow("Dutch has every text") << "*_nl.ts" << QStringList();
        QTest::newRow("English has the singular and plural of every text with a number") << "*_en.ts" << QStringList("-pluralonly");
    }
    void everyTextInTheSourcesIsTranslated()
    {
        QFETCH(QString, files);
        QFETCH(QStringList, which);
        QString lupdate = "/usr/lib/qt6/bin/lupdate";
        if (!QFile::exists(lupdate))
            lupdate = "lupdate";
        QTemporaryDir folder;
        const QString fresh = folder.filePath("all.ts");
        const QString root = SOURCE_DIR;
        QCOMPARE(QProcess::execute(lupdate, which + QStringList{"-silent", "-locations", "none", "-source-language", "en", "-target-language", "nl", "-I", root, root + "/core",
                                                root + "/ui", root + "/app", "-ts", fresh}), 0);
        QSet<QString> known;
        const QDir translations(root + "/translations");
        for (const QString &name : translations.entryList({files}))
            for (const Message &message : messagesOf(translations.filePath(name)))
                known.insert(message.key);
        QStringList wrong;
        const QList<Message> wanted = messagesOf(fresh);
        QVERIFY(wanted.size() > 20);
        for (const Message &message : wanted)
            if (!known.contains(message.key))
                wrong << message.key;
        QVERIFY2(wrong.isEmpty(), qPrintable("Run tools/translate.sh and fill in:\n" + wrong.join('\n')));
    }
    void englishKnowsOneFromMany()
    {
        QTranslator english;
        QVERIFY(english.load(":/i18n/zaakwijzer_en.qm"));
        QCOMPARE(english.translate("ui::TodayPage", "in %n day(s)", nullptr, 1), "in %n day");
        QCOMPARE(english.translate("ui::TodayPage", "in %n day(s)", nullptr, 2), "in %n days");
        QCOMPARE(english.translate("ui::TodayPage", "in %n day(s)", nullptr, 0), "in %n days");
    }
    void placesForValuesAreKept()
    {
        static const QRegularExpression place("%[1-9n]");
        QStringList wrong;
        const QDir folder(SOURCE_DIR "/translations");
        for (const QString &name : folder.entryList({"*_nl.ts", "*_en.ts"}))
            for (const Message &message : messagesOf(folder.filePath(name))) {
                auto matches = place.globalMatch(message.key.section('|', 1));
                while (matches.hasNext())
                    if (const QString wanted = matches.next().captured(); !message.translation.contains(wanted))
                        wrong << name + ": " + message.key + " misses " + wanted;
            }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
};

REGISTER_TEST(TranslationsTest)
#include "translations_test.moc"
