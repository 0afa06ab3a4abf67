#include "app/workbench.h"
#include "core/archive/guard.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "tests/kit/vault.h"
#include "ui/dossier/dossierpage.h"
#include "ui/group/groupspage.h"
#include "ui/shell/settingspage.h"
#include "ui/visit/visitpage.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace core;

/// The window on a real vault, as an adviser works with it from opening to locking.
class WorkdayTest : public QObject {
    Q_OBJECT

    struct Open {
        explicit Open(Vault opened) : vault(std::move(opened)), session(vault, {rules, lists, clock, ask}), bench(session, preferences)
        {
            bench.window().resize(1366, 768);
            bench.window().show();
            bench.window().activateWindow();
            if (!QTest::qWaitForWindowActive(&bench.window()))
                qFatal("the window does not come forward");
        }
        RuleBook rules = RuleBook::builtIn();
        Checklists lists = Checklists::builtIn();
        FixedClock clock{QDate(2026, 3, 2)};
        kit::ScriptedAsk ask;
        ui::Preferences preferences;
        Vault vault;
        app::Session session;
        app::Workbench bench;
    };

    kit::VaultFolder m_folder;
    std::unique_ptr<Open> m_open;

    ui::MainWindow &window() { return m_open->bench.window(); }
    Dossier someone() { return m_open->session.dossiers.create(kit::person("Fatima", "van der", "Berg"), std::nullopt, kit::route("starter", "plan", QDate(2026, 1, 5))); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_open = std::make_unique<Open>(m_folder.create());
    }
    void cleanupTestCase() { m_open.reset(); }

    void goesToEveryPlaceOfTheRail()
    {
        for (const char *place : {"today", "dossiers", "groups", "results", "rules", "settings"}) {
            window().goTo(place);
            QVERIFY2(window().currentPage() && window().currentPage()->isVisible(), place);
        }
        auto *settings = qobject_cast<ui::SettingsPage *>(window().currentPage());
        QVERIFY(settings);
        for (const char *section : {"workplace", "audit", "bin"})
            settings->choose(section);
    }
    void findsADossierPerKeystrokeAndOpensIt()
    {
        const Dossier dossier = someone();
        auto *search = window().findChild<ui::SearchField *>("search");
        search->setFocus();
        QTest::keyClicks(search, "fatm");
        QCOMPARE(window().findChild<QListWidget *>("found")->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        auto *page = qobject_cast<ui::DossierPage *>(window().currentPage());
        QVERIFY(page);
        QCOMPARE(page->dossier(), dossier.id);
        QVERIFY(page->tabKeys().contains("plan"));
        QVERIFY(page->tabKeys().contains("papers"));
    }
    void findsAGroupByItsNameAndGoesToIt()
    {
        GroupEdition group;
        group.id = Id<GroupEdition>::fresh();
        group.series = "ladder";
        group.name = "Ladder najaar 2026";
        QVERIFY(!blocks(m_open->session.groups.create(group, {QDate(2026, 9, 9), 7, {}, {}})));
        window().goTo("today");
        auto *search = window().findChild<ui::SearchField *>("search");
        search->setFocus();
        QTest::keyClicks(search, "ladder naj");
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(qobject_cast<ui::GroupsPage *>(window().currentPage()));
        const QList<QLabel *> names = window().currentPage()->findChildren<QLabel *>("groupName"); // one for each series
        QVERIFY(std::any_of(names.begin(), names.end(), [&](const QLabel *name) { return name->isVisible() && name->text() == group.name; }));
    }
    void keepsAHalfWrittenNoteThroughALock()
    {
        const Dossier dossier = someone();
        m_open->bench.openDossier(dossier.id);
        auto *note = window().currentPage()->findChild<QPlainTextEdit *>("text");
        QVERIFY(note);
        QTest::keyClicks(note, "Kas is leeg");
        QSignalSpy ended(&m_open->bench, &app::Workbench::ended);
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<app::Ending>().kind, app::Ending::Kind::Lock);

        m_open.reset();
        m_open = std::make_unique<Open>(m_folder.open());
        m_open->bench.openDossier(dossier.id);
        QCOMPARE(window().currentPage()->findChild<QPlainTextEdit *>("text")->toPlainText(), "Kas is leeg");
    }
    void aGuardedDossierAsksWhyForAVisitTooAndOnlyOnce()
    {
        const Dossier dossier = someone();
        window().goTo("today");
        QVERIFY(!blocks(Guards(m_open->session.store).guard(dossier.id, "relative", "Buurvrouw")));
        m_open->ask.asked.clear();
        m_open->bench.openDossier(dossier.id, ui::visitPlace);
        QCOMPARE(m_open->ask.asked.size(), 1);
        QVERIFY(!qobject_cast<ui::VisitPage *>(window().currentPage()));
        m_open->ask.texts << "Huisbezoek is afgesproken";
        m_open->bench.openDossier(dossier.id, ui::visitPlace);
        QVERIFY(qobject_cast<ui::VisitPage *>(window().currentPage()));
        m_open->bench.openDossier(dossier.id);
        QCOMPARE(m_open->ask.asked.size(), 2);
        window().goTo("today");
        m_open->bench.openDossier(dossier.id);
        QCOMPARE(m_open->ask.asked.size(), 3);
    }
    void takesTheLastThingBackAndDoesItAgain()
    {
        const Dossier dossier = someone();
        m_open->session.dossiers.pinWarning(dossier.id, "Belt liever niet");
        window().setFocus();
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_open->session.store.find(dossier.id)->warning, QString());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_open->session.store.find(dossier.id)->warning, "Belt liever niet");
    }
    void makesTheBackupOfTheDay()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_open->session.backups.isDue(), 20'000);
        QCOMPARE(m_open->session.backups.list().size(), 1);
        QVERIFY(window().findChild<QLabel *>("saved")->text().contains(m_open->session.adviser()));
    }
};

REGISTER_TEST(WorkdayTest)
#include "workday_test.moc"
