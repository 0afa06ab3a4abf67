#include "core/letter/letter.h"
#include "core/letter/lettersubject.h"

#include "core/bbz/bbzbook.h"
#include "core/bbz/capitalbook.h"
#include "core/base/format.h"
#include "core/bbz/loanbook.h"
#include "core/calc/calculators.h"
#include "core/policy/officeaccount.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QRegularExpression>
#include <QTest>

using namespace core;

/// The letters of the Bbz as the client gets them.
class BbzLettersTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::MemoryStore> m_memory;
    std::unique_ptr<BbzBook> m_bbz;
    std::unique_ptr<LoanBook> m_loans;
    Id<Dossier> m_dossier;

    QString text(const QString &letter, const QString &item = {}, const QString &receiver = "client")
    {
        ReportRequest request{m_memory->store, m_rules, m_memory->clock, "letter/" + letter, m_dossier};
        request.item = item;
        request.receiver = receiverOf(receiver);
        const QString key = letterAbout(request);
        request.report = letterReport(key);
        const LetterTemplate *form = findLetterTemplate(key);
        if (!form)
            qFatal("no letter");
        const LetterFields known = knownFields(request);
        for (auto field = known.cbegin(); field != known.cend(); ++field)
            if (!letterFieldNames().contains(field.key()))
                qFatal("no name for %s", qPrintable(field.key()));
        const QString text = toText(makeLetter(letterOf(*form, known, {}), request));
        // Nothing that was to be filled in may be left open.
        if (receiver == "client" && !openFields(text).isEmpty())
            qFatal("left open: %s", qPrintable(openFields(text).join(' ')));
        return text;
    }
    BbzApplication application(const QString &kind, const QString &decision)
    {
        BbzApplication made;
        made.id = Id<BbzApplication>::fresh();
        made.dossier = m_dossier;
        made.kind = kind;
        made.received = QDate(2026, 1, 12);
        made.asksCapital = Money::euros(20000);
        made.decision = decision;
        if (!decision.isEmpty())
            made.decided = QDate(2026, 2, 20);
        made.grounds = "Het bedrijf is levensvatbaar volgens het advies.";
        made.refusedPart = "Het geld voor een tweede auto.";
        made.bureau = "Bureau De Peilstok";
        made.adviceAsked = QDate(2026, 1, 15);
        made.adviceReceived = QDate(2026, 2, 10);
        made.advice = "viable";
        if (blocks(m_bbz->save(made)))
            qFatal("not saved");
        return made;
    }
    Loan loan(const BbzApplication &on)
    {
        Loan made = loanProposal(m_dossier, "established", QDate(2025, 12, 1), m_rules.on(QDate(2025, 12, 1)));
        made.application = on.id.text();
        made.principal = Money::euros(20000);
        made.firstDue = QDate(2026, 1, 1);
        made.purpose = "oven en koeling";
        if (blocks(m_loans->grant(made)))
            qFatal("not granted");
        return made;
    }

