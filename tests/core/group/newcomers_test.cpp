#include "core/group/newcomers.h"

#include "core/dossier/routes.h"
#include "core/dossier/search.h"
#include "core/group/languagecard.h"
#include "core/plan/checklists.h"
#include "core/report/languagereport.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

namespace {

struct NewcomerKit {
    explicit NewcomerKit(QDate today = QDate(2019, 1, 10)) : memory(today) {}

    Id<Dossier> client(const QString &first)
    {
        Person who = kit::person(first, {}, "Proef", QDate(1985, 4, 2));
        who.languageLevel = "A1";
        return Dossiers(memory.store).create(who, std::nullopt, kit::route("statushouder", "talk", QDate(2018, 1, 8))).id;
    }
    Id<GroupEdition> group(QDate first, const QString &name)
    {
        GroupEdition edition;
        edition.id = Id<GroupEdition>::fresh();
        edition.series = "statushouders";
        edition.name = name;
        edition.capacity = 10;
        if (blocks(groups.create(edition, {first, 14, "13:30", "16:00"})))
            qFatal("no group");
        return edition.id;
    }
    Enrolment enrol(const Id<GroupEdition> &edition, const Id<Dossier> &dossier)
    {
        Enrolment enrolment;
        enrolment.id = Id<Enrolment>::fresh();
        enrolment.edition = edition;
        enrolment.dossier = dossier;
        if (blocks(enrolments.enrol(enrolment)))
            qFatal("not enrolled");
        return *memory.store.find(enrolment.id);
    }
    QList<Problem> end(const Enrolment &enrolment, const QString &outcome, bool endRoute = false)
    {
        NewcomerPath path = newcomers.path(enrolment);
        path.outcome = outcome;
        path.outcomeDay = QDate(2018, 11, 1);
        return newcomers.save(path, endRoute);
    }

    kit::MemoryStore memory;
    Groups groups{memory.store};
    Enrolments enrolments{memory.store};
    Newcomers newcomers{memory.store};
};

} // namespace

