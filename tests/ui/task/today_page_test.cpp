#include "ui/task/todaypage.h"

#include "core/dossier/dossiers.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace core;

class TodayPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<Tasks> m_tasks;
    kit::ScriptedAsk m_ask;
    std::unique_ptr<ui::TodayPage> m_page;
    Dossier m_dossier;

    Task add(QDate due, const QString &title)
    {
        const Task task = kit::task(m_dossier.id, due, title);
        m_tasks->add(task);
        return *m_kit->store.find(task.id);
    }
    QTreeWidget *tree() { return m_page->findChild<QTreeWidget *>("work"); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        m_tasks = std::make_unique<Tasks>(m_kit->store);
        m_dossier = Dossiers(m_kit->store).create(kit::person("Anna", "", "Bakker"), std::nullopt, kit::route("starter", "plan", QDate(2026, 1, 5)));
        m_page = std::make_unique<ui::TodayPage>(m_kit->store, *m_tasks, m_ask, ui::TodayPage::ownCounters(*m_tasks, "A. Adviseur"));
        m_page->follow(m_kit->store);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void showsASentenceInsteadOfABlank()
    {
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(tree()->topLevelItem(i)->childCount(), 1);
            QVERIFY(!tree()->topLevelItem(i)->child(0)->text(0).isEmpty());
        }
    }
    void isReadyForTheArrowsAndEnter()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
        QVERIFY(tree()->hasFocus());
    }
    void putsLateWorkFirstAndOpensTheDossierAtTheTask()
    {
        add(QDate(2026, 3, 2), "Vandaag");
        const Task late = add(QDate(2026, 2, 20), "Te laat");
        QCOMPARE(tree()->topLevelItem(0)->child(0)->text(1), "Te laat");
        QCOMPARE(tree()->topLevelItem(1)->child(0)->text(1), "Vandaag");
        QSignalSpy opened(m_page.get(), &ui::Page::openDossier);
        tree()->setCurrentItem(tree()->topLevelItem(0)->child(0));
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(opened.first().at(0).toString(), m_dossier.id.text());
        QCOMPARE(opened.first().at(1).toString(), "tasks/" + late.id.text());
    }
    void movesLateWorkFromTodayAndAsksWhy()
    {
        const Task late = add(QDate(2026, 2, 20), "Te laat");
        tree()->setCurrentItem(tree()->topLevelItem(0)->child(0));
        QTest::mouseClick(m_page->findChild<QPushButton *>("plus1m"), Qt::LeftButton);
        QCOMPARE(m_kit->store.find(late.id)->due, QDate(2026, 2, 20)); // no reason given
        m_ask.texts = {"Klant op vakantie"};
        QTest::mouseClick(m_page->findChild<QPushButton *>("plus1m"), Qt::LeftButton);
        QCOMPARE(m_kit->store.find(late.id)->due, QDate(2026, 4, 2));
        QCOMPARE(m_kit->store.find(late.id)->moveReason, "Klant op vakantie");
    }
    void countersOpenTheListTheyCount()
    {
        auto *figure = m_page->findChild<QPushButton *>("counter-no-next-step");
        QVERIFY(figure->text().startsWith("1"));
        QSignalSpy asked(m_page.get(), &ui::TodayPage::listAsked);
        QTest::mouseClick(figure, Qt::LeftButton);
        QCOMPARE(asked.first().first().value<QList<Id<Dossier>>>(), QList<Id<Dossier>>{m_dossier.id});
        add(QDate(2026, 3, 20), "Bellen");
        QVERIFY(figure->text().startsWith("0"));
    }
};

REGISTER_TEST(TodayPageTest)
#include "today_page_test.moc"
