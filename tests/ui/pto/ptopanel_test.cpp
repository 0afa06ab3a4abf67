#include "ui/pto/ptopanel.h"

#include "core/base/format.h"
#include "core/store/drafts.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/chart/chartview.h"
#include "ui/pto/hourbar.h"
#include "ui/pto/permissiondialog.h"
#include "ui/pto/weekgrid.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace core;

namespace {

/// The PTO tab of a client on Wednesday 18 March 2026.
struct Desk {
    explicit Desk(bool withPermission = true)
    {
        if (withPermission)
            kit.grant(QDate(2026, 1, 1));
        open();
    }
    void open()
    {
        panel = std::make_unique<ui::PtoPanel>(ui::PtoDesk{kit.book, work, rules, drafts, kit.memory.clock, ask, kit.dossier});
        panel->follow(kit.memory.store);
        panel->resize(1000, 620);
        panel->show();
    }
    template <class T> T *find(const char *name) const { return panel->findChild<T *>(name); }
    ui::WeekGrid *grid() const { return find<ui::WeekGrid>("weekGrid"); }
    /// What the panel says above the week or in the month; empty when it says nothing.
    QString notice() const
    {
        const auto all = panel->findChildren<ui::Notice *>();
        for (const ui::Notice *one : all)
            if (!one->text().isEmpty() && one->isVisibleTo(panel.get()) && !find<QWidget>("settlement")->isAncestorOf(one))
                return one->text();
        return {};
    }
    QLineEdit *openCell(int row, int column)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the last cell's editor
        grid()->setCurrentIndex(grid()->model()->index(row, column));
        grid()->edit(grid()->currentIndex());
        auto *editor = grid()->findChild<QLineEdit *>("cell");
        editor->selectAll();
        return editor;
    }
    void type(int row, int column, const QString &text, Qt::Key leave = Qt::Key_Return)
    {
        QLineEdit *editor = openCell(row, column);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, leave);
    }
    QString cell(int row, int column) const { return grid()->model()->index(row, column).data().toString(); }
    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY(button && button->isVisibleTo(panel.get()) && button->isEnabled());
        button->click();
    }
    bool offers(const char *name) const { return find<QWidget>(name)->isVisibleTo(panel.get()); }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    QString state(const char *name) const { return find<ui::Chip>(name)->text(); }
    ui::PermissionDialog *decide(const char *action)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the last dialog
        find<QToolButton>("permissionMenu")->menu()->findChild<QAction *>(action)->trigger();
        return find<ui::PermissionDialog>("permissionDialog");
    }
    static void store(ui::PermissionDialog *dialog) { dialog->findChild<QPushButton *>("storePermission")->click(); }
    static void write(QWidget *form, const char *field, const QString &text)
    {
        auto *edit = form->findChild<QLineEdit *>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    QList<HourEntry> thisWeek() const { return kit.book.week(kit.dossier, IsoWeek::of(QDate(2026, 3, 18))); }

    kit::PtoKit kit{QDate(2026, 3, 18)};
    Drafts drafts{kit.memory.store};
    RuleBook rules = RuleBook::builtIn();
    PtoWork work{kit.memory.store, rules};
    kit::ScriptedAsk ask;
    std::unique_ptr<ui::PtoPanel> panel;
};

constexpr int direct = 0;
constexpr int acquisition = 1;
constexpr int monday = 0;
constexpr int tuesday = 1;
constexpr int total = 7;

} // namespace

