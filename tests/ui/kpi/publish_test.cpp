#include "core/rendement/rendement.h"
#include "tests/kit/demo.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/editors.h"
#include "ui/chart/chartview.h"
#include "ui/kpi/inflowpage.h"
#include "ui/kpi/kpitile.h"
#include "ui/kpi/qualitypage.h"
#include "ui/kpi/resultspage.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

constexpr Op edit{"Edit"};

/// Freezing a result, looking at it per quarter and per municipality, the inflow and the list of what is missing: through the screens.
class PublishResultsTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::MemoryStore> m_kit;
    kit::ScriptedAsk m_ask;
    std::unique_ptr<Kpis> m_kpis;
    std::unique_ptr<ui::ResultsPage> m_page;

    Store &store() { return m_kit->store; }
    QString tile(int index) { return m_page->findChild<ui::KpiTile *>(QString("tile%1").arg(index))->accessibleName(); }
    QTabWidget *lists() { return m_page->findChild<QTabWidget *>("lists"); }
    QTableView *counted() { return qobject_cast<QTableView *>(lists()->widget(0)); }
    QTableView *differences() { return m_page->findChild<QTableView *>("differences"); }
    ui::ChartView *chart(const QString &name) { return m_page->findChild<ui::ChartView *>(name); }
    void freeze(int which)
    {
        m_ask.choices = {which};
        m_ask.texts = {"Jaarverslag 2018"};
        QTest::mouseClick(m_page->findChild<QPushButton *>("freeze"), Qt::LeftButton);
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2019, 2, 1));
        kit::fillWithDemo(store(), m_rules);
        m_ask = {};
        m_kpis = std::make_unique<Kpis>(store(), m_rules);
        m_page = std::make_unique<ui::ResultsPage>(*m_kpis, m_kit->clock, m_ask);
        m_page->follow(store());
        m_page->resize(1200, 700);
        m_page->show();
        m_page->choose(2018, "starters");
    }
    void cleanup() { m_page.reset(); }

    void aFrozenFigureStaysLargeAndTheLiveOneStandsUnderIt()
    {
        freeze(0);
        QVERIFY2(tile(0).contains("45,5 %") && tile(0).contains("now 45,5 %"), qPrintable(tile(0)));
        QVERIFY(!tile(1).contains("now"));
        const QString dossier = store().query("select dossier from routes where kind = 'starter' and end_day between '2018-01-01' and '2018-12-31' and outcome = 'independent' order by id limit 1")
                                    .first().value("dossier").toString();
        store().write(edit, [&](Writer &writer) {
            Row route = store().selectRows("routes", "dossier = ?", {dossier}).first();
            route["outcome"] = "stopped-before-start";
            writer.putRow("routes", route);
        });
        QVERIFY2(tile(0).contains(": 45,5 %") && tile(0).contains("now 40,9 %"), qPrintable(tile(0)));
        QVERIFY(m_page->findChild<QLabel *>("published")->text().contains("40,9 %"));
        QTest::mouseClick(m_page->findChild<QPushButton *>("showChanges"), Qt::LeftButton);
        QCOMPARE(lists()->currentWidget(), differences());
        QCOMPARE(differences()->model()->rowCount(), 1);
        QSignalSpy opened(m_page.get(), &ui::Page::openDossier);
        emit differences()->activated(differences()->model()->index(0, 0));
        QCOMPARE(opened.first().first().toString(), dossier);
    }
    void allResultsOfTheYearAreFrozenTogether()
    {
        freeze(1);
        for (int i = 0; i < 3; ++i)
            QVERIFY2(tile(i).contains("frozen on"), qPrintable(tile(i)));
        auto *municipality = m_page->findChild<ui::ChoiceEdit *>("municipality");
        municipality->setValue("assen");
        emit municipality->activated(municipality->currentIndex());
        QVERIFY(tile(2).contains("frozen on"));
    }
    void aRunningYearIsRefusedInWords()
    {
        m_page->choose(2019, "pto");
        freeze(0);
        QCOMPARE(m_ask.told.size(), 1);
        QVERIFY(m_ask.told.first().contains("period"));
    }
    void onlyAWholeYearOfEveryoneIsFrozen()
    {
        auto *period = m_page->findChild<ui::ChoiceEdit *>("period");
        period->setValue("q2");
        emit period->activated(period->currentIndex());
        QVERIFY(!m_page->findChild<QPushButton *>("freeze")->isEnabled());
    }
    void aPointOfAChartOpensItsList()
    {
        m_page->choose(2018, "pto");
        auto *charts = m_page->findChild<QTabWidget *>("charts");
        charts->setCurrentWidget(chart("monthsChart"));
        emit chart("monthsChart")->labelChosen(2);
        const KpiResult march = m_kpis->count(*m_kpis->definition("pto", 2018), {2018, {}, {}, 0, 3});
        QVERIFY(march.countOf(KpiRow::Verdict::Counted) > 40);
        QCOMPARE(counted()->model()->rowCount(), march.countOf(KpiRow::Verdict::Counted));
        QCOMPARE(m_page->findChild<ui::ChoiceEdit *>("period")->value(), "m3");
        charts->setCurrentWidget(chart("placesChart"));
        emit chart("placesChart")->labelChosen(1);
        const KpiResult assen = m_kpis->count(*m_kpis->definition("pto", 2018), {2018, "assen", {}, 0, 3});
        QCOMPARE(counted()->model()->rowCount(), assen.countOf(KpiRow::Verdict::Counted));
        charts->setCurrentWidget(chart("yearsChart"));
        emit chart("yearsChart")->labelChosen(0);
        QCOMPARE(m_page->findChild<ui::ChoiceEdit *>("period")->value(), QString());
    }
    void theQuarterChartOpensTheQuarter()
    {
        m_page->choose(2018, "established");
        auto *charts = m_page->findChild<QTabWidget *>("charts");
        charts->setCurrentWidget(chart("quartersChart"));
        const QList<KpiQuestion> asked = m_kpis->quarterQuestions({2018, {}, {}}, 12);
        emit chart("quartersChart")->labelChosen(int(asked.size()) - 1);
        QCOMPARE(m_page->findChild<ui::ChoiceEdit *>("period")->value(), "q4");
        const KpiResult quarter = m_kpis->count(*m_kpis->definition("established", 2018), {2018, {}, {}, 4});
        QCOMPARE(counted()->model()->rowCount(), quarter.countOf(KpiRow::Verdict::Counted));
    }

    void theInflowShowsTheListOfAQuarterAndTakesAnIndex()
    {
        ui::InflowPage page(*m_kpis, m_kit->clock, m_ask);
        page.resize(1200, 700);
        page.show();
        page.choose(2018, 0);
        const Inflow inflow(store(), *m_kpis);
        auto *list = page.findChild<QTableView *>("inflowList");
        QCOMPARE(list->model()->rowCount(), inflow.rows({2018, {}, {}}).size());
        const auto labels = inflow.labelsOf({2018, {}, {}}, 12);
        emit page.findChild<ui::ChartView *>("inflowChart")->labelChosen(int(labels.size()) - 1);
        QCOMPARE(list->model()->rowCount(), inflow.rows({2018, {}, {}, 4}).size());
        const int before = int(inflow.index().size());
        page.findChild<QSpinBox *>("indexYear")->setValue(2019);
        page.findChild<QLineEdit *>("indexValue")->setText("101,5");
        QTest::mouseClick(page.findChild<QPushButton *>("saveIndex"), Qt::LeftButton);
        QCOMPARE(inflow.index().size(), before); // without a source nothing is kept
        page.findChild<QLineEdit *>("indexSource")->setText("IMK");
        QTest::mouseClick(page.findChild<QPushButton *>("saveIndex"), Qt::LeftButton);
        QCOMPARE(inflow.index().size(), before + 1);
        QTemporaryDir folder;
        QFile file(folder.filePath("index.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("year,quarter,index\n2019,2,103\n");
        file.close();
        m_ask.files = {file.fileName()};
        m_ask.confirms = {true};
        QTest::mouseClick(page.findChild<QPushButton *>("importIndex"), Qt::LeftButton);
        QCOMPARE(inflow.index().size(), before + 2);
        QCOMPARE(inflow.index().first().hundredths, 10'300);
        auto *index = page.findChild<QTableView *>("indexList");
        index->selectRow(0);
        QTest::mouseClick(page.findChild<QPushButton *>("removeIndex"), Qt::LeftButton);
        QCOMPARE(inflow.index().size(), before + 1);
    }
    void whatIsMissingOpensTheDossierWhereItIsFilledIn()
    {
        ui::QualityPage page(*m_kpis, m_kit->clock, {}, m_ask);
        page.resize(1200, 700);
        page.show();
        const QList<QualityRow> rows = DataQuality(*m_kpis).rows({2018, {}, {}});
        auto *list = page.findChild<QTableView *>("qualityList");
        QCOMPARE(list->model()->rowCount(), rows.size());
        auto *check = page.findChild<ui::ChoiceEdit *>("check");
        check->setValue("no-outcome");
        emit check->activated(check->currentIndex());
        QCOMPARE(list->model()->rowCount(), 1);
        QSignalSpy opened(&page, &ui::Page::openDossier);
        list->selectRow(0);
        QTest::mouseClick(page.findChild<QPushButton *>("qualityOpen"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toString(), "routes");
    }
};

REGISTER_TEST(PublishResultsTest)
#include "publish_test.moc"
