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
        void press(const char *button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
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
    /// Types on whatever has the focus, as a person does, and counts the keys.
    struct Keys {
        int pressed = 0;
        void key(int key, Qt::KeyboardModifiers modifiers = {})
        {
            ++pressed;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        }
        void type(const QString &text)
        {
            for (const QChar c : text) {
                ++pressed;
                QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
            }
        }
        void tab() { key(Qt::Key_Tab); }
    };

private slots:
    void aContactIsToldWithoutAMouseInFewKeys()
    {
        Desk desk;
        desk.page->setFocus();
        Keys keys;
        QCOMPARE(QApplication::focusWidget()->objectName(), QString("municipality"));
        keys.type("t"); // Tynaarlo
        keys.tab();
        keys.type("e"); // the first legal form with this letter, in either language
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        keys.key(Qt::Key_Down);
        keys.tab();
        keys.type("13"); // rent, tax
        keys.tab();
        keys.type("1"); // propose an arrangement
        keys.tab();
        keys.type("2"); // eviction prevented
        keys.tab();
        keys.type("+2w");
        keys.tab();
        keys.type("winkel op de hoek");
        keys.key(Qt::Key_Return, Qt::ControlModifier);
        const QList<WalkInContact> all = desk.contacts();
        QCOMPARE(all.size(), 1);
        const WalkInContact &contact = all.first();
        QCOMPARE(contact.day, QDate(2026, 3, 2));
        QCOMPARE(contact.place, QString("drentse-zaak"));
        QCOMPARE(contact.municipality, QString("tynaarlo"));
        QCOMPARE(contact.legalForm, QString("sole-trader"));
        QCOMPARE(contact.questions, QString("rent tax"));
        QCOMPARE(contact.advice, QString("arrangement"));
        QCOMPARE(contact.result, QString("eviction-prevented"));
        QCOMPARE(contact.aftercare, QDate(2026, 3, 16));
        QCOMPARE(contact.note, QString("winkel op de hoek"));
        // At two keys a second this is less than half a minute, the note included.
        QVERIFY2(keys.pressed < 60, qPrintable(QString::number(keys.pressed)));
        // The form is ready for the next one, and the contact stands in the list.
        QCOMPARE(QApplication::focusWidget()->objectName(), QString("municipality"));
        QCOMPARE(desk.find<QLineEdit>("note")->text(), QString());
        QCOMPARE(desk.column("contacts", 0).size(), 1);
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
        QTest::mouseClick(desk.find<ui::KeyChoices>("questions")->findChild<QAbstractButton *>("tax"), Qt::LeftButton);
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
        QTest::mouseClick(desk.find<ui::KeyChoices>("result")->findChild<QAbstractButton *>("answered"), Qt::LeftButton);
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
        QTest::mouseClick(dialog->findChild<ui::KeyChoices *>("kinds")->findChild<QAbstractButton *>("rent"), Qt::LeftButton);
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
        QTest::mouseClick(dialog->findChild<ui::KeyChoices *>("audience")->findChild<QAbstractButton *>("social-teams"), Qt::LeftButton);
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
