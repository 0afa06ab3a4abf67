#include "tests/kit/ptowork.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/pto/ptopanel.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace core;

namespace {

constexpr Money money(qint64 cents) { return Money::cents(cents); }
const Month november(2026, 11);

/// The PTO tab of Fatima on 3 December 2026, with November on show.
struct MoneyDesk {
    MoneyDesk() { open(); }
    void open()
    {
        panel = std::make_unique<ui::PtoPanel>(ui::PtoDesk{kit.book, kit.work, kit.rules, drafts, kit.memory.clock, ask, kit.dossier});
        panel->follow(kit.memory.store);
        panel->resize(1180, 640);
        panel->show();
        panel->goTo(QDate(2026, 11, 12));
    }
    template <class T> T *find(const char *name) const { return panel->findChild<T *>(QLatin1StringView(name)); }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    QString field(const char *name) const { return find<QWidget>("monthSheet")->findChild<QLineEdit *>(QLatin1StringView(name))->text(); }
    QString state(const char *name) const { return find<ui::Chip>(name)->text(); }
    bool offers(const char *name) const { return !find<QWidget>(name)->isHidden() && find<QWidget>(name)->isEnabled(); }
    void click(const char *name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the last window
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    /// Types into a field of an open window or of the month.
    void type(QWidget *form, const char *name, const QString &text)
    {
        auto *edit = form->findChild<QLineEdit *>(QLatin1StringView(name));
        QVERIFY2(edit, name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    QDialog *window(const char *name) const { return find<QDialog>(name); }
    void choose(QDialog *dialog, const char *name, const QString &key)
    {
        auto *edit = dialog->findChild<ui::ChoiceEdit *>(QLatin1StringView(name));
        QVERIFY2(edit, name);
        edit->setValue(key);
        emit edit->activated(edit->currentIndex());
    }
    void select(const char *table, int row) { find<QTableView>(table)->setCurrentIndex(find<QTableView>(table)->model()->index(row, 0)); }
    QString cell(const char *table, int row, int column) const { return find<QTableView>(table)->model()->index(row, column).data().toString(); }
    /// Everything that is said in a notice of a pane.
    QString notices(const char *pane) const
    {
        QStringList all;
        for (const ui::Notice *one : find<QWidget>(pane)->findChildren<ui::Notice *>())
            all.append(one->text());
        return all.join('\n');
    }

    kit::WorkKit kit{QDate(2026, 12, 3)};
    Drafts drafts{kit.memory.store};
    kit::ScriptedAsk ask;
    std::unique_ptr<ui::PtoPanel> panel;
};

} // namespace

/// The money of a part-time entrepreneur, as an adviser works with it in the PTO tab.
class PtoMoneyTest : public QObject {
    Q_OBJECT

private slots:
    void anInvoiceGivesTheMonthItsFigures()
    {
        MoneyDesk desk;
        desk.click("addInvoice");
        QDialog *window = desk.window("pto-invoice-new");
        desk.type(window, "customer", "Buurthuis");
        desk.type(window, "issued", "5-11-2026");
        desk.type(window, "amount_cents", "605");
        QVERIFY(window->findChild<QLabel *>("pto-invoice-new-hint")->text().contains("21 %: € 105,00"));
        desk.type(window, "vat_cents", "105");
        QVERIFY(window->findChild<QLabel *>("pto-invoice-new-hint")->text().startsWith("Counts in november 2026 for € 500,00"));
        desk.click("pto-invoice-new-store");
        QCOMPARE(desk.field("turnover_cents"), "500,00");
        QVERIFY(desk.find<QWidget>("monthSheet")->findChild<QLineEdit *>("turnover_cents")->isReadOnly());
        QVERIFY(desk.label("origin").contains("1 invoice"));
        QCOMPARE(desk.cell("invoices", 0, 3), "Buurthuis");
        QCOMPARE(desk.kit.kept(november).turnover, money(500'00));
    }
    void aMonthWithoutInvoicesIsFilledInHere()
    {
        MoneyDesk desk;
        QVERIFY(!desk.offers("origin"));
        desk.type(desk.find<QWidget>("monthSheet"), "turnover_cents", "400");
        QVERIFY(desk.label("payment").contains("€\u00a0968,49")); // all of it counts
        desk.click("storeIncome");
        QCOMPARE(desk.kit.kept(november).turnover, money(400'00));
    }
    void theSettlementIsWorkedOutStepByStepAndKept()
    {
        MoneyDesk desk;
        desk.kit.agree(desk.kit.terms());
        desk.kit.exempt("n", november);
        desk.kit.sell(QDate(2026, 11, 5), money(605'00), money(105'00));
        desk.kit.spend(desk.kit.cost("purchase", QDate(2026, 11, 6), money(121'00), money(21'00)));
        QCOMPARE(desk.state("settlementState"), "Not settled yet");
        QCOMPARE(desk.label("payment"), "In december 2026: €\u00a01.063,49");
        QVERIFY(desk.label("paymentWords").contains("€ 300,00 of the income counts"));
        QVERIFY(desk.label("paymentWords").contains("€ 55,97"));
        const QString steps = desk.label("settlementSteps");
        QVERIFY(steps.contains("Result of the month"));
        QVERIFY(steps.contains("Participatiewet art. 31 lid 2 onder n"));
        QVERIFY(desk.notices("settlement").contains("Not verified")); // the cap of July 2026
        QVERIFY(desk.label("otherTurnovers").contains("Earn € 100,00 more: € 75,00 less benefit, € 25,00 more in hand."));
        desk.click("settleMonth");
        QCOMPARE(desk.state("settlementState"), "Settled on 3-12-2026");
        QVERIFY(!desk.offers("settleMonth"));
        QCOMPARE(desk.field("counted_cents"), "300,00");
        QCOMPARE(desk.kit.work.settlements.settlement(desk.kit.dossier, november)->paid, money(1'063'49));
    }
    void whatChangesAfterwardsIsSeenAndCanBeSettledAgain()
    {
        MoneyDesk desk;
        desk.kit.sell(QDate(2026, 11, 5), money(400'00));
        desk.click("settleMonth");
        desk.kit.sell(QDate(2026, 11, 19), money(100'00));
        QVERIFY(desk.state("settlementState").startsWith("Changed after it was settled"));
        QVERIFY(desk.offers("settleMonth"));
        desk.click("settleMonth");
        QCOMPARE(desk.kit.work.settlements.settlement(desk.kit.dossier, november)->counted, money(500'00));
        desk.ask.confirms = {true};
        desk.click("retractSettlement");
        QCOMPARE(desk.state("settlementState"), "Not settled yet");
    }
    void aClosedMonthCannotBeSettled()
    {
        MoneyDesk desk;
        desk.kit.sell(QDate(2026, 11, 5), money(400'00));
        PtoMonths &months = desk.kit.book.months();
        kit::PtoKit::must(months.declareNil(desk.kit.dossier, november));
        kit::PtoKit::must(months.check(desk.kit.dossier, november));
        kit::PtoKit::must(months.close(desk.kit.dossier, november));
        QCOMPARE(desk.state("settlementState"), "Closed without a settlement");
        QVERIFY(!desk.offers("settleMonth"));
    }
    void withoutANormItSaysWhatIsMissing()
    {
        MoneyDesk desk;
        desk.type(desk.find<QWidget>("monthSheet"), "norm_cents", "0");
        QVERIFY(desk.notices("settlement").contains("Fill in the norm"));
        QVERIFY(!desk.offers("paymentDocument"));
    }
    void thePaperIsAskedForTheMonthOnShow()
    {
        MoneyDesk desk;
        desk.kit.sell(QDate(2026, 11, 5), money(400'00));
        const QSignalSpy month(desk.panel.get(), &ui::PtoPanel::monthDocumentAsked);
        desk.click("paymentDocument");
        QCOMPARE(month.size(), 1);
        QCOMPARE(month[0][0].toString(), "pto-payment");
        QCOMPARE(month[0][1].value<Month>(), november);
        desk.kit.settle(november);
        const QSignalSpy year(desk.panel.get(), &ui::PtoPanel::yearDocumentAsked);
        desk.click("accountDocument");
        QCOMPARE(year[0][1].toInt(), 2026);
    }
    void anInvoiceIsMarkedAsPaid()
    {
        MoneyDesk desk;
        PtoTerms terms = desk.kit.terms();
        terms.system = "cash";
        desk.kit.agree(terms);
        desk.kit.sell(QDate(2026, 11, 5), money(400'00));
        desk.select("invoices", 0);
        QCOMPARE(desk.cell("invoices", 0, 0), "not paid");
        desk.click("invoicePaid");
        QCOMPARE(desk.cell("invoices", 0, 0), "12-2026");
        QCOMPARE(desk.kit.kept(Month(2026, 12)).turnover, money(400'00));
    }
    void anInvoiceIsPaidInParts()
    {
        MoneyDesk desk;
        desk.kit.sell(QDate(2026, 11, 5), money(605'00), money(105'00));
        desk.select("invoices", 0);
        desk.click("invoicePartPaid");
        QDialog *window = desk.window("pto-payment-new");
        desk.type(window, "day", "20-11-2026");
        desk.type(window, "amount_cents", "205");
        QVERIFY(window->findChild<QLabel *>("pto-payment-new-hint")->text().contains("Of € 605,00 is still open: € 400,00"));
        desk.click("pto-payment-new-store");
        // By the invoice system it counts as a whole; the part stands under it.
        QCOMPARE(desk.cell("invoices", 0, 6), "€ 205,00 so far");
        QCOMPARE(desk.cell("invoices", 1, 3), "part received, Buurthuis");
        QCOMPARE(desk.cell("invoices", 1, 6), "€ 205,00");
        QCOMPARE(desk.kit.kept(november).turnover, money(500'00));
        PtoTerms terms = desk.kit.terms();
        terms.system = "cash";
        desk.kit.agree(terms);
        QCOMPARE(desk.kit.kept(november).turnover, money(169'42));
        QCOMPARE(desk.cell("invoices", 0, 0), "not paid"); // the rest
        QCOMPARE(desk.cell("invoices", 1, 5), "€ 169,42");
        // A part can be changed and go again.
        desk.select("invoices", 1);
        desk.click("changeInvoice");
        window = desk.window("pto-payment-part");
        desk.type(window, "amount_cents", "305");
        desk.click("pto-payment-part-store");
        QCOMPARE(desk.kit.kept(november).turnover, money(252'07));
        desk.select("invoices", 1);
        desk.ask.confirms = {true};
        desk.click("removeInvoice");
        QVERIFY(desk.kit.work.ledger.payments(desk.kit.dossier).isEmpty());
        QCOMPARE(desk.kit.work.ledger.invoices(desk.kit.dossier).size(), 1);
    }
    void anInvestmentIsSpreadOverYears()
    {
        MoneyDesk desk;
        PtoTerms terms = desk.kit.terms();
        terms.costs = "fiscal";
        terms.vat = "small";
        desk.kit.agree(terms);
        desk.click("addCost");
        QDialog *window = desk.window("pto-cost-new");
        desk.choose(window, "kind", "investment");
        desk.type(window, "day", "6-11-2026");
        desk.type(window, "amount_cents", "600");
        QVERIFY(window->findChild<QLabel *>("pto-cost-new-hint")->text().contains("Fill in over how many"));
        window->findChild<QSpinBox *>("years")->setValue(5);
        QVERIFY(window->findChild<QLabel *>("pto-cost-new-hint")->text().contains("Spread over 5 years: € 120,00 a year"));
        desk.click("pto-cost-new-store");
        QCOMPARE(desk.kit.kept(november).costs, Money());
        desk.kit.sell(QDate(2026, 11, 5), money(400'00));
        desk.click("settleMonth");
        // One twelfth of a fifth, in the account of the year.
        QCOMPARE(desk.cell("accountMonths", 0, 3), "€ 390,00");
    }
    void aCostThatDoesNotCountSaysWhy()
    {
        MoneyDesk desk;
        desk.click("addCost");
        QDialog *window = desk.window("pto-cost-new");
        desk.choose(window, "kind", "phone");
        desk.type(window, "day", "6-11-2026");
        desk.type(window, "amount_cents", "30");
        QVERIFY(window->findChild<QLabel *>("pto-cost-new-hint")->text().contains("not a direct cost"));
        desk.click("pto-cost-new-store");
        QCOMPARE(desk.cell("costs", 0, 3), "€ 0,00");
        QVERIFY(desk.cell("costs", 0, 4).contains("not a direct cost"));
        desk.select("costs", 0);
        desk.ask.confirms = {true};
        desk.click("removeCost");
        QVERIFY(desk.kit.work.ledger.costs(desk.kit.dossier).isEmpty());
    }
    void agreementsAreForAWholeYear()
    {
        MoneyDesk desk;
        QVERIFY(desk.offers("termsUnrecorded"));
        QVERIFY(desk.label("terms").contains("(municipality, not verified)"));
        desk.click("changeTerms");
        QDialog *window = desk.window("pto-terms");
        desk.choose(window, "system", "cash");
        desk.choose(window, "vat", "small");
        desk.choose(window, "costs", "fiscal");
        desk.click("pto-terms-store");
        QVERIFY(!desk.offers("termsUnrecorded"));
        QVERIFY(desk.label("terms").contains("cash system"));
        QVERIFY(desk.label("terms").contains("KOR"));
        QCOMPARE(desk.kit.terms(2026).costs, "fiscal");
    }
    void aDecisionOnAnExemptionShowsWhatIsUsedUp()
    {
        MoneyDesk desk;
        desk.click("addExemption");
        QDialog *window = desk.window("pto-exemption-new");
        desk.type(window, "from_month", "9-2026");
        window->findChild<QSpinBox *>("used_before")->setValue(2);
        desk.click("pto-exemption-new-store");
        QCOMPARE(desk.cell("exemptions", 0, 3), "2 of 6 months");
        desk.kit.earn(november, money(400'00), {}, money(1'419'46));
        desk.click("settleMonth");
        QCOMPARE(desk.cell("exemptions", 0, 3), "3 of 6 months");
        QCOMPARE(desk.kit.work.settlements.settlement(desk.kit.dossier, november)->exempt, money(100'00));
    }
    void theLimitsOfTheTaxLawStandThereAsSentences()
    {
        MoneyDesk desk;
        desk.kit.sell(QDate(2026, 11, 5), money(400'00));
        QVERIFY(desk.notices("limits").contains("1225:00 hours in 2026"));
        QVERIFY(desk.notices("limits").contains("€ 400,00 of € 20.000,00 turnover without VAT in 2026"));
    }
    void aPriceBelowTheMarketIsAWarning()
    {
        MoneyDesk desk;
        for (const auto &[who, amount] : {std::pair("Bakker A", "36"), std::pair("Bakker B", "42")}) {
            desk.click("addPrice");
            QDialog *window = desk.window("pto-price-other-new");
            desk.type(window, "product", "Taart");
            desk.type(window, "provider", who);
            desk.type(window, "amount_cents", amount);
            desk.type(window, "source", "folder");
            desk.click("pto-price-other-new-store");
        }
        desk.click("addOwnPrice");
        QDialog *window = desk.window("pto-price-own-new");
        desk.type(window, "product", "Taart");
        desk.type(window, "amount_cents", "30");
        desk.click("pto-price-own-new-store");
        QCOMPARE(desk.find<QTableView>("prices")->model()->rowCount(), 3);
        QVERIFY(desk.find<QWidget>("pricesPane")->findChildren<ui::Notice *>().last()->text().contains("Taart: € 30,00 is below what others ask: € 36,00 to € 42,00"));
    }
    void theAccountOfTheYearTakesTheAssessment()
    {
        MoneyDesk desk;
        desk.kit.earn(november, money(500'00), {}, money(1'419'46));
        desk.click("settleMonth");
        QCOMPARE(desk.state("accountState"), "Provisional");
        QCOMPARE(desk.label("accountOutcome"), "It comes out even.");
        desk.click("accountFigures");
        QDialog *figures = desk.window("pto-account");
        desk.type(figures, "assessed", "1-12-2026");
        desk.type(figures, "tax_cents", "85");
        desk.click("pto-account-store");
        QCOMPARE(desk.label("accountOutcome"), "€ 85,00 is still to be paid to the client.");
        QCOMPARE(desk.cell("accountMonths", 0, 2), "€ 500,00");
        desk.click("decideAccount");
        desk.click("pto-account-decide-store");
        QCOMPARE(desk.state("accountState"), "Decided on 3-12-2026");
        QVERIFY(!desk.offers("accountFigures"));
        QCOMPARE(desk.kit.work.accounts.account(desk.kit.dossier, 2026).back, money(85'00));
        desk.ask.confirms = {true};
        desk.click("reopenAccount");
        QCOMPARE(desk.state("accountState"), "With the assessment, not decided");
    }
    void whatIsTypedInAWindowSurvivesALock()
    {
        MoneyDesk desk;
        desk.click("addInvoice");
        desk.type(desk.window("pto-invoice-new"), "customer", "Zorgboerderij");
        desk.panel->keepDrafts();
        desk.open();
        desk.click("addInvoice");
        QCOMPARE(desk.window("pto-invoice-new")->findChild<QLineEdit *>("customer")->text(), "Zorgboerderij");
    }
    void undoTakesAnInvoiceAndItsFiguresBackOnScreen()
    {
        MoneyDesk desk;
        desk.kit.sell(QDate(2026, 11, 5), money(400'00));
        QCOMPARE(desk.field("turnover_cents"), "400,00");
        desk.kit.memory.store.undo();
        QCOMPARE(desk.find<QTableView>("invoices")->model()->rowCount(), 0);
        QCOMPARE(desk.field("turnover_cents"), QString());
    }
};

REGISTER_TEST(PtoMoneyTest)
#include "ptomoney_test.moc"
