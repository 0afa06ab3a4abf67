#include "ui/rendement/rendementpage.h"

#include "core/base/format.h"
#include "tests/kit/demo.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/editors.h"
#include "ui/chart/chartview.h"
#include "ui/rendement/assumptiondialog.h"
#include "ui/rendement/costdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace core;

/// Costs and yields through the screen: each bar opens its rows, and the rows add up to the bar.
class RendementPageTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::MemoryStore> m_kit;
    kit::ScriptedAsk m_ask;
    std::unique_ptr<Kpis> m_kpis;
    std::unique_ptr<Rendement> m_rendement;
    std::unique_ptr<ui::RendementPage> m_page;

    Store &store() { return m_kit->store; }
    QTableView *rows() { return m_page->findChild<QTableView *>("rendementRows"); }
    ui::ChartView *waterfall() { return m_page->findChild<ui::ChartView *>("waterfall"); }
    QString head() { return m_page->findChild<QLabel *>("rendementHead")->text(); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2019, 2, 1));
        kit::fillWithDemo(store(), m_rules);
        m_ask = {};
        m_kpis = std::make_unique<Kpis>(store(), m_rules);
        m_rendement = std::make_unique<Rendement>(store(), *m_kpis);
        m_page = std::make_unique<ui::RendementPage>(*m_rendement, *m_kpis, m_kit->clock, m_ask);
        m_page->follow(store());
        m_page->resize(1200, 700);
        m_page->show();
        m_page->choose(2018);
    }
    void cleanup() { m_page.reset(); }

    void eachBarOpensItsRowsAndTheyAddUp()
    {
        const RendementYear year = m_rendement->of(2018);
        const QList<RendementStep> steps = rendementSteps();
        for (int bar = 0; bar < steps.size(); ++bar) {
            emit waterfall()->labelChosen(bar);
            QCOMPARE(rows()->model()->rowCount(), year.rowsOf(steps[bar]).size());
            QVERIFY(m_page->findChild<QLabel *>("rowsTitle")->text().contains(format(year.sumOf(steps[bar]))));
        }
        emit waterfall()->labelChosen(int(steps.size()));
        QCOMPARE(rows()->model()->rowCount(), year.rows.size());
        QVERIFY2(head().contains(format(year.balance())), qPrintable(head()));
    }
    void aRowOfAYieldOpensItsDossier()
    {
        emit waterfall()->labelChosen(5);
        QSignalSpy opened(m_page.get(), &ui::Page::openDossier);
        emit rows()->activated(rows()->model()->index(0, 0));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toString(), "pto_income");
    }
    void theTablesOfPlacesAndRoutesChooseWhatTheyShow()
    {
        auto *places = m_page->findChild<QTableView *>("balancePlaces");
        QCOMPARE(places->model()->rowCount(), 3);
        const QString name = places->model()->index(1, 0).data().toString();
        emit places->activated(places->model()->index(1, 0));
        QCOMPARE(m_page->findChild<ui::ChoiceEdit *>("municipality")->currentText(), name);
        const RendementYear part = m_rendement->of(2018).within(m_page->findChild<ui::ChoiceEdit *>("municipality")->value(), {});
        QVERIFY2(head().contains(format(part.balance())), qPrintable(head()));
    }
    void aCostIsAddedInItsWindow()
    {
        const Money before = m_rendement->of(2018).costs();
        Costs costs(store());
        Cost fresh;
        fresh.id = Id<Cost>::fresh();
        fresh.year = 2018;
        ui::CostDialog dialog(costs, fresh, m_kit->clock, m_ask);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>("storeCost"), Qt::LeftButton);
        QVERIFY(dialog.isVisible()); // nothing was filled in
        dialog.findChild<QLineEdit *>("title")->setText("Extra adviseur");
        dialog.findChild<ui::HourEdit *>("minutes")->setText("100");
        dialog.findChild<ui::MoneyEdit *>("rate_cents")->setText("65,00");
        QTest::mouseClick(dialog.findChild<QPushButton *>("storeCost"), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(m_rendement->of(2018).costs(), before - Money::euros(6500));
        QVERIFY2(head().contains(format(-(before - Money::euros(6500)))), qPrintable(head()));
    }
    void anAssumptionTakesAnotherValueWithItsSource()
    {
        ReturnAssumptions assumptions(store());
        const QList<ReturnAssumption> all = assumptions.in(2018);
        const ReturnAssumption months = *std::find_if(all.begin(), all.end(), [](const ReturnAssumption &each) { return each.key == "exit.months"; });
        ui::AssumptionDialog dialog(assumptions, months, 2018, m_ask);
        dialog.show();
        dialog.findChild<QSpinBox *>("value")->setValue(6);
        QTest::mouseClick(dialog.findChild<QPushButton *>("keep"), Qt::LeftButton);
        QVERIFY(dialog.isVisible()); // no source
        dialog.findChild<QPlainTextEdit *>("source")->setPlainText("Besluit van de drie colleges");
        dialog.findChild<QCheckBox *>("verified")->setChecked(true);
        QTest::mouseClick(dialog.findChild<QPushButton *>("keep"), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        const QList<ReturnAssumption> now = assumptions.in(2018);
        const auto changed = std::find_if(now.begin(), now.end(), [](const ReturnAssumption &each) { return each.key == "exit.months"; });
        QCOMPARE(changed->value, 6);
        QVERIFY(changed->verified);
        QCOMPARE(assumptions.history("exit.months").size(), 2);
    }
};

REGISTER_TEST(RendementPageTest)
#include "rendementpage_test.moc"
