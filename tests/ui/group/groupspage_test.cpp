#include "ui/group/groupspage.h"

#include "core/dossier/routes.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"
#include "ui/group/enroldialog.h"
#include "ui/group/groupspanel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace core;

/// The place "Groups" and the tab of a dossier, worked with as an adviser does on 14 March 2018.
class GroupsPageTest : public QObject {
    Q_OBJECT

    struct Office {
        Office() : base(QDate(2018, 3, 14)), desk{groups, enrolments, newcomers, words, base.memory.store, base.search, base.drafts, base.memory.clock, base.ask,
                                                 [this](const QString &report, const QString &item, int year) { papers.append(QString("%1 %2 %3").arg(report, item).arg(year)); }}
        {
        }
        Id<Dossier> client(const QString &first, const QString &last = "Proef")
        {
            Person who = kit::person(first, {}, last, QDate(1985, 4, 2));
            who.languageLevel = "A2";
            return base.dossiers.create(who, std::nullopt, kit::route("statushouder", "talk", QDate(2018, 1, 8))).id;
        }
        Id<GroupEdition> group(const QString &series, QDate first, int places, const QString &name)
        {
            GroupEdition edition;
            edition.id = Id<GroupEdition>::fresh();
            edition.series = series;
            edition.name = name;
            edition.capacity = places;
            if (blocks(groups.create(edition, {first, 7, "9:30", "12:00"})))
                qFatal("no group");
            return edition.id;
        }
        Id<Enrolment> enrol(const Id<GroupEdition> &group, const Id<Dossier> &dossier, const QString &name = {})
        {
            Enrolment one;
            one.id = Id<Enrolment>::fresh();
            one.edition = group;
            one.dossier = dossier;
            one.name = name;
            if (blocks(enrolments.enrol(one)))
                qFatal("not enrolled");
            return one.id;
        }
        void show(QWidget &page)
        {
            page.resize(1200, 700);
            page.show();
        }
        kit::DeskKit base;
        Groups groups{base.memory.store};
        Enrolments enrolments{base.memory.store};
        Newcomers newcomers{base.memory.store};
        LanguageBook words{base.memory.store};
        QStringList papers;
        ui::GroupDesk desk;
    };

