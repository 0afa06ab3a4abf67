#include "core/debt/offerbook.h"
#include "core/bbz/loanbook.h"
#include "core/calc/calculators.h"
#include "core/debt/debtboard.h"
#include "core/dossier/dossiers.h"
#include "core/task/tasks.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// Offers, answers, the arrangement and the court on 2 March 2026.
class OfferBookTest : public QObject {
    Q_OBJECT

    struct Desk {
        Desk() { dossier = Dossiers(memory.store).create(kit::person("Bram", {}, "Proef", QDate(1980, 2, 3))).id; }
        Debt debt(const QString &creditor, qint64 euros, const QString &rank = "concurrent")
        {
            Debt debt;
            debt.id = Id<Debt>::fresh();
            debt.dossier = dossier;
            debt.creditor = creditor;
            debt.principal = Money::euros(euros);
            debt.rank = rank;
            if (rank == "preferent") {
                debt.kind = "tax";
                debt.ground = "tax";
            }
            return debt;
        }
        void store(const Debt &debt)
        {
            if (blocks(debts.save(debt)))
                qFatal("not saved");
        }
        void income(qint64 euros, qint64 free)
        {
            DebtCapacity capacity;
            capacity.id = Id<DebtCapacity>::fresh();
            capacity.dossier = dossier;
            capacity.day = capacity.freeDay = memory.clock.today();
            capacity.income = Money::euros(euros);
            capacity.free = Money::euros(free);
            if (blocks(debts.save(capacity)))
                qFatal("not saved");
        }
        /// One preferent and two concurrent creditors, and 170 a month over 18 months.
        void usual()
        {
            store(debt("Belastingdienst", 5000, "preferent"));
            store(debt("Groothandel", 15000));
            store(debt("Garage", 10000));
            income(1500, 1330);
        }
        DebtOffer made(const QString &method = "mediation")
        {
            const DebtDivision division = book.divide(book.proposal(dossier, method));
            if (blocks(book.make(division)))
                qFatal("not made");
            return book.offers(dossier).first();
        }
        CreditorOffer creditor(const DebtOffer &offer, const QString &name)
        {
            for (const CreditorOffer &one : book.creditors(offer.id))
                if (one.creditor == name)
                    return one;
            return {};
        }
        void agree(const DebtOffer &offer, const QString &name)
        {
            if (blocks(book.reply(offer.id, creditorKey(name), "yes", memory.clock.today(), {})))
                qFatal("not recorded");
        }

