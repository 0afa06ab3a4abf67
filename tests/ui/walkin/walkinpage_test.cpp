#include "ui/walkin/walkinpage.h"

#include "core/walkin/walkinretention.h"
#include "core/walkin/walkinyear.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"
#include "ui/base/keychoices.h"
#include "ui/walkin/contactform.h"
#include "ui/walkin/yearpane.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDialog>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace core;

/// The walk-in hour on screen, on 2 March 2026.
class WalkInPageTest : public QObject {
    Q_OBJECT

    struct Desk : kit::DeskKit {
        WalkIns walkIns{memory.store};
        Prevention prevention{memory.store};
        int asked = 0;
        Id<Dossier> made;
        std::unique_ptr<ui::WalkInPage> page;

        Desk() { open(); }
        void open()
        {
            page.reset();
            page = std::make_unique<ui::WalkInPage>(ui::WalkInDesk{walkIns, prevention, search, memory.store, drafts, memory.clock, ask, [this] {
                ++asked;
                return made;
            }});
            page->follow(memory.store);
            page->resize(1150, 690);
            page->show();
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
        }
        template <class T> T *find(const char *name) const { return page->findChild<T *>(name); }
        void press(const char *button) const { find<QAbstractButton>(button)->click(); }
        QList<WalkInContact> contacts() const { return memory.store.select<WalkInContact>("order by written, id"); }
        QStringList column(const char *table, int column) const
        {
            QStringList cells;
            const QAbstractItemModel *model = find<QTableView>(table)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                cells.append(model->index(row, column).data().toString());
            return cells;
        }
        WalkInContact recorded(QDate day, const QString &result = {})
        {
            WalkInContact one = walkIns.fresh();
            one.day = day;
            one.municipality = "assen";
            one.legalForm = "freelancer";
            one.questions = "tax";
            one.result = result;
            if (blocks(walkIns.record(one)))
                qFatal("not recorded");
            return one;
        }
        static void finish() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    };
    /// Types on whatever has the focus, as a person does without a mouse, and reckons how long that takes: 0.28 seconds a key
    /// (an average typist), and 1.2 seconds to think before each field (keystroke-level model of Card, Moran and Newell).
    struct Keys {
        int pressed = 0;
        int thoughts = 0;
        void key(int key, Qt::KeyboardModifiers modifiers = {})
        {
            pressed += modifiers ? 2 : 1;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        }
        void type(const QString &text)
        {
            ++thoughts;
            for (const QChar c : text) {
                ++pressed;
                QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
            }
        }
        void tab() { key(Qt::Key_Tab); }
        void next() { key(Qt::Key_Return, Qt::ControlModifier); }
        int hundredths() const { return 28 * pressed + 120 * thoughts; }
    };
    static QString focused() { return QApplication::focusWidget()->objectName(); }

private slots:
    void aContactIsToldWithoutAMouseWithinFortySeconds()
    {
        // A person takes longer than this machine, so that a letter in the next contact is a new word.
        const int pause = QApplication::keyboardInputInterval();
        QApplication::setKeyboardInputInterval(0);
        const auto restore = qScopeGuard([pause] { QApplication::setKeyboardInputInterval(pause); });
        Desk desk;
        desk.page->setFocus();
        Keys keys;
        QCOMPARE(focused(), QString("municipality"));
        keys.type("t"); // Tynaarlo
        keys.tab();
        keys.type("s"); // sole trader
        keys.tab();
        keys.type("13"); // rent, tax
        keys.tab();
        keys.type("1"); // propose an arrangement
        keys.tab();
        keys.type("e"); // eviction prevented
        keys.tab();
        keys.type("+2w");
        keys.tab();
        keys.type("winkel op de hoek, belt terug");
        keys.next();
        const QList<WalkInContact> all = desk.contacts();
        QCOMPARE(all.size(), 1);
        const WalkInContact &contact = all.first();
        QCOMPARE(contact.day, QDate(2026, 3, 2));
        QCOMPARE(contact.place, QString("drentse-zaak"));
        QCOMPARE(contact.adviser, QString("A. Adviseur"));
        QCOMPARE(contact.municipality, QString("tynaarlo"));
        QCOMPARE(contact.legalForm, QString("sole-trader"));
        QCOMPARE(contact.questions, QString("rent tax"));
        QCOMPARE(contact.advice, QString("arrangement"));
        QCOMPARE(contact.result, QString("eviction-prevented"));
        QCOMPARE(contact.aftercare, QDate(2026, 3, 16));
        QCOMPARE(contact.note, QString("winkel op de hoek, belt terug"));
        QVERIFY2(keys.pressed <= 50, qPrintable(QString::number(keys.pressed)));
        QVERIFY2(keys.hundredths() <= 4000, qPrintable(QString::number(keys.hundredths())));
        // One key kept it and began the next; the shortest contact is nine keys.
        QCOMPARE(focused(), QString("municipality"));
        Keys shortest;
        shortest.type("a");
        shortest.tab();
        shortest.tab();
        shortest.type("3");
        shortest.tab();
        shortest.tab();
        shortest.type("q"); // question answered
        shortest.next();
        QCOMPARE(desk.contacts().size(), 2);
        const QList<WalkInContact> both = desk.contacts();
        QVERIFY(std::any_of(both.begin(), both.end(), [](const WalkInContact &one) { return one.result == "answered" && one.municipality == "assen"; }));
        QVERIFY2(shortest.pressed <= 9, qPrintable(QString::number(shortest.pressed)));
        QCOMPARE(focused(), QString("municipality"));
        QCOMPARE(desk.find<QLineEdit>("note")->text(), QString());
        QCOMPARE(desk.column("contacts", 0).size(), 2);
    }
    void tabReachesEveryFieldAndComesOutOfTheForm()
    {
        Desk desk;
        desk.find<ui::DayEdit>("day")->setFocus();
        QStringList stops;
        auto *form = desk.page->findChild<ui::ContactForm *>();
        for (QWidget *at = QApplication::focusWidget(); form->isAncestorOf(at) && stops.size() < 30; at = QApplication::focusWidget()) {
            // A choice is a stop by its first button; its group has the name.
            stops.append(qobject_cast<ui::KeyChoices *>(at->parentWidget()) ? at->parentWidget()->objectName() : at->objectName());
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QCOMPARE(stops, QStringList({"day", "place", "municipality", "legal_form", "questions", "advice", "result", "aftercare", "note", "keep", "clear"}));
    }
    void dayAndPlaceOfAPileAreRemembered()
    {
        Desk desk;
        desk.find<ui::DayEdit>("day")->setValue(QDate(2026, 2, 24));
        desk.find<ui::ChoiceEdit>("place")->setValue("phone");
        desk.find<ui::ChoiceEdit>("municipality")->setValue("assen");
        desk.find<ui::KeyChoices>("questions")->findChild<QAbstractButton *>("tax")->click();
        desk.press("keep");
        QCOMPARE(desk.contacts().first().day, QDate(2026, 2, 24));
        QCOMPARE(desk.find<ui::DayEdit>("day")->value().value_or(QDate()), QDate(2026, 2, 24));
        QCOMPARE(desk.find<ui::ChoiceEdit>("place")->value(), QString("phone"));
        QVERIFY(!desk.page->findChild<ui::ContactForm *>()->isTyped());
        desk.press("clear");
        QCOMPARE(desk.find<ui::DayEdit>("day")->value().value_or(QDate()), QDate(2026, 3, 2));
        QCOMPARE(desk.find<ui::ChoiceEdit>("place")->value(), QString("phone"));
    }
    void whatIsMissingIsSaidAndNothingIsLost()
    {
        Desk desk;
        desk.find<QLineEdit>("note")->setFocus();
        QTest::keyClicks(desk.find<QLineEdit>("note"), "half af");
        desk.press("keep");
        QVERIFY(desk.contacts().isEmpty());
        auto *form = desk.page->findChild<ui::ContactForm *>();
        QVERIFY(form->findChild<ui::Notice *>()->isVisible());
        QCOMPARE(desk.find<QLineEdit>("note")->text(), QString("half af"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QString("municipality"));
    }
    void whatIsTypedSurvivesALock()
    {
        Desk desk;
        QTest::keyClicks(desk.find<QLineEdit>("note"), "nog bezig");
        desk.find<ui::KeyChoices>("questions")->findChild<QAbstractButton *>("tax")->click();
        desk.page->keepDrafts();
        desk.open();
        QCOMPARE(desk.find<QLineEdit>("note")->text(), QString("nog bezig"));
        QCOMPARE(desk.find<ui::KeyChoices>("questions")->value(), QString("tax"));
        desk.press("clear");
        desk.open();
        QCOMPARE(desk.find<QLineEdit>("note")->text(), QString());
    }
    void whoComesBackCountsOnceOnScreen()
    {
        Desk desk;
        const WalkInContact first = desk.recorded(QDate(2026, 2, 3));
        desk.page->showCause(first.id.text());
        desk.press("again");
        QCOMPARE(desk.find<ui::KeyChoices>("questions")->value(), QString("tax"));
        desk.press("keep");
        QCOMPARE(desk.contacts().size(), 2);
        QVERIFY(desk.find<QLabel>("contactCount")->text().startsWith("1 "));
    }
    void aContactIsChangedInTheForm()
    {
        Desk desk;
        const WalkInContact contact = desk.recorded(QDate(2026, 2, 3));
        desk.page->showCause(contact.id.text());
        QTest::keyClick(desk.find<QTableView>("contacts"), Qt::Key_Return);
        desk.find<ui::KeyChoices>("result")->findChild<QAbstractButton *>("answered")->click();
        desk.press("keep");
        QCOMPARE(desk.contacts().size(), 1);
        QCOMPARE(desk.contacts().first().result, QString("answered"));
        QCOMPARE(desk.contacts().first().day, QDate(2026, 2, 3));
    }
    void anotherContactAsksWhatToDoWithWhatIsTyped()
    {
        Desk desk;
        const WalkInContact contact = desk.recorded(QDate(2026, 2, 3));
        QTest::keyClicks(desk.find<QLineEdit>("note"), "nog bezig");
        desk.page->showCause(contact.id.text());
        desk.ask.confirms = {false};
        desk.press("changeContact");
        QCOMPARE(desk.find<QLineEdit>("note")->text(), QString("nog bezig"));
        desk.ask.confirms = {true};
        desk.press("changeContact");
        QCOMPARE(desk.find<QLineEdit>("note")->text(), QString());
        QCOMPARE(desk.find<ui::KeyChoices>("questions")->value(), QString("tax"));
    }
    void aContactGoesToADossierThatIsFound()
    {
        Desk desk;
        const Id<Dossier> bram = desk.dossiers.create(kit::person("Bram", {}, "Proefman", QDate(1980, 2, 3))).id;
        const WalkInContact contact = desk.recorded(QDate(2026, 2, 3));
        desk.page->showCause(contact.id.text());
        desk.press("tieContact");
        QTest::keyClicks(desk.find<QLineEdit>("tieSearch"), "Proefman");
        QCOMPARE(desk.find<QListWidget>("tieList")->count(), 1);
        desk.press("tie");
        Desk::finish();
        QVERIFY(!desk.find<QDialog>("tieDialog"));
        QCOMPARE(desk.walkIns.rows({}).first().dossier, bram);
        QCOMPARE(walkInYear(desk.memory.store, {2026, {}}).served(), 1);
        QSignalSpy opened(desk.page.get(), &ui::Page::openDossier);
        desk.press("tieContact");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), bram.text());
    }
    void aContactComesOutOfTheDossierAgain()
    {
        Desk desk;
        const Id<Dossier> bram = desk.dossiers.create(kit::person("Bram", {}, "Proefman", QDate(1980, 2, 3))).id;
        const WalkInContact contact = desk.recorded(QDate(2026, 2, 3));
        desk.page->showCause(contact.id.text());
        QVERIFY(!desk.find<QAbstractButton>("untieContact")->isVisible());
        QVERIFY(!blocks(desk.walkIns.tie(contact.id, bram)));
        desk.page->showCause(contact.id.text());
        QVERIFY(desk.find<QAbstractButton>("untieContact")->isVisible());
        desk.press("untieContact");
        QVERIFY(desk.walkIns.rows({}).first().dossier.isNull());
        QVERIFY(desk.find<QLabel>("contactCount")->text().startsWith("1 "));
        desk.memory.store.undo();
        QCOMPARE(desk.walkIns.rows({}).first().dossier, bram);
    }
    void aContactBecomesANewDossier()
    {
        Desk desk;
        const WalkInContact contact = desk.recorded(QDate(2026, 2, 3));
        desk.page->showCause(contact.id.text());
        desk.press("tieContact");
        desk.press("tieNew"); // the adviser stops
        QCOMPARE(desk.asked, 1);
        QVERIFY(desk.find<QDialog>("tieDialog"));
        desk.made = desk.dossiers.create(kit::person("Anna", {}, "Proef", QDate(1985, 2, 3))).id;
        desk.press("tieNew");
        QCOMPARE(desk.walkIns.rows({}).first().dossier, desk.made);
    }
    void oldTextIsShownBeforeItGoes()
    {
        Desk desk;
        WalkInContact old = desk.recorded(QDate(2025, 1, 20), "answered");
        old.note = "kapsalon aan de Brink";
        QVERIFY(!blocks(desk.walkIns.record(old)));
        QVERIFY(desk.find<QPushButton>("lookOldText")->isVisible());
        desk.press("lookOldText");
        QCOMPARE(desk.column("oldTexts", 3), QStringList("kapsalon aan de Brink"));
        desk.press("removeTexts");
        Desk::finish();
        QCOMPARE(desk.walkIns.find(old.id)->note, QString());
        QCOMPARE(walkInYear(desk.memory.store, {2025, {}}).served(), 1);
        QVERIFY(!desk.find<QPushButton>("lookOldText")->isVisible());
    }
    void aSignalIsTypedFollowedAndComesToTheWalkInHour()
    {
        Desk desk;
        desk.page->goTo("signals");
        desk.press("newSignal");
        auto *dialog = desk.find<QDialog>("walkin-signal-new");
        QVERIFY(dialog);
        dialog->findChild<ui::ChoiceEdit *>("source")->setValue("landlord");
        dialog->findChild<ui::KeyChoices *>("kinds")->findChild<QAbstractButton *>("rent")->click();
        QTest::keyClicks(dialog->findChild<QLineEdit *>("who"), "Winkel");
        desk.press("walkin-signal-new-store");
        Desk::finish();
        QCOMPARE(desk.column("earlySignals", 3), QStringList("Winkel"));
        desk.find<QTableView>("earlySignals")->selectRow(0);
        desk.press("signalToContact");
        QCOMPARE(desk.find<ui::KeyChoices>("questions")->value(), QString("rent"));
        desk.find<ui::ChoiceEdit>("municipality")->setValue("assen");
        desk.press("keep");
        QCOMPARE(desk.contacts().size(), 1);
        QVERIFY(!desk.memory.store.select<EarlySignal>().first().isOpen());
    }
    void aMeetingIsRecordedWithItsReach()
    {
        Desk desk;
        desk.page->goTo("activities");
        desk.press("newActivity");
        auto *dialog = desk.find<QDialog>("walkin-activity-new");
        QTest::keyClicks(dialog->findChild<QLineEdit *>("title"), "Signalen van geldzorgen");
        dialog->findChild<ui::KeyChoices *>("audience")->findChild<QAbstractButton *>("social-teams")->click();
        desk.page->keepDrafts(); // as when the vault locks
        desk.open();
        desk.page->goTo("activities");
        desk.press("newActivity");
        QCOMPARE(desk.find<QDialog>("walkin-activity-new")->findChild<ui::KeyChoices *>("audience")->value(), QString("social-teams"));
        desk.press("walkin-activity-new-store");
        Desk::finish();
        QCOMPARE(desk.column("activities", 2), QStringList("Signalen van geldzorgen"));
    }
    void eachFigureShowsAsManyRowsAsItCounts()
    {
        Desk desk;
        const WalkInContact first = desk.recorded(QDate(2026, 1, 8), "debt-help");
        desk.recorded(QDate(2026, 1, 9));
        QVERIFY(!blocks(desk.walkIns.record(desk.walkIns.again(first.id))));
        OutreachActivity meeting{Id<OutreachActivity>::fresh(), QDate(2026, 2, 1), "meeting", "Signalen", {}, {}, {}, 24, {}, {}};
        QVERIFY(!blocks(desk.prevention.record(meeting)));
        desk.page->goTo("figures");
        auto *tree = desk.find<QTreeWidget>("yearFigures");
        int seen = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
                QTreeWidgetItem *line = tree->topLevelItem(i)->child(j);
                tree->setCurrentItem(line);
                int rows = 0;
                for (const char *table : {"figureContacts", "figureActivities", "figureSignals"})
                    if (auto *view = desk.find<QTableView>(table); view->isVisible())
                        rows = view->model()->rowCount();
                QCOMPARE(rows, line->text(1).toInt());
                seen += rows;
            }
        QVERIFY(seen > 10);
        QVERIFY(desk.find<QLabel>("helpedShare")->text().contains("50"));
        QSignalSpy paper(desk.page.get(), &ui::WalkInPage::documentAsked);
        desk.press("yearReport");
        QCOMPARE(paper.first().first().toInt(), 2026);
    }
};

REGISTER_TEST(WalkInPageTest)
#include "walkinpage_test.moc"
