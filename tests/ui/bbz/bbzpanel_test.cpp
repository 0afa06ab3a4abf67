#include "ui/bbz/bbzpanel.h"

#include "core/task/tasks.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/notice.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace core;

/// The Bbz tab of Bram on 2 March 2026.
class BbzPanelTest : public QObject {
    Q_OBJECT

    struct Desk {
        Desk()
        {
            Person who = kit::person("Bram", {}, "Proef", QDate(1980, 2, 3));
            who.municipality = "assen";
            dossier = Dossiers(memory.store).create(who).id;
            panel = std::make_unique<ui::BbzPanel>(ui::BbzDesk{bbz, loans, memory.store, drafts, memory.clock, ask, dossier});
            panel->follow(memory.store);
            panel->resize(1160, 500);
            panel->show();
        }
        template <class T> T *find(const char *name) const { return panel->findChild<T *>(name); }
        QDialog *dialog(const char *name) const { return find<QDialog>(name); }
        /// Types into a field of an open window, as the adviser does.
        void type(const char *window, const char *field, const QString &text) const
        {
            auto *edit = dialog(window)->findChild<QLineEdit *>(field);
            edit->selectAll();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Tab);
        }
        void press(const char *button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
        void store(const char *window) const
        {
            QTest::mouseClick(dialog(window)->findChild<QPushButton *>(QByteArray(window).append("-store").constData()), Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QString text(const char *label) const { return find<QLabel>(label)->text(); }
        QStringList column(const char *table, int column) const
        {
            QStringList cells;
            const QAbstractItemModel *model = find<QTableView>(table)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                cells.append(model->index(row, column).data().toString());
            return cells;
        }
        Loan grant(Money principal)
        {
            Loan loan = loanProposal(dossier, "established", QDate(2025, 12, 1), loans.rulesOn(dossier, QDate(2025, 12, 1)));
            loan.principal = principal;
            loan.firstDue = QDate(2026, 1, 1);
            if (blocks(loans.grant(loan)))
                qFatal("not granted");
            return loan;
        }

        kit::MemoryStore memory{QDate(2026, 3, 2)};
        RuleBook rules = RuleBook::builtIn();
        BbzBook bbz{memory.store, rules};
        LoanBook loans{memory.store, rules};
        Drafts drafts{memory.store};
        kit::ScriptedAsk ask;
        Id<Dossier> dossier;
        std::unique_ptr<ui::BbzPanel> panel;
    };

private slots:
    void anApplicationStartsTheClockAndPutsTheTermOnTheDesk()
    {
        Desk desk;
        desk.press("makeFirstApplication");
        QVERIFY(desk.dialog("bbz-application-new"));
        desk.type("bbz-application-new", "received", "2-2-2026");
        desk.store("bbz-application-new");
        QVERIFY(!desk.dialog("bbz-application-new"));
        QVERIFY(desk.text("term").contains("4 May 2026") || desk.text("term").contains("4 mei 2026"));
        const QList<Task> tasks = Tasks(desk.memory.store).of(desk.dossier);
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().due, QDate(2026, 5, 4));
    }
    void aConditionIsAnsweredOnTheSpot()
    {
        Desk desk;
        BbzApplication application;
        application.id = Id<BbzApplication>::fresh();
        application.dossier = desk.dossier;
        application.received = QDate(2026, 2, 2);
        QVERIFY(!blocks(desk.bbz.save(application)));
        auto *answer = desk.find<ui::ChoiceEdit>("gate-viable");
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Down);
        QTest::keyClick(answer, Qt::Key_Return);
        emit answer->activated(answer->currentIndex());
        QCOMPARE(desk.bbz.applications(desk.dossier).first().gate("viable"), QString("yes"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(desk.find<ui::ChoiceEdit>("gate-viable")->value(), QString("yes"));
    }
    void aPaymentIsProposedBookedAndShownInTheLedger()
    {
        Desk desk;
        desk.panel->goTo("capital");
        desk.grant(Money::euros(20000));
        const QAbstractItemModelTester tester(desk.find<QTableView>("ledger")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(int(desk.column("ledger", 0).size()), 4); // payout and three instalments
        QVERIFY(desk.text("arrears").contains("3 instalments") || desk.text("arrears").contains("3 "));
        desk.find<QAction>("book-payment")->trigger();
        QVERIFY(desk.dialog("bbz-entry-payment"));
        desk.store("bbz-entry-payment");
        QCOMPARE(int(desk.column("ledger", 0).size()), 5);
        QCOMPARE(desk.loans.account(desk.loans.loans(desk.dossier).first(), QDate(2026, 3, 2)).overdue(), Money());
        QVERIFY(!desk.find<QToolButton>("letterSent")->isEnabled());
        desk.memory.store.undo();
        QCOMPARE(int(desk.column("ledger", 0).size()), 4);
    }
    void aWriteOffOverTheBalanceStaysOnScreenWithTheReason()
    {
        Desk desk;
        desk.panel->goTo("capital");
        desk.grant(Money::euros(1000));
        desk.find<QAction>("book-write-off")->trigger();
        desk.type("bbz-entry-write-off", "amount_cents", "5000");
        desk.dialog("bbz-entry-write-off")->findChild<QPlainTextEdit *>("note")->setPlainText("besluit van vandaag");
        desk.store("bbz-entry-write-off");
        QVERIFY(desk.dialog("bbz-entry-write-off"));
        QVERIFY(!desk.dialog("bbz-entry-write-off")->findChild<ui::Notice *>()->text().isEmpty());
    }
    void whatIsTypedSurvivesALockAndStaysWithItsLoan()
    {
        Desk desk;
        desk.grant(Money::euros(1000));
        desk.find<QAction>("book-correction")->trigger();
        desk.type("bbz-entry-correction", "amount_cents", "12,50");
        desk.panel->keepDrafts();
        desk.panel = std::make_unique<ui::BbzPanel>(ui::BbzDesk{desk.bbz, desk.loans, desk.memory.store, desk.drafts, desk.memory.clock, desk.ask, desk.dossier});
        desk.panel->follow(desk.memory.store);
        desk.panel->show();
        desk.find<QAction>("book-correction")->trigger();
        QVERIFY(desk.dialog("bbz-entry-correction")->findChild<QLineEdit *>("amount_cents")->text().contains("12,5"));
    }
    void earlyRepaymentTellsWhatItDoes()
    {
        Desk desk;
        desk.panel->goTo("capital");
        desk.grant(Money::euros(20000));
        desk.find<QAction>("book-early")->trigger();
        desk.type("bbz-entry-early", "amount_cents", "6000");
        QVERIFY(desk.text("bbz-entry-early-hint").contains(QChar(0x20ac)));
    }
    void theBookYearShowsEveryStepAndCanBeDetermined()
    {
        Desk desk;
        desk.panel->goTo("living");
        BookYear year = desk.bbz.proposal(desk.dossier, 2018);
        year.result = Money::euros(12000);
        year.household = "couple";
        year.otherIncome = Money::euros(5000);
        year.lent = Money::euros(4000);
        year.months = 12;
        year.wealthKnown = true;
        year.accountsReceived = QDate(2019, 6, 20);
        QVERIFY(!blocks(desk.bbz.save(year)));
        QVERIFY(desk.find<QTableWidget>("determinationSteps")->rowCount() > 8);
        QVERIFY(desk.text("outcome").contains("2.445,88"));
        QVERIFY(desk.text("outcome").contains("1.554,12"));
        desk.press("determineYear");
        desk.store("bbz-determination");
        const BookYear fixed = desk.bbz.years(desk.dossier).first();
        QCOMPARE(fixed.determined, QDate(2026, 3, 2));
        QCOMPARE(fixed.claimed, Money::cents(155412));
        QVERIFY(desk.find<QPushButton>("reopenYear")->isVisible());
    }
    void aYearWithoutAKnownPercentageSaysSoAndKeepsTheFigures()
    {
        Desk desk;
        desk.panel->goTo("living");
        BookYear year = desk.bbz.proposal(desk.dossier, 2023);
        year.result = Money::euros(9000);
        QVERIFY(!blocks(desk.bbz.save(year)));
        QVERIFY(!desk.find<QPushButton>("determineYear")->isEnabled());
        QCOMPARE(desk.bbz.years(desk.dossier).first().result, Money::euros(9000));
    }
    void compensationIsOnlyThereForThoseYears()
    {
        Desk desk;
        auto *sections = desk.find<QTabWidget>("bbzSections");
        QVERIFY(!sections->isTabVisible(5));
        LivingAward award;
        award.id = Id<LivingAward>::fresh();
        award.dossier = desk.dossier;
        award.from = QDate(2015, 1, 1);
        award.until = QDate(2015, 6, 30);
        award.month = Money::euros(800);
        QVERIFY(!blocks(desk.bbz.save(award)));
        QVERIFY(sections->isTabVisible(5));
    }
};

REGISTER_TEST(BbzPanelTest)
#include "bbzpanel_test.moc"
