#include "core/demo/demo.h"
#include "core/dossier/merge.h"
#include "core/dossier/search.h"
#include "core/dossier/timeline.h"
#include "core/partner/partners.h"
#include "core/report/reports.h"
#include "core/task/tasks.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// Partners and referrals on 2 March 2026.
class PartnersTest : public QObject {
    Q_OBJECT

    struct Office {
        Office()
        {
            partner.id = Id<PartnerOrganisation>::fresh();
            partner.name = "Coachpraktijk";
            partner.kind = "coach";
            contract.id = Id<PartnerContract>::fresh();
            contract.organisation = partner.id;
            contract.name = "Begeleiding";
            contract.from = QDate(2026, 1, 1);
            contract.until = QDate(2026, 12, 31);
            contract.hourPrice = Money::cents(9250);
            contract.places = 1;
            contract.budget = Money::euros(200);
            if (blocks(partners.save(partner)) || blocks(partners.save(contract)))
                qFatal("not saved");
            Person client = kit::person("Gea", {}, "Proef", QDate(1980, 2, 3));
            client.bsn = "999900006";
            client.phone = "06 0000 1234";
            client.street = "Eikenlaan";
            dossier = dossiers.create(client, kit::business("Tekstbureau Proef")).id;
        }
        Referral referral() const
        {
            Referral one = partners.proposal(dossier, partner.id);
            one.purpose = "Opdrachtgevers vinden";
            return one;
        }
        QList<Task> tasks() { return Tasks(memory.store).of(dossier); }

