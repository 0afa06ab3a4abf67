#include "ui/kpi/resultspage.h"

#include "core/demo/demo.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/editors.h"
#include "ui/kpi/kpitile.h"

#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace core;

/// The results as the adviser sees them, over the practice caseload of 2018.
class ResultsPageTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    kit::MemoryStore m_kit{QDate(2019, 2, 1)};
    kit::ScriptedAsk m_ask;
    std::unique_ptr<Kpis> m_kpis;
    std::unique_ptr<ui::ResultsPage> m_page;

    QString tile(int index) { return m_page->findChild<ui::KpiTile *>(QString("tile%1").arg(index))->accessibleName(); }
    QTabWidget *lists() { return m_page->findChild<QTabWidget *>("lists"); }
    QTableView *counted() { return qobject_cast<QTableView *>(lists()->widget(0)); }

private slots:
    void initTestCase()
    {
        fillWithDemo(m_kit.store, m_rules, {});
        m_kpis = std::make_unique<Kpis>(m_kit.store, m_rules);
        m_page = std::make_unique<ui::ResultsPage>(*m_kpis, m_kit.clock, m_ask);
        m_page->resize(1200, 700);
        m_page->show();
        m_page->choose(2018, "pto");
    }
    void cleanupTestCase() { m_page.reset(); }

    void tellsValueGoalAndVerdictInWords()
    {
        QVERIFY2(tile(0).contains("45,5 %") && tile(0).contains("10 of 22") && tile(0).endsWith("reached"), qPrintable(tile(0)));
        QVERIFY2(tile(1).contains("75,0 %") && tile(1).contains("12 of 16"), qPrintable(tile(1)));
        QVERIFY2(tile(2).contains("51,0") && tile(2).contains("421,00") && tile(2).contains("39,83 %"), qPrintable(tile(2)));
    }
    void opensTheListThatTheFigureCounts()
    {
        const KpiResult result = m_kpis->count(*m_kpis->definition("pto", 2018), {2018, {}, {}});
        QCOMPARE(counted()->model()->rowCount(), result.rowsWith(KpiRow::Verdict::Counted).size());
        int months = 0;
        for (int row = 0; row < counted()->model()->rowCount(); ++row)
            months += counted()->model()->index(row, 3).data().toInt();
        QCOMPARE(months, result.numerator());
        QVERIFY(lists()->tabText(0).endsWith(QString("(%1)").arg(counted()->model()->rowCount())));
    }
    void aRowOfTheListOpensItsDossier()
    {
        QSignalSpy opened(m_page.get(), &ui::Page::openDossier);
        emit counted()->activated(counted()->model()->index(0, 0));
        QCOMPARE(opened.size(), 1);
        const auto dossier = Id<Dossier>::parse(opened.first().first().toString());
        QCOMPARE(m_kit.store.find(dossier)->number, counted()->model()->index(0, 0).data().toString());
    }
    void aTileShowsItsOwnList()
    {
        QTest::mouseClick(m_page->findChild<ui::KpiTile *>("tile0"), Qt::LeftButton);
        QCOMPARE(counted()->model()->rowCount(), 22);
        m_page->choose(2018, "established");
        QCOMPARE(counted()->model()->rowCount(), 16);
    }
    void countsOneMunicipalityWhenAsked()
    {
        auto *municipality = m_page->findChild<ui::ChoiceEdit *>("municipality");
        QVERIFY(municipality);
        municipality->setValue("assen");
        emit municipality->activated(municipality->currentIndex());
        m_page->choose(2018, "pto");
        const KpiResult assen = m_kpis->count(*m_kpis->definition("pto", 2018), {2018, "assen", {}});
        QCOMPARE(counted()->model()->rowCount(), assen.rowsWith(KpiRow::Verdict::Counted).size());
        QVERIFY(assen.numerator() < 612);
    }
};

REGISTER_TEST(ResultsPageTest)
#include "resultspage_test.moc"
