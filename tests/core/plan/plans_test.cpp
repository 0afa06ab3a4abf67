#include "core/base/failure.h"
#include "core/dossier/business.h"
#include "core/dossier/dossier.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/plan/plans.h"
#include "core/store/journal.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// The rules an adviser works by with a list.
class PlansTest : public QObject {
    Q_OBJECT

    static constexpr Op prepare{"Prepare"};

    /// JSON with single quotes, because moc loses its way in raw strings.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }
    static QByteArray version(int number, const QByteArray &items)
    {
        return json("{'key': 'short', 'version': " + QByteArray::number(number)
                    + ", 'date': '2026-01-01', 'order': 1, 'title': 'Kort', 'intro': 'Kort.', 'routes': ['starter'],"
                      "'gates': [{'key': 'idea', 'title': 'Idee', 'needs': 'received'}, {'key': 'complete', 'title': 'Compleet', 'needs': 'readable'},"
                      "{'key': 'decision', 'title': 'Besluit', 'needs': 'assessed'}],"
                      "'sections': [{'key': 's', 'title': 'Deel', 'intro': '', 'items': [" + items + "]}]}");
    }
    static QByteArray item(const QByteArray &key, const QByteArray &gate, const QByteArray &more = {}, const QByteArray &question = "Wat?")
    {
        return "{'key': '" + key + "', 'title': 'Punt " + key + "', 'gate': '" + gate + "', 'question': '" + question + "', 'help': 'Hulp.'" + more + "}";
    }
    static Checklists shortList()
    {
        Checklists lists;
        lists.add(version(1, item("a", "idea") + "," + item("rent", "complete", ", 'evidence': [{'kind': 'premises-contract', 'needed': true}, {'kind': 'photos', 'needed': false}]") + ","
                                 + item("staff", "complete", ", 'when': {'staff': ['yes']}")), "short.json");
        return lists;
    }
    struct Desk {
        kit::MemoryStore memory;
        Checklists lists = shortList();
        Plans plans{memory.store, lists};
        Id<Dossier> dossier = Id<Dossier>::fresh();