        kit::MemoryStore memory{QDate(2026, 3, 2)};
        RuleBook rules = RuleBook::builtIn();
        DebtBook debts{memory.store, rules};
        OfferBook book{memory.store, rules};
        Id<Dossier> dossier;
    };
    static QString all(const QList<Problem> &problems)
    {
        QStringList texts;
        for (const Problem &problem : problems)
            texts << problem.text;
        return texts.join(" | ");
    }

private slots:
    void thePreferentGetTwiceThePercentageToTheCent()
    {
        Desk desk;
        desk.usual();
        const DebtOffer offer = desk.made();
        QCOMPARE(offer.available, Money::euros(3060));
        QCOMPARE(offer.months, 18);
        QCOMPARE(desk.creditor(offer, "Belastingdienst").offered, Money::cents(87429)); // 17,485714 %
        QCOMPARE(desk.creditor(offer, "Groothandel").offered, Money::cents(131143));
        QCOMPARE(desk.creditor(offer, "Garage").offered, Money::cents(87428)); // together exactly what there is
        const Agreement agreement = agreementOf(desk.book.creditors(offer.id));
        QCOMPARE(agreement.offered, Money::euros(3060));
        QCOMPARE(agreement.forgiven, Money::euros(30000 - 3060));
        QVERIFY(answerOf(offer).steps.size() > 5);
    }
    void whatTheBusinessNeedsIsPaidInFullAndSomeStaysOutside()
    {
        Desk desk;
        desk.usual();
        Debt energy = desk.debt("Energie", 560);
        energy.treatment = "full";
        energy.treatmentReason = "Zonder stroom geen winkel.";
        desk.store(energy);
        Debt study = desk.debt("DUO", 9000);
        study.kind = "study";
        study.treatment = "outside";
        study.treatmentReason = "Fw art. 299a";
        desk.store(study);
        const DebtDivision division = desk.book.divide(desk.book.proposal(desk.dossier, "mediation"));
        QCOMPARE(int(division.left.size()), 1);
        QVERIFY(!blocks(desk.book.make(division)));
        const DebtOffer offer = desk.book.offers(desk.dossier).first();
        QCOMPARE(desk.creditor(offer, "Energie").offered, Money::euros(560));
        const Agreement agreement = agreementOf(desk.book.creditors(offer.id));
        QCOMPARE(agreement.asked, 3);
        QCOMPARE(agreement.offered, Money::euros(3060));
        QCOMPARE(desk.creditor(offer, "Belastingdienst").offered, Money::cents(71429)); // of the 2.500 that is left
    }
    void securityCountsOnlyForWhatItDoesNotCover()
    {
        Desk desk;
        desk.store(desk.debt("Garage", 6000));
        Debt brewer = desk.debt("Brouwer", 10000, "secured");
        brewer.ground = "retention";
        brewer.secured = Money::euros(4000);
        desk.store(brewer);
        desk.income(1500, 1400); // 1.800 over 18 months
        const DebtOffer offer = desk.made();
        QCOMPARE(desk.creditor(offer, "Brouwer").claim, Money::euros(6000));
        QCOMPARE(desk.creditor(offer, "Brouwer").offered, Money::euros(900));
        QCOMPARE(desk.creditor(offer, "Garage").offered, Money::euros(900));
        const DebtDivision again = desk.book.divide(offer);
        QVERIFY(all(again.problems).contains("Brouwer")); // no proof of the retention of title
    }
    void vatThatSuppliersGetBackReturnsAsATaxClaim()
    {
        Desk desk;
        Debt supplier = desk.debt("Groothandel", 12100);
        supplier.vat = Money::euros(2100);
        desk.store(supplier);
        desk.income(1500, 1400);
        const DebtOffer offer = desk.made();
        const CreditorOffer tax = desk.book.creditors(offer.id).last();
        QVERIFY(tax.conditional);
        // Both fit: the VAT over what the supplier does not get is the claim, and it gets twice the percentage.
        const CreditorOffer theirs = desk.creditor(offer, "Groothandel");
        const qint64 back = 210000 * theirs.forgiven().toCents() / 1210000;
        QVERIFY(qAbs(tax.claim.toCents() - back) <= 1);
        QCOMPARE(tax.offered + theirs.offered, Money::euros(1800));
        QVERIFY(qAbs(tax.share().thousandths() - 2 * theirs.share().thousandths()) <= 3);
    }
    void theCalculatorSaysTheSameOnTheCommandLine()
    {
        const QJsonObject input{{"on", "2026-03-02"}, {"available_cents", 180000},
                                {"claims", QJsonArray{QJsonObject{{"creditor", "G"}, {"amount_cents", 1210000}, {"rank", "concurrent"}, {"vat_cents", 210000}}}}};
        const CalcAnswer answer = calculator("debt-distribution")->run(input, RuleBook::builtIn(), QDate(2026, 3, 2));
        QVERIFY(answer.problems.isEmpty());
        QCOMPARE(int(answer.outcome["payments"].toArray().size()), 2);
        QCOMPARE(answer.outcome["paid_cents"].toInteger(), 180000);
        const QJsonObject wrong{{"on", "2026-03-02"}, {"available_cents", 100}, {"claims", QJsonArray{QJsonObject{{"creditor", "G"}, {"amount_cents", 100}, {"rank", "concurrent"}, {"secured_cents", 101}}}}};
        QVERIFY(!calculator("debt-distribution")->run(wrong, RuleBook::builtIn(), QDate(2026, 3, 2)).problems.isEmpty());
    }
    void theTaxAuthorityTookTheSameSharesOfEntrepreneursForAWhile()
    {
        Desk desk;
        const DebtOffer then = proposal("credit", std::nullopt, true, desk.rules, QDate(2023, 3, 1));
        QCOMPARE(then.ratio, Percentage::percent(100));
        QCOMPARE(proposal("credit", std::nullopt, false, desk.rules, QDate(2023, 3, 1)).ratio, Percentage::percent(200));
        QCOMPARE(proposal("credit", std::nullopt, true, desk.rules, QDate(2026, 3, 2)).ratio, Percentage::percent(200));
    }
    void anOfferStaysAsItWasMadeWhenADebtChanges()
    {
        Desk desk;
        desk.usual();
        const DebtOffer offer = desk.made();
        Debt garage = desk.debts.debts(desk.dossier).at(1);
        QCOMPARE(garage.creditor, QString("Garage"));
        garage.principal = Money::euros(99);
        desk.store(garage);
        QCOMPARE(desk.creditor(offer, "Garage").claim, Money::euros(10000));
        QVERIFY(blocks(desk.debts.remove(garage.id))); // it takes part in an open offer
    }
    void whoAgreedIsCountedInNumberAndInSum()
    {
        Desk desk;
        desk.usual();
        const DebtOffer offer = desk.made();
        desk.book.sent(offer.id, {creditorKey("Garage"), creditorKey("Groothandel"), creditorKey("Belastingdienst")}, false);
        desk.agree(offer, "Garage");
        QVERIFY(blocks(desk.book.reply(offer.id, creditorKey("Groothandel"), "no", QDate(2026, 3, 2), {}))); // a refusal needs its reason
        QVERIFY(!blocks(desk.book.reply(offer.id, creditorKey("Groothandel"), "no", QDate(2026, 3, 2), "Te weinig")));
        const Agreement agreement = agreementOf(desk.book.creditors(offer.id));
        QCOMPARE(agreement.agreed, 1);
        QCOMPARE(agreement.refused, 1);
        QCOMPARE(agreement.open(), 1);
        QCOMPARE(agreement.agreedClaim, Money::euros(10000));
        QVERIFY(sentence(agreement).contains("1 of 3"));
        desk.memory.store.undo();
        QCOMPARE(agreementOf(desk.book.creditors(offer.id)).refused, 0);
    }
    void answersAreATaskThatMovesWithTheReminder()
    {
        Desk desk;
        desk.usual();
        const DebtOffer offer = desk.made();
        const auto task = [&] {
            for (const Task &one : Tasks(desk.memory.store).of(desk.dossier))
                if (one.cause == offer.id.text())
                    return one;
            return Task();
        };
        QCOMPARE(task().due, QDate(2026, 3, 30)); // 28 days
        desk.book.sent(offer.id, {creditorKey("Garage")}, true);
        QCOMPARE(task().due, QDate(2026, 3, 16));
        for (const char *name : {"Garage", "Groothandel", "Belastingdienst"})
            desk.agree(offer, name);
        QCOMPARE(task().done, QDate(2026, 3, 2));
    }
    void anArrangementIsReservedReviewedAndEndsWithDischarge()
    {
        Desk desk;
        desk.usual();
        DebtOffer offer = desk.made();
        for (const char *name : {"Garage", "Groothandel", "Belastingdienst"})
            desk.agree(offer, name);
        offer.accepted = QDate(2026, 3, 2);
        offer.starts = QDate(2026, 4, 1);
        QVERIFY(desk.book.accept(offer).isEmpty());
        QCOMPARE(offer.lastDay(), QDate(2027, 9, 30));
        const QList<DebtReview> reviews = desk.book.reviews(offer.id);
        QCOMPARE(int(reviews.size()), 1);
        QCOMPARE(reviews.first().due, QDate(2027, 4, 1));
        desk.memory.clock.set(QDateTime(QDate(2026, 6, 30), QTime(12, 0)));
        QCOMPARE(desk.book.state(offer).expected, Money::euros(510));
        DebtPayment payment;
        payment.id = Id<DebtPayment>::fresh();
        payment.offer = offer.id;
        payment.day = QDate(2026, 5, 1);
        payment.amount = Money::euros(170);
        QVERIFY(!blocks(desk.book.pay(payment)));
        QCOMPARE(desk.book.state(offer).behind(), Money::euros(340));
        DebtReview review = reviews.first();
        review.held = QDate(2026, 6, 30);
        review.month = Money::euros(200);
        QVERIFY(blocks(desk.book.hold(review))); // what came out is asked
        review.finding = "Inkomen omhoog";
        QVERIFY(!blocks(desk.book.hold(review)));
        desk.memory.clock.set(QDateTime(QDate(2026, 7, 31), QTime(12, 0)));
        QCOMPARE(desk.book.state(offer).expected, Money::euros(510 + 200));
        offer.ended = QDate(2026, 7, 31);
        offer.outcome = "discharged";
        const QList<Problem> problems = desk.book.finish(offer);
        QVERIFY(!blocks(problems));
        QVERIFY(!problems.isEmpty()); // the offer has not been paid
        for (const Debt &debt : desk.debts.debts(desk.dossier))
            QCOMPARE(debt.settled, QDate(2026, 7, 31));
        desk.memory.store.undo();
        QVERIFY(desk.debts.debts(desk.dossier).first().isOpen());
    }
    void anAgreementNotOfEverybodyNeedsACourt()
    {
        Desk desk;
        desk.usual();
        DebtOffer offer = desk.made();
        desk.agree(offer, "Garage");
        offer.accepted = QDate(2026, 3, 2);
        offer.starts = QDate(2026, 4, 1);
        QVERIFY(all(desk.book.accept(offer)).contains("287a"));
    }
    void aSettlementCreditCanBeABbzLoan()
    {
        Desk desk;
        desk.usual();
        LoanBook loans(desk.memory.store, desk.rules);
        Loan loan = loanProposal(desk.dossier, "established", QDate(2026, 2, 20), loans.rulesOn(desk.dossier, QDate(2026, 2, 20)));
        loan.principal = Money::euros(4000);
        QVERIFY(!blocks(loans.grant(loan)));
        DebtOffer offer = desk.book.proposal(desk.dossier, "credit");
        offer.available = loan.principal;
        offer.loan = loan.id.text();
        QVERIFY(!blocks(desk.book.make(desk.book.divide(offer))));
        QCOMPARE(desk.memory.store.find(Id<Loan>::parse(desk.book.offers(desk.dossier).first().loan))->principal, Money::euros(4000));
        QCOMPARE(desk.book.offers(desk.dossier).first().months, 0);
    }
    void theCourtFileSaysWhatIsMissing()
    {
        Desk desk;
        desk.usual();
        const DebtOffer offer = desk.made();
        CourtFile file;
        file.id = Id<CourtFile>::fresh();
        file.dossier = desk.dossier;
        file.kind = "forced";
        file.started = QDate(2026, 3, 2);
        file.offer = offer.id.text();
        QVERIFY(!blocks(desk.book.save(file)));
        const auto item = [&](const QString &key) {
            for (const CourtItem &one : desk.book.items(file))
                if (one.key == key)
                    return one;
            return CourtItem();
        };
        QVERIFY(item("offer").present);
        QVERIFY(item("capacity").present);
        QVERIFY(!item("creditor-places").present);
        QVERIFY(item("creditor-places").why.contains("Garage"));
        QVERIFY(!item("goods").present);
        QVERIFY(item("threat").key.isEmpty()); // only a moratorium is about a threat
        const int missing = missingOf(desk.book.items(file));
        file.set("goods", true);
        QVERIFY(!blocks(desk.book.save(file)));
        QCOMPARE(missingOf(desk.book.items(file)), missing - 1);
        desk.book.addPaper(file, "identity", "id.txt", "Verzonnen");
        QCOMPARE(item("identity").papers, 1);
        QCOMPARE(missingOf(desk.book.items(file)), missing - 2);
        file.set("goods", false);
        QVERIFY(!file.has("goods"));
    }
    void aMoratoriumHoldsAtMostSixMonthsAndNeedsAThreat()
    {
        Desk desk;
        Debt rent = desk.debt("Woonstichting", 2400);
        rent.threat = "eviction";
        rent.threatDay = QDate(2026, 3, 12);
        rent.threatActor = "adviser";
        CourtFile file;
        file.id = Id<CourtFile>::fresh();
        file.dossier = desk.dossier;
        file.kind = "moratorium";
        file.started = QDate(2026, 3, 1);
        const auto threat = [&] {
            for (const CourtItem &one : desk.book.items(file))
                if (one.key == "threat")
                    return one.present;
            return false;
        };
        QVERIFY(!threat());
        desk.store(rent);
        QVERIFY(threat());
        file.decided = QDate(2026, 3, 2);
        file.outcome = "granted";
        QVERIFY(!blocks(desk.book.save(file)));
        bool found = false;
        for (const Task &task : Tasks(desk.memory.store).of(desk.dossier))
            found = found || (task.cause == file.id.text() && task.due == QDate(2026, 9, 1));
        QVERIFY(found);
    }
};

REGISTER_TEST(OfferBookTest)
#include "offerbook_test.moc"
