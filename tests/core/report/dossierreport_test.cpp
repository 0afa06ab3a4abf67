#include "core/dossier/business.h"
#include "core/dossier/note.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/plan/plans.h"
#include "core/report/issued.h"
#include "core/report/letterhead.h"
#include "core/rules/catalogue.h"
#include "core/store/journal.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QCryptographicHash>
#include <QTest>

using namespace core;

class DossierReportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    RuleBook m_rules = RuleBook::builtIn();
    Id<Dossier> m_dossier;

    ReportRequest request(const QString &receiver)
    {
        ReportRequest request{m_kit->store, m_rules, m_kit->clock, "dossier", m_dossier};
        request.receiver = receiverOf(receiver);
        return request;
    }
    QString textFor(const QString &receiver) { return toText(makeDocument(request(receiver))); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        Dossier dossier{Id<Dossier>::fresh(), "2026-0001", "A. Adviseur", QDate(2026, 1, 5), {}, {}, "Grote hond", {}};
        m_dossier = dossier.id;
        Person client;
        client.id = Id<Person>::fresh();
        client.dossier = m_dossier;
        client.role = "client";
        client.firstName = "Fenna";
        client.prefix = "van der";
        client.lastName = "Veen";
        client.bsn = "999900018";
        client.phone = "06 00000000";
        client.municipality = "assen";
        Business business;
        business.id = Id<Business>::fresh();
        business.dossier = m_dossier;
        business.tradeName = "Veen Fietsen";
        business.iban = "NL91ABNA0417164300";
        Route route;
        route.id = Id<Route>::fresh();
        route.dossier = m_dossier;
        route.kind = "starter";
        route.phase = "plan";
        route.start = QDate(2026, 1, 5);
        const Note note{Id<Note>::fresh(), m_dossier, "phone", QDate(2026, 2, 3), "A. Adviseur", 15, "Maakt zich zorgen over de huur.", m_kit->clock.now(), {}};
        m_kit->store.write(Op{"Test"}, [&](Writer &writer) {
            writer.put(dossier);
            writer.put(client);
            writer.put(business);
            writer.put(route);
            writer.put(note);
        });
    }
    void showsAColleagueEverythingButTheFullNumbers()
    {
        const QString text = textFor("internal");
        QVERIFY2(text.contains("Fenna van der Veen"), qPrintable(text));
        QVERIFY(text.contains("Maakt zich zorgen"));
        QVERIFY(text.contains("Grote hond"));
        QVERIFY(text.contains("Gemeente Assen"));
        QVERIFY(!text.contains("999900018"));
        QVERIFY(!text.contains("0417"));
    }
    void neverGivesAPartnerNotesOrBsn()
    {
        const QString text = textFor("partner-organisation");
        QVERIFY(text.contains("Veen Fietsen"));
        QVERIFY(!text.contains("zorgen"));
        QVERIFY(!text.contains("Grote hond"));
        QVERIFY(!text.contains("999900018"));
    }
    void givesTheClientEverythingOnAnAccessRequest()
    {
        const QString text = textFor("subject-access");
        QVERIFY(text.contains("999900018"));
        QVERIFY(text.contains("Maakt zich zorgen"));
        QVERIFY(leftOut(*findReport("dossier"), receiverOf("subject-access")).isEmpty());
    }
    void holdsOnlyThePartsChosen()
    {
        ReportRequest chosen = request("internal");
        chosen.parts = {"business"};
        const QString text = toText(makeDocument(chosen));
        QVERIFY(text.contains("Veen Fietsen"));
        QVERIFY(!text.contains("zorgen"));
    }
    void countsTheMonthOfTheRoute()
    {
        const QString text = textFor("internal");
        QVERIFY2(text.contains("2 of 36") || text.contains("2 van 36"), qPrintable(text));
    }
    void saysWhatIsLeftOutForAReceiver()
    {
        QStringList ids;
        for (const Topic &topic : leftOut(*findReport("dossier"), receiverOf("internal")))
            ids.append(topic.id);
        QCOMPARE(ids, QStringList({"bsn", "iban"}));
    }
    void asksForWhatTheReceiverNeeds()
    {
        QStringList fields;
        for (const Problem &problem : missing(request("partner-organisation")))
            fields.append(problem.field);
        QCOMPARE(fields, QStringList({"receiverName", "purpose"}));
        QVERIFY(missing(request("client")).isEmpty());
        QVERIFY(blocks(missing(request("public"))));
    }
    void recordsEachIssueWithItsHashAndDataVersion()
    {
        const ReportRequest wanted = request("client");
        const Document document = makeDocument(wanted);
        QCOMPARE(document.meta.dataVersion, Journal(m_kit->store.database()).lastSequence());
        IssuedPapers papers(m_kit->store);
        const Issued issued = papers.record(wanted, document, {"%PDF", "uittreksel.pdf", 2}, true);
        QVERIFY(papers.list(m_dossier) == QList<Issued>{issued});
        QCOMPARE(issued.sha256, QString(QCryptographicHash::hash("%PDF", QCryptographicHash::Sha256).toHex()));
        QCOMPARE(issued.dataVersion, document.meta.dataVersion);
        QCOMPARE(issued.parts, "person,household,benefit,business,routes,plan,debts,tasks,papers");
        const QString hash = m_kit->store.query("select hash from attachments where id = ?", {issued.attachment}).first().value("hash").toString();
        QCOMPARE(m_kit->store.blob(hash), "%PDF");
    }
    void namesWhatIsMissingInAListThatWasBegun()
    {
        QVERIFY(textFor("internal").contains("No list has been started."));
        const Checklists lists = Checklists::builtIn();
        Plans plans(m_kit->store, lists);
        const Plan plan = plans.plan(m_dossier, plans.fitting(m_dossier).first());
        const ChecklistItem item = plan.items(plan.list.sections.first()).first();
        Answer answer = plan.answer(item.key);
        answer.state = AnswerState::InProgress;
        answer.text = "Begonnen.";
        plans.save(answer);
        const QString text = textFor("internal");
        QVERIFY2(text.contains(plan.list.title), qPrintable(text));
        QVERIFY(text.contains("- " + item.title));
        QVERIFY(!text.contains("No list has been started."));
    }
    void keepsQuestionsAboutHealthFromAPartner()
    {
        QVERIFY(receiverOf("partner-organisation").withholdsItem("health"));
        QVERIFY(receiverOf("partner-organisation").withholdsItem("health-limits"));
        QVERIFY(!receiverOf("partner-organisation").withholdsItem("idea-short"));
        QVERIFY(!receiverOf("internal").withholdsItem("health"));
    }
    void everyWithheldItemIsInAListOrIsAFact()
    {
        const Checklists lists = Checklists::builtIn();
        for (const QString &key : receiverOf("partner-organisation").withheldItems) {
            bool known = lists.facts().find(key);
            for (const QString &list : lists.keys())
                known = known || lists.newest(list)->item(key);
            QVERIFY2(known, qPrintable(key));
        }
    }
    void everyMunicipalityHasItsOwnLetterhead()
    {
        QSet<QString> names{letterheadOf({}).name};
        const Catalogue municipalities = Catalogue::municipalities();
        for (const QString &key : municipalities.keys())
            names.insert(letterheadOf(key).name);
        QCOMPARE(names.size(), municipalities.keys().size() + 1);
        QCOMPARE(letterheadOf("unknown").name, letterheadOf({}).name);
    }
    void keepsTheRecordOfAPaperThatWentOutFromUndo()
    {
        Dossier warned = *m_kit->store.find(m_dossier);
        warned.warning = "Kleine hond";
        m_kit->store.write(Op{"Pin"}, [&](Writer &writer) { writer.put(warned); });
        IssuedPapers papers(m_kit->store);
        papers.record(request("client"), makeDocument(request("client")), {"%PDF", "uittreksel.pdf", 1}, true);
        m_kit->store.undo();
        QCOMPARE(m_kit->store.find(m_dossier)->warning, "Grote hond");
        QCOMPARE(papers.list(m_dossier).size(), 1);
    }
    void everyTopicOfAReportHasAName()
    {
        QSet<QString> known;
        for (const Topic &topic : core::topics())
            known.insert(topic.id);
        for (const Report &report : core::reports())
            for (const QString &topic : report.topics)
                QVERIFY2(known.contains(topic), qPrintable(report.id + ": " + topic));
        for (const Receiver &receiver : core::receivers())
            for (const QString &topic : receiver.withheld)
                QVERIFY2(known.contains(topic), qPrintable(receiver.id + ": " + topic));
    }
};

REGISTER_TEST(DossierReportTest)
#include "dossierreport_test.moc"