        Desk()
        {
            memory.store.write(prepare, [&](Writer &writer) {
                writer.put(Dossier{dossier, "2026-0001", "A. Adviseur", QDate(2026, 1, 5), {}, {}, {}, {}});
                Route route;
                route.id = Id<Route>::fresh();
                route.dossier = dossier;
                route.kind = "starter";
                route.phase = "plan";
                route.start = QDate(2026, 1, 5);
                writer.put(route);
            });
        }
        Plan plan() const { return plans.plan(dossier, "short"); }
        Answer answer(const QString &key) const { return plan().answer(key); }
        void put(const QString &key, AnswerState state, Judgement judgement = Judgement::None)
        {
            Answer changed = answer(key);
            changed.state = state;
            changed.judgement = judgement;
            if (state == AnswerState::NotApplicable)
                changed.reason = "Speelt niet.";
            plans.save(changed);
        }
        QStringList missing(const QString &gate) const
        {
            QStringList names;
            for (const Missing &one : missingFor(plan(), gate, lists.facts()))
                names << one.title + ": " + one.why;
            return names;
        }
        const EvidenceWanted &contract() const { return lists.newest("short")->item("rent")->evidence.first(); }
    };

private slots:
    void doesNotApplyNeedsAReason()
    {
        Desk desk;
        Answer answer = desk.answer("a");
        answer.state = AnswerState::NotApplicable;
        answer.reason = "  ";
        QVERIFY(blocks(check(answer, 0)));
        QCOMPARE(check(answer, 0).first().field, QString("reason"));
        answer.reason = "Klant heeft geen ruimte nodig.";
        QVERIFY(check(answer, 0).isEmpty());
    }
    void noReasonIsRefusedByTheVaultToo()
    {
        Desk desk;
        Answer answer = desk.answer("a");
        answer.state = AnswerState::NotApplicable;
        QVERIFY_THROWS_EXCEPTION(Failure, desk.memory.store.write(prepare, [&](Writer &writer) { writer.put(answer); }));
        QCOMPARE(desk.answer("a").state, AnswerState::NotStarted);
    }
    void assessedNeedsAJudgement()
    {
        Desk desk;
        Answer answer = desk.answer("a");
        answer.state = AnswerState::Assessed;
        QVERIFY(blocks(check(answer, 0)));
        answer.judgement = Judgement::Insufficient;
        QVERIFY(!blocks(check(answer, 0)));
        QCOMPARE(check(answer, 2).size(), 2); // say what is needed, and two papers are missing
    }
    void whoAssessedAndWhenIsKept()
    {
        Desk desk;
        desk.put("a", AnswerState::Assessed, Judgement::Sufficient);
        QCOMPARE(desk.answer("a").by, QString("A. Adviseur"));
        QCOMPARE(desk.answer("a").day, QDate(2026, 3, 2));
        desk.put("a", AnswerState::InProgress);
        QCOMPARE(desk.answer("a").by, QString());
    }
    void theGateNamesWhatIsMissing()
    {
        Desk desk;
        desk.plans.setFact(desk.dossier, "staff", "no");
        QCOMPARE(desk.missing("idea"), QStringList({"Punt a: not started"}));
        QCOMPARE(desk.missing("complete"), QStringList({"Punt a: not started", "Punt rent: not started; asked: Huurcontract bedrijfsruimte of concept"}));
        desk.put("a", AnswerState::Received);
        QCOMPARE(desk.missing("idea"), QStringList());
        QCOMPARE(desk.missing("complete").first(), QString("Punt a: received, not yet checked whether it is readable"));
        desk.put("a", AnswerState::Readable);
        QCOMPARE(desk.missing("decision").first(), QString("Punt a: not assessed yet"));
    }
    void aWeakJudgementHoldsTheGate()
    {
        Desk desk;
        desk.put("a", AnswerState::Assessed, Judgement::Doubtful);
        QCOMPARE(desk.missing("idea"), QStringList({"Punt a: judged doubtful"}));
        desk.put("a", AnswerState::Assessed, Judgement::Insufficient);
        QCOMPARE(desk.missing("idea"), QStringList({"Punt a: judged insufficient"}));
        desk.put("a", AnswerState::Assessed, Judgement::Sufficient);
        QCOMPARE(desk.missing("idea"), QStringList());
    }
    void aFactThatDecidesIsAskedBeforeItsItems()
    {
        Desk desk;
        QCOMPARE(openFacts(desk.plan()), QStringList({"staff"}));
        QVERIFY(desk.missing("complete").first().endsWith(": decides what is asked"));
        desk.plans.setFact(desk.dossier, "staff", "yes");
        QVERIFY(desk.missing("complete").contains("Punt staff: not started"));
        desk.plans.setFact(desk.dossier, "staff", "no");
        QVERIFY(!desk.missing("complete").contains("Punt staff: not started"));
    }
    void theDossierAnswersWhatItKnows()
    {
        Desk desk;
        desk.memory.store.write(prepare, [&](Writer &writer) {
            Person client;
            client.id = Id<Person>::fresh();
            client.dossier = desk.dossier;
            client.role = "client";
            client.languageLevel = "A2";
            client.residenceStatus = "asylum-temporary";
            writer.put(client);
            Business business;
            business.id = Id<Business>::fresh();
            business.dossier = desk.dossier;
            business.legalForm = "vof";
            writer.put(business);
        });
        desk.plans.setFact(desk.dossier, "legal-form", "bv");
        const KnownFacts facts = desk.plan().facts;
        QCOMPARE(facts.value("legal-form"), QStringList({"vof"}));
        QCOMPARE(facts.value("language-help"), QStringList({"yes"}));
        QCOMPARE(facts.value("newcomer"), QStringList({"yes"}));
        QCOMPARE(facts.value("route"), QStringList({"starter"}));
        QVERIFY(!facts.contains("food"));
    }
    void aPaperIsFiledUnderItsItemAndMovesItToReceived()
    {
        Desk desk;
        desk.plans.addPaper(desk.answer("rent"), desk.contract(), "huur.pdf", "%PDF-1.4 huur");
        const Plan plan = desk.plan();
        QCOMPARE(plan.papers("rent", "premises-contract").size(), 1);
        QCOMPARE(plan.papers("rent", "premises-contract").first().mediaType, QString("application/pdf"));
        QCOMPARE(plan.answer("rent").state, AnswerState::Received);
        QVERIFY(missingEvidence(plan, *plan.list.item("rent")).isEmpty());
        QCOMPARE(desk.plans.openPaper(plan.papers("rent", "premises-contract").first()), QByteArray("%PDF-1.4 huur"));
        QCOMPARE(Journal(desk.memory.store.database()).operations(desk.dossier.text(), 1).first().name, QString("Open evidence"));
    }
    void oneUndoTakesBackPaperAndState()
    {
        Desk desk;
        desk.put("a", AnswerState::InProgress); // the list has begun
        desk.plans.addPaper(desk.answer("rent"), desk.contract(), "huur.pdf", "x");
        desk.memory.store.undo();
        QCOMPARE(desk.plan().papers("rent", "premises-contract").size(), 0);
        QCOMPARE(desk.answer("rent").state, AnswerState::NotStarted);
    }
    void aPaperThatRanOutIsAskedAgain()
    {
        Desk desk;
        desk.plans.setFact(desk.dossier, "staff", "no");
        desk.plans.addPaper(desk.answer("rent"), desk.contract(), "huur.pdf", "x");
        const Attachment paper = desk.plan().papers("rent", "premises-contract").first();
        desk.plans.setValidUntil(paper, QDate(2026, 3, 2));
        QVERIFY(missingEvidence(desk.plan(), *desk.plan().list.item("rent")).isEmpty());
        desk.memory.clock.set(QDateTime(QDate(2026, 3, 3), QTime(9, 0)));
        QCOMPARE(missingEvidence(desk.plan(), *desk.plan().list.item("rent")).size(), 1);
    }
    void aPaperThatIsTooLargeIsRefused()
    {
        Desk desk;
        QVERIFY_THROWS_EXCEPTION(Failure, desk.plans.addPaper(desk.answer("rent"), desk.contract(), "film.mp4", QByteArray(int(largestPaper) + 1, 'x')));
        QVERIFY(desk.plan().evidence.isEmpty());
    }
    void aValidPaperElsewhereInTheDossierIsOfferedOnce()
    {
        Desk desk;
        Answer elsewhere = desk.answer("a");
        desk.plans.addPaper(elsewhere, desk.contract(), "huur.pdf", "x");
        const QList<Attachment> offered = desk.plans.usable(desk.answer("rent"), desk.contract());
        QCOMPARE(offered.size(), 1);
        desk.plans.usePaper(desk.answer("rent"), desk.contract(), offered.first());
        QVERIFY(desk.plans.usable(desk.answer("rent"), desk.contract()).isEmpty());
        QCOMPARE(desk.memory.store.query("select count(*) as n from blobs").first().value("n").toInt(), 1);
    }
    void aSectionCountsWhatIsAskedOfThisClient()
    {
        Desk desk;
        desk.plans.setFact(desk.dossier, "staff", "no");
        const ChecklistSection section = desk.plan().list.sections.first();
        QCOMPARE(progress(desk.plan(), section).asked, 2);
        QCOMPARE(progress(desk.plan(), section).state, SectionProgress::State::Empty);
        desk.put("a", AnswerState::Received);
        QCOMPARE(progress(desk.plan(), section).done, 1);
        QCOMPARE(progress(desk.plan(), section).state, SectionProgress::State::Started);
        desk.put("rent", AnswerState::NotApplicable);
        QCOMPARE(progress(desk.plan(), section).state, SectionProgress::State::Complete);
        desk.put("a", AnswerState::Assessed, Judgement::Sufficient);
        QCOMPARE(progress(desk.plan(), section).state, SectionProgress::State::Assessed);
        QVERIFY(!nextGate(desk.plan(), desk.lists.facts()));
    }
    void listsFitTheRoutesOrWereBegun()
    {
        Desk desk;
        const Checklists builtIn = Checklists::builtIn();
        Plans plans(desk.memory.store, builtIn);
        QCOMPARE(plans.fitting(desk.dossier), QStringList({"intake", "ondernemingsplan"}));
        Answer answer = plans.plan(desk.dossier, "stoppen").answer("why-stop");
        answer.state = AnswerState::InProgress;
        plans.save(answer);
        QCOMPARE(plans.fitting(desk.dossier), QStringList({"intake", "ondernemingsplan", "stoppen"}));
    }
    void aNewerVersionIsTakenOverItemByItem()
    {
        Desk desk;
        desk.put("a", AnswerState::Assessed, Judgement::Sufficient);
        desk.put("rent", AnswerState::Readable);
        desk.lists.add(version(2, item("a", "idea", {}, "Wat nu?") + "," + item("staff", "complete", ", 'when': {'staff': ['yes']}") + "," + item("new", "complete") + ","
                                      + item("extra", "complete")), "short-2.json");
        const QList<ItemDifference> offered = desk.plans.newerItems(desk.dossier, "short");
        QStringList names;
        for (const ItemDifference &one : offered)
            names << QString::number(int(one.kind)) + ' ' + one.item + ' ' + QString::number(one.parts);
        QCOMPARE(names, QStringList({"1 a 1", "0 new 0", "0 extra 0", "2 rent 0"}));

        desk.plans.takeOver(desk.dossier, "short", {"rent", "extra"});
        QStringList now;
        for (const ChecklistItem &one : desk.plan().list.items())
            now << one.key;
        QCOMPARE(now, QStringList({"a", "staff", "new", "rent"}));
        QCOMPARE(desk.plan().list.item("a")->question, QString("Wat nu?"));
        QCOMPARE(desk.answer("rent").state, AnswerState::Readable); // no answer is lost
        QVERIFY(desk.plans.newerItems(desk.dossier, "short").isEmpty());
    }
    void anAssessedAnswerToAChangedQuestionIsLookedAtAgain()
    {
        Desk desk;
        desk.put("a", AnswerState::Assessed, Judgement::Sufficient);
        desk.lists.add(version(2, item("a", "idea", {}, "Wat nu?")), "short-2.json");
        desk.plans.takeOver(desk.dossier, "short", {});
        QCOMPARE(desk.missing("idea"), QStringList({"Punt a: the question changed after it was assessed"}));
        desk.plans.affirm(desk.answer("a"));
        QCOMPARE(desk.missing("idea"), QStringList());
    }
    void keepingAnItemKeepsItsOldQuestion()
    {
        Desk desk;
        desk.put("a", AnswerState::Assessed, Judgement::Sufficient);
        desk.lists.add(version(2, item("a", "idea", {}, "Wat nu?")), "short-2.json");
        desk.plans.takeOver(desk.dossier, "short", {"a"});
        QCOMPARE(desk.plan().list.item("a")->question, QString("Wat?"));
        QCOMPARE(desk.missing("idea"), QStringList());
        desk.memory.store.undo();
        QCOMPARE(desk.plans.newerItems(desk.dossier, "short").size(), 3);
    }
};

REGISTER_TEST(PlansTest)
#include "plans_test.moc"