        kit::MemoryStore memory{QDate(2026, 3, 2)};
        Search search{memory.store};
        Dossiers dossiers{memory.store};
        Partners partners{memory.store};
        PartnerOrganisation partner;
        PartnerContract contract;
        Id<Dossier> dossier;
    };
    static QStringList fields(const QList<Problem> &problems, Problem::Weight weight)
    {
        QStringList names;
        for (const Problem &problem : problems)
            if (problem.weight == weight)
                names.append(problem.field);
        return names;
    }

private slots:
    void aReferralHasAPurposeAndRemindsOfTheAnswer()
    {
        Office office;
        Referral referral = office.partners.proposal(office.dossier, office.partner.id);
        QCOMPARE(fields(office.partners.save(referral), Problem::Weight::Blocks), QStringList("purpose"));
        QVERIFY(office.tasks().isEmpty());
        referral = office.referral();
        QCOMPARE(referral.contract, office.contract.id.text());
        QVERIFY(!blocks(office.partners.save(referral)));
        QCOMPARE(office.tasks().size(), 1);
        QCOMPARE(office.tasks().first().due, QDate(2026, 3, 16));
        // The partner says yes: now the result is awaited.
        referral.state = "accepted";
        referral.answered = QDate(2026, 3, 2);
        referral.due = QDate(2026, 6, 1);
        QVERIFY(!blocks(office.partners.save(referral)));
        QCOMPARE(office.tasks().size(), 1);
        QCOMPARE(office.tasks().first().due, QDate(2026, 6, 1));
        QVERIFY(!office.tasks().first().done.isValid());
        referral.state = "done";
        referral.result = "goal-reached";
        referral.resultDay = QDate(2026, 3, 2);
        QVERIFY(!blocks(office.partners.save(referral)));
        QCOMPARE(office.tasks().first().done, QDate(2026, 3, 2));
    }
    void anOverdueAnswerIsLateInTheWorkList()
    {
        Office office;
        Referral referral = office.referral();
        referral.made = QDate(2026, 2, 1);
        referral.answerBy = QDate(2026, 2, 15);
        QVERIFY(!blocks(office.partners.save(referral)));
        QCOMPARE(office.partners.referralsOf(office.dossier).first().lateDays, 15);
        QCOMPARE(office.partners.overview().first().overdue, 1);
        QCOMPARE(Tasks(office.memory.store).workList({}).late.size(), 1);
    }
    void aRejectionNeedsItsReasonAndAFinishedOneItsResult()
    {
        Office office;
        Referral referral = office.referral();
        referral.state = "rejected";
        referral.answered = QDate(2026, 3, 2);
        QCOMPARE(fields(office.partners.save(referral), Problem::Weight::Blocks), QStringList("reject_reason"));
        referral.state = "done";
        QCOMPARE(fields(office.partners.save(referral), Problem::Weight::Blocks), QStringList("result"));
        referral.result = "independent";
        referral.resultDay = QDate(2026, 3, 2);
        QCOMPARE(fields(office.partners.save(referral), Problem::Weight::Blocks), QStringList("independent_since"));
        referral.independentSince = QDate(2018, 11, 1);
        referral.attribution = "together";
        QVERIFY(!blocks(office.partners.save(referral)));
        QVERIFY(resultSentence(referral).contains("2018"));
        QCOMPARE(office.partners.overview().first().independent, 1);
    }
    void hoursCostThePriceOfTheContract()
    {
        Office office;
        Referral referral = office.referral();
        referral.state = "accepted";
        referral.answered = QDate(2026, 3, 2);
        QVERIFY(!blocks(office.partners.save(referral)));
        PartnerHours hours;
        hours.dossier = office.dossier;
        hours.referral = referral.id;
        hours.day = QDate(2026, 3, 2);
        QCOMPARE(fields(office.partners.save(hours), Problem::Weight::Blocks), QStringList("minutes"));
        hours.id = Id<PartnerHours>::fresh();
        hours.worked = HourQuantity::minutes(50);
        QVERIFY(!blocks(office.partners.save(hours)));
        // 50 minutes at 92.50 an hour is 77.0833.
        QCOMPARE(costOf(hours, office.contract), Money::cents(7708));
        QCOMPARE(office.partners.referral(referral.id)->spent, Money::cents(7708));
        hours.id = Id<PartnerHours>::fresh();
        hours.cost = Money::cents(15000);
        QVERIFY(!blocks(office.partners.save(hours)));
        const ContractUse use = office.partners.use(office.contract);
        QCOMPARE(use.spent, Money::cents(22708));
        QCOMPARE(use.hours, HourQuantity::minutes(100));
        QVERIFY(use.isOverspent());
        QCOMPARE(office.partners.overview().first().spent, Money::cents(22708));
        // A price per referral comes on top once it was accepted.
        office.contract.routePrice = Money::euros(100);
        QVERIFY(!blocks(office.partners.save(office.contract)));
        QCOMPARE(office.partners.use(office.contract).spent, Money::cents(32708));
    }
    void aFullContractWarns()
    {
        Office office;
        Referral first = office.referral();
        first.state = "accepted";
        first.answered = QDate(2026, 3, 2);
        QVERIFY(!fields(office.partners.check(first), Problem::Weight::Warns).contains("contract"));
        QVERIFY(!blocks(office.partners.save(first)));
        // Not by itself.
        QVERIFY(!fields(office.partners.check(first), Problem::Weight::Warns).contains("contract"));
        QVERIFY(fields(office.partners.check(office.referral()), Problem::Weight::Warns).contains("contract"));
        QVERIFY(office.partners.use(office.contract).isFull());
    }
    void whoWasReferredToStays()
    {
        Office office;
        QVERIFY(!blocks(office.partners.save(office.referral())));
        QVERIFY(blocks(office.partners.remove(office.partner.id)));
        QVERIFY(blocks(office.partners.remove(office.contract.id)));
        QCOMPARE(office.partners.overview().size(), 1);
        office.partner.ended = QDate(2026, 3, 1);
        QVERIFY(!blocks(office.partners.save(office.partner)));
        QCOMPARE(office.partners.overview().size(), 0);
        QCOMPARE(office.partners.overview(true).size(), 1);
    }
    void theExtractTellsOnlyWhatTheClientAgreedTo()
    {
        Office office;
        RuleBook rules = RuleBook::builtIn();
        Referral referral = office.referral();
        referral.shared = "contact business";
        QVERIFY(!blocks(office.partners.save(referral)));
        ReportRequest request{office.memory.store, rules, office.memory.clock, "referral", office.dossier};
        request.receiver = receiverOf("partner-organisation");
        const QString before = toText(makeDocument(request));
        for (const char *word : {"Gea", "1234", "Tekstbureau", "Opdrachtgevers"})
            QVERIFY2(!before.contains(word), word);
        referral.consent = QDate(2026, 3, 1);
        QVERIFY(!blocks(office.partners.save(referral)));
        const QString paper = toText(makeDocument(request));
        for (const char *word : {"Gea Proef", "06 0000 1234", "Tekstbureau Proef", "Opdrachtgevers vinden", "Coachpraktijk"})
            QVERIFY2(paper.contains(word), word);
        for (const char *word : {"999900006", "Eikenlaan", "1980"})
            QVERIFY2(!paper.contains(word), word);
        referral.shared = "contact";
        QVERIFY(!blocks(office.partners.save(referral)));
        QVERIFY(!toText(makeDocument(request)).contains("Tekstbureau"));
    }
    void goesAlongWithItsDossier()
    {
        Office office;
        Referral referral = office.referral();
        QVERIFY(!blocks(office.partners.save(referral)));
        PartnerHours hours{Id<PartnerHours>::fresh(), office.dossier, referral.id, QDate(2026, 3, 2), HourQuantity::minutes(60), {}, {}, {}};
        QVERIFY(!blocks(office.partners.save(hours)));
        QCOMPARE(office.search.find("opdrachtgevers").first().id, office.dossier);
        const QList<TimelineItem> items = timeline(office.memory.store, office.dossier);
        QVERIFY(std::any_of(items.begin(), items.end(), [](const TimelineItem &item) { return item.table == "partner_referrals"; }));
        const Id<Dossier> other = office.dossiers.create(kit::person("Gea", {}, "Proef", QDate(1980, 2, 3))).id;
        QVERIFY(!blocks(DossierMerge(office.memory.store).merge(office.dossier, other)));
        QCOMPARE(office.partners.referralsOf(other).size(), 1);
        QCOMPARE(office.partners.referralsOf(other).first().hours, HourQuantity::minutes(60));
        office.dossiers.remove(other);
        QCOMPARE(office.partners.referralsTo(office.partner.id).size(), 0);
        office.memory.store.undo();
        QCOMPARE(office.partners.referralsTo(office.partner.id).size(), 1);
    }
    void thePracticeCaseloadHasPartnersAtWork()
    {
        kit::MemoryStore memory(QDate(2026, 11, 26));
        fillWithDemo(memory.store, RuleBook::builtIn(), {});
        const Partners partners(memory.store);
        int open = 0, overdue = 0, independent = 0;
        for (const PartnerRow &row : partners.overview()) {
            open += row.open;
            overdue += row.overdue;
            independent += row.independent;
            for (const ReferralRow &referral : partners.referralsTo(row.id))
                for (const Problem &problem : partners.check(referral.referral))
                    QVERIFY2(problem.weight == Problem::Weight::Warns, qPrintable(problem.text));
        }
        QVERIFY(open >= 3);
        QVERIFY(overdue >= 1);
        QCOMPARE(independent, 1);
    }
};

REGISTER_TEST(PartnersTest)
#include "partners_test.moc"
