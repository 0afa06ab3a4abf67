#include "ui/dossier/dossierpage.h"

#include "core/store/journal.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"
#include "ui/dossier/dossierheader.h"
#include "ui/dossier/sidepanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace core;

namespace {

class EmptyPage : public ui::Page {
public:
    using ui::Page::Page;
    QSet<QString> tables() const override { return {}; }
    void reload() override {}
};

} // namespace

class DossierPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::DeskKit> m_kit;
    Dossier m_dossier;
    std::unique_ptr<ui::DossierPage> m_page;

    QList<ui::Tab> tabs()
    {
        const auto make = [](Id<Dossier>, QWidget *parent) -> ui::Page * { return new EmptyPage(parent); };
        return {{"plan", "Ondernemingsplan", make, {}},
                {"pto", "PTO", make, [](const QList<Route> &routes) { return std::any_of(routes.cbegin(), routes.cend(), [](const Route &r) { return r.kind == "pto"; }); }}};
    }
    void open(const QString &place = {})
    {
        m_page.reset();
        m_page = std::make_unique<ui::DossierPage>(m_kit->desk, m_dossier.id, tabs(), place);
        m_page->follow(m_kit->memory.store);
        m_page->resize(1180, 720);
        m_page->show();
    }
    template <class T> T *find(const char *name) { return m_page->findChild<T *>(name); }
    void type(const QString &text) { QTest::keyClicks(find<QPlainTextEdit>("text"), text); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::DeskKit>();
        Person anna = kit::person("Anna", "van der", "Bakker", QDate(1980, 5, 1), "999993653");
        anna.municipality = "assen";
        Business business = kit::business("Broodjes Anna", "12345678");
        business.iban = "NL91ABNA0417164300";
        m_dossier = m_kit->dossiers.create(anna, business, kit::route("starter", "plan", QDate(2025, 2, 2)));
        open();
    }
    void cleanup() { m_page.reset(); }

    void tellsWhoItIsAboutAndHowFarTheRouteIs()
    {
        const QString head = m_page->findChild<ui::DossierHeader *>()->text();
        for (const char *word : {"Anna van der Bakker", "Broodjes Anna", "Assen", "A. Adviseur", "2026-0001", "Starter 14/36"})
            QVERIFY2(head.contains(word), qPrintable(head));
    }
    void isReadyToTypeANote()
    {
        m_page->activateWindow();
        QVERIFY(m_page->focusWidget() == find<QPlainTextEdit>("text"));
    }
    void storesANoteByKeyboardAlone()
    {
        type("Gebeld over de offerte");
        QTest::keyClick(find<QPlainTextEdit>("text"), Qt::Key_Return, Qt::ControlModifier);
        const auto notes = m_kit->notes.of(m_dossier.id);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().text, "Gebeld over de offerte");
        QCOMPARE(notes.first().kind, "phone");
        QCOMPARE(notes.first().minutes, 15);
        QCOMPARE(notes.first().day, QDate(2026, 3, 2));
        QVERIFY(find<QPlainTextEdit>("text")->toPlainText().isEmpty());
        QVERIFY(find<QListView>("timeline")->model()->index(0, 0).data().toString().contains("offerte"));
        QVERIFY(m_kit->drafts.all().isEmpty());
    }
    void keepsWhatIsTypedWhenThePageGoesAway()
    {
        type("Half af");
        m_page.reset();
        open();
        QCOMPARE(find<QPlainTextEdit>("text")->toPlainText(), "Half af");
    }
    void keepsWhatIsTypedOnAPauseWithoutLeaving()
    {
        type("Half af");
        QTRY_COMPARE(m_kit->drafts.load(m_dossier.id.text(), "note").value("text").toString(), "Half af");
    }
    void refusesANoteInTheFutureAndKeepsTheText()
    {
        type("Morgen langs");
        auto *day = find<QLineEdit>("day");
        day->setText("+1w");
        QTest::mouseClick(find<QPushButton>("storeNote"), Qt::LeftButton);
        QVERIFY(m_kit->notes.of(m_dossier.id).isEmpty());
        QCOMPARE(find<QPlainTextEdit>("text")->toPlainText(), "Morgen langs");
    }
    void offersAnAddendumForAFixedNote()
    {
        type("Afspraak");
        QTest::mouseClick(find<QPushButton>("storeNote"), Qt::LeftButton);
        m_kit->memory.clock.set(m_kit->memory.clock.now().addDays(2));
        open();
        find<QListView>("timeline")->setCurrentIndex(find<QListView>("timeline")->model()->index(0, 0));
        QVERIFY(!find<QPushButton>("editNote")->isEnabled());
        m_kit->ask.texts = {"Om tien uur"};
        QTest::mouseClick(find<QPushButton>("addendum"), Qt::LeftButton);
        QCOMPARE(m_kit->notes.of(m_dossier.id).first().addendumTo, m_kit->notes.of(m_dossier.id).last().id.text());
    }
    void leavesOutTabsThatDoNotApply()
    {
        QCOMPARE(m_page->tabKeys(), (QStringList{"overview", "plan", "facts"}));
        Route pto = kit::route("pto", {}, QDate(2026, 3, 1));
        pto.dossier = m_dossier.id;
        m_kit->routes.start(pto);
        QCOMPARE(m_page->tabKeys(), (QStringList{"overview", "plan", "pto", "facts"}));
        m_kit->memory.store.undo();
        QCOMPARE(m_page->tabKeys(), (QStringList{"overview", "plan", "facts"}));
    }
    void makesATabOnlyWhenItIsLookedAt()
    {
        QVERIFY(!m_page->page("plan"));
        m_page->goTo("plan");
        QVERIFY(m_page->page("plan"));
        QCOMPARE(find<QTabWidget>("tabs")->currentIndex(), 1);
    }
    void aClickedTabIsReadyToTypeIn()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTabBar *bar = find<QTabWidget>("tabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
        QTRY_VERIFY(m_page->page("plan")->hasFocus());
    }
    void goesToTheRowThatWasFound()
    {
        m_kit->notes.add(kit::note(m_dossier.id, QDate(2026, 2, 1), "Eerste"));
        m_kit->notes.add(kit::note(m_dossier.id, QDate(2026, 3, 1), "Tweede"));
        open("notes/" + m_kit->notes.of(m_dossier.id).last().id.text());
        QVERIFY(find<QListView>("timeline")->currentIndex().data().toString().contains("Eerste"));
    }
    void addsMovesAndEndsATask()
    {
        QTest::keyClicks(find<QLineEdit>("newTask"), "Bank bellen");
        find<QLineEdit>("taskDue")->setText("4-3");
        QTest::keyClick(find<QLineEdit>("taskDue"), Qt::Key_Return);
        QCOMPARE(m_kit->tasks.of(m_dossier.id).size(), 1);
        const Id<Task> id = m_kit->tasks.of(m_dossier.id).first().id;
        QCOMPARE(m_kit->tasks.of(m_dossier.id).first().due, QDate(2026, 3, 4));
        m_page->findChild<ui::SidePanel *>()->goTo(id.text());
        m_kit->ask.texts = {"Klant is ziek"};
        QTest::mouseClick(find<QPushButton>("plus1w"), Qt::LeftButton);
        QCOMPARE(m_kit->memory.store.find(id)->due, QDate(2026, 3, 11));
        QVERIFY(m_page->findChild<ui::DossierHeader *>()->text().contains("Bank bellen"));
        QTest::mouseClick(find<QPushButton>("done"), Qt::LeftButton);
        QVERIFY(m_kit->memory.store.find(id)->done.isValid());
    }
    void masksTheBsnUntilItIsAskedForAndLogsTheLook()
    {
        m_page->goTo("facts");
        auto *bsn = find<QLineEdit>("bsn");
        QVERIFY(!bsn->text().contains("999993"));
        QVERIFY(bsn->isReadOnly());
        QTest::mouseClick(find<QToolButton>("bsnShow"), Qt::LeftButton);
        QCOMPARE(bsn->text(), "999993653");
        QCOMPARE(Journal(m_kit->memory.store.database()).operations(m_dossier.id.text(), 1).first().name, "Show BSN");
        QTest::mouseClick(find<QToolButton>("ibanShow"), Qt::LeftButton);
        QCOMPARE(find<QLineEdit>("iban")->text(), "NL91 ABNA 0417 1643 00");
    }
    void storesThePersonAndKeepsTheMaskedNumber()
    {
        m_page->goTo("facts");
        find<QLineEdit>("first_name")->clear();
        QTest::keyClicks(find<QLineEdit>("first_name"), "Annie");
        QTest::mouseClick(find<QPushButton>("client-store"), Qt::LeftButton);
        const Person client = m_kit->dossiers.facts(m_dossier.id).client();
        QCOMPARE(client.firstName, "Annie");
        QCOMPARE(client.bsn, "999993653");
        QVERIFY(!find<QPushButton>("client-store")->isEnabled());
    }
    void refusesAWrongPostcodeBesideTheField()
    {
        m_page->goTo("facts");
        QTest::keyClicks(find<QLineEdit>("postcode"), "94 AB");
        QTest::mouseClick(find<QPushButton>("client-store"), Qt::LeftButton);
        QVERIFY(m_kit->dossiers.facts(m_dossier.id).client().postcode.isEmpty());
        QCOMPARE(find<QLineEdit>("postcode")->text(), "94 AB");
    }
    void keepsTypedFactsOverALock()
    {
        m_page->goTo("facts");
        QTest::keyClicks(find<QLineEdit>("city"), "Rolde");
        m_page->keepDrafts();
        m_page.reset();
        open("facts");
        QCOMPARE(find<QLineEdit>("city")->text(), "Rolde");
        QVERIFY(m_kit->dossiers.facts(m_dossier.id).client().city.isEmpty());
        QTest::mouseClick(find<QPushButton>("client-store"), Qt::LeftButton);
        QCOMPARE(m_kit->dossiers.facts(m_dossier.id).client().city, "Rolde");
        m_page.reset();
        QVERIFY(m_kit->drafts.all().isEmpty());
    }
    void keepsATypedBusinessThatWasNeverStored()
    {
        m_page->goTo("facts");
        QTest::mouseClick(find<QPushButton>("business-add"), Qt::LeftButton);
        auto *name = find<QLineEdit>("trade_name");
        QVERIFY(name->text().isEmpty());
        QTest::keyClicks(name, "Tweede zaak");
        m_page->keepDrafts();
        open("facts");
        QCOMPARE(find<QLineEdit>("trade_name")->text(), "Tweede zaak");
        QTest::mouseClick(find<QPushButton>("business-store"), Qt::LeftButton);
        QCOMPARE(m_kit->dossiers.facts(m_dossier.id).businesses.size(), 2);
    }
    void pinsAWarningAboveTheHeader()
    {
        m_kit->dossiers.pinWarning(m_dossier.id, "Hond op het erf");
        QVERIFY(m_page->findChild<ui::DossierHeader *>()->text().contains("Hond op het erf"));
    }
    void leavesWhenTheDossierIsGone()
    {
        QSignalSpy left(m_page.get(), &ui::DossierPage::left);
        m_kit->dossiers.remove(m_dossier.id);
        QVERIFY(!left.isEmpty());
    }
    void logsThatTheDossierWasOpened()
    {
        const auto operations = Journal(m_kit->memory.store.database()).operations(m_dossier.id.text(), 10);
        QCOMPARE(operations.first().name, "Open dossier");
    }
};

REGISTER_TEST(DossierPageTest)
#include "dossier_page_test.moc"
