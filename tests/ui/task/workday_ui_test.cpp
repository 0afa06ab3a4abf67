#include "core/task/terms.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"
#include "ui/dossier/sidepanel.h"
#include "ui/task/chaindialog.h"
#include "ui/task/loadstrip.h"
#include "ui/task/promisedialog.h"
#include "ui/task/radarview.h"
#include "ui/task/taskdialog.h"
#include "ui/task/termsdialog.h"
#include "ui/task/todaypage.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace core;

/// Planning the day through its windows.
class WorkdayUiTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::DeskKit> m_kit; // Monday 2 March 2026
    Dossier m_dossier;
    RuleBook m_rules = RuleBook::builtIn();
    QTemporaryDir m_folder;

    Store &store() { return m_kit->memory.store; }
    Task add(QDate due, const QString &title, const QString &kind = "reminder")
    {
        const Task task = kit::task(m_dossier.id, due, title, kind);
        if (blocks(m_kit->tasks.add(task)))
            qFatal("refused");
        return *store().find(task.id);
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    QList<Task> open() { return store().select<Task>("done is null order by due, time"); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::DeskKit>();
        m_dossier = m_kit->dossiers.create(kit::person("Anna", "", "Bakker"), std::nullopt, kit::route("pto", "running", QDate(2025, 9, 1)));
    }

    void aNewAppointmentGetsItsTimeAndTellsHowFullTheDayIs()
    {
        add(QDate(2026, 3, 10), "Bellen");
        ui::TaskDialog dialog(store(), m_kit->tasks, m_kit->ask, {});
        dialog.show();
        type(dialog.findChild<QLineEdit *>("title"), "Gesprek");
        QVERIFY(dialog.findChild<QLineEdit *>("time")->isHidden());
        auto *kind = dialog.findChild<QComboBox *>("kind");
        kind->setCurrentIndex(kind->findData("appointment"));
        QVERIFY(!dialog.findChild<QLineEdit *>("time")->isHidden());
        type(dialog.findChild<QLineEdit *>("due"), "10-3");
        QVERIFY2(dialog.findChild<QLabel *>("full")->text().contains("1 task"), qPrintable(dialog.findChild<QLabel *>("full")->text()));
        type(dialog.findChild<QLineEdit *>("time"), "10:30");
        dialog.findChild<QPushButton *>("keep")->click();
        const Task made = open().last();
        QCOMPARE(made.due, QDate(2026, 3, 10));
        QCOMPARE(made.time, QString("10:30"));
    }
    void movingATaskAsksWhy()
    {
        const Task task = add(QDate(2026, 3, 4), "Bellen");
        ui::TaskDialog dialog(store(), m_kit->tasks, m_kit->ask, task);
        dialog.show();
        QVERIFY(dialog.findChild<QLineEdit *>("reason")->isHidden());
        type(dialog.findChild<QLineEdit *>("due"), "11-3");
        QVERIFY(!dialog.findChild<QLineEdit *>("reason")->isHidden());
        dialog.findChild<QPushButton *>("keep")->click();
        QCOMPARE(store().find(task.id)->due, QDate(2026, 3, 4));
        type(dialog.findChild<QLineEdit *>("reason"), "Klant is ziek");
        dialog.findChild<QPushButton *>("keep")->click();
        QCOMPARE(store().find(task.id)->due, QDate(2026, 3, 11));
        QCOMPARE(store().find(task.id)->moveReason, QString("Klant is ziek"));
    }
    void aDayIsChosenByKeyboardFromTheStrip()
    {
        ui::LoadStrip strip(m_kit->tasks, "A. Adviseur", QDate(2026, 3, 2));
        QDate chosen;
        QObject::connect(&strip, &ui::LoadStrip::chosen, [&](QDate day) { chosen = day; });
        strip.ui::LoadStrip::show(QDate(2026, 3, 6));
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(chosen, QDate(2026, 3, 9)); // over the weekend
        QTest::keyClick(&strip, Qt::Key_Up);
        QCOMPARE(chosen, QDate(2026, 3, 2));
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(chosen, QDate(2026, 3, 2)); // nothing is planned in the past
    }
    void aChainKeepsOnlyTheStepsThatAreTicked()
    {
        ui::ChainDialog dialog(store(), m_kit->tasks, m_kit->ask, m_dossier.id);
        dialog.show();
        type(dialog.findChild<QLineEdit *>("anchor"), "10-3-2026");
        auto *steps = dialog.findChild<QTreeWidget *>("steps");
        QCOMPARE(steps->topLevelItem(0)->checkState(0), Qt::Unchecked); // the invitation is past
        QCOMPARE(steps->topLevelItem(3)->checkState(0), Qt::Checked);
        dialog.findChild<QPushButton *>("keep")->click();
        QCOMPARE(open().size(), steps->topLevelItemCount() - 1);
    }
    void aSentenceBecomesAPromiseInTheHeadOfTheDossier()
    {
        Note note = kit::note(m_dossier.id, QDate(2026, 3, 1), "Goed gesprek. De klant levert de facturen in.");
        note.id = Id<Note>::fresh();
        QVERIFY(!blocks(m_kit->notes.add(note)));
        ui::PromiseDialog dialog(store(), m_kit->tasks, m_kit->ask, note);
        dialog.show();
        dialog.findChild<QListWidget *>("sentences")->setCurrentRow(1);
        QVERIFY(dialog.findChild<QRadioButton *>("client")->isChecked());
        type(dialog.findChild<QLineEdit *>("due"), "13-3-2026");
        dialog.findChild<QPushButton *>("keep")->click();
        QCOMPARE(open().first().kind, QString("promise-client"));
        QCOMPARE(open().first().cause, note.id.text());
    }
    void aTermRunsStandsStillAndRunsOn()
    {
        ui::TermsDialog dialog(store(), m_rules, m_kit->ask, m_dossier.id);
        dialog.show();
        auto *kind = dialog.findChild<QComboBox *>("kind");
        kind->setCurrentIndex(kind->findData("pto-request"));
        type(dialog.findChild<QLineEdit *>("started"), "23-2-2026");
        dialog.findChild<QPushButton *>("start")->click();
        auto *terms = dialog.findChild<QTreeWidget *>("terms");
        QCOMPARE(terms->topLevelItemCount(), 1);
        QCOMPARE(terms->topLevelItem(0)->text(2), QString("20-4-2026"));
        type(dialog.findChild<QLineEdit *>("what"), "Bankafschriften");
        type(dialog.findChild<QLineEdit *>("asked"), "26-2-2026");
        dialog.findChild<QPushButton *>("pause")->click();
        QVERIFY2(terms->topLevelItem(0)->text(3).contains("stands still"), qPrintable(terms->topLevelItem(0)->text(3)));
        dialog.findChild<QPushButton *>("answered")->click();
        QVERIFY(!terms->topLevelItem(0)->text(3).contains("stands still"));
        QCOMPARE(terms->topLevelItem(0)->text(2), QString("24-4-2026"));
        dialog.findChild<QPushButton *>("finish")->click();
        QVERIFY(open().isEmpty());
    }
    void oneKeyMakesTheStepThatTheRadarProposes()
    {
        ui::RadarView view(store(), m_rules, m_kit->tasks, m_kit->ask);
        view.follow(store());
        view.reload();
        auto *tree = view.findChild<QTreeWidget *>("radar");
        QVERIFY(tree->topLevelItemCount() > 0);
        view.show();
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(open().size(), 1);
        QVERIFY(open().first().cause.startsWith("radar/"));
    }
    void promisesOfNextMonthAreSeenByKind()
    {
        add(QDate(2026, 4, 10), "Prijzen opzoeken", "promise-adviser");
        ui::TodayPage page(store(), m_kit->tasks, m_kit->ask, {});
        auto *work = page.findChild<QTreeWidget *>("work");
        const auto lines = [&] {
            int count = 0;
            for (int i = 0; i < work->topLevelItemCount(); ++i)
                for (int j = 0; j < work->topLevelItem(i)->childCount(); ++j)
                    count += work->topLevelItem(i)->child(j)->text(1) == "Prijzen opzoeken";
            return count;
        };
        QCOMPARE(lines(), 0);
        auto *kinds = page.findChild<QComboBox *>("kinds");
        kinds->setCurrentIndex(kinds->findData("promise-adviser,promise-client"));
        QCOMPARE(lines(), 1);
    }
    void theWorkGoesToACalendarWithoutNames()
    {
        add(QDate(2026, 3, 3), "Gesprek", "appointment");
        add(QDate(2026, 3, 4), "Besluit", "legal-term");
        ui::TodayPage page(store(), m_kit->tasks, m_kit->ask, {});
        const QString path = m_folder.filePath("week.ics");
        m_kit->ask.files = {path};
        page.findChild<QAction *>("calendarAll")->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("BEGIN:VEVENT"), 2);
        QVERIFY(!text.contains("Bakker"));
        page.findChild<QAction *>("copyAll")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains("3 maart 2026  Gesprek (" + m_dossier.number + ")"));
    }
    void aDossierGivesItsTermsAndAppointmentsToACalendar()
    {
        const Task talk = add(QDate(2026, 3, 3), "Gesprek", "appointment");
        add(QDate(2026, 3, 4), "Besluit", "legal-term");
        const Task old = add(QDate(2026, 3, 1), "Gedaan");
        m_kit->tasks.done(old.id);
        const Dossier other = m_kit->dossiers.create(kit::person("Cor", "", "Dijk"));
        QVERIFY(!blocks(m_kit->tasks.add(kit::task(other.id, QDate(2026, 3, 5), "Elders"))));
        ui::SidePanel panel(m_kit->desk, m_dossier.id);
        const auto take = [&](const char *action) {
            const QString path = m_folder.filePath("dossier.ics");
            QFile::remove(path);
            m_kit->ask.files = {path};
            panel.findChild<QAction *>(action)->trigger();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray all = take("calendarAll");
        QCOMPARE(all.count("BEGIN:VEVENT"), 2);
        QVERIFY(all.contains("Besluit") && !all.contains("Elders") && !all.contains("Gedaan") && !all.contains("Bakker"));
        QVERIFY(take("calendarOne").isEmpty()); // nothing is chosen
        QCOMPARE(m_kit->ask.told.size(), 1);
        panel.goTo(talk.id.text());
        const QByteArray one = take("calendarOne");
        QCOMPARE(one.count("BEGIN:VEVENT"), 1);
        QVERIFY(one.contains("Gesprek"));
        panel.findChild<QAction *>("copyOne")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("di 3 maart 2026  Gesprek (%1)").arg(m_dossier.number));
    }
};

REGISTER_TEST(WorkdayUiTest)
#include "workday_ui_test.moc"
