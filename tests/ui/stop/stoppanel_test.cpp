#include "ui/stop/stoppanel.h"

#include "core/dossier/dossiers.h"
#include "core/task/tasks.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/notice.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace core;

/// The tab "Stoppen" of Geesje, 66, on 2 March 2026.
class StopPanelTest : public QObject {
    Q_OBJECT

    struct Desk {
        explicit Desk(QDate born = QDate(1959, 12, 1))
        {
            dossier = Dossiers(memory.store).create(kit::person("Geesje", {}, "Proef", born)).id;
            panel = std::make_unique<ui::StopPanel>(ui::StopDesk{book, drafts, memory.clock, ask, dossier, [this](const QString &report) { papers << report; }, [this] { ++opened; }});
            panel->follow(memory.store);
            panel->resize(1160, 560);
            panel->show();
        }
        template <class T> T *find(const char *name) const { return panel->findChild<T *>(name); }
        void type(const char *window, const char *field, const QString &text) const
        {
            auto *edit = find<QDialog>(window)->findChild<QLineEdit *>(field);
            edit->selectAll();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Tab);
        }
        void pick(const char *window, const char *field, const QString &key) const
        {
            auto *edit = find<QDialog>(window)->findChild<ui::ChoiceEdit *>(field);
            edit->setValue(key);
            emit edit->activated(edit->currentIndex());
        }
        void press(const char *button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
        void store(const char *window) const
        {
            QTest::mouseClick(find<QDialog>(window)->findChild<QPushButton *>(QByteArray(window).append("-store").constData()), Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QStringList column(const char *table, int column) const
        {
            QStringList cells;
            const QAbstractItemModel *model = find<QTableView>(table)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                cells.append(model->index(row, column).data().toString());
            return cells;
        }

        kit::MemoryStore memory{QDate(2026, 3, 2)};
        RuleBook rules = RuleBook::builtIn();
        Checklists lists = Checklists::builtIn();
        Plans plans{memory.store, lists};
        StopBook book{memory.store, rules, plans};
        Drafts drafts{memory.store};
        kit::ScriptedAsk ask;
        Id<Dossier> dossier;
        QStringList papers;
        int opened = 0;
        std::unique_ptr<ui::StopPanel> panel;
    };

private slots:
    void aPlanNamesItsDatesAndPutsThemOnTheDesk()
    {
        Desk desk;
        desk.press("makeFirstStopPlan");
        desk.type("stop-plan-new", "planned_end", "30-9-2026");
        desk.type("stop-plan-new", "proceeds_cents", "3000");
        desk.pick("stop-plan-new", "manner", "acute");
        desk.pick("stop-plan-new", "lease", "shop");
        QVERIFY(!desk.find<QDialog>("stop-plan-new")->findChild<QLabel *>("stop-plan-new-hint")->text().isEmpty());
        desk.store("stop-plan-new");
        QVERIFY(desk.column("stopDates", 0).size() >= 5);
        QVERIFY(desk.find<QLabel>("stopGuide")->text().contains("<li>"));
        QVERIFY(desk.find<QLabel>("stopBalance")->text().contains("3.000"));
        QVERIFY(Tasks(desk.memory.store).of(desk.dossier).size() >= 4);
        QVERIFY(desk.column("stopDates", 1).first().contains("late")); // the notice on the shop should have gone out
    }
    void aDateIsTickedWhenTheRecordDoesNotSayIt()
    {
        Desk desk;
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
        plan.plannedEnd = QDate(2027, 6, 30);
        plan.lease = "shop";
        QVERIFY(!blocks(desk.book.save(plan)));
        auto *table = desk.find<QTableView>("stopDates");
        table->setCurrentIndex(table->model()->index(0, 0));
        desk.press("tickStopDate");
        QVERIFY(desk.column("stopDates", 1).first().contains("done"));
        for (int row = 1; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 2).data().toString().contains("Ask for Bbz"))
                table->setCurrentIndex(table->model()->index(row, 0));
        desk.press("tickStopDate");
        QCOMPARE(int(desk.ask.told.size()), 1); // the application says so
    }
    void theTestsForOlderEntrepreneursStandSideBySide()
    {
        Desk desk;
        auto *sections = desk.find<QTabWidget>("stopSections");
        QVERIFY(sections->isTabVisible(1));
        QVERIFY(!Desk(QDate(1990, 1, 1)).find<QTabWidget>("stopSections")->isTabVisible(1));
        desk.panel->goTo("older");
        QVERIFY(desk.column("olderBbz", 0).contains("met"));
        QVERIFY(desk.column("olderBbz", 0).contains("not known"));
        desk.press("editOlder");
        desk.pick("older-facts-new", "viable", "yes");
        desk.store("older-facts-new");
        QVERIFY(desk.column("olderBbz", 0).contains("not met"));
        desk.press("olderDocument");
        QCOMPARE(desk.papers, QStringList{"older-tests"});
    }
    void theEndOfTheBusinessIsKeptWithTheBusiness()
    {
        Desk desk;
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
        plan.plannedEnd = QDate(2026, 9, 30);
        QVERIFY(!blocks(desk.book.save(plan)));
        desk.press("recordEnd");
        QCOMPARE(int(desk.ask.told.size()), 1); // there is no business yet
        Business business = kit::business("Bloemen aan de Vaart");
        business.dossier = desk.dossier;
        desk.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(business); });
        desk.press("recordEnd");
        desk.type("stop-business", "end_day", "1-3-2026");
        desk.store("stop-business");
        QCOMPARE(desk.memory.store.select<Business>().first().end, QDate(2026, 3, 1));
        QVERIFY(desk.find<ui::Chip>("stopState")->text().contains("2026"));
    }
    void theIoazIsAskedWithItsFigures()
    {
        Desk desk;
        desk.panel->goTo("older");
        desk.press("editOlder");
        desk.type("older-facts-new", "business_since", "1-4-1998");
        desk.type("older-facts-new", "income_year1_cents", "21000");
        desk.type("older-facts-new", "income_year2_cents", "20000");
        desk.type("older-facts-new", "income_year3_cents", "22000");
        desk.type("older-facts-new", "expected_income_cents", "10367,99");
        desk.store("older-facts-new");
        const BbzEnding known = *desk.book.ending(desk.dossier);
        QCOMPARE(known.incomeYear2, std::optional(Money::euros(20000)));
        QCOMPARE(known.expectedIncome, std::optional(Money::cents(1036799)));
        QVERIFY(desk.column("olderBbz", 1).join('|').contains("10.368,00"));
        QVERIFY(desk.find<QLabel>("olderIoazText")->text().contains("would be left"));
    }
    void theListsLeadToTheChecklist()
    {
        Desk desk;
        BbzEnding plan = desk.book.freshPlan(desk.dossier);
        QVERIFY(!blocks(desk.book.save(plan)));
        QVERIFY(desk.column("stopLists", 1).size() >= 15);
        desk.press("openStopList");
        QCOMPARE(desk.opened, 1);
    }
};

REGISTER_TEST(StopPanelTest)
#include "stoppanel_test.moc"
