#include "ui/bbz/bbzpanel.h"

#include "core/bbz/assumption.h"
#include "core/bbz/capitalbook.h"
#include "core/bbz/wantedpapers.h"
#include "core/finance/financialplans.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/notice.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace core;

/// The sections of the Bbz tab beyond its clock and its ledger, for Wim (born 1959) on 2 March 2026.
class BbzSectionsTest : public QObject {
    Q_OBJECT

    struct Desk {
        Desk()
        {
            Person who = kit::person("Wim", {}, "Proef", QDate(1959, 5, 4));
            who.municipality = "assen";
            dossier = Dossiers(memory.store).create(who).id;
            panel = std::make_unique<ui::BbzPanel>(ui::BbzDesk{bbz, loans, memory.store, drafts, memory.clock, ask, dossier, [this](const QString &report, const QString &item) { papers.append({report, item}); }});
            panel->follow(memory.store);
            panel->resize(1180, 620);
            panel->show();
        }
        template <class T> T *find(const char *name) const { return panel->findChild<T *>(name); }
        QDialog *dialog(const char *name) const { return find<QDialog>(name); }
        void type(const char *window, const char *field, const QString &text) const
        {
            auto *edit = dialog(window)->findChild<QLineEdit *>(field);
            edit->selectAll();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Tab);
        }
        void write(const char *window, const char *field, const QString &text) const { dialog(window)->findChild<QPlainTextEdit *>(field)->setPlainText(text); }
        void press(const char *button) const { find<QAbstractButton>(button)->click(); }
        void store(const char *window) const
        {
            dialog(window)->findChild<QPushButton *>(QByteArray(window).append("-store").constData())->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QString text(const char *label) const { return find<QLabel>(label)->text(); }
        static void choose(ui::ChoiceEdit *edit, const QString &key)
        {
            edit->setValue(key);
            emit edit->activated(edit->currentIndex());
        }
        BbzApplication applied(const QString &kind, QDate received)
        {
            BbzApplication made;
            made.id = Id<BbzApplication>::fresh();
            made.dossier = dossier;
            made.kind = kind;
            made.received = received;
            if (blocks(bbz.save(made)))
                qFatal("not saved");
            return made;
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
        CapitalBook capital{memory.store, rules};
        Drafts drafts{memory.store};
        kit::ScriptedAsk ask;
        Id<Dossier> dossier;
        QList<QPair<QString, QString>> papers;
        std::unique_ptr<ui::BbzPanel> panel;
    };

private slots:
    void aPaperIsTickedWithItsDayAndTheLetterAsksForTheRest()
    {
        Desk desk;
        const BbzApplication made = desk.applied("starter", QDate(2026, 2, 2));
        Desk::choose(desk.find<ui::ChoiceEdit>("paper-id"), "received");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        BbzApplication now = desk.bbz.applications(desk.dossier).first();
        QCOMPARE(papersOf(now).first().received, QDate(2026, 3, 2));
        auto *day = desk.find<QLineEdit>("paper-day-id");
        day->setText("3-2-2026");
        emit day->editingFinished();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        now = desk.bbz.applications(desk.dossier).first();
        QCOMPARE(papersOf(now).first().received, QDate(2026, 2, 3));
        desk.press("applicationLetter");
        desk.press("decisionLetter");
        QCOMPARE(desk.papers, (QList<QPair<QString, QString>>{{"bbz-application-letter", made.id.text()}, {"bbz-decision-letter", made.id.text()}}));
        desk.press("suspendTerm");
        QVERIFY(desk.dialog("bbz-suspension")->findChild<QPlainTextEdit *>("what")->toPlainText().contains('\n')); // what is missing is proposed
    }
    void aDecisionInPartAsksWhatIsNotGiven()
    {
        Desk desk;
        desk.applied("established", QDate(2026, 2, 2));
        desk.press("recordDecision");
        Desk::choose(desk.dialog("bbz-decision")->findChild<ui::ChoiceEdit *>("decision"), "partly");
        desk.type("bbz-decision", "decided", "1-3-2026");
        desk.write("bbz-decision", "grounds", "Levensvatbaar.");
        desk.store("bbz-decision");
        QVERIFY(desk.dialog("bbz-decision"));
        desk.write("bbz-decision", "refused_part", "De tweede auto.");
        desk.store("bbz-decision");
        QCOMPARE(desk.bbz.applications(desk.dossier).first().decision, QString("partly"));
    }
    void anAssumptionIsTriedOutOnTheFinancialPlan()
    {
        Desk desk;
        FinancialPlans plans(desk.memory.store);
        const FinancialPlan plan = plans.create(desk.dossier, "Basis");
        FinancialLine sales;
        sales.id = Id<FinancialLine>::fresh();
        sales.dossier = desk.dossier;
        sales.plan = plan.id;
        sales.section = Section::Turnover;
        sales.name = "diensten";
        sales.amount = Money::euros(100);
        sales.volume = 4000;
        plans.add(sales);
        FinancialLine living = sales;
        living.id = Id<FinancialLine>::fresh();
        living.section = Section::PrivateCost;
        living.amount = Money::euros(1500);
        plans.add(living);
        desk.panel->goTo("viability");
        QVERIFY(!desk.text("viabilityWords").isEmpty());
        desk.press("add-assumptions");
        desk.write("bbz-assumption-new", "what", "Klanten betalen 100 euro");
        desk.type("bbz-assumption-new", "source", "drie offertes");
        Desk::choose(desk.dialog("bbz-assumption-new")->findChild<ui::ChoiceEdit *>("moves"), "price");
        QVERIFY(desk.text("bbz-assumption-new-hint").contains(QChar(0x20ac)));
        desk.store("bbz-assumption-new");
        QCOMPARE(Assumptions(desk.memory.store).of(desk.dossier).size(), 1);
        const QAbstractItemModel *model = desk.find<QTableView>("assumptions")->model();
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(model->index(0, 4).data().toString().contains(QChar(0x20ac)));
        QVERIFY(model->index(0, 5).data().toString().contains('%'));
        desk.press("viabilityPaper");
        QCOMPARE(desk.papers.last().first, QString("bbz-viability"));
    }
    void aMonthIsProposedAndWealthIsAddedUp()
    {
        Desk desk;
        LivingAward award;
        award.id = Id<LivingAward>::fresh();
        award.dossier = desk.dossier;
        award.from = QDate(2026, 1, 1);
        award.until = QDate(2026, 6, 30);
        award.month = Money::euros(1000);
        QVERIFY(!blocks(desk.bbz.save(award)));
        desk.panel->goTo("living");
        desk.press("add-payments");
        desk.type("bbz-payment-new", "income_cents", "250");
        desk.type("bbz-payment-new", "amount_cents", "750");
        desk.store("bbz-payment-new");
        QCOMPARE(desk.bbz.payments(desk.dossier).first().amount, Money::euros(750));
        desk.press("add-assets");
        Desk::choose(desk.dialog("bbz-asset-new")->findChild<ui::ChoiceEdit *>("kind"), "bank");
        desk.type("bbz-asset-new", "amount_cents", "4000");
        desk.store("bbz-asset-new");
        QVERIFY(desk.text("wealthSums").contains("4.000,00"));
    }
    void aLetterAboutArrearsIsRecordedAndMade()
    {
        Desk desk;
        desk.grant(Money::euros(20000));
        desk.panel->goTo("capital");
        desk.press("letterSent");
        desk.store("bbz-letter");
        QCOMPARE(desk.papers.size(), 1);
        QCOMPARE(desk.papers.first().first, QString("loan-letter"));
        const QList<LoanEntry> entries = desk.loans.entries(desk.loans.loans(desk.dossier).first().id);
        QCOMPARE(entries.last().kind == "notice" ? entries.last().part : entries.first().part, QString("reminder"));
    }
    void theBalanceOfAnyDayIsAsked()
    {
        Desk desk;
        const Loan loan = desk.grant(Money::euros(20000));
        desk.panel->goTo("capital");
        auto *day = desk.find<QLineEdit>("balanceDay");
        QTest::keyClicks(day, "15-1-2026");
        QTest::keyClick(day, Qt::Key_Tab);
        const QString shown = desk.text("balanceOnDay");
        QVERIFY2(shown.contains(QString::number(desk.loans.account(loan, QDate(2026, 1, 15)).payoff().toCents() % 100)), qPrintable(shown));
    }
    void theEndOfTheBusinessMakesARestLoanWithItsYears()
    {
        Desk desk;
        desk.grant(Money::euros(12500));
        desk.panel->goTo("capital");
        desk.find<QAction>("endLoan")->trigger();
        desk.type("bbz-end", "day", "1-2-2026");
        desk.write("bbz-end", "note", "Ziekte, niet verwijtbaar.");
        desk.store("bbz-end");
        const QList<Loan> loans = desk.loans.loans(desk.dossier);
        QCOMPARE(loans.size(), 2);
        QCOMPARE(loans.first().kind, QString("rest"));
        auto *table = desk.find<QTableView>("loans");
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(desk.find<QTabWidget>("loanBooks")->isTabVisible(4));
        QVERIFY(!desk.find<QTabWidget>("loanBooks")->isTabVisible(1));
        desk.press("add-afterYears");
        desk.type("bbz-after-new", "income_cents", "15000");
        desk.type("bbz-after-new", "norm_cents", "10300");
        desk.store("bbz-after-new");
        QVERIFY(desk.text("afterWords").contains("2.350,00"));
        QCOMPARE(desk.find<QTableView>("afterYears")->model()->index(0, 3).data().toString().contains("2.350,00"), true);
    }
    void interestIsWaivedNoFurtherThanArticleTwentyOneAllows()
    {
        Desk desk;
        Loan loan = loanProposal(desk.dossier, "established", QDate(2024, 2, 1), desk.loans.rulesOn(desk.dossier, QDate(2024, 2, 1)));
        loan.principal = Money::euros(20000);
        QVERIFY(!blocks(desk.loans.grant(loan)));
        desk.panel->goTo("capital");
        desk.find<QAction>("waiveInterest")->trigger();
        QVERIFY(desk.dialog("bbz-waiver"));
        desk.type("bbz-waiver", "waiverIncome", "9000");
        desk.type("bbz-waiver", "amount_cents", "5000");
        desk.write("bbz-waiver", "note", "Laag inkomen in 2025.");
        desk.store("bbz-waiver");
        QVERIFY(desk.dialog("bbz-waiver")); // more than the interest of the year
        desk.type("bbz-waiver", "amount_cents", "500");
        desk.store("bbz-waiver");
        QVERIFY(!desk.dialog("bbz-waiver"));
        QVERIFY(std::ranges::any_of(desk.loans.entries(loan.id), [](const LoanEntry &one) { return one.kind == "reduction" && one.part == "interest"; }));
    }
    void capitalAsAGiftIsHeldAgainstItsMaximum()
    {
        Desk desk;
        desk.applied("older", QDate(2026, 2, 2));
        desk.panel->goTo("capital");
        desk.press("addGift");
        desk.type("bbz-gift-new", "amount_cents", "9000");
        desk.write("bbz-gift-new", "grounds", "Laag inkomen, tien jaar ondernemer.");
        desk.store("bbz-gift-new");
        QCOMPARE(desk.capital.gifts(desk.dossier).first().article, QString("26"));
        QVERIFY(desk.text("giftWords").contains("9.000,00"));
    }
    void anAwardThatIsTooLongAndTheChangeForStartersAreWarnedOf()
    {
        Desk desk;
        const BbzApplication starter = desk.applied("starter", QDate(2026, 1, 5));
        LivingAward award;
        award.id = Id<LivingAward>::fresh();
        award.dossier = desk.dossier;
        award.application = starter.id.text();
        award.from = QDate(2026, 1, 1);
        award.until = QDate(2029, 1, 31); // 37 months
        award.month = Money::euros(1000);
        QVERIFY(!blocks(desk.bbz.save(award)));
        desk.panel->goTo("terms");
        QCOMPARE(desk.find<QTableWidget>("durations")->rowCount(), 1);
        QString said;
        for (const ui::Notice *notice : desk.find<QWidget>("terms")->findChildren<ui::Notice *>())
            said += notice->text();
        QVERIFY2(said.contains("2025, 220"), qPrintable(said));
        QVERIFY2(said.contains("36"), qPrintable(said));
        QVERIFY(desk.find<QTableWidget>("bbzTerms")->rowCount() >= 4);
    }
    void theOlderEntrepreneurAndTheIoazAreTested()
    {
        Desk desk;
        desk.applied("older", QDate(2026, 1, 5));
        desk.panel->goTo("terms");
        desk.press("editEnding");
        desk.type("bbz-ending", "expected_gross_cents", "10367,99");
        desk.type("bbz-ending", "business_since", "1-4-1998");
        desk.type("bbz-ending", "planned_end", "1-9-2026");
        desk.type("bbz-ending", "income_year1_cents", "21000");
        desk.type("bbz-ending", "income_year2_cents", "20000");
        desk.type("bbz-ending", "income_year3_cents", "22000");
        desk.store("bbz-ending");
        QVERIFY2(desk.text("olderWords").contains("10.368,00"), qPrintable(desk.text("olderWords")));
        QVERIFY(desk.find<QTableWidget>("ioazSteps")->rowCount() > 5);
        const BbzEnding known = *desk.bbz.ending(desk.dossier);
        QCOMPARE(known.incomeYear2, std::optional(Money::euros(20000)));
        QVERIFY(!known.expectedIncome);
        // Wim reaches AOW age on 4 May 2026, before the business ends: the test is of today, so only what is not known stays open.
        QVERIFY(desk.find<ui::Chip>("ioazState")->text().contains("Ioaz"));
    }
};

REGISTER_TEST(BbzSectionsTest)
#include "bbzsections_test.moc"
