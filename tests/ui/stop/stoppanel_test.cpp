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
        desk.type("stop-plan-new", "end_day", "30-9-2026");
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
        StopPlan plan = desk.book.freshPlan(desk.dossier);
        plan.endDay = QDate(2027, 6, 30);
        plan.lease = "shop";
        QVERIFY(!blocks(desk.book.save(plan)));
        auto *table = desk.find<QTableView>("stopDates");
        table->setCurrentIndex(table->model()->index(0, 0));
        desk.press("tickStopDate");
        QVERIFY(desk.column("stopDates", 1).first().contains("done"));
        for (int row = 1; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 2).data().toString().contains("Chamber"))
                table->setCurrentIndex(table->model()->index(row, 0));
        desk.press("tickStopDate");
        QCOMPARE(int(desk.ask.told.size()), 1); // the plan itself says so
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
    void theListsLeadToTheChecklist()
    {
        Desk desk;
        StopPlan plan = desk.book.freshPlan(desk.dossier);
        QVERIFY(!blocks(desk.book.save(plan)));
        QVERIFY(desk.column("stopLists", 1).size() >= 15);
        desk.press("openStopList");
        QCOMPARE(desk.opened, 1);
    }
};

REGISTER_TEST(StopPanelTest)
#include "stoppanel_test.moc"
