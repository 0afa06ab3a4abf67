#include "ui/bbz/bbzpanel.h"

#include "core/bbz/assumption.h"
#include "core/bbz/capitalbook.h"
#include "core/bbz/ending.h"
#include "core/bbz/livingledger.h"
#include "core/bbz/wantedpapers.h"
#include "core/debt/offer.h"
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
            panel = std::make_unique<ui::BbzPanel>(ui::BbzDesk{bbz, loans, memory.store, drafts, memory.clock, ask, dossier, [this](const QString &report, const QString &item) { papers.append({report, item}); }, [this] { opened << "stop"; }, [this] { opened << "debts"; }});
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
        QStringList opened;
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
        QCOMPARE(desk.papers, (QList<QPair<QString, QString>>{{"letter/bbz-application", made.id.text()}, {"letter/bbz-decision", made.id.text()}}));
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
        QCOMPARE(desk.papers.first().first, QString("letter/loan"));
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
    void whatWasLentForLivingIsKeptInALedger()
    {
        Desk desk;
        LivingAward award;
        award.id = Id<LivingAward>::fresh();
        award.dossier = desk.dossier;
        award.from = QDate(2024, 7, 1);
        award.until = QDate(2024, 12, 31);
        award.month = Money::euros(500);
        BookYear year;
        year.id = Id<BookYear>::fresh();
        year.dossier = desk.dossier;
        year.year = 2024;
        year.lent = Money::euros(3000);
        year.gift = Money::euros(2000);
        year.claim = year.claimed = Money::euros(1000);
        year.determined = QDate(2025, 9, 1);
        desk.memory.store.write(Op{"Test"}, [&](Writer &writer) {
            writer.put(award);
            writer.put(year);
        });
        desk.panel->goTo("living");
        QVERIFY2(desk.text("livingSums").contains("1.000,00"), qPrintable(desk.text("livingSums")));
        desk.press("addLivingEntry");
        QCOMPARE(desk.dialog("bbz-living-entry-new")->findChild<QLineEdit *>("amount_cents")->text(), QString("1.000,00")); // what has to be repaid is proposed
        desk.type("bbz-living-entry-new", "amount_cents", "250,25");
        desk.type("bbz-living-entry-new", "day", "1-3-2026");
        desk.store("bbz-living-entry-new");
        QVERIFY2(desk.text("livingSums").contains("749,75"), qPrintable(desk.text("livingSums")));
        // The balance of a day before is what it was then.
        auto *day = desk.find<QLineEdit>("livingDay");
        day->selectAll();
        QTest::keyClicks(day, "31-12-2024");
        QTest::keyClick(day, Qt::Key_Tab);
        QVERIFY2(desk.text("livingSums").contains("3.000,00"), qPrintable(desk.text("livingSums")));
    }
    void aLoanThatPaysADebtSettlementSaysSoAndOpensIt()
    {
        Desk desk;
        const Loan loan = desk.grant(Money::euros(12000));
        desk.panel->goTo("capital");
        QVERIFY(!desk.find<QPushButton>("openSettlement")->isVisible());
        DebtOffer offer;
        offer.id = Id<DebtOffer>::fresh();
        offer.dossier = desk.dossier;
        offer.day = QDate(2026, 2, 1);
        offer.method = "credit";
        offer.available = Money::euros(9000);
        offer.loan = loan.id.text();
        desk.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(offer); });
        QVERIFY2(desk.text("settlementWords").contains("9.000,00"), qPrintable(desk.text("settlementWords")));
        desk.press("openSettlement");
        QCOMPARE(desk.opened, QStringList{"debts"});
    }
    void endingIsShownHereAndOpensItsOwnTab()
    {
        Desk desk;
        desk.applied("older", QDate(2026, 1, 5));
        BbzEnding ending;
        ending.id = Id<BbzEnding>::fresh();
        ending.dossier = desk.dossier;
        ending.plannedEnd = QDate(2026, 9, 1);
        desk.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(ending); });
        desk.panel->goTo("terms");
        QVERIFY2(desk.text("endingFacts").contains("2026"), qPrintable(desk.text("endingFacts")));
        QVERIFY(!desk.find<QPushButton>("editEnding")); // it is changed in one place
        desk.press("openStopping");
        QCOMPARE(desk.opened, QStringList{"stop"});
    }
};

REGISTER_TEST(BbzSectionsTest)
#include "bbzsections_test.moc"
