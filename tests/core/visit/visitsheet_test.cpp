#include "core/visit/visitsheet.h"

#include "core/dossier/dossiers.h"
#include "core/dossier/note.h"
#include "core/dossier/papers.h"
#include "core/rules/catalogue.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QJsonArray>
#include <QTest>

using namespace core;

/// What an adviser takes to the kitchen table, and what comes back in the dossier.
class VisitSheetTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    Dossier m_dossier;

    VisitSheet sheet() { return visitSheet(m_kit->store, m_dossier.id); }
    static bool holds(const QList<VisitItem> &items, const QString &key)
    {
        return std::any_of(items.begin(), items.end(), [&](const VisitItem &item) { return item.key == key; });
    }
    Task promise(const QString &kind, const QString &title)
    {
        Task task = kit::task(m_dossier.id, QDate(2026, 3, 5), title);
        task.kind = kind;
        m_kit->store.write({"Add"}, [&](Writer &writer) { writer.put(task); });
        return task;
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2026, 3, 2));
        Person anna = kit::person("Anna", "van der", "Bakker");
        anna.street = "Molenweg";
        anna.houseNumber = "9";
        anna.city = "Assen";
        m_dossier = Dossiers(m_kit->store).create(anna, std::nullopt, kit::route("starter", "plan", QDate(2026, 1, 5)));
    }

    void everyListNamesKnownPapersAndEveryRouteHasOne()
    {
        const Catalogue kinds = Catalogue::read("evidence_kinds");
        const Catalogue visits = Catalogue::read("visit/visits");
        for (const QString &route : Catalogue::read("routes").keys())
            QVERIFY2(visits.contains(route), qPrintable(route));
        for (const CatalogueEntry &list : visits.entries()) {
            QVERIFY2(!visits.within(list.key, "questions").entries().isEmpty(), qPrintable(list.key));
            const QJsonArray papers = list.fields["papers"].toArray();
            for (const QJsonValue &paper : papers)
                QVERIFY2(kinds.contains(paper.toString()), qPrintable(paper.toString()));
        }
    }
    void asksWhatTheRunningRouteAsks()
    {
        QVERIFY(holds(sheet().questions, "customers"));
        QVERIFY(holds(sheet().questions, "urgent"));
        QVERIFY(!holds(sheet().questions, "last-day"));
    }
    void doesNotAskForAPaperThatIsThere()
    {
        QVERIFY(holds(sheet().papers, "id"));
        Papers(m_kit->store).add(m_dossier.id, "id", "paspoort.jpg", "foto");
        QVERIFY(!holds(sheet().papers, "id"));
    }
    void asksAgainForAPaperThatRanOut()
    {
        Papers papers(m_kit->store);
        papers.add(m_dossier.id, "bank-statements", "maart.pdf", "afschrift");
        Attachment old = papers.of(m_dossier.id).first();
        old.validUntil = QDate(2026, 3, 1);
        m_kit->store.write({"Change"}, [&](Writer &writer) { writer.put(old); });
        QVERIFY(holds(sheet().papers, "bank-statements"));
    }
    void opensTheNoteWithWhomAndWhere()
    {
        QVERIFY(sheet().opening.contains("Anna van der Bakker"));
        QVERIFY(sheet().opening.contains("Molenweg 9"));
    }
    void storesTheNoteAndClosesWhatWasKeptInOneAct()
    {
        const Task kept = promise("promise-client", "Offerte meenemen");
        const Task open = promise("promise-adviser", "Bank bellen");
        const VisitSheet now = sheet();
        QCOMPARE(now.promises.size(), 2);
        const QList<Problem> problems = keepVisit(m_kit->store, m_dossier.id, now, {now.opening + "Anna. Ze heeft twee klanten.", {"id"}, {"customers"}, {kept.id.text()}, 75});
        QVERIFY(!blocks(problems));
        const Note note = m_kit->store.select<Note>().first();
        QCOMPARE(note.kind, QString("visit"));
        QCOMPARE(note.minutes, 75);
        for (const QString &words : {QString("twee klanten"), Catalogue::read("evidence_kinds").label("id"), QString("Offerte meenemen")})
            QVERIFY2(note.text.contains(words), qPrintable(note.text));
        QCOMPARE(m_kit->store.find(kept.id)->done, QDate(2026, 3, 2));
        QVERIFY(!m_kit->store.find(open.id)->done.isValid());
        m_kit->store.undo();
        QVERIFY(m_kit->store.select<Note>().isEmpty());
        QVERIFY(!m_kit->store.find(kept.id)->done.isValid());
    }
    void refusesAVisitWithoutAWord()
    {
        const VisitSheet now = sheet();
        QVERIFY(blocks(keepVisit(m_kit->store, m_dossier.id, now, {now.opening, {"id"}, {}, {}, 60})));
        QVERIFY(m_kit->store.select<Note>().isEmpty());
    }
};

REGISTER_TEST(VisitSheetTest)
#include "visitsheet_test.moc"