    static QStringList column(const QTableView *table, int column)
    {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            cells.append(table->model()->index(row, column).data().toString());
        return cells;
    }
    template <class T> static T *in(QWidget &page, const char *series, const char *name) { return page.findChild<QWidget *>(series)->findChild<T *>(name); }
    static void type(QWidget *field, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    static void press(QWidget *button) { QTest::mouseClick(button, Qt::LeftButton); }
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

private slots:
    void aNewGroupIsMadeWithItsMeetings()
    {
        Office office;
        ui::GroupsPage page(office.desk);
        page.follow(office.base.memory.store);
        office.show(page);
        press(in<QPushButton>(page, "series-ladder", "newGroup"));
        auto *dialog = page.findChild<QDialog *>("group-new-ladder");
        QVERIFY(dialog);
        type(dialog->findChild<QLineEdit *>("name"), "Ladder voorjaar 2018");
        type(dialog->findChild<QLineEdit *>("first"), "21-3-2018");
        QVERIFY(dialog->findChild<QLabel *>("group-new-ladder-hint")->text().contains('9'));
        press(dialog->findChild<QPushButton *>("group-new-ladder-store"));
        settle();
        const EditionSummary made = office.groups.editions("ladder").first();
        QCOMPARE(made.edition.name, QString("Ladder voorjaar 2018"));
        QCOMPARE(made.meetings, 9);
        QCOMPARE(in<QLabel>(page, "series-ladder", "groupName")->text(), made.edition.name);
        QCOMPARE(in<QTableView>(page, "series-ladder", "meetings")->model()->rowCount(), 9);
    }
    void theAttendanceOfAWholeGroupIsNotedWithTheKeyboard()
    {
        Office office;
        const Id<GroupEdition> group = office.group("ladder", QDate(2018, 3, 7), 5, "Ladder");
        const Id<Enrolment> anna = office.enrol(group, office.client("Anna"));
        const Id<Enrolment> bert = office.enrol(group, office.client("Bert"));
        ui::GroupsPage page(office.desk);
        page.follow(office.base.memory.store);
        office.show(page);
        page.choose(group, "attendance");
        auto *table = in<QTableView>(page, "series-ladder", "attendance");
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<GroupMeeting> days = office.groups.meetings(group);
        const auto marks = [&](const Id<Enrolment> &who) {
            for (const Participant &one : office.enrolments.of(group))
                if (one.id == who)
                    return one.marks;
            return QHash<QString, QString>();
        };
        // It opens at the meeting of today, with the first person.
        QCOMPARE(table->currentIndex().column(), 2);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(marks(anna).value(days[1].id.text()), QString("present"));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(marks(anna).value(days[1].id.text()), QString("absent"));
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_A);
        QCOMPARE(marks(bert).value(days[1].id.text()), QString("excused"));
        QTest::keyClick(table, Qt::Key_Left);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(marks(bert).value(days[0].id.text()), QString("present"));
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(!marks(bert).contains(days[0].id.text()));
        QCOMPARE(table->currentIndex(), table->model()->index(1, 1)); // nothing jumped meanwhile
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Space);
        QTest::keyClick(table, Qt::Key_Space);
        const QModelIndex name = table->model()->index(0, 0); // absent twice: a shape beside the name, and in words for who points at it or hears it
        QVERIFY(!name.data(Qt::DecorationRole).isNull());
        for (const int role : {Qt::ToolTipRole, Qt::AccessibleTextRole})
            QVERIFY2(name.data(role).toString().contains("2 time"), qPrintable(name.data(role).toString()));
        QVERIFY(table->model()->index(1, 0).data(Qt::DecorationRole).isNull());
        // Somebody can be excused beforehand, but not be present.
        table->setCurrentIndex(table->model()->index(0, 4));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!marks(anna).contains(days[3].id.text()));
        QTest::keyClick(table, Qt::Key_A);
        QCOMPARE(marks(anna).value(days[3].id.text()), QString("excused"));
        // The rest in one go.
        table->setCurrentIndex(table->model()->index(0, 1));
        press(in<QPushButton>(page, "series-ladder", "markRest"));
        QCOMPARE(marks(bert).value(days[0].id.text()), QString("present"));
        QCOMPARE(marks(anna).value(days[0].id.text()), QString("absent"));
    }
    void whoWithdrawsMakesAnOfferThatIsSaid()
    {
        Office office;
        const Id<GroupEdition> group = office.group("ladder", QDate(2018, 3, 21), 1, "Ladder");
        office.enrol(group, office.client("Anna"));
        const Id<Enrolment> next = office.enrol(group, {}, "Bert Buiten");
        ui::GroupsPage page(office.desk);
        page.follow(office.base.memory.store);
        office.show(page);
        page.choose(group, "participants");
        auto *table = in<QTableView>(page, "series-ladder", "participants");
        QCOMPARE(column(table, 0), QStringList({"Proef, Anna", "Bert Buiten"}));
        table->setCurrentIndex(table->model()->index(0, 0));
        office.base.ask.texts = {"baan gevonden"};
        press(in<QPushButton>(page, "series-ladder", "withdraw"));
        QCOMPARE(office.base.memory.store.find(next)->state, QString("offered"));
        for (int row = 0; row < 2; ++row)
            if (column(table, 0)[row] == "Bert Buiten")
                table->setCurrentIndex(table->model()->index(row, 0));
        QVERIFY(in<QPushButton>(page, "series-ladder", "accept")->isVisible());
        press(in<QPushButton>(page, "series-ladder", "accept"));
        QCOMPARE(office.base.memory.store.find(next)->state, QString("placed"));
        QVERIFY(!in<QPushButton>(page, "series-ladder", "accept")->isVisible());
    }
    void somebodyIsEnrolledByDossierOrByName()
    {
        Office office;
        const Id<GroupEdition> group = office.group("ladder", QDate(2018, 3, 21), 1, "Ladder");
        const Id<Dossier> anna = office.client("Annabel", "Zoekbaar");
        {
            ui::EnrolDialog dialog(office.desk, group);
            dialog.show();
            QTest::keyClicks(dialog.findChild<QLineEdit *>("enrolSearch"), "zoekb");
            QCOMPARE(dialog.findChild<QListWidget *>("enrolList")->count(), 1);
            press(dialog.findChild<QPushButton *>("enrol"));
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
        }
        QCOMPARE(office.enrolments.ofDossier(anna).size(), 1);
        ui::EnrolDialog dialog(office.desk, group);
        dialog.show();
        press(dialog.findChild<QPushButton *>("enrol"));
        QCOMPARE(dialog.result(), 0); // nobody was chosen: it says so and stays
        QTest::keyClicks(dialog.findChild<QLineEdit *>("guestName"), "Bert Buiten");
        QTest::keyClicks(dialog.findChild<QLineEdit *>("guestContact"), "06 0000 0002");
        press(dialog.findChild<QPushButton *>("enrol"));
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.said().first().text.contains("waiting list"));
        QCOMPARE(office.groups.summary(group).waiting, 1);
    }
    void theFigureOpensTheListThatItCounts()
    {
        Office office;
        const Id<GroupEdition> group = office.group("statushouders", QDate(2018, 1, 9), 9, "Statushouders 2018");
        for (const char *outcome : {"started", "declined", "started"}) {
            NewcomerPath path = office.newcomers.path(*office.base.memory.store.find(office.enrol(group, office.client("Deelnemer"))));
            path.outcome = outcome;
            path.outcomeDay = QDate(2018, 3, 1);
            QVERIFY(!blocks(office.newcomers.save(path, false)));
        }
        ui::GroupsPage page(office.desk);
        page.follow(office.base.memory.store);
        office.show(page);
        page.findChild<QTabWidget *>("groupTabs")->setCurrentIndex(1);
        auto *figure = in<QPushButton>(page, "series-statushouders", "newcomerFigure");
        QVERIFY2(figure->text().startsWith("2 of 3"), qPrintable(figure->text()));
        press(figure);
        auto *list = in<QTableView>(page, "series-statushouders", "outcomes");
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 3);
        press(in<QPushButton>(page, "series-statushouders", "outcomesPaper"));
        QCOMPARE(office.papers, QStringList{"newcomers  2018"});
        QSignalSpy opened(&page, &ui::Page::openDossier);
        list->setCurrentIndex(list->model()->index(0, 0));
        press(in<QPushButton>(page, "series-statushouders", "outcomesOpen"));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().last().toString(), QString("groups"));
    }
    void theListForAReunionLeavesAsAFile()
    {
        Office office;
        const Id<GroupEdition> group = office.group("ladder", QDate(2018, 1, 3), 5, "Ladder");
        GroupEdition over = office.groups.summary(group).edition;
        for (GroupMeeting meeting : office.groups.meetings(group))
            if (meeting.day >= QDate(2018, 3, 1)) {
                meeting.cancelled = true;
                QVERIFY(!blocks(office.groups.save(meeting)));
            }
        office.enrol(group, office.client("Anna"));
        office.enrol(group, office.client("Bert"));
        ui::GroupsPage page(office.desk);
        page.follow(office.base.memory.store);
        office.show(page);
        page.showAlumni();
        auto *table = page.findChild<QTableView *>("alumni");
        QCOMPARE(column(table, 0), QStringList({"Proef, Anna", "Proef, Bert"}));
        table->setCurrentIndex(table->model()->index(1, 0));
        office.base.ask.choices = {1};
        press(page.findChild<QPushButton *>("askReunion"));
        QCOMPARE(column(table, 0), QStringList{"Proef, Anna"});
        QTemporaryDir folder;
        office.base.ask.files = {folder.filePath("uit.csv")};
        press(page.findChild<QPushButton *>("exportAlumni"));
        QVERIFY(QFile::exists(folder.filePath("uit.csv")));
    }
    void aDossierIsEnrolledFromItsOwnTabAndShowsWhereItWas()
    {
        Office office;
        const Id<GroupEdition> group = office.group("ladder", QDate(2018, 3, 14), 5, "Ladder");
        const Id<Dossier> anna = office.client("Anna");
        ui::GroupsPanel panel(office.desk, anna);
        panel.follow(office.base.memory.store);
        office.show(panel);
        office.base.ask.choices = {0};
        press(panel.findChild<QPushButton *>("enrolDossier"));
        auto *groups = panel.findChild<QTableView *>("groupsOfDossier");
        QCOMPARE(column(groups, 0), QStringList{"Ladder"});
        QVERIFY(!blocks(office.enrolments.mark(office.groups.meetings(group).first().id, office.enrolments.ofDossier(anna).first().id, "present")));
        auto *days = panel.findChild<QTableView *>("daysOfDossier");
        QCOMPARE(days->model()->rowCount(), 9);
        QVERIFY(!column(days, 2).first().isEmpty());
        QSignalSpy asked(&panel, &ui::GroupsPanel::groupAsked);
        press(panel.findChild<QPushButton *>("openGroup"));
        QCOMPARE(asked.size(), 1);
    }
    void theOutcomeOfAStatushouderIsWrittenInTheDossierAndEndsTheRoute()
    {
        Office office;
        const Id<GroupEdition> group = office.group("statushouders", QDate(2018, 2, 6), 9, "Statushouders 2018");
        const Id<Dossier> samira = office.client("Samira");
        office.enrol(group, samira);
        ui::GroupsPanel panel(office.desk, samira);
        panel.follow(office.base.memory.store);
        office.show(panel);
        panel.goTo("newcomer");
        press(panel.findChild<QPushButton *>("recordTalk"));
        auto *talk = panel.findChild<QDialog *>("newcomer-talk-new");
        QVERIFY(talk);
        talk->findChild<QPlainTextEdit *>("motives")->setPlainText("Wil weer bakken.");
        press(talk->findChild<QPushButton *>("newcomer-talk-new-store"));
        settle();
        QCOMPARE(office.newcomers.talks(samira).size(), 1);
        press(panel.findChild<QPushButton *>("changePath"));
        auto *path = panel.findChild<QDialog *>("newcomer-path");
        QVERIFY(path);
        auto *outcome = path->findChild<ui::ChoiceEdit *>("outcome");
        outcome->setValue("started");
        type(path->findChild<QLineEdit *>("outcome_day"), "12-3-2018");
        press(path->findChild<QPushButton *>("newcomer-path-store"));
        settle();
        QVERIFY(office.newcomers.rows({0, group}).first().path.started());
        QCOMPARE(office.base.routes.of(samira).first().outcome, QString("started"));
    }
    void theClientsOwnWordsAreTypedBesideTheTerm()
    {
        Office office;
        const Id<Dossier> samira = office.client("Samira");
        ui::GroupsPanel panel(office.desk, samira);
        panel.follow(office.base.memory.store);
        office.show(panel);
        panel.goTo("words");
        auto *table = panel.findChild<QTableView *>("words", Qt::FindChildrenRecursively);
        QVERIFY(table);
        table->setCurrentIndex(table->model()->index(0, 2));
        table->edit(table->currentIndex());
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, "baas van mijzelf");
        // Leaving the topic keeps what was typed.
        panel.findChild<QListWidget *>("wordTopics")->setCurrentRow(2);
        QCOMPARE(office.words.words(samira).value("idea/ondernemer"), QString("baas van mijzelf"));
        QVERIFY(panel.findChild<QListWidget *>("wordTopics")->item(0)->text().contains("1 of"));
    }
};

REGISTER_TEST(GroupsPageTest)
#include "groupspage_test.moc"
