#include "ui/shell/mainwindow.h"

#include "core/dossier/dossiers.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/shell/undobar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace core;

namespace {

/// A page that only counts how often it was asked to show itself anew.
class PlainPage : public ui::Page {
public:
    explicit PlainPage(QWidget *parent) : ui::Page(parent) {}
    QSet<QString> tables() const override { return {"dossiers"}; }
    void reload() override { ++reloads; }
    void keepDrafts() override { ++kept; }
    int reloads = 0;
    int kept = 0;
};

} // namespace

/// The frame around the pages: places, counters, undo, and what is kept on leaving.
class MainWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    kit::ScriptedAsk m_ask;
    std::unique_ptr<Dossiers> m_dossiers;
    std::unique_ptr<ui::MainWindow> m_window;

    template <class T> T *find(const char *name) { return m_window->findChild<T *>(name); }
    PlainPage *page() { return static_cast<PlainPage *>(m_window->currentPage()); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        m_dossiers = std::make_unique<Dossiers>(m_kit->store);
        ui::WindowParts parts;
        const auto make = [](QWidget *parent) -> ui::Page * { return new PlainPage(parent); };
        const auto count = [this] { return int(m_kit->store.select<Dossier>().size()); };
        parts.places = {{{"today", "Today", "today", {}}, make}, {{"dossiers", "Dossiers", "dossiers", count, false, {"dossiers"}}, make}};
        parts.openDossier = [](const QString &, const QString &, QWidget *parent) -> ui::Page * { return new PlainPage(parent); };
        parts.find = [](const QString &) { return QList<ui::FoundPlace>(); };
        parts.vaultName = "vault of A. Adviseur";
        m_window = std::make_unique<ui::MainWindow>(parts, m_kit->store, m_ask);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void countsAnewAfterAChangeOfWhatItCounts()
    {
        QCOMPARE(find<QToolButton>("place-dossiers")->text(), "Dossiers");
        m_dossiers->create(kit::person("Anna", "", "Bakker"));
        QCOMPARE(find<QToolButton>("place-dossiers")->text(), "Dossiers  1");
    }
    void showsIconsOnlyInASmallWindow()
    {
        m_window->resize(1100, 700);
        QCOMPARE(find<QToolButton>("place-today")->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QCOMPARE(find<QToolButton>("place-today")->toolTip(), "Today");
        m_window->resize(1366, 768);
        QCOMPARE(find<QToolButton>("place-today")->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }
    void offersTheWayBackAfterSomethingWasRemoved()
    {
        const Dossier dossier = m_dossiers->create(kit::person("Anna", "", "Bakker"));
        QVERIFY(m_window->findChild<ui::UndoBar *>()->isHidden());
        m_dossiers->remove(dossier.id);
        auto *bar = m_window->findChild<ui::UndoBar *>();
        QVERIFY(!bar->isHidden());
        bar->findChild<QPushButton *>()->click();
        QVERIFY(m_kit->store.find(dossier.id));
        QVERIFY(bar->isHidden());
    }
    void saysWhenThereIsNothingToUndo()
    {
        m_window->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->statusBar()->currentMessage(), "There is nothing to undo.");
    }
    void letsAPageKeepItsDraftsBeforeItIsLeft()
    {
        PlainPage *left = page();
        m_window->goTo("dossiers");
        QCOMPARE(left->kept, 1);
        m_window->keepDrafts();
        QCOMPARE(left->kept, 2);
    }
    void reloadsAPageThatIsSeenAndLetsAHiddenOneWait()
    {
        m_window->goTo("dossiers");
        PlainPage *seen = page();
        const int before = seen->reloads;
        m_window->goTo("today");
        m_dossiers->create(kit::person("Anna", "", "Bakker"));
        QCOMPARE(seen->reloads, before);
        m_window->goTo("dossiers");
        QCOMPARE(seen->reloads, before + 1);
    }
    void locksWithAKeyAndWithTheButton()
    {
        QSignalSpy asked(m_window.get(), &ui::MainWindow::lockAsked);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        find<QToolButton>("lock")->click();
        QCOMPARE(asked.size(), 2);
    }
    void tellsItsKeys()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(m_ask.told.size(), 1);
        QVERIFY(m_ask.told.first().contains("Ctrl+L"));
    }
    void tellsWhoseVaultItIs() { QVERIFY(find<QLabel>("saved")->text().contains("vault of A. Adviseur")); }
};

REGISTER_TEST(MainWindowTest)
#include "mainwindow_test.moc"
