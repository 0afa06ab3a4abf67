#include "core/demo/demo.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/editors.h"
#include "ui/kpi/resultspage.h"
#include "ui/kpi/servicetile.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace core;

/// Walk-in hour, statushouders, workshops, referrals and debts on the page of results: press, look at a figure, open a row.
class ServiceOnResultsTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    kit::MemoryStore m_kit{QDate(2019, 2, 1)};
    kit::ScriptedAsk m_ask;
    std::unique_ptr<Kpis> m_kpis;
    std::unique_ptr<ui::ResultsPage> m_page;

    ui::ServiceTile *tile(const QString &topic) { return m_page->findChild<ui::ServiceTile *>(topic); }
    QTreeWidget *figures() { return m_page->findChild<QTreeWidget *>("serviceFigures"); }
    QTableView *list() { return m_page->findChild<QTableView *>("serviceList"); }
    void press(const QString &topic) { QTest::mouseClick(tile(topic), Qt::LeftButton); }

private slots:
    void initTestCase()
    {
        fillWithDemo(m_kit.store, m_rules, {});
        m_kpis = std::make_unique<Kpis>(m_kit.store, m_rules);
        m_page = std::make_unique<ui::ResultsPage>(*m_kpis, m_kit.clock, m_ask);
        m_page->follow(m_kit.store);
        m_page->resize(1200, 700);
        m_page->show();
        m_page->choose(2018, "starters");
    }
    void cleanupTestCase() { m_page.reset(); }

    void theFiguresOfTheReportStandOnTheirTiles()
    {
        QVERIFY2(tile("newcomers")->accessibleName().contains("4 of 7 started"), qPrintable(tile("newcomers")->accessibleName()));
        QVERIFY2(tile("walkin")->accessibleName().contains("9 entrepreneur(s), 9 helped"), qPrintable(tile("walkin")->accessibleName()));
        QVERIFY2(tile("workshops")->accessibleName().contains("9 workshop(s)"), qPrintable(tile("workshops")->accessibleName()));
    }
    void everyFigureOpensAListOfAsManyRows()
    {
        int opened = 0;
        for (const char *topic : {"walkin", "newcomers", "workshops", "referrals", "debts"}) {
            press(topic);
            QVERIFY(list()->isVisible());
            for (int i = 0; i < figures()->topLevelItemCount(); ++i) {
                figures()->setCurrentItem(figures()->topLevelItem(i));
                QCOMPARE(list()->model()->rowCount(), figures()->topLevelItem(i)->text(1).toInt());
                ++opened;
            }
        }
        QVERIFY(opened > 20);
    }
    void aRowGoesToWhereItWasRecorded()
    {
        QSignalSpy dossiers(m_page.get(), &ui::Page::openDossier);
        QSignalSpy contacts(m_page.get(), &ui::ResultsPage::contactAsked);
        QSignalSpy groups(m_page.get(), &ui::ResultsPage::groupAsked);
        press("newcomers");
        emit list()->activated(list()->model()->index(0, 0));
        QCOMPARE(dossiers.size(), 1);
        QVERIFY(m_kit.store.find(Id<Dossier>::parse(dossiers.first().first().toString())));
        press("walkin");
        emit list()->activated(list()->model()->index(0, 0));
        QCOMPARE(contacts.size(), 1);
        press("workshops");
        emit list()->activated(list()->model()->index(0, 0));
        QCOMPARE(groups.size(), 1);
        QCOMPARE(dossiers.size(), 1);
    }
    void aResultThatIsPressedAgainShowsItsListsAndCharts()
    {
        press("walkin");
        QTest::mouseClick(m_page->findChild<QAbstractButton *>("tile2"), Qt::LeftButton);
        QVERIFY(!list()->isVisible());
        QVERIFY(m_page->findChild<QWidget *>("lists")->isVisible());
    }
    void theMunicipalityNarrowsThemToo()
    {
        press("walkin");
        auto *municipality = m_page->findChild<ui::ChoiceEdit *>("municipality");
        municipality->setValue("tynaarlo");
        emit municipality->activated(municipality->currentIndex());
        QVERIFY2(tile("walkin")->accessibleName().contains("1 entrepreneur(s), 1 helped"), qPrintable(tile("walkin")->accessibleName()));
        QCOMPARE(list()->model()->rowCount(), 1);
        municipality->setValue(QString());
        emit municipality->activated(municipality->currentIndex());
        QCOMPARE(list()->model()->rowCount(), 9);
    }
};

REGISTER_TEST(ServiceOnResultsTest)
#include "servicefigures_ui_test.moc"
