#include "tests/kit/registry.h"
#include "ui/shell/aboutpanel.h"
#include "ui/shell/guidewindow.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

/// The guide inside the program, and what the program tells about itself.
class GuideWindowTest : public QObject {
    Q_OBJECT

private slots:
    void everyScreenHasASectionThatIsThere()
    {
        QFile file(":/about/guide.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject places = QJsonDocument::fromJson(file.readAll())["sections"].toObject();
        QVERIFY(places.size() > 20);
        ui::GuideWindow guide;
        for (auto place = places.begin(); place != places.end(); ++place)
            QVERIFY2(guide.sections().contains(place->toString()), qPrintable(place.key() + ": " + place->toString()));
    }
    void goesToASectionAndFindsAWord()
    {
        ui::GuideWindow guide;
        guide.setAttribute(Qt::WA_DeleteOnClose, false);
        guide.show();
        QVERIFY(guide.goTo("Brieven"));
        QCOMPARE(guide.section(), QString("Brieven"));
        QVERIFY(!guide.goTo("Bestaat niet"));
        auto *search = guide.findChild<QLineEdit *>("guideSearch");
        QTest::keyClicks(search, "prullenbak");
        QCOMPARE(guide.findChild<QTextBrowser *>("guideText")->textCursor().selectedText().toLower(), QString("prullenbak"));
    }
    void f1ShowsTheSectionOfTheScreenThatHasTheFocus()
    {
        QWidget window;
        ui::AboutPanel panel(&window);
        QCOMPARE(ui::GuideWindow::sectionFor(&panel), QString("Over Zaakwijzer"));
        QCOMPARE(ui::GuideWindow::sectionFor(&window), QString());
        ui::GuideKey key(&window);
        QLineEdit edit(&window);
        window.show();
        QTest::keyClick(&edit, Qt::Key_F1);
        auto *guide = window.findChild<ui::GuideWindow *>();
        QVERIFY(guide && guide->isVisible());
        guide->close();
    }
    void theLicenceAndTheWorkOfOthersAreNamed()
    {
        ui::AboutPanel panel;
        QVERIFY(panel.findChild<QPlainTextEdit *>("licence")->toPlainText().contains("EUROPEAN UNION PUBLIC LICENCE", Qt::CaseInsensitive));
        QVERIFY(panel.findChild<QTreeWidget *>("notices")->topLevelItemCount() >= 8);
    }
};

REGISTER_TEST(GuideWindowTest)
#include "guidewindow_test.moc"
