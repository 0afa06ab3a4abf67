#include "ui/partner/partnerspage.h"

#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"
#include "ui/base/keychoices.h"
#include "ui/dossier/dossierpage.h"
#include "ui/partner/referralpane.h"

#include <QAbstractButton>
#include <QDialog>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace core;

/// Partners, and the referrals of a dossier, on 2 March 2026.
class PartnersPageTest : public QObject {
    Q_OBJECT

    struct Desk : kit::DeskKit {
        Partners partners{memory.store};
        QList<Referral> extracts;
        Id<Dossier> dossier = dossiers.create(kit::person("Gea", {}, "Proef", QDate(1980, 2, 3))).id;
        PartnerOrganisation partner;
        std::unique_ptr<QWidget> window;

        ui::PartnerDesk partnerDesk() { return {partners, memory.store, drafts, memory.clock, ask, [this](const Referral &referral) { extracts.append(referral); }}; }
        void addPartner()
        {
            partner.id = Id<PartnerOrganisation>::fresh();
            partner.name = "Coachpraktijk";
            partner.kind = "coach";
            PartnerContract contract;
            contract.id = Id<PartnerContract>::fresh();
            contract.organisation = partner.id;
            contract.name = "Begeleiding";
            contract.from = QDate(2026, 1, 1);
            contract.hourPrice = Money::euros(90);
            contract.places = 10;
            PartnerCoach coach;
            coach.id = Id<PartnerCoach>::fresh();
            coach.organisation = partner.id;
            coach.name = "I. Wilgenhof";
            if (blocks(partners.save(partner)) || blocks(partners.save(contract)) || blocks(partners.save(coach)))
                qFatal("not saved");
        }
        Referral refer(const QString &purpose, bool agreed)
        {
            Referral referral = partners.proposal(dossier, partner.id);
            referral.purpose = purpose;
            if (agreed)
                referral.consent = QDate(2026, 3, 1);
            if (blocks(partners.save(referral)))
                qFatal("not referred");
            return referral;
        }
        ui::PartnersPage *openPage()
        {
            auto *page = new ui::PartnersPage(partnerDesk());
            window.reset(page);
            page->follow(memory.store);
            page->resize(1150, 690);
            page->show();
            return page;
        }
        ui::ReferralsDialog *openReferrals(const QString &referral = {})
        {
            window = std::make_unique<QWidget>();
            auto *dialog = new ui::ReferralsDialog(partnerDesk(), dossier, referral, window.get());
            dialog->open();
            return dialog;
        }
        template <class T> T *find(const char *name) const { return window->findChild<T *>(name); }
        void press(const char *button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
        void type(const char *dialog, const char *field, const QString &text) const
        {
            auto *edit = find<QDialog>(dialog)->findChild<QLineEdit *>(field);
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        static void finish() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
        QStringList column(const char *table, int column) const
        {
            QStringList cells;
            const QAbstractItemModel *model = find<QTableView>(table)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                cells.append(model->index(row, column).data().toString());
            return cells;
        }
    };

private slots:
    void aPartnerWithAContractAndACoachIsTyped()
    {
        Desk desk;
        desk.openPage();
        desk.press("newPartner");
        desk.type("partner-new", "name", "Taalschool");
        desk.find<QDialog>("partner-new")->findChild<ui::ChoiceEdit *>("kind")->setValue("education");
        QTest::mouseClick(desk.find<QDialog>("partner-new")->findChild<ui::KeyChoices *>("expertise")->findChild<QAbstractButton *>("language"), Qt::LeftButton);
        desk.press("partner-new-store");
        Desk::finish();
        QCOMPARE(desk.column("partners", 0), QStringList("Taalschool"));
        QVERIFY(desk.find<QLabel>("partnerName")->text().contains("Taalschool"));
        static_cast<ui::PartnersPage *>(desk.window.get())->goTo("contracts");
        desk.press("newContract");
        desk.type("partner-contract-new", "name", "Zakelijk Nederlands");
        desk.type("partner-contract-new", "lot", "3");
        desk.type("partner-contract-new", "hour_price_cents", "75");
        desk.press("partner-contract-new-store");
        Desk::finish();
        QCOMPARE(desk.column("partnerContracts", 1), QStringList("3"));
        static_cast<ui::PartnersPage *>(desk.window.get())->goTo("coaches");
        desk.press("newCoach");
        desk.type("partner-coach-new", "name", "A. Demir");
        desk.press("partner-coach-new-store");
        Desk::finish();
        QCOMPARE(desk.column("partnerCoaches", 0), QStringList("A. Demir"));
        QCOMPARE(desk.partners.overview().first().organisation.expertise, QString("language"));
    }
    void theOverviewShowsPlacesAndWhatIsLate()
    {
        Desk desk;
        desk.addPartner();
        Referral referral = desk.refer("Opdrachtgevers vinden", true);
        referral.state = "accepted";
        referral.answered = QDate(2026, 3, 2);
        QVERIFY(!blocks(desk.partners.save(referral)));
        desk.memory.clock.set(QDateTime(QDate(2027, 1, 4), QTime(9, 0)));
        desk.openPage();
        QCOMPARE(desk.column("partners", 2), QStringList("1 / 10"));
        QVERIFY(desk.column("partners", 1).first().contains("1, 1"));
        QCOMPARE(desk.column("referrals", 1), QStringList("Proef, Gea"));
    }
    void aReferralIsMadeFromTheDossier()
    {
        Desk desk;
        desk.addPartner();
        desk.openReferrals();
        desk.press("newReferral");
        auto *dialog = desk.find<QDialog>("referral-new");
        QVERIFY(dialog);
        auto *partner = dialog->findChild<ui::ChoiceEdit *>("organisation");
        partner->setValue(desk.partner.id.text());
        emit partner->activated(partner->currentIndex());
        // The contract that runs and the coaches of this partner stand ready.
        QVERIFY(!dialog->findChild<ui::ChoiceEdit *>("contract")->value().isEmpty());
        QCOMPARE(dialog->findChild<ui::ChoiceEdit *>("coach")->count(), 2);
        desk.press("referral-new-store");
        QVERIFY(desk.find<QDialog>("referral-new")); // the purpose is missing
        dialog->findChild<QPlainTextEdit *>("purpose")->setPlainText("Opdrachtgevers vinden");
        desk.press("referral-new-store");
        Desk::finish();
        QCOMPARE(desk.partners.referralsOf(desk.dossier).size(), 1);
        QCOMPARE(desk.column("referrals", 1), QStringList("Opdrachtgevers vinden"));
    }
    void noExtractWithoutConsent()
    {
        Desk desk;
        desk.addPartner();
        Referral referral = desk.refer("Opdrachtgevers vinden", false);
        desk.openReferrals(referral.id.text());
        desk.press("extract");
        QVERIFY(desk.extracts.isEmpty());
        QCOMPARE(desk.ask.told.size(), 1);
        referral.consent = QDate(2026, 3, 2);
        QVERIFY(!blocks(desk.partners.save(referral)));
        desk.press("extract");
        QCOMPARE(desk.extracts.size(), 1);
        QCOMPARE(desk.extracts.first().id, referral.id);
    }
    void theResultIsRecordedWithSinceWhenTheClientIsIndependent()
    {
        Desk desk;
        desk.addPartner();
        const Referral referral = desk.refer("Opdrachtgevers vinden", true);
        desk.openReferrals(referral.id.text());
        desk.press("answerReferral");
        auto *dialog = desk.find<QDialog>("referral-answer");
        dialog->findChild<ui::ChoiceEdit *>("state")->setValue("done");
        dialog->findChild<ui::ChoiceEdit *>("result")->setValue("independent");
        dialog->findChild<ui::ChoiceEdit *>("attribution")->setValue("together");
        desk.type("referral-answer", "answered", "2-3-2026");
        desk.type("referral-answer", "result_day", "2-3-2026");
        desk.press("referral-answer-store");
        QVERIFY(desk.find<QDialog>("referral-answer")); // since when is missing
        desk.type("referral-answer", "independent_since", "1-2-2026");
        desk.press("referral-answer-store");
        Desk::finish();
        QVERIFY(!desk.find<QDialog>("referral-answer"));
        QCOMPARE(desk.partners.referral(referral.id)->referral.independentSince, QDate(2026, 2, 1));
        QVERIFY(desk.find<QLabel>("referralWords")->text().contains("2026"));
    }
    void hoursAreBookedAtThePriceAgreed()
    {
        Desk desk;
        desk.addPartner();
        const Referral referral = desk.refer("Opdrachtgevers vinden", true);
        desk.openReferrals(referral.id.text());
        desk.press("addHours");
        desk.type("partner-hours-new", "minutes", "1:30");
        QVERIFY(desk.find<QLabel>("partner-hours-new-hint")->text().contains("135"));
        desk.press("partner-hours-new-store");
        Desk::finish();
        QCOMPARE(desk.column("partnerHours", 1), QStringList("1:30"));
        QCOMPARE(desk.partners.referral(referral.id)->spent, Money::euros(135));
    }
    void theSidePanelOfTheDossierShowsItsPartners()
    {
        Desk desk;
        desk.addPartner();
        const Referral referral = desk.refer("Opdrachtgevers vinden", true);
        auto *page = new ui::DossierPage(desk.desk, desk.dossier, {}, {});
        desk.window.reset(page);
        page->resize(1400, 700);
        page->show();
        auto *tree = desk.find<QTreeWidget>("tasks");
        const QList<QTreeWidgetItem *> items = tree->findItems("Coachpraktijk", Qt::MatchStartsWith | Qt::MatchRecursive);
        QCOMPARE(items.size(), 1);
        QSignalSpy asked(page, &ui::DossierPage::referralAsked);
        tree->setCurrentItem(items.first());
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), referral.id.text());
        page->goTo("partner_referrals/" + referral.id.text());
        QTRY_COMPARE(asked.size(), 2);
    }
};

REGISTER_TEST(PartnersPageTest)
#include "partnerspage_test.moc"
