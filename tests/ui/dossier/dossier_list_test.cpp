#include "ui/dossier/dossierlistpage.h"

#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"
#include "ui/dossier/dossierpreview.h"
#include "ui/dossier/filterchip.h"
#include "ui/dossier/mergedialog.h"
#include "ui/dossier/newdossierdialog.h"
#include "ui/dossier/routedialogs.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace core;

class DossierListTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::DeskKit> m_kit;
    std::unique_ptr<ui::DossierListPage> m_page;
    Dossier m_anna;
    Dossier m_kees;

    void open()
    {
        m_page.reset();
        m_page = std::make_unique<ui::DossierListPage>(m_kit->desk);
        m_page->follow(m_kit->memory.store);
        m_page->resize(1180, 720);
        m_page->show();
    }
    template <class T> T *find(const char *name) { return m_page->findChild<T *>(name); }
    QStringList names()
    {
        QStringList names;
        const QAbstractItemModel *model = find<QTableView>("dossiers")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::DeskKit>();
        Person anna = kit::person("Anna", "", "Bakker", QDate(1980, 5, 1), "999993653");
        anna.municipality = "assen";
        m_anna = m_kit->dossiers.create(anna, kit::business("Broodjes"), kit::route("starter", "plan", QDate(2025, 2, 2)));
        Person kees = kit::person("Kees", "", "Janssen", QDate(1975, 1, 1));
        kees.municipality = "tynaarlo";
        m_kees = m_kit->dossiers.create(kees, std::nullopt, kit::route("pto", "running", QDate(2026, 1, 1)));
        open();
    }
    void cleanup() { m_page.reset(); }

    void narrowsPerKeystroke()
    {
        QCOMPARE(names(), (QStringList{"Bakker, Anna", "Janssen, Kees"}));
        QTest::keyClicks(find<QLineEdit>("search"), "jans");
        QCOMPARE(names(), QStringList{"Janssen, Kees"});
        find<QLineEdit>("search")->setText("3653");
        QCOMPARE(names(), QStringList{"Bakker, Anna"});
        find<QLineEdit>("search")->clear();
        QCOMPARE(names().size(), 2);
    }
    void narrowsByChip()
    {
        auto *chip = find<ui::FilterChip>("municipality");
        chip->menu()->actions().at(3)->trigger(); // Tynaarlo
        QCOMPARE(names(), QStringList{"Janssen, Kees"});
        chip->menu()->actions().at(0)->trigger();
        find<ui::FilterChip>("route")->menu()->actions().at(1)->trigger(); // Starter
        QCOMPARE(names(), QStringList{"Bakker, Anna"});
    }
    void opensWithEnterAndPreviewsWithSpace()
    {
        QSignalSpy opened(m_page.get(), &ui::Page::openDossier);
        auto *table = find<QTableView>("dossiers");
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(m_page->findChild<ui::DossierPreview *>()->isVisible());
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), m_kees.id.text());
    }
    void showsRouteMonthAndNextStep()
    {
        m_kit->memory.store.write(Op{"Add task"}, [&](Writer &writer) { writer.put(kit::task(m_anna.id, QDate(2026, 3, 6), "Bank bellen")); });
        const QAbstractItemModel *model = find<QTableView>("dossiers")->model();
        QCOMPARE(model->index(0, 4).data().toString(), "Starter 14/36");
        QCOMPARE(model->index(0, 6).data().toString(), "Bank bellen");
        QCOMPARE(model->index(0, 7).data().toString(), "6-3-2026");
    }
    void remembersWidthsAndSort()
    {
        auto *header = find<QTableView>("dossiers")->horizontalHeader();
        header->resizeSection(0, 333);
        find<QTableView>("dossiers")->sortByColumn(1, Qt::DescendingOrder);
        QTRY_VERIFY(m_kit->settings.value("dossiers.columns").contains("333"));
        open();
        QCOMPARE(find<QTableView>("dossiers")->horizontalHeader()->sectionSize(0), 333);
        QCOMPARE(names().first(), "Janssen, Kees");
    }
    void savesAListAndShowsItAgain()
    {
        find<ui::FilterChip>("municipality")->menu()->actions().at(3)->trigger();
        m_kit->ask.texts = {"Mijn Tynaarlo"};
        find<QToolButton>("lists")->menu()->actions().last()->trigger();
        open();
        QCOMPARE(names().size(), 2);
        find<QToolButton>("lists")->menu()->actions().first()->trigger();
        QCOMPARE(names(), QStringList{"Janssen, Kees"});
    }
    void showsWhatACounterCounts()
    {
        m_page->showOnly({m_kees.id}, "zonder volgende stap");
        QCOMPARE(names(), QStringList{"Janssen, Kees"});
        QTest::mouseClick(find<QToolButton>("only"), Qt::LeftButton);
        QCOMPARE(names().size(), 2);
    }
    void hidesClosedDossiersUntilTheyAreSearchedFor()
    {
        m_kit->dossiers.close(m_kees.id, "goal-reached");
        QCOMPARE(names(), QStringList{"Bakker, Anna"});
        find<QLineEdit>("search")->setText("janssen");
        QCOMPARE(names().size(), 1);
    }
    void warnsOfADoubleWhileTyping()
    {
        ui::NewDossierDialog dialog(m_kit->desk);
        dialog.show();
        auto *doubles = dialog.findChild<QListWidget *>("doubles");
        QVERIFY(!doubles->isVisible());
        QTest::keyClicks(dialog.findChild<QLineEdit *>("last_name"), "Jansen");
        QTRY_COMPARE(doubles->count(), 1);
        QVERIFY(doubles->isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton *>("existing"), Qt::LeftButton);
        QCOMPARE(dialog.chosen(), m_kees.id);
        QCOMPARE(m_kit->memory.store.select<Dossier>().size(), 2);
    }
    void makesADossierWithARoute()
    {
        ui::NewDossierDialog dialog(m_kit->desk);
        dialog.show();
        QTest::keyClicks(dialog.findChild<QLineEdit *>("first_name"), "Mo");
        QTest::mouseClick(dialog.findChild<QPushButton *>("make"), Qt::LeftButton);
        QVERIFY(dialog.chosen().isNull()); // no last name yet
        QTest::keyClicks(dialog.findChild<QLineEdit *>("last_name"), "Amrani");
        auto *kind = dialog.findChild<QComboBox *>("kind");
        kind->setCurrentIndex(kind->findData("pto"));
        QTest::mouseClick(dialog.findChild<QPushButton *>("make"), Qt::LeftButton);
        const DossierFacts facts = m_kit->dossiers.facts(dialog.chosen());
        QCOMPARE(facts.client().lastName, "Amrani");
        QCOMPARE(facts.routes.first().phase, "orientation");
        QVERIFY(m_kit->drafts.all().isEmpty());
    }
    void asksBeforeASecondDossierOfTheSameBsn()
    {
        ui::NewDossierDialog dialog(m_kit->desk);
        dialog.show();
        QTest::keyClicks(dialog.findChild<QLineEdit *>("last_name"), "Anders");
        QTest::keyClicks(dialog.findChild<QLineEdit *>("bsn"), "999993653");
        m_kit->ask.confirms = {false};
        QTest::mouseClick(dialog.findChild<QPushButton *>("make"), Qt::LeftButton);
        QVERIFY(dialog.chosen().isNull());
        QCOMPARE(m_kit->ask.asked.size(), 1);
    }
    void keepsAHalfTypedNewDossier()
    {
        {
            ui::NewDossierDialog dialog(m_kit->desk);
            dialog.show();
            QTest::keyClicks(dialog.findChild<QLineEdit *>("last_name"), "Halfaf");
            dialog.reject();
        }
        ui::NewDossierDialog again(m_kit->desk);
        QCOMPARE(again.findChild<QLineEdit *>("last_name")->text(), "Halfaf");
    }
    void changesARouteInItsDialog()
    {
        const Route route = m_kit->routes.of(m_anna.id).first();
        ui::RouteDialog dialog(m_kit->desk, route.id, nullptr);
        dialog.show();
        auto *phase = dialog.findChild<QComboBox *>("phase");
        phase->setCurrentIndex(phase->findData("assessment"));
        QTest::mouseClick(dialog.findChild<QPushButton *>("enterPhase"), Qt::LeftButton);
        QCOMPARE(m_kit->memory.store.find(route.id)->phase, "plan"); // no reason yet
        QTest::keyClicks(dialog.findChild<QLineEdit *>("phaseReason"), "Plan is compleet");
        QTest::mouseClick(dialog.findChild<QPushButton *>("enterPhase"), Qt::LeftButton);
        QCOMPARE(m_kit->memory.store.find(route.id)->phase, "assessment");
        auto *outcome = dialog.findChild<QComboBox *>("outcome");
        outcome->setCurrentIndex(outcome->findData("independent"));
        QTest::mouseClick(dialog.findChild<QPushButton *>("finish"), Qt::LeftButton);
        QCOMPARE(m_kit->memory.store.find(route.id)->outcome, "independent");
        QVERIFY(dialog.findChild<QPushButton *>("reopen")->isVisible());
    }
    void mergesThroughItsDialog()
    {
        const Dossier again = m_kit->dossiers.create(kit::person("Anna", "", "Bakker"));
        ui::MergeDialog dialog(m_kit->desk, again.id, nullptr);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>("mergeList");
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        QTest::mouseClick(dialog.findChild<QPushButton *>("merge"), Qt::LeftButton);
        QCOMPARE(dialog.target(), m_anna.id);
        QCOMPARE(m_kit->memory.store.find(again.id)->mergedInto, m_anna.id.text());
    }
};

REGISTER_TEST(DossierListTest)
#include "dossier_list_test.moc"
