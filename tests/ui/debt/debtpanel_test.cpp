#include "ui/debt/debtpanel.h"

#include "core/dossier/dossiers.h"
#include "core/report/issued.h"
#include "core/task/tasks.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/notice.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace core;

/// The tab "Schulden" of Fenna on 2 March 2026, driven as the adviser does.
class DebtPanelTest : public QObject {
    Q_OBJECT

    struct Desk {
        Desk()
        {
            dossier = Dossiers(memory.store).create(kit::person("Fenna", {}, "Proef", QDate(1979, 5, 6))).id;
            panel = std::make_unique<ui::DebtPanel>(ui::DebtDesk{debts, offers, loans, drafts, memory.clock, ask, dossier, [this](const QString &report, const QString &item) { papers << report + "|" + item; },
                                                                 [this] { ++imports; }});
            panel->follow(memory.store);
            panel->resize(1160, 560);
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
        void pick(const char *window, const char *field, const QString &key) const
        {
            auto *edit = dialog(window)->findChild<ui::ChoiceEdit *>(field);
            edit->setValue(key);
            emit edit->activated(edit->currentIndex());
        }
        void press(const char *button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
        void store(const char *window) const
        {
            QTest::mouseClick(dialog(window)->findChild<QPushButton *>(QByteArray(window).append("-store").constData()), Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QStringList column(const char *table, int column) const
        {
            QStringList cells;
            const QAbstractItemModel *model = find<QTableView>(table)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                cells.append(model->index(row, column).data().toString());
            return cells;
        }
        void add(const QString &creditor, qint64 euros, const QString &rank = "concurrent")
        {
            Debt debt;
            debt.id = Id<Debt>::fresh();
            debt.dossier = dossier;
            debt.creditor = creditor;
            debt.principal = Money::euros(euros);
            debt.rank = rank;
            debt.ground = rank == "preferent" ? "tax" : "";
            if (blocks(debts.save(debt)))
                qFatal("not saved");
        }
        void usual()
        {
            add("Belastingdienst", 5000, "preferent");
            add("Garage", 25000);
            DebtCapacity capacity;
            capacity.id = Id<DebtCapacity>::fresh();
            capacity.dossier = dossier;
            capacity.day = capacity.freeDay = memory.clock.today();
            capacity.income = Money::euros(1500);
            capacity.free = Money::euros(1330);
            if (blocks(debts.save(capacity)))
                qFatal("not saved");
        }

        kit::MemoryStore memory{QDate(2026, 3, 2)};
        RuleBook rules = RuleBook::builtIn();
        DebtBook debts{memory.store, rules};
        OfferBook offers{memory.store, rules};
        LoanBook loans{memory.store, rules};
        Drafts drafts{memory.store};
        kit::ScriptedAsk ask;
        Id<Dossier> dossier;
        QStringList papers;
        int imports = 0;
        std::unique_ptr<ui::DebtPanel> panel;
    };

private slots:
    void aDebtIsRecordedAndItsThreatComesFirst()
    {
        Desk desk;
        desk.press("makeFirstDebt");
        desk.type("debt-new", "creditor", "Noorderlicht Energie");
        desk.type("debt-new", "principal_cents", "1960");
        desk.type("debt-new", "costs_cents", "220");
        QVERIFY(desk.dialog("debt-new")->findChild<QLabel *>("debt-new-hint")->text().contains("2.180"));
        desk.store("debt-new");
        QVERIFY(!desk.dialog("debt-new"));
        QCOMPARE(desk.column("debts", 0), QStringList{"Noorderlicht Energie"});
        QVERIFY(desk.find<QLabel>("debtTotals")->text().contains("2.180"));
        desk.press("threatOfDebt");
        desk.pick("debt-threat", "threat", "cut-off");
        desk.type("debt-threat", "threat_day", "14-3-2026");
        desk.pick("debt-threat", "threat_actor", "adviser");
        QVERIFY(desk.dialog("debt-threat")->findChild<QLabel *>("debt-threat-hint")->text().contains("three working days"));
        desk.store("debt-threat");
        QCOMPARE(int(desk.column("threats", 0).size()), 1);
        QVERIFY(desk.column("threats", 1).first().contains("12"));
        QCOMPARE(int(Tasks(desk.memory.store).of(desk.dossier).size()), 1);
    }
    void aPreferentDebtWithoutAGroundStaysOnScreen()
    {
        Desk desk;
        desk.press("makeFirstDebt");
        desk.type("debt-new", "creditor", "Belastingdienst");
        desk.type("debt-new", "principal_cents", "5000");
        desk.pick("debt-new", "rank", "preferent");
        desk.store("debt-new");
        QVERIFY(desk.dialog("debt-new"));
        QVERIFY(desk.debts.debts(desk.dossier).isEmpty());
        desk.pick("debt-new", "ground", "tax");
        desk.store("debt-new");
        QCOMPARE(desk.debts.debts(desk.dossier).first().ground, QString("tax"));
    }
    void whatIsTypedSurvivesALock()
    {
        Desk desk;
        desk.press("makeFirstDebt");
        desk.type("debt-new", "creditor", "Half getypt");
        desk.panel->keepDrafts();
        desk.panel.reset();
        desk.panel = std::make_unique<ui::DebtPanel>(ui::DebtDesk{desk.debts, desk.offers, desk.loans, desk.drafts, desk.memory.clock, desk.ask, desk.dossier, {}, {}});
        desk.panel->show();
        desk.press("makeFirstDebt");
        QCOMPARE(desk.dialog("debt-new")->findChild<QLineEdit *>("creditor")->text(), QString("Half getypt"));
    }
    void proofIsKeptWithItsDebt()
    {
        Desk desk;
        desk.add("Garage", 900);
        QTemporaryDir folder;
        QFile file(folder.filePath("rekening.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Verzonnen");
        file.close();
        desk.ask.files << file.fileName();
        desk.ask.choices << 0;
        desk.press("addProof");
        QCOMPARE(desk.find<QListWidget>("proofs")->count(), 1);
        QCOMPARE(desk.column("debts", 6), QStringList{"1"});
    }
    void debtHelpStartsItsTermsAndShowsTheNextStep()
    {
        Desk desk;
        desk.panel->goTo("case");
        desk.press("makeFirstCase");
        desk.type("debt-case-new", "reported", "2-3-2026");
        desk.store("debt-case-new");
        QCOMPARE(int(desk.column("debtTerms", 0).size()), 1);
        QVERIFY(desk.column("debtTerms", 2).first().contains("28"));
        QVERIFY(desk.column("debtTerms", 3).first().contains("Wgs art. 4"));
    }
    void capacityShowsEveryStepToTheFund()
    {
        Desk desk;
        desk.panel->goTo("capacity");
        desk.press("makeFirstCapacity");
        desk.type("debt-capacity-new", "income_cents", "1500");
        desk.type("debt-capacity-new", "free_cents", "1330");
        desk.type("debt-capacity-new", "free_day", "1-3-2026");
        QVERIFY(desk.dialog("debt-capacity-new")->findChild<QLabel *>("debt-capacity-new-hint")->text().contains("3.060"));
        desk.store("debt-capacity-new");
        QVERIFY(desk.find<QLabel>("capacityOutcome")->text().contains("3.060"));
        QVERIFY(desk.column("capacitySteps", 2).join(' ').contains("NVVK"));
    }
    void anOfferIsMadeSentAnsweredAndAgreed()
    {
        Desk desk;
        desk.usual();
        desk.panel->goTo("offer");
        desk.press("makeFirst-mediation");
        QVERIFY(desk.dialog("offer-new-mediation")->findChild<QLabel *>("offer-new-mediation-hint")->text().contains("17,486"));
        desk.store("offer-new-mediation");
        QCOMPARE(desk.column("offerCreditors", 3).join(' ').contains("874,29"), true);
        QTemporaryDir folder;
        desk.ask.files << folder.path();
        desk.find<QAction>("letter-offer")->trigger();
        if (!desk.ask.told.isEmpty())
            QFAIL(qPrintable(desk.ask.told.join(' ')));
        QCOMPARE(int(QDir(folder.path()).entryList({"*.pdf"}).size()), 2); // one each
        QCOMPARE(int(desk.memory.store.select<Issued>().size()), 2);
        QVERIFY(!desk.column("offerCreditors", 5).first().isEmpty());
        for (int row : {0, 1}) {
            auto *table = desk.find<QTableView>("offerCreditors");
            table->setCurrentIndex(table->model()->index(row, 0));
            desk.press("replyOffer");
            desk.pick("offer-reply", "reply", "yes");
            desk.store("offer-reply");
        }
        QVERIFY(desk.find<QLabel>("offerFacts")->text().contains("2 of 2"));
        desk.press("acceptOffer");
        desk.store("offer-accept");
        QVERIFY(desk.offers.offers(desk.dossier).first().accepted.isValid());
        QVERIFY(!desk.find<QToolButton>("acceptOffer")->isEnabled());
        desk.press("payOffer");
        desk.store("offer-payment");
        QCOMPARE(int(desk.column("offerPayments", 0).size()), 1);
        QCOMPARE(int(desk.column("offerReviews", 0).size()), 1);
        desk.memory.store.undo();
        QCOMPARE(int(desk.column("offerPayments", 0).size()), 0);
    }
    void aRefusalAsksItsReasonAndPointsToTheCourt()
    {
        Desk desk;
        desk.usual();
        desk.panel->goTo("offer");
        desk.press("makeFirst-credit");
        desk.type("offer-new-credit", "available_cents", "2000");
        desk.store("offer-new-credit");
        auto *table = desk.find<QTableView>("offerCreditors");
        table->setCurrentIndex(table->model()->index(1, 0));
        desk.press("replyOffer");
        desk.pick("offer-reply", "reply", "no");
        desk.store("offer-reply");
        QVERIFY(desk.dialog("offer-reply")); // why?
        desk.dialog("offer-reply")->findChild<QPlainTextEdit *>("reason")->setPlainText("Te weinig");
        desk.store("offer-reply");
        QVERIFY(desk.find<QLabel>("offerFacts")->text().contains("Court"));
        desk.panel->goTo("court");
        desk.press("makeFirstCourtFile");
        desk.pick("court-new", "kind", "forced");
        desk.store("court-new");
        const QStringList states = desk.column("courtItems", 0);
        QVERIFY(states.contains("missing") && states.contains("there"));
        desk.press("courtDocument");
        QVERIFY(desk.papers.last().startsWith("debt-court|"));
    }
    void aListCanBeBroughtIn()
    {
        Desk desk;
        desk.add("Garage", 900);
        desk.press("importDebts");
        QCOMPARE(desk.imports, 1);
    }
};

REGISTER_TEST(DebtPanelTest)
#include "debtpanel_test.moc"
