#include "ui/finance/financepanel.h"

#include "core/dossier/dossiers.h"
#include "tests/core/finance/plankit.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/notice.h"
#include "ui/chart/chartview.h"
#include "ui/finance/gridview.h"
#include "ui/finance/planoutline.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QHeaderView>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace core;

namespace {

/// A dossier with its panel on screen.
struct Desk {
    explicit Desk(bool withPlan = true) : dossier(newDossier())
    {
        if (withPlan) {
            PlanFacts facts = plankit::bicycleRepair();
            facts.plan.dossier = dossier;
            plan = facts.plan.id;
            plans.save(facts.plan);
            for (FinancialLine line : facts.lines) {
                line.dossier = dossier;
                line.plan = plan;
                plans.save(line);
            }
        }
        panel = std::make_unique<ui::FinancePanel>(plans, rules, kit.clock, ask, dossier);
        panel->follow(kit.store);
        panel->resize(1100, 520);
        panel->show();
    }
    Id<Dossier> newDossier()
    {
        Person person;
        person.lastName = "Voorbeeld";
        return Dossiers(kit.store).create(person).id;
    }
    template <class T> T *find(const char *name) { return panel->findChild<T *>(name); }
    ui::GridView *open(Section section)
    {
        find<ui::PlanOutline>("planOutline")->choose(ui::PlanOutline::placeOf(section));
        auto *grid = panel->findChild<ui::GridView *>("lines-" + keyOf(section));
        grid->setFocus();
        return grid;
    }
    /// Types into a cell as a user does and leaves it with a key.
    void type(ui::GridView *grid, int row, int column, const QString &text, Qt::Key leave = Qt::Key_Return)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the last cell's editor
        grid->setCurrentIndex(grid->model()->index(row, column));
        grid->edit(grid->currentIndex());
        auto *editor = grid->findChild<QLineEdit *>();
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, leave);
    }
    QString tile(const char *name) { return find<QWidget>(name)->findChild<QLabel *>("value")->text(); }
    QList<FinancialLine> lines(Section section) { return plans.facts(plan).of(section); }

    kit::MemoryStore kit;
    FinancialPlans plans{kit.store};
    RuleBook rules = RuleBook::builtIn();
    kit::ScriptedAsk ask;
    Id<Dossier> dossier;
    Id<FinancialPlan> plan;
    std::unique_ptr<ui::FinancePanel> panel;
};

} // namespace

class FinancePanelTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyDossierOffersToMakeAPlan()
    {
        Desk desk(false);
        auto *make = desk.find<QPushButton>("makeFirstPlan");
        QVERIFY(make->isVisible());
        desk.ask.texts = {"Basis"};
        QTest::mouseClick(make, Qt::LeftButton);
        QCOMPARE(desk.plans.of(desk.dossier).size(), 1);
        QVERIFY(!make->isVisible());
        QVERIFY(desk.find<QWidget>("lowestCash")->isVisible());
    }

    void typedAmountsAreStoredAndEverythingFollows()
    {
        Desk desk;
        const QString before = desk.tile("lowestCash");
        ui::GridView *grid = desk.open(Section::OwnMoney);
        const QAbstractItemModelTester tester(grid->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.type(grid, 0, 1, "6.500,50");
        QCOMPARE(desk.lines(Section::OwnMoney).first().amount, Money::cents(650'050));
        QVERIFY(desk.tile("lowestCash") != before);
        QCOMPARE(grid->model()->index(0, 1).data().toString(), "6.500,50");
    }

    void whatCannotBeReadIsRefusedWithAReasonAndNothingChanges()
    {
        Desk desk;
        ui::GridView *grid = desk.open(Section::Cost);
        desk.type(grid, 0, 1, "veel");
        QCOMPARE(desk.lines(Section::Cost).first().amount, Money::euros(650));
        auto *notice = grid->parentWidget()->findChild<ui::Notice *>();
        QVERIFY(notice->isVisible() && notice->text().contains("veel"));
        desk.type(grid, 0, 4, "40");
        QCOMPARE(desk.lines(Section::Cost).first().fromMonth, 1);
        desk.type(grid, 0, 1, "700");
        QVERIFY(!notice->isVisible());
    }

    void enterGoesDownAndTabGoesRight()
    {
        Desk desk;
        ui::GridView *grid = desk.open(Section::Cost);
        desk.type(grid, 0, 1, "700");
        QCOMPARE(grid->currentIndex(), grid->model()->index(1, 1));
        desk.type(grid, 1, 0, "Stroom", Qt::Key_Tab);
        QCOMPARE(grid->currentIndex(), grid->model()->index(1, 1));
        QCOMPARE(desk.lines(Section::Cost).at(1).name, "Stroom");
    }

    void tabInTheLastCellLeavesTheTable()
    {
        Desk desk;
        ui::GridView *grid = desk.open(Section::WorkingCapital);
        desk.panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.panel.get()));
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(grid->model()->rowCount() - 1, grid->model()->columnCount() - 1));
        QTest::keyClick(grid, Qt::Key_Tab);
        QVERIFY(!grid->hasFocus());
        QCOMPARE(desk.panel->focusWidget()->objectName(), "note");
    }

    void aMonthMayBeTypedByName()
    {
        Desk desk;
        ui::GridView *grid = desk.open(Section::Cost);
        desk.type(grid, 0, 4, "juni 2026"); // the plan starts in April
        QCOMPARE(desk.lines(Section::Cost).first().fromMonth, 3);
    }

    void linesComeAndGoFromTheKeyboard()
    {
        Desk desk;
        ui::GridView *grid = desk.open(Section::OwnMoney);
        QTest::keyClick(grid, Qt::Key_Insert);
        QCOMPARE(desk.lines(Section::OwnMoney).size(), 2);
        QVERIFY2(grid->findChild<QLineEdit *>(), "the name of the new line is being typed");
        QTest::keyClick(grid->findChild<QLineEdit *>(), Qt::Key_Escape);
        QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.lines(Section::OwnMoney).last().name, "Spaargeld");
        QTest::keyClick(grid, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(desk.lines(Section::OwnMoney).size(), 1);
        desk.kit.store.undo();
        QCOMPARE(grid->model()->rowCount(), 2);
    }

    void everyLineKeepsItsReasonAndSource()
    {
        Desk desk;
        ui::GridView *grid = desk.open(Section::Cost);
        grid->setCurrentIndex(grid->model()->index(1, 1));
        auto *note = grid->parentWidget()->findChild<QLineEdit *>("note");
        note->setText("Verbruik vorige huurder");
        emit note->editingFinished();
        QCOMPARE(desk.lines(Section::Cost).at(1).note, "Verbruik vorige huurder");
    }

    void startingPointsAreStoredWhenTheyAreLeft()
    {
        Desk desk;
        auto *reserve = desk.find<QLineEdit>("tax_reserve");
        reserve->setText("20");
        emit reserve->editingFinished();
        QCOMPARE(desk.plans.facts(desk.plan).plan.taxReserve, Percentage::percent(20));
        QTest::mouseClick(desk.find<QPushButton>("seasonEven"), Qt::LeftButton);
        QCOMPARE(desk.plans.facts(desk.plan).plan.season, "");
    }

    void whatIfShowsAnotherOutcomeAndStoresNothing()
    {
        Desk desk;
        desk.find<ui::PlanOutline>("planOutline")->choose(ui::PlanOutline::WhatIfPlace);
        const PlanFacts before = desk.plans.facts(desk.plan);
        const QString lowest = desk.tile("lowestCash");
        auto *price = desk.find<QSlider>("whatIfPrice");
        price->setFocus();
        QTest::keyClick(price, Qt::Key_PageDown);
        QCOMPARE(price->value(), -10);
        QVERIFY(desk.tile("lowestCash") != lowest);
        QVERIFY(desk.find<ui::ChartView>("cashChart")->accessibleName().contains("What if"));
        QCOMPARE(desk.plans.facts(desk.plan).lines, before.lines);
        QCOMPARE(desk.plans.facts(desk.plan).plan, before.plan);
        QTest::mouseClick(desk.find<QPushButton>("whatIfReset"), Qt::LeftButton);
        QCOMPARE(desk.tile("lowestCash"), lowest);
    }

    void calculatedSheetsCannotBeTypedIntoAndLeadToTheirLine()
    {
        Desk desk;
        auto *outline = desk.find<ui::PlanOutline>("planOutline");
        outline->choose(ui::PlanOutline::OperatingBudget);
        auto *sheet = desk.find<QTableView>("operatingSheet");
        for (int row = 0; row < sheet->model()->rowCount(); ++row)
            QVERIFY(!(sheet->model()->index(row, 0).flags() & Qt::ItemIsEditable));
        sheet->setCurrentIndex(sheet->model()->index(1, 0));
        emit sheet->doubleClicked(sheet->currentIndex());
        QCOMPARE(outline->place(), ui::PlanOutline::placeOf(Section::Turnover));
        QCOMPARE(desk.panel->findChild<ui::GridView *>("lines-turnover")->currentIndex().row(), 1);
    }

    void theCashBudgetShowsAllMonthsWithTheNamesInView()
    {
        Desk desk;
        desk.find<ui::PlanOutline>("planOutline")->choose(ui::PlanOutline::CashBudget);
        auto *sheet = desk.find<QTableView>("cashSheet");
        QCOMPARE(sheet->model()->columnCount(), 39);
        QCOMPARE(sheet->model()->headerData(0, Qt::Horizontal).toString(), "apr '26");
        sheet->scrollTo(sheet->model()->index(0, 38));
        QCOMPARE(sheet->model()->headerData(0, Qt::Vertical).toString(), "Cash at the beginning");
        QVERIFY(sheet->verticalHeader()->isVisible());
    }

    void aScenarioIsACopyThatCanBeChosen()
    {
        Desk desk;
        desk.ask.texts = {"Careful"};
        QTest::mouseClick(desk.find<QPushButton>("copyPlan"), Qt::LeftButton);
        auto *choice = desk.find<QComboBox>("planChoice");
        QCOMPARE(choice->count(), 2);
        QCOMPARE(choice->currentText(), "Careful");
        desk.type(desk.open(Section::OwnMoney), 0, 1, "1");
        QCOMPARE(desk.lines(Section::OwnMoney).first().amount, Money::euros(2500));
        choice->setCurrentIndex(0);
        emit choice->activated(0);
        QCOMPARE(desk.open(Section::OwnMoney)->model()->index(0, 1).data().toString(), "2.500,00");
    }

    void removingAPlanIsAskedFirst()
    {
        Desk desk;
        desk.ask.confirms = {false, true};
        QTest::mouseClick(desk.find<QPushButton>("removePlan"), Qt::LeftButton);
        QCOMPARE(desk.plans.of(desk.dossier).size(), 1);
        QTest::mouseClick(desk.find<QPushButton>("removePlan"), Qt::LeftButton);
        QVERIFY(desk.plans.of(desk.dossier).isEmpty());
        QVERIFY(desk.find<QPushButton>("makeFirstPlan")->isVisible());
    }

    void namesTakeTheRoomThatIsLeft()
    {
        Desk desk;
        auto *grid = desk.open(Section::WorkingCapital);
        QCOMPARE(grid->horizontalHeader()->length(), grid->viewport()->width());
        const int before = grid->columnWidth(0);
        desk.panel->resize(1600, 900);
        QVERIFY(grid->columnWidth(0) > before);
    }
    void explainsHowTheCashGotToItsLowest()
    {
        Desk desk;
        QTest::mouseClick(desk.find<QPushButton>("stepsButton"), Qt::LeftButton);
        const auto *steps = desk.find<QTableView>("steps");
        QStringList texts;
        for (int row = 0; row < steps->model()->rowCount(); ++row)
            texts.append(steps->model()->index(row, 0).data().toString());
        QVERIFY2(texts.filter("Lowest cash: everything up to and including").size() == 1, qPrintable(texts.join('\n')));
        QVERIFY(texts.last().startsWith("Cash at the end of"));
    }

    void fitsATabOfASmallLaptopAndEveryInputHasAName()
    {
        Desk desk;
        QVERIFY2(desk.panel->minimumSizeHint().width() <= 1100, qPrintable(QString::number(desk.panel->minimumSizeHint().width())));
        QVERIFY(desk.panel->minimumSizeHint().height() <= 520);
        for (QWidget *widget : desk.panel->findChildren<QWidget *>())
            if (widget->focusPolicy() & Qt::TabFocus && (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QSlider *>(widget)))
                QVERIFY2(!widget->accessibleName().isEmpty() || widget->objectName() == "qt_spinbox_lineedit", qPrintable(widget->objectName()));
    }
};

REGISTER_TEST(FinancePanelTest)
#include "financepanel_test.moc"