/// Statushouders: from the first talk to "4 of 7 started".
class NewcomersTest : public QObject {
    Q_OBJECT

private slots:
    void fourOfSevenStartedIsCountedFromTheListItOpens()
    {
        NewcomerKit kit;
        const Id<GroupEdition> group = kit.group(QDate(2018, 2, 6), "Statushouders 2018");
        const QStringList outcomes{"started", "job", "started", "declined", "started", "declined", "started"};
        for (const QString &outcome : outcomes)
            QVERIFY(!blocks(kit.end(kit.enrol(group, kit.client("Deelnemer")), outcome)));
        const QList<NewcomerRow> rows = kit.newcomers.rows({2018, {}});
        const NewcomerFigure figure = figureOf(rows);
        QCOMPARE(figure.of, 7);
        QCOMPARE(figure.of, int(rows.size()));
        QCOMPARE(figure.started, 4);
        QCOMPARE(int(std::count_if(rows.begin(), rows.end(), [](const NewcomerRow &row) { return row.path.started(); })), figure.started);
        for (int i = 0; i < 4; ++i)
            QVERIFY(rows[i].path.started()); // those who started stand on top
        QVERIFY(sentence(figure).startsWith("4 of 7"));
        QCOMPARE(kit.newcomers.rows({0, group}).size(), 7);
        QVERIFY(kit.newcomers.rows({2019, {}}).isEmpty());
    }
    void aGroupCountsInTheYearInWhichItEnds()
    {
        NewcomerKit kit;
        const Id<GroupEdition> late = kit.group(QDate(2018, 11, 6), "Nieuwe groep");
        kit.enrol(late, kit.client("Samira"));
        QVERIFY(kit.newcomers.rows({2018, {}}).isEmpty());
        const QList<NewcomerRow> next = kit.newcomers.rows({2019, {}});
        QCOMPARE(next.size(), 1);
        QCOMPARE(figureOf(next).unknown, 1);
        QCOMPARE(kit.newcomers.years(), QList<int>{2019});
    }
    void whoWaitsOrWithdrewDoesNotCount()
    {
        NewcomerKit kit;
        const Id<GroupEdition> group = kit.group(QDate(2018, 2, 6), "Statushouders 2018");
        const Enrolment one = kit.enrol(group, kit.client("Samira"));
        kit.enrol(group, kit.client("Yusuf"));
        QVERIFY(!blocks(kit.enrolments.withdraw(one.id, "verhuisd")));
        QCOMPARE(kit.newcomers.rows({2018, {}}).size(), 1);
    }
    void somebodyWithoutADossierCannotBeInTheGroup()
    {
        NewcomerKit kit;
        Enrolment guest;
        guest.id = Id<Enrolment>::fresh();
        guest.edition = kit.group(QDate(2018, 2, 6), "Statushouders 2018");
        guest.name = "Zonder Dossier";
        QVERIFY(blocks(kit.enrolments.enrol(guest)));
    }
    void theOutcomeEndsTheRouteInTheSameAct()
    {
        NewcomerKit kit;
        const Id<Dossier> dossier = kit.client("Samira");
        const Enrolment one = kit.enrol(kit.group(QDate(2018, 2, 6), "Statushouders 2018"), dossier);
        QVERIFY(kit.newcomers.routeRuns(dossier));
        QVERIFY(!blocks(kit.end(one, "started", true)));
        const Route route = Routes(kit.memory.store).of(dossier).first();
        QCOMPARE(route.outcome, QString("started"));
        QCOMPARE(route.end, QDate(2018, 11, 1));
        QVERIFY(!kit.newcomers.routeRuns(dossier));
        kit.memory.store.undo();
        QVERIFY(kit.newcomers.routeRuns(dossier));
        QCOMPARE(figureOf(kit.newcomers.rows({2018, {}})).started, 0);
    }
    void aRouteThatEndedWithoutAnOutcomeHereIsInDoubtAndNotCounted()
    {
        NewcomerKit kit;
        const Id<Dossier> dossier = kit.client("Samira");
        kit.enrol(kit.group(QDate(2018, 2, 6), "Statushouders 2018"), dossier);
        Routes routes(kit.memory.store);
        QVERIFY(!blocks(routes.finish(routes.of(dossier).first().id, QDate(2018, 12, 1), "started", "begonnen")));
        const QList<NewcomerRow> rows = kit.newcomers.rows({2018, {}});
        QCOMPARE(rows.first().routeOutcome, QString("started"));
        QCOMPARE(figureOf(rows).started, 0);
        QCOMPARE(figureOf(rows).unknown, 1);
    }
    void theLevelOfLanguageIsKeptWithThePersonToo()
    {
        NewcomerKit kit;
        const Id<Dossier> dossier = kit.client("Samira");
        NewcomerPath path = kit.newcomers.path(kit.enrol(kit.group(QDate(2018, 2, 6), "Statushouders 2018"), dossier));
        QCOMPARE(path.languageStart, QString("A1"));
        path.languageNow = "A2";
        path.taxGiven = QDate(2018, 4, 3);
        QVERIFY(!blocks(kit.newcomers.save(path, false)));
        QCOMPARE(Dossiers(kit.memory.store).facts(dossier).client().languageLevel, QString("A2"));
        QCOMPARE(kit.newcomers.rows({2018, {}}).first().level, QString("A2"));
    }
    void aDecisionAndAnOutcomeHaveADay()
    {
        NewcomerPath path;
        path.decision = "start";
        QVERIFY(blocks(check(path, QDate(2019, 1, 10))));
        path.decided = QDate(2018, 6, 1);
        QVERIFY(!blocks(check(path, QDate(2019, 1, 10))));
        path.outcome = "started";
        QVERIFY(blocks(check(path, QDate(2019, 1, 10))));
        path.outcomeDay = QDate(2019, 2, 1);
        QVERIFY(blocks(check(path, QDate(2019, 1, 10)))); // still to come
    }
    void aTalkIsFoundBySearch()
    {
        NewcomerKit kit;
        Search search(kit.memory.store);
        NewcomerTalk talk;
        talk.id = Id<NewcomerTalk>::fresh();
        talk.dossier = kit.client("Samira");
        talk.day = QDate(2019, 1, 9);
        QVERIFY(blocks(kit.newcomers.save(talk)));
        talk.experience = "Had twaalf jaar een bakkerij in Homs.";
        QVERIFY(!blocks(kit.newcomers.save(talk)));
        QCOMPARE(kit.newcomers.talks(talk.dossier).first().author, QString("A. Adviseur"));
        const QList<SearchHit> hits = search.find("bakkerij homs");
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().id, talk.dossier);
    }
    void everyTopicOfThePlanHasALanguageCard()
    {
        const Checklists lists = Checklists::builtIn();
        QStringList topics;
        for (const ChecklistSection &section : lists.newest("ondernemingsplan")->sections)
            topics.append(section.key);
        QStringList cards;
        for (const LanguageCard &card : languageCards()) {
            cards.append(card.key);
            QVERIFY(card.terms.size() >= 8);
            QSet<QString> keys;
            for (const LanguageTerm &term : card.terms)
                keys.insert(term.key);
            QCOMPARE(keys.size(), card.terms.size());
        }
        QCOMPARE(cards, topics);
        QStringList parts;
        for (const ReportPart &part : languageReportParts())
            parts.append(part.id.mid(6));
        QCOMPARE(parts, topics);
    }
    void theClientsOwnWordsAreKeptPerTerm()
    {
        NewcomerKit kit;
        LanguageBook book(kit.memory.store);
        const Id<Dossier> dossier = kit.client("Samira");
        book.write(dossier, "organisation", "winst", "  ربح ");
        QCOMPARE(book.words(dossier).value("organisation/winst"), QString("ربح"));
        book.write(dossier, "organisation", "winst", "ربح");
        QVERIFY(kit.memory.store.undoText().contains("own words"));
        book.write(dossier, "organisation", "winst", "");
        QVERIFY(book.words(dossier).isEmpty());
        kit.memory.store.undo();
        QCOMPARE(book.words(dossier).size(), 1);
    }
};

REGISTER_TEST(NewcomersTest)
#include "newcomers_test.moc"
