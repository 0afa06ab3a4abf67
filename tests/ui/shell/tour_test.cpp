#include "tests/kit/registry.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// The walk through the window for somebody new.
class TourTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    ui::Tour *m_tour = nullptr;
    QStringList m_went;

    static QWidget *focused() { return QApplication::focusWidget(); }

private slots:
    void init()
    {
        m_went.clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1366, 768);
        auto *row = new QHBoxLayout(m_window.get());
        for (const char *name : {"work", "search", "dossiers", "text", "new", "tile0", "help"}) { // not the hours
            auto *part = new QLineEdit(m_window.get());
            part->setObjectName(name);
            row->addWidget(part);
        }
        m_tour = new ui::Tour(m_window.get(), [this](const QString &place) {
            m_went.append(place);
            return true;
        });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<QLineEdit *>("text")->setFocus();
        m_tour->begin();
    }
    void pointsAtTheFirstPlaceAndSaysWhatItIs()
    {
        QVERIFY(m_tour->isVisible());
        QCOMPARE(m_tour->target()->objectName(), QString("work"));
        QCOMPARE(focused()->objectName(), QString("tourNext"));
        QCOMPARE(focused()->accessibleDescription().isEmpty(), false);
        QVERIFY(m_window->rect().contains(m_tour->geometry()));
        QVERIFY(!m_tour->geometry().contains(m_tour->target()->geometry()));
    }
    void walksWithEnterAndArrowsAndPassesOverWhatIsNotThere()
    {
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(m_tour->target()->objectName(), QString("search"));
        QTest::keyClick(focused(), Qt::Key_Right);
        QTest::keyClick(focused(), Qt::Key_Right);
        QCOMPARE(m_tour->target()->objectName(), QString("text"));
        QTest::keyClick(focused(), Qt::Key_Right); // the hours are not in this window
        QCOMPARE(m_tour->target()->objectName(), QString("new"));
        QTest::keyClick(focused(), Qt::Key_Left);
        QCOMPARE(m_tour->target()->objectName(), QString("text"));
    }
    void tabStaysOnTheCardAndEscLeavesIt()
    {
        for (int turn = 0; turn < 5; ++turn) {
            QTest::keyClick(focused(), Qt::Key_Tab);
            QVERIFY(m_tour->isAncestorOf(focused()));
        }
        QSignalSpy ended(m_tour, &ui::Tour::ended);
        QTest::keyClick(focused(), Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!m_tour->isVisible());
        QCOMPARE(focused()->objectName(), QString("text"));
    }
    void endsAfterTheLastPlaceAndCanBeginAgain()
    {
        QSignalSpy ended(m_tour, &ui::Tour::ended);
        for (int turn = 0; turn < m_tour->count() && ended.isEmpty(); ++turn)
            m_window->findChild<QPushButton *>("tourNext")->click();
        QCOMPARE(ended.size(), 1);
        m_tour->begin();
        QVERIFY(m_tour->isVisible());
        QCOMPARE(m_tour->at(), 0);
    }
};

REGISTER_TEST(TourTest)
#include "tour_test.moc"