private slots:
    void init()
    {
        m_memory = std::make_unique<kit::MemoryStore>(QDate(2026, 3, 2));
        m_bbz = std::make_unique<BbzBook>(m_memory->store, m_rules);
        m_loans = std::make_unique<LoanBook>(m_memory->store, m_rules);
        Person who = kit::person("Bram", {}, "Proef", QDate(1980, 2, 3));
        who.municipality = "assen";
        who.street = "Brink";
        who.houseNumber = "1";
        who.postcode = "9401 AB";
        who.city = "Assen";
        QVERIFY(!blocks(saveAccount(m_memory->store, "assen", "NL91 ABNA 0417 1643 00", "Gemeente Assen")));
        m_dossier = Dossiers(m_memory->store).create(who, std::nullopt, kit::route("established", "decision", QDate(2025, 9, 1))).id;
    }

    void aGrantNamesWhatIsGivenWhyAndHowToObject()
    {
        const BbzApplication granted = application("established", "granted");
        loan(granted);
        LivingAward award;
        award.id = Id<LivingAward>::fresh();
        award.dossier = m_dossier;
        award.application = granted.id.text();
        award.from = QDate(2026, 1, 1);
        award.until = QDate(2026, 6, 30);
        award.month = Money::euros(1100);
        QVERIFY(!blocks(m_bbz->save(award)));
        const QString letter = text("bbz-decision", granted.id.text());
        for (const char *piece : {"Brink 1", "Geachte Bram Proef", "Wij geven u de bijstand die u vraagt", "1.100,00", "405,53", "oven en koeling", "art. 39", "levensvatbaar", "art. 20", "binnen zes weken",
                                  "7 april 2026", "burgemeester en wethouders van Assen"})
            QVERIFY2(letter.contains(piece), piece);
        for (const char *piece : {"Concept", "afwijzen", "Wij wijzen", "tweede auto", "art. 24:"})
            QVERIFY2(!letter.contains(piece), piece);
    }
    void aPartIsGivenAndARefusalNamesTheConditions()
    {
        BbzApplication made = application("established", "partly");
        QVERIFY(text("bbz-decision").contains("tweede auto"));
        made.decision = "refused";
        made.setGate("viable", "no");
        QVERIFY(!blocks(m_bbz->save(made)));
        const QString letter = text("bbz-decision");
        QVERIFY(letter.contains("Wij wijzen uw aanvraag af"));
        QVERIFY(letter.contains("Het bedrijf is levensvatbaar (Bbz art. 1(c))"));
        QVERIFY(!letter.contains("Wat u moet doen"));
        QVERIFY(letter.contains("bezwaar"));
    }
    void withoutADecisionItIsADraft()
    {
        application("starter", {});
        const QString letter = text("bbz-decision");
        QVERIFY(letter.contains("Concept"));
        QVERIFY(!letter.contains("binnen zes weken"));
    }
    void aLetterAboutPayingNamesTheAccountOrIsNotMade()
    {
        const Loan made = loan(application("established", "granted"));
        const QString letter = text("loan", made.id.text());
        QVERIFY2(letter.contains("NL91 ABNA 0417 1643 00 op naam van Gemeente Assen"), qPrintable(letter));
        const auto statement = [&] {
            ReportRequest request{m_memory->store, m_rules, m_memory->clock, "loan-statement", m_dossier};
            request.receiver = receiverOf("client");
            return toText(makeDocument(request));
        };
        QVERIFY(statement().contains("NL91 ABNA 0417 1643 00"));
        QVERIFY(!blocks(saveAccount(m_memory->store, "assen", {}, {})));
        QVERIFY(statement().contains("not filled in"));
        const LetterTemplate &form = *findLetterTemplate("loan-reminder");
        ReportRequest request{m_memory->store, m_rules, m_memory->clock, letterReport(form.key), m_dossier};
        request.item = made.id.text();
        request.receiver = receiverOf("client");
        const QList<Problem> problems = check(letterOf(form, knownFields(request), {}), request);
        QVERIFY(blocks(problems));
        QVERIFY2(problems.first().text.contains("Account number of the office"), qPrintable(problems.first().text));
        // The account of the office is there for whoever has none of their own.
        QVERIFY(!blocks(saveAccount(m_memory->store, {}, "NL91 ABNA 0417 1643 00", "Werkplein")));
        QVERIFY(text("loan", made.id.text()).contains("op naam van Werkplein"));
        QVERIFY(blocks(saveAccount(m_memory->store, {}, "NL91 ABNA 0417 1643 01", "Werkplein")));
        QVERIFY(blocks(saveAccount(m_memory->store, "assen", "NL91 ABNA 0417 1643 00", " ")));
        m_memory->store.undo();
        QVERIFY(!officeAccount(m_memory->store, "assen"));
    }
    void papersThatAreMissingAreAskedForAndATermThatIsExtendedIsTold()
    {
        BbzApplication open = application("starter", {});
        QVERIFY(text("bbz-application", open.id.text()).contains("Ondernemingsplan met begrotingen"));
        BbzSuspension asked;
        asked.id = Id<BbzSuspension>::fresh();
        asked.application = open.id;
        asked.asked = QDate(2026, 2, 1);
        asked.answerBy = QDate(2026, 2, 15);
        asked.what = "Huurcontract";
        QVERIFY(!blocks(m_bbz->save(asked)));
        const QString letter = text("bbz-application", asked.id.text());
        QVERIFY(letter.contains("Huurcontract") && letter.contains("15 februari 2026") && letter.contains("Awb art. 4:15"));
        asked.completed = QDate(2026, 2, 10);
        QVERIFY(!blocks(m_bbz->save(asked)));
        open.extended = QDate(2026, 2, 20);
        open.extensionReason = "Het advies komt later.";
        QVERIFY(!blocks(m_bbz->save(open)));
        const QString extension = text("bbz-application", open.id.text());
        QVERIFY(extension.contains("Het advies komt later.") && extension.contains("art. 35 lid 3"));
    }
    void eachStageOfArrearsHasItsLetter_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("piece");
        QTest::newRow("reminder") << "reminder" << "Misschien bent u het vergeten";
        QTest::newRow("first demand") << "first-demand" << "Aanmaning: betaal binnen twee weken";
        QTest::newRow("second demand") << "second-demand" << "Tweede aanmaning";
        QTest::newRow("claiming all") << "due-at-once" << "Wij overwegen uw hele lening op te eisen";
    }
    void eachStageOfArrearsHasItsLetter()
    {
        QFETCH(QString, stage);
        QFETCH(QString, piece);
        const Loan made = loan(application("established", "granted"));
        LoanEntry notice;
        notice.id = Id<LoanEntry>::fresh();
        notice.loan = made.id;
        notice.day = QDate(2026, 2, 20);
        notice.kind = "notice";
        notice.part = stage;
        QVERIFY(!blocks(m_loans->record(notice)));
        const QString letter = text("loan", notice.id.text());
        QVERIFY2(letter.contains(piece), qPrintable(letter));
        QVERIFY(letter.contains("1 januari 2026") && letter.contains("1 februari 2026"));
        QVERIFY(letter.contains(format(m_loans->account(made, QDate(2026, 2, 20)).overdue())));
        QVERIFY(letter.contains("20 februari 2026") && letter.contains("6 maart 2026"));
    }
    void theLetterThatIsDueNextNeedsNoRecord()
    {
        const Loan made = loan(application("established", "granted"));
        QVERIFY(text("loan", made.id.text()).contains("Herinnering"));
        QVERIFY(text("loan-reminder").contains("Herinnering"));
    }
    void deferralAndClaimAreDecisions()
    {
        Loan made = loan(application("established", "granted"));
        LoanEntry pause;
        pause.id = Id<LoanEntry>::fresh();
        pause.loan = made.id;
        pause.day = QDate(2026, 2, 20);
        pause.until = QDate(2026, 8, 19);
        pause.kind = "pause";
        pause.part = "principal";
        pause.note = "De straat ligt open.";
        QVERIFY(!blocks(m_loans->record(pause)));
        const QString deferral = text("loan", pause.id.text());
        QVERIFY(deferral.contains("alleen de rente") && deferral.contains("De straat ligt open.") && deferral.contains("bezwaar"));
        made.claimed = QDate(2026, 2, 25);
        made.claimReason = "Het bedrijf is overgedragen.";
        QVERIFY(!blocks(m_loans->change(made)));
        const QString claim = text("loan", made.id.text());
        QVERIFY2(claim.contains(format(m_loans->account(made, QDate(2026, 3, 2)).payoff())), qPrintable(claim));
        QVERIFY(claim.contains("art. 39") && claim.contains("Participatiewet art. 58") && claim.contains("bezwaar"));
    }
    void theDeterminationIsADecisionWithItsSteps()
    {
        BookYear year = m_bbz->proposal(m_dossier, 2018);
        year.household = "couple";
        year.result = Money::euros(12000);
        year.otherIncome = Money::euros(5000);
        year.lent = Money::euros(4000);
        year.wealthKnown = true;
        year.accountsReceived = QDate(2019, 6, 20);
        QVERIFY(!blocks(m_bbz->save(year)));
        QVERIFY(text("bbz-determination").contains("Concept"));
        year.determined = QDate(2019, 8, 20);
        takeOutcome(year, calculator("bbz-determination")->run(determinationInput(year), m_rules, QDate(2026, 3, 2)).outcome);
        year.claimed = year.claim;
        QVERIFY(!blocks(m_bbz->determine(year, false)));
        const QString letter = text("bbz-determination", year.id.text());
        QVERIFY(letter.contains("2.445,88") && letter.contains("1.554,12") && letter.contains("17.045,88"));
        QVERIFY(letter.contains("betaalt de belasting over de gift zelf") && letter.contains("1 oktober 2019"));
    }
    void theStatementForTheCompensationNamesTheYears()
    {
        Compensation compensation;
        compensation.id = Id<Compensation>::fresh();
        compensation.dossier = m_dossier;
        compensation.gift2015 = Money::euros(9500);
        QVERIFY(!blocks(m_bbz->save(compensation)));
        const QString letter = text("bbz-compensation");
        QVERIFY(letter.contains("2015") && letter.contains("9.500,00") && letter.contains("Postbus 4510") && !letter.contains("2014\t"));
    }
    void whoMayNotSeeABenefitGetsNoLetter()
    {
        application("established", "granted");
        QVERIFY(!text("bbz-decision", {}, "partner-organisation").contains("Peilstok"));
    }
};

REGISTER_TEST(BbzLettersTest)
#include "bbzletters_test.moc"