class PtoPanelTest : public QObject {
    Q_OBJECT

private slots:
    void hoursAreTypedAsPeopleWriteThem()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.grid()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.type(direct, 0, "2:30");
        desk.type(direct, 1, "2,5");
        desk.type(direct, 2, "2u30");
        desk.type(direct, 3, "150m");
        for (int day = 0; day < 4; ++day)
            QCOMPARE(desk.cell(direct, day), QString("2:30"));
        QCOMPARE(desk.cell(direct, total), QString("10:00"));
        QCOMPARE(desk.cell(desk.grid()->model()->rowCount() - 1, monday), QString("2:30"));
        QCOMPARE(desk.thisWeek().size(), 4);
        QVERIFY(desk.find<ui::HourBar>("weekBar")->sentence().startsWith("10:00 left this week"));
    }
    void enterGoesDownAndTabGoesRight()
    {
        Desk desk;
        const QAbstractItemModel *week = desk.grid()->model();
        desk.type(direct, monday, "1");
        QCOMPARE(desk.grid()->currentIndex(), week->index(acquisition, monday));
        desk.type(direct, monday, "2", Qt::Key_Tab);
        QCOMPARE(desk.grid()->currentIndex(), week->index(direct, tuesday));
        desk.type(direct, 6, "3", Qt::Key_Tab);
        QCOMPARE(desk.grid()->currentIndex(), week->index(acquisition, monday));
        desk.type(acquisition, monday, "3", Qt::Key_Up);
        QCOMPARE(desk.grid()->currentIndex(), week->index(direct, monday));
        desk.type(acquisition, monday, "4", Qt::Key_Backtab);
        QCOMPARE(desk.grid()->currentIndex(), week->index(direct, 6));
    }
    void whatIsNoHoursChangesNothingAndSaysWhy()
    {
        Desk desk;
        desk.type(direct, monday, "2");
        desk.type(direct, monday, "veel");
        QCOMPARE(desk.cell(direct, monday), QString("2:00"));
        QVERIFY(desk.notice().contains("“veel” is no number of hours"));
        desk.type(direct, monday, "3");
        QVERIFY(desk.notice().isEmpty());
        QCOMPARE(desk.cell(direct, monday), QString("3:00"));
    }
    void moreHoursThanADayHasAreRefused()
    {
        Desk desk;
        desk.type(direct, monday, "20");
        desk.type(acquisition, monday, "5");
        QCOMPARE(desk.cell(acquisition, monday), QString());
        QVERIFY(desk.notice().contains("A day has 24"));
    }
    void deleteEmptiesACell()
    {
        Desk desk;
        desk.type(direct, monday, "2");
        desk.grid()->setCurrentIndex(desk.grid()->model()->index(direct, monday));
        QTest::keyClick(desk.grid(), Qt::Key_Delete);
        QVERIFY(desk.thisWeek().isEmpty());
    }
    void overTheCeilingTheHoursStayAreMarkedAndAskForAReason()
    {
        Desk desk;
        desk.type(direct, monday, "12");
        QVERIFY(!desk.offers("reason"));
        desk.type(direct, tuesday, "10");
        QCOMPARE(desk.cell(direct, tuesday), QString("10:00"));
        QVERIFY(desk.offers("reason"));
        const QModelIndex marked = desk.grid()->model()->index(direct, tuesday);
        QVERIFY(!marked.data(Qt::DecorationRole).isNull());
        QVERIFY(marked.data(Qt::AccessibleTextRole).toString().contains("Over the ceiling of the week."));
        QVERIFY(desk.grid()->model()->index(direct, monday).data(Qt::DecorationRole).isNull());
        desk.click("storeReason");
        QVERIFY(desk.notice().contains("Write down why"));
        QTest::keyClicks(desk.find<QLineEdit>("reason"), "Spoedopdracht voor de markt");
        QTest::keyClick(desk.find<QLineEdit>("reason"), Qt::Key_Return);
        QVERIFY(!desk.offers("reason"));
        QVERIFY(desk.notice().isEmpty());
        QVERIFY(marked.data(Qt::ToolTipRole).toString().contains("Spoedopdracht voor de markt"));
        QVERIFY(desk.find<ui::HourBar>("weekBar")->sentence().startsWith("2:00 over the ceiling"));
    }
    void hoursWithoutPermissionAreKeptAndMarked()
    {
        Desk desk(false);
        QCOMPARE(desk.state("permissionState"), QString("No permission"));
        desk.type(direct, monday, "4");
        const QModelIndex marked = desk.grid()->model()->index(direct, monday);
        QVERIFY(marked.data(Qt::ToolTipRole).toString().contains("Without permission"));
        QVERIFY(desk.offers("uncovered"));
        QVERIFY(desk.find<ui::HourBar>("weekBar")->sentence().contains("4:00 without permission"));
    }
    void aWeekIsCopiedAndPastedWithTwoKeys()
    {
        Desk desk;
        desk.type(direct, monday, "3");
        desk.type(acquisition, tuesday, "1:15");
        QTest::keyClick(desk.grid(), Qt::Key_C, Qt::ControlModifier);
        desk.click("nextWeek");
        QCOMPARE(desk.cell(direct, monday), QString());
        QTest::keyClick(desk.grid(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.cell(direct, monday), QString("3:00"));
        QCOMPARE(desk.cell(acquisition, tuesday), QString("1:15"));
        QVERIFY(desk.ask.asked.isEmpty());
        desk.kit.memory.store.undo();
        QCOMPARE(desk.cell(direct, monday), QString());
    }
    void pastingOverHoursAsksFirst()
    {
        Desk desk;
        desk.type(direct, monday, "3");
        QGuiApplication::clipboard()->setText("1\t2\t3\n\t4");
        desk.ask.confirms = {false, true};
        QTest::keyClick(desk.grid(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.cell(direct, monday), QString("3:00"));
        QTest::keyClick(desk.grid(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.cell(direct, monday), QString("1:00"));
        QCOMPARE(desk.cell(acquisition, tuesday), QString("4:00"));
        QGuiApplication::clipboard()->setText("Beste mevrouw");
        QTest::keyClick(desk.grid(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(desk.notice().contains("no week of hours"));
    }
    void theSameAsLastWeekIsOneClick()
    {
        Desk desk;
        desk.type(direct, monday, "3");
        desk.click("nextWeek");
        desk.click("repeatWeek");
        QCOMPARE(desk.cell(direct, monday), QString("3:00"));
        desk.click("thisWeek");
        desk.click("previousWeek");
        desk.click("repeatWeek");
        QVERIFY(desk.notice().contains("nothing to repeat"));
    }
    void aMonthGoesFromOpenToClosedWithWhoAndWhen()
    {
        Desk desk;
        desk.type(direct, monday, "3");
        QCOMPARE(desk.state("monthState"), QString("Open"));
        desk.click("declareMonth");
        QCOMPARE(desk.state("monthState"), QString("Declared"));
        QVERIFY(desk.label("monthWho").contains("A. Adviseur"));
        desk.click("checkMonth");
        desk.click("closeMonth");
        QCOMPARE(desk.state("monthState"), QString("Closed"));
        QVERIFY(!(desk.grid()->model()->index(direct, monday).flags() & Qt::ItemIsEditable));
        QVERIFY(!desk.find<QWidget>("turnover_cents")->isEnabled());
        desk.ask.texts = {"Klant leverde een vergeten dag in"};
        desk.click("reopenMonth");
        QCOMPARE(desk.state("monthState"), QString("Open"));
        QVERIFY(desk.label("monthRemark").contains("vergeten dag"));
    }
    void nothingWorkedIsHandedInToo()
    {
        Desk desk;
        desk.click("previousMonth");
        QVERIFY(desk.state("monthState").contains("not handed in"));
        desk.click("nilMonth");
        QCOMPARE(desk.state("monthState"), QString("Declared, nothing worked"));
        desk.click("nextMonth");
        desk.type(direct, monday, "3");
        desk.click("nilMonth");
        QVERIFY(desk.notice().contains("Take them out first"));
        QCOMPARE(desk.state("monthState"), QString("Open"));
    }
    void turnoverAndCostsGiveTheEarnedShareWithItsDefinition()
    {
        Desk desk;
        auto *sheet = desk.find<QWidget>("monthSheet");
        desk.write(sheet, "turnover_cents", "500");
        desk.write(sheet, "costs_cents", "79");
        desk.write(sheet, "norm_cents", "1.057,00");
        QCOMPARE(desk.label("profit"), format(Money::euros(421)));
        QCOMPARE(desk.label("share"), QString("39,8 %"));
        QVERIFY(desk.label("goal").contains("met"));
        QVERIFY(desk.label("definition").startsWith("Earned share ="));
        desk.click("storeIncome");
        QCOMPARE(desk.kit.book.income(desk.kit.dossier, Month(2026, 3)).turnover, Money::euros(500));
        QVERIFY(!desk.find<QPushButton>("storeIncome")->isEnabled());
    }
    void whatWasTypedAndNotStoredSurvivesALock()
    {
        Desk desk;
        desk.write(desk.find<QWidget>("monthSheet"), "turnover_cents", "500");
        desk.type(direct, monday, "21");
        QTest::keyClicks(desk.find<QLineEdit>("reason"), "Beurs");
        QTest::keyClicks(desk.openCell(direct, tuesday), "1:30");
        desk.panel->keepDrafts();
        desk.panel.reset();
        desk.open();
        QCOMPARE(desk.find<QLineEdit>("reason")->text(), QString("Beurs"));
        QCOMPARE(desk.find<QLineEdit>("turnover_cents")->text(), QString("500,00"));
        QCOMPARE(desk.cell(direct, tuesday), QString("1:30"));
        QVERIFY(desk.kit.book.income(desk.kit.dossier, Month(2026, 3)).turnover.isZero());
    }
    void unreadableHoursAreRememberedOverALock()
    {
        Desk desk;
        QTest::keyClicks(desk.openCell(direct, tuesday), "half");
        desk.panel->keepDrafts();
        desk.panel.reset();
        desk.open();
        QVERIFY(desk.notice().contains("“half” was typed"));
    }
    void permissionIsGrantedExtendedAndWithdrawn()
    {
        Desk desk(false);
        ui::PermissionDialog *dialog = desk.decide("grant");
        desk.write(dialog, "granted", "1-3-2026");
        desk.write(dialog, "from_day", "9-3-2026");
        desk.write(dialog, "until_day", "8-4-2026");
        desk.write(dialog, "week_minutes", "12");
        desk.store(dialog);
        const PtoPermission granted = desk.kit.book.permissions(desk.kit.dossier).first();
        QCOMPARE(granted.weekCeiling, std::optional(HourQuantity::hours(12)));
        QVERIFY(desk.state("permissionState").startsWith("Permission ends on"));

        dialog = desk.decide("extend");
        QCOMPARE(dialog->findChild<QLineEdit *>("from_day")->text(), formatShort(QDate(2026, 4, 9)));
        desk.store(dialog);
        QCOMPARE(desk.kit.book.permissions(desk.kit.dossier).last().extends, granted.id.text());

        dialog = desk.decide("withdraw");
        desk.store(dialog);
        QVERIFY(dialog->findChild<ui::Notice *>()->text().contains("Say why"));
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>("state_reason"), "Opgaven klopten niet");
        desk.store(dialog);
        QVERIFY(desk.kit.book.permissions(desk.kit.dossier).first().withdrawn.isValid());
    }
    void aRefusalGivesNoPermission()
    {
        Desk desk(false);
        ui::PermissionDialog *dialog = desk.decide("refuse");
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>("state_reason"), "Bedrijf is niet levensvatbaar");
        desk.store(dialog);
        QCOMPARE(desk.state("permissionState"), QString("Permission refused"));
        QVERIFY(desk.label("permissionWords").contains("niet levensvatbaar"));
    }
    void theChartsFollowTheHours()
    {
        Desk desk;
        desk.type(direct, monday, "3");
        auto *chart = desk.find<ui::ChartView>("hoursChart");
        QVERIFY(chart->accessibleName().contains("No week is over its ceiling"));
        chart->showTable(true);
        QVERIFY(chart->showsTable());
    }
};

REGISTER_TEST(PtoPanelTest)
#include "ptopanel_test.moc"
