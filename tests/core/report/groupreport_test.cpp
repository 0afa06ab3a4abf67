#include "core/report/groupreport.h"

#include "core/demo/demo.h"
#include "core/group/languagecard.h"
#include "core/group/newcomers.h"
#include "core/report/languagereport.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// The papers of groups, and the groups of the practice caseload that they are made from.
class GroupReportTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::MemoryStore> m_memory;

    Store &store() { return m_memory->store; }
    QString text(const QString &report, const QString &item, const QString &receiver = "internal", int year = 0)
    {
        ReportRequest request{store(), m_rules, m_memory->clock, report};
        request.item = item;
        request.year = year;
        request.receiver = receiverOf(receiver);
        return toText(makeDocument(request));
    }
    Id<GroupEdition> group(const QString &name)
    {
        const QList<GroupEdition> found = store().select<GroupEdition>("name = ?", {name});
        return found.isEmpty() ? Id<GroupEdition>() : found.first().id;
    }

private slots:
    void initTestCase()
    {
        m_memory = std::make_unique<kit::MemoryStore>(QDate(2026, 11, 26));
        fillWithDemo(store(), m_rules, {});
    }
    void theYearHasNineWorkshopsAndSevenStatushoudersOfWhomFourStarted()
    {
        const QList<GroupMeeting> spring = Groups(store()).meetings(group("Ladder naar Succes, voorjaar 2018"));
        QCOMPARE(spring.size(), 9);
        QCOMPARE(spring.last().workshop, QString("social"));
        QCOMPARE(Groups(store()).meetings(group("Ladder naar Succes, najaar 2017")).size(), 8);
        const NewcomerFigure figure = figureOf(Newcomers(store()).rows({2018, {}}));
        QCOMPARE(figure.of, 7);
        QCOMPARE(figure.started, 4);
        QCOMPARE(figure.unknown, 0);
        QCOMPARE(figureOf(Newcomers(store()).rows({2019, {}})).of, 4); // the new group that began in the autumn
    }
    void thePracticeGroupOfNowHasAWaitingListAnOfferAndASignal()
    {
        const EditionSummary now = Groups(store()).editions("ladder").first();
        QVERIFY(!now.isOver(m_memory->clock.today()));
        QCOMPARE(now.offered, 1);
        QCOMPARE(now.waiting, 2);
        QVERIFY(!now.hasRoom());
        int often = 0;
        int guests = 0;
        for (const Participant &one : Enrolments(store()).of(now.id)) {
            often += one.oftenAbsent;
            guests += one.enrolment.dossier.isNull();
        }
        QCOMPARE(often, 1);
        QCOMPARE(guests, 2);
    }
    void theSignInSheetHasALineForEachWhoHasAPlace()
    {
        const Id<GroupEdition> spring = group("Ladder naar Succes, voorjaar 2018");
        const QString meeting = Groups(store()).meetings(spring).at(8).id.text();
        const QString paper = text("sign-in", meeting);
        QVERIFY2(paper.contains("social enterprise", Qt::CaseInsensitive), qPrintable(paper));
        QVERIFY(paper.contains("Gastsprekers uit een sociale onderneming"));
        for (const Participant &one : Enrolments(store()).of(spring))
            QVERIFY2(paper.contains(one.name) == one.enrolment.isPlaced(), qPrintable(one.name));
        const QString bare = text("sign-in", meeting, "public");
        for (const Participant &one : Enrolments(store()).of(spring))
            QVERIFY2(!bare.contains(one.name), qPrintable(one.name));
    }
    void withoutAMeetingTheNextOfTheGroupIsTaken()
    {
        const Id<GroupEdition> now = Groups(store()).editions("ladder").first().id;
        QString next;
        for (const GroupMeeting &meeting : Groups(store()).meetings(now))
            if (next.isEmpty() && meeting.day >= m_memory->clock.today())
                next = meetingTitle(meeting, "ladder");
        QVERIFY(!next.isEmpty());
        QVERIFY(text("sign-in", now.text()).contains(next, Qt::CaseInsensitive));
    }
    void aCertificateIsOnlyForWhoEarnedIt()
    {
        const Id<GroupEdition> spring = group("Ladder naar Succes, voorjaar 2018");
        const QString all = text("certificate", spring.text());
        int earned = 0;
        QString somebody;
        for (const Participant &one : Enrolments(store()).of(spring)) {
            QCOMPARE(all.contains(one.name), one.earnsCertificate);
            earned += one.earnsCertificate;
            if (one.earnsCertificate)
                somebody = one.id.text();
        }
        QVERIFY(earned > 3);
        QCOMPARE(text("certificate", somebody).count("who took part"), 1);
        QVERIFY(text("certificate", spring.text(), "public").contains("nothing without"));
    }
    void theStatushoudersOfTheYearAreCountedAndListed()
    {
        const QString paper = text("newcomers", {}, "internal", 2018);
        QVERIFY2(paper.contains("Took part") && paper.contains('7') && paper.contains("Started an own business"), qPrintable(paper));
        int listed = 0;
        for (const NewcomerRow &row : Newcomers(store()).rows({2018, {}}))
            listed += paper.contains(row.number);
        QCOMPARE(listed, 7);
        const QString outside = text("newcomers", {}, "public", 2018);
        for (const NewcomerRow &row : Newcomers(store()).rows({2018, {}}))
            QVERIFY(!outside.contains(row.number) && !outside.contains(row.name));
    }
    void theLanguageCardHasTheTermItsMeaningAndTheClientsWords()
    {
        const QList<Row> rows = store().query("select dossier from language_words limit 1");
        QVERIFY(!rows.isEmpty());
        ReportRequest request{store(), m_rules, m_memory->clock, "language-cards"};
        request.dossier = Id<Dossier>::parse(rows.first().value("dossier").toString());
        request.receiver = receiverOf("client");
        const QString all = toText(makeDocument(request));
        QVERIFY(all.contains("omzet min kosten") && all.contains("wat voor mij overblijft"));
        request.parts = {"words-market"};
        const QString market = toText(makeDocument(request));
        QVERIFY(market.contains("concurrent") && !market.contains("omzet min kosten"));
        QVERIFY(!text("language-cards-empty", {}).contains("wat voor mij overblijft"));
    }
};

REGISTER_TEST(GroupReportTest)
#include "groupreport_test.moc"
