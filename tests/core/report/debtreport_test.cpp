#include "core/debt/debtboard.h"
#include "core/debt/offerbook.h"
#include "core/dossier/dossiers.h"
#include "core/dossier/routes.h"
#include "core/letter/letter.h"
#include "core/letter/lettersubject.h"
#include "core/report/reports.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// The papers of a client with debts: what each reader gets to see.
class DebtReportTest : public QObject {
    Q_OBJECT

    struct Desk {
        Desk()
        {
            Person who = kit::person("Fenna", {}, "Proef", QDate(1979, 5, 6), "999900006");
            dossier = Dossiers(memory.store).create(who).id;
            Route route = kit::route("debts", "intake", QDate(2026, 1, 5));
            route.dossier = dossier;
            if (blocks(Routes(memory.store).start(route)))
                qFatal("no route");
            Debt tax;
            tax.id = Id<Debt>::fresh();
            tax.dossier = dossier;
            tax.creditor = "Belastingdienst";
            tax.kind = "tax";
            tax.rank = "preferent";
            tax.ground = "tax";
            tax.principal = Money::euros(5000);
            tax.reference = "AANSLAG-7";
            Debt garage;
            garage.id = Id<Debt>::fresh();
            garage.dossier = dossier;
            garage.creditor = "Garage";
            garage.principal = Money::euros(25000);
            garage.collector = "Deurwaarder Van Rolde";
            garage.threat = "seizure";
            garage.threatDay = QDate(2026, 3, 12);
            garage.threatActor = "adviser";
            DebtCapacity capacity;
            capacity.id = Id<DebtCapacity>::fresh();
            capacity.dossier = dossier;
            capacity.day = capacity.freeDay = QDate(2026, 3, 2);
            capacity.income = Money::euros(1500);
            capacity.free = Money::euros(1330);
            if (blocks(debts.save(tax)) || blocks(debts.save(garage)) || blocks(debts.save(capacity)))
                qFatal("not saved");
            if (blocks(book.make(book.divide(book.proposal(dossier, "mediation")))))
                qFatal("no offer");
        }
        QString text(const QString &report, const QString &item = {}, const QString &receiver = "internal")
        {
            ReportRequest request{memory.store, rules, memory.clock, report, dossier};
            request.item = item;
            request.receiver = receiverOf(receiver);
            return toText(makeDocument(request));
        }
        QString letter(const QString &kind, const QString &creditor, const QString &receiver)
        {
            const LetterTemplate &form = *findLetterTemplate("debt-" + kind);
            ReportRequest request{memory.store, rules, memory.clock, letterReport(form.key), dossier};
            request.receiver = receiverOf(receiver);
            if (kind == "balance") {
                for (const LetterSubject &subject : letterSubjects(form, request))
                    if (subject.label == creditor)
                        request.item = subject.item;
            } else {
                for (const CreditorOffer &one : book.creditors(book.offers(dossier).first().id))
                    if (one.creditor == creditor)
                        request.item = one.shares.first().id.text();
            }
            return toText(makeLetter(letterOf(form, knownFields(request), {}), request));
        }

        kit::MemoryStore memory{QDate(2026, 3, 2)};
        RuleBook rules = RuleBook::builtIn();
        DebtBook debts{memory.store, rules};
        OfferBook book{memory.store, rules};
        Id<Dossier> dossier;
    };

private slots:
    void aLetterTellsACreditorOnlyItsOwnShare()
    {
        Desk desk;
        const QString garage = desk.letter("offer", "Garage", "creditor");
        QVERIFY(garage.contains("Geachte heer, mevrouw"));
        QVERIFY(garage.contains("Deurwaarder Van Rolde")); // the collector acts for the creditor
        QVERIFY(garage.contains("2.185,71"));
        QVERIFY(garage.contains("finale kwijting"));
        QVERIFY(garage.contains("Antwoordformulier"));
        QVERIFY(!garage.contains("Belastingdienst"));
        QVERIFY(!garage.contains("874,29"));
        QVERIFY(!garage.contains("{"));
    }
    void onlyAPublicCreditorGetsTheBsn()
    {
        Desk desk;
        QVERIFY(!desk.letter("offer", "Garage", "public-creditor").contains("999900006"));
        QVERIFY(!desk.letter("offer", "Belastingdienst", "creditor").contains("999900006"));
        const QString tax = desk.letter("offer", "Belastingdienst", "public-creditor");
        QVERIFY(tax.contains("999900006"));
        QVERIFY(tax.contains("AANSLAG-7"));
        QVERIFY(tax.contains("874,29"));
    }
    void everyLetterCanBeWritten()
    {
        Desk desk;
        for (const LetterTemplate &form : letterTemplates()) {
            if (form.group != "debts")
                continue;
            const QString text = desk.letter(form.key.section('-', 1), "Garage", "creditor");
            QVERIFY2(text.contains("Geachte heer, mevrouw") && text.contains("Deurwaarder Van Rolde\nnamens Garage"), qPrintable(form.key + text));
        }
    }
    void theOverviewShowsTotalsAndWhatThreatens()
    {
        Desk desk;
        const QString text = desk.text("debts");
        QVERIFY(text.contains("30.000,00"));
        QVERIFY(text.contains("12-3-2026"));
        QVERIFY(!desk.text("debts", {}, "accountant").contains("30.000,00"));
    }
    void anExtractHasTheDebtsUnlessTheReceiverDoesNotGetThem()
    {
        Desk desk;
        desk.debts.addProof(desk.debts.debts(desk.dossier).last(), "threat-letter", "beslagbrief.txt", "Verzonnen");
        const QString own = desk.text("dossier", {}, "subject-access");
        QVERIFY(own.contains("Garage") && own.contains("25.000,00") && own.contains("beslagbrief.txt"));
        const QString accountant = desk.text("dossier", {}, "accountant");
        QVERIFY(!accountant.contains("Garage")); // neither as a debt nor in the title of a task
        const QString partner = desk.text("dossier", {}, "partner-organisation");
        QVERIFY(!partner.contains("Garage") && !partner.contains("beslagbrief.txt"));
    }
    void theDivisionCarriesItsStepsAndSources()
    {
        Desk desk;
        const QString text = desk.text("debt-offer");
        QVERIFY(text.contains("17,486 %"));
        QVERIFY(text.contains("Faillissementswet art. 349"));
        QVERIFY(text.contains("NVVK"));
        QVERIFY(text.contains("26.940,00"));
    }
    void theCourtFileNamesWhatIsMissing()
    {
        Desk desk;
        CourtFile file;
        file.id = Id<CourtFile>::fresh();
        file.dossier = desk.dossier;
        file.started = QDate(2026, 3, 2);
        file.offer = desk.book.offers(desk.dossier).first().id.text();
        QVERIFY(!blocks(desk.book.save(file)));
        const QString text = desk.text("debt-court", file.id.text(), "court");
        QVERIFY(text.contains("art. 285"));
        QVERIFY(text.contains("999900006"));
        QVERIFY(text.contains("Garage"));
    }
};

REGISTER_TEST(DebtReportTest)
#include "debtreport_test.moc"
