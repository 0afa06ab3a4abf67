#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/plan/plans.h"
#include "core/report/reports.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// The business plan on paper, and the list of what is still asked.
class PlanReportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    RuleBook m_rules = RuleBook::builtIn();
    Checklists m_lists = Checklists::builtIn();
    Id<Dossier> m_dossier;

    Plans plans() { return Plans(m_kit->store, m_lists); }
    QString textOf(const QString &report, const QString &receiver, const QSet<QString> &parts = {})
    {
        ReportRequest request{m_kit->store, m_rules, m_kit->clock, report, m_dossier};
        request.receiver = receiverOf(receiver);
        request.parts = parts;
        return toText(makeDocument(request));
    }
    Answer answerTo(const QString &item, AnswerState state, const QString &text)
    {
        Answer answer = plans().plan(m_dossier, "ondernemingsplan").answer(item);
        answer.state = state;
        answer.text = text;
        return answer;
    }
    const ChecklistItem &item(const QString &key) const { return *m_lists.newest("ondernemingsplan")->item(key); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        const Dossier dossier{Id<Dossier>::fresh(), "2026-0001", "A. Adviseur", QDate(2026, 1, 5), {}, {}, {}, {}};
        m_dossier = dossier.id;
        Person client;
        client.id = Id<Person>::fresh();
        client.dossier = m_dossier;
        client.role = "client";
        client.firstName = "Fenna";
        client.lastName = "Veen";
        Route route;
        route.id = Id<Route>::fresh();
        route.dossier = m_dossier;
        route.kind = "starter";
        route.start = QDate(2026, 1, 5);
        m_kit->store.write(Op{"Test"}, [&](Writer &writer) {
            writer.put(dossier);
            writer.put(client);
            writer.put(route);
        });
    }
    void showsEachAnswerWithItsPapersAndTheJudgement()
    {
        Answer cv = answerTo("cv", AnswerState::Assessed, "Tien jaar fietsenmaker.");
        cv.judgement = Judgement::Doubtful;
        cv.remark = "Vraag een getuigschrift.";
        plans().save(cv);
        plans().addPaper(cv, item("cv").evidence.first(), "cv-fenna.pdf", "%PDF");
        const QString text = textOf("plan", "internal");
        QVERIFY2(text.contains("Tien jaar fietsenmaker."), qPrintable(text));
        QVERIFY(text.contains(item("cv").question));
        QVERIFY(text.contains("Papers: cv-fenna.pdf"));
        QVERIFY(text.contains("State: Assessed: doubtful (A. Adviseur, 2-3-2026)"));
        QVERIFY(text.contains("Vraag een getuigschrift."));
        QVERIFY(text.contains("Fenna Veen"));
    }
    void asksEveryQuestionAlsoWithoutAnAnswer()
    {
        plans().save(answerTo("idea-short", AnswerState::Received, "Ik maak fietsen."));
        const QString text = textOf("plan", "internal");
        for (const ChecklistItem &each : m_lists.newest("ondernemingsplan")->items())
            if (each.when.clauses().isEmpty())
                QVERIFY2(text.contains(each.question), qPrintable(each.key));
        QVERIFY(text.contains("still asked: " + item("cv").evidence.first().title));
    }
    void setsWhatDoesNotApplyApartWithItsReason()
    {
        Answer swot = answerTo("swot", AnswerState::NotApplicable, {});
        swot.reason = "Staat al in het plan van de coach.";
        plans().save(swot);
        const QString text = textOf("plan", "internal");
        const qsizetype end = text.indexOf("What does not apply");
        QVERIFY(end > 0);
        QVERIFY(text.indexOf("Staat al in het plan van de coach.") > end);
        QVERIFY(text.indexOf(item("swot").question) < 0);
        QVERIFY(text.contains("A. Adviseur, 2-3-2026"));
    }
    void keepsTheJudgementFromTheClient()
    {
        Answer cv = answerTo("cv", AnswerState::Assessed, "Tien jaar fietsenmaker.");
        cv.judgement = Judgement::Insufficient;
        cv.remark = "Niet geloofwaardig.";
        plans().save(cv);
        for (const char *report : {"plan", "plan-open"}) {
            const QString text = textOf(report, "client");
            QVERIFY2(!text.contains("Niet geloofwaardig."), report);
            QVERIFY(!text.contains("nsufficient"));
        }
        QVERIFY(textOf("plan-open", "client").contains("Not good enough yet. Ask your adviser"));
        QVERIFY(textOf("plan-open", "internal").contains("Not good enough yet: Niet geloofwaardig."));
    }
    void keepsHomeMoneyAndHealthFromAPartner()
    {
        plans().setFact(m_dossier, "health-limits", "yes");
        plans().save(answerTo("health", AnswerState::Received, "Slechte rug."));
        plans().save(answerTo("own-means", AnswerState::Received, "Spaargeld 3000 euro."));
        plans().save(answerTo("offer", AnswerState::Received, "Basisbeurt fiets."));
        const QString text = textOf("plan", "partner-organisation");
        QVERIFY(text.contains("Basisbeurt fiets."));
        for (const char *secret : {"Slechte rug", "Spaargeld", "gezondheid", "uitkering vanwege"})
            QVERIFY2(!text.contains(secret), secret);
        QVERIFY2(text.contains("item(s) of this list are not shown to this receiver."), qPrintable(text));
    }
    void keepsTheIntakeApartFromThePlan()
    {
        Answer request = plans().plan(m_dossier, "intake").answer("request");
        request.state = AnswerState::Received;
        request.text = "Wil van fietsen leven.";
        plans().save(request);
        plans().save(answerTo("idea-short", AnswerState::Received, "Ik maak fietsen."));
        const QString text = textOf("plan", "internal");
        QVERIFY(text.contains("ONDERNEMINGSPLAN"));
        QVERIFY(text.indexOf("Wil van fietsen leven.") > text.indexOf("Ik maak fietsen."));
        QVERIFY(!textOf("plan", "municipality").contains("Wil van fietsen leven."));
        QVERIFY(!textOf("plan-open", "accountant").contains(m_lists.newest("intake")->title));
    }
    void tellsTheClientWhatToWriteAndBringByGate()
    {
        plans().save(answerTo("idea-short", AnswerState::Received, "Ik maak fietsen."));
        plans().save(answerTo("offer", AnswerState::InProgress, "Basisbeurt"));
        const QString text = textOf("plan-open", "client");
        const qsizetype idea = text.indexOf("Needed for: Idee besproken");
        const qsizetype assessable = text.indexOf("Needed for: Plan beoordeelbaar");
        QVERIFY(idea > 0 && assessable > idea);
        QVERIFY(!text.contains("[ ] " + item("idea-short").title));
        QVERIFY(text.contains("[ ] " + item("offer").title));
        QVERIFY(text.contains("You have begun with this."));
        QVERIFY(text.contains("Bring along: " + item("cv").evidence.first().title));
        QVERIFY(text.indexOf(item("swot").title) > assessable);
        QVERIFY2(text.contains("First together with your adviser"), qPrintable(text));
    }
    void doesNotAskTheClientForWhatWaitsForTheAdviser()
    {
        plans().save(answerTo("swot", AnswerState::Received, "Kansen genoeg."));
        const QString text = textOf("plan-open", "client");
        QVERIFY(!text.contains("[ ] " + item("swot").title));
        QVERIFY(text.contains("- " + item("swot").title));
        QVERIFY(text.indexOf("- " + item("swot").title) > text.indexOf("We have this from you already"));
    }
    void explainsOnlyWhenAskedTo()
    {
        QVERIFY(textOf("plan-open", "client", {"explanation"}).contains(item("cv").help));
        QVERIFY(!textOf("plan-open", "client", {"waiting"}).contains(item("cv").help));
    }
    void asksTheFirstListsOfADossierInWhichNothingWasBegun()
    {
        const QString text = textOf("plan-open", "client");
        QVERIFY(text.contains(m_lists.newest("intake")->title));
        QVERIFY(text.contains(m_lists.newest("ondernemingsplan")->title));
        QVERIFY(textOf("plan", "client").contains("No list has been started."));
    }
};

REGISTER_TEST(PlanReportTest)
#include "planreport_test.moc"
