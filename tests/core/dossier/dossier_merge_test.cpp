#include "core/dossier/merge.h"

#include "core/dossier/attachment.h"
#include "core/dossier/dossierlist.h"
#include "core/dossier/dossiertables.h"
#include "core/dossier/notes.h"
#include "core/dossier/routephase.h"
#include "core/dossier/search.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

class DossierMergeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Dossiers> m_dossiers;
    std::unique_ptr<DossierMerge> m_merge;
    Dossier m_old;
    Dossier m_kept;

    Store &store() { return m_kit->store; }
    QHash<QString, Row> everything()
    {
        QHash<QString, Row> rows;
        for (const QString &table : dossierTables(store()) + QStringList{"dossiers"})
            for (const Row &row : store().selectRows(table))
                rows.insert(table + row.value("id").toString(), row);
        return rows;
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        m_search = std::make_unique<Search>(store());
        m_dossiers = std::make_unique<Dossiers>(store());
        m_merge = std::make_unique<DossierMerge>(store());
        Person first = kit::person("Anna", "", "Bakker", QDate(1980, 5, 1), "999993653");
        first.phone = "06 12345678";
        first.email = "anna@voorbeeld.nl";
        m_old = m_dossiers->create(first, kit::business("Broodjes Anna", "12345678"), kit::route("prevention", "signal", QDate(2025, 6, 1)));
        Person second = kit::person("Anna", "", "Bakker-Visser", QDate(1980, 5, 1));
        second.phone = "0592 123456";
        m_kept = m_dossiers->create(second, kit::business("Broodjes Anna BV", "12345678"), kit::route("starter", "plan", QDate(2026, 1, 5)));
        Notes(store()).add(kit::note(m_old.id, QDate(2026, 2, 1), "Op het spreekuur geweest"));
        Person child = kit::person("Bram", "", "Bakker", QDate(2015, 1, 1));
        child.role = "child";
        child.dossier = m_old.id;
        m_dossiers->save(child);
        Attachment paper{Id<Attachment>::fresh(), m_old.id, "uittreksel.pdf", "kvk", "application/pdf", 10, "00", m_kit->clock.now(), m_dossiers->facts(m_old.id).businesses.first().id.text(), {}};
        store().write(Op{"Add paper"}, [&](Writer &writer) { writer.put(paper); });
    }
    void losesNoRowAndNoFact()
    {
        const auto before = everything();
        QVERIFY(!blocks(m_merge->merge(m_old.id, m_kept.id)));
        const auto after = everything();
        for (auto row = before.cbegin(); row != before.cend(); ++row)
            QVERIFY2(after.contains(row.key()), qPrintable(row.key()));
        QCOMPARE(after.size(), before.size() + 1); // and the note that tells it
        const DossierFacts facts = m_dossiers->facts(m_kept.id);
        QCOMPARE(facts.routes.size(), 2);
        QCOMPARE(facts.client().email, "anna@voorbeeld.nl");
        QCOMPARE(facts.client().bsn, "999993653");
        QCOMPARE(facts.client().phone, "0592 123456");
        QCOMPARE(facts.client().lastName, "Bakker-Visser");
        QCOMPARE(facts.persons.size(), 2);
        QCOMPARE(facts.businesses.size(), 1);
        QString told;
        for (const Note &note : Notes(store()).of(m_kept.id))
            told += note.text;
        for (const char *fact : {"06 12345678", "Bakker-Visser", "Broodjes Anna BV", "Op het spreekuur geweest", "2026-0001"})
            QVERIFY2(told.contains(fact), fact);
        QVERIFY(!told.contains("999993653"));
        QCOMPARE(store().select<RoutePhase>("dossier = ?", {m_kept.id.text()}).size(), 2);
    }
    void givesThePapersOfADoubleBusinessToTheOneThatStays()
    {
        const QString business = m_dossiers->facts(m_kept.id).businesses.first().id.text();
        m_merge->merge(m_old.id, m_kept.id);
        const auto papers = store().select<Attachment>("dossier = ?", {m_kept.id.text()});
        QCOMPARE(papers.size(), 1);
        QCOMPARE(papers.first().subject, business);
    }
    void isUndoneInOneStep()
    {
        const auto before = everything();
        m_merge->merge(m_old.id, m_kept.id);
        store().undo();
        const auto after = everything();
        QCOMPARE(after.size(), before.size());
        for (auto row = before.cbegin(); row != before.cend(); ++row)
            QVERIFY2(after.value(row.key()) == *row, qPrintable(row.key()));
    }
    void stillFindsTheOldNumber()
    {
        m_merge->merge(m_old.id, m_kept.id);
        QCOMPARE(m_dossiers->byNumber("2026-0001")->number, "2026-0002");
        const auto hits = m_search->find("2026-0001");
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().number, "2026-0002");
        QCOMPARE(hits.first().formerNumber, "2026-0001");
        QCOMPARE(m_search->find("spreekuur").first().number, "2026-0002");
        QCOMPARE(dossierList(store()).size(), 1);
    }
    void followsAChainOfMerges()
    {
        const Dossier third = m_dossiers->create(kit::person("Anna", "", "Bakker"));
        m_merge->merge(m_old.id, m_kept.id);
        m_merge->merge(m_kept.id, third.id);
        QCOMPARE(m_dossiers->byNumber("2026-0001")->number, third.number);
        QCOMPARE(m_search->find("2026-0001").first().number, third.number);
    }
    void keepsARowForWhichThereIsNoPlace()
    {
        store().database().script("create table sheets (id text primary key, dossier text not null, month text not null, amount integer, unique (dossier, month));"
                                  "create table sheet_lines (id text primary key, dossier text not null, sheet text not null, amount integer);");
        store().write(Op{"Edit"}, [&](Writer &writer) {
            writer.putRow("sheets", {{"id", "s1"}, {"dossier", m_old.id.text()}, {"month", "2026-01"}, {"amount", 421}});
            writer.putRow("sheets", {{"id", "s2"}, {"dossier", m_kept.id.text()}, {"month", "2026-01"}, {"amount", 500}});
            writer.putRow("sheets", {{"id", "s3"}, {"dossier", m_old.id.text()}, {"month", "2026-02"}, {"amount", 300}});
            writer.putRow("sheet_lines", {{"id", "l1"}, {"dossier", m_old.id.text()}, {"sheet", "s1"}, {"amount", 421}});
            writer.putRow("sheet_lines", {{"id", "l3"}, {"dossier", m_old.id.text()}, {"sheet", "s3"}, {"amount", 300}});
        });
        QVERIFY(!blocks(m_merge->merge(m_old.id, m_kept.id)));
        const auto place = [&](const QString &table, const QString &id) { return store().selectRows(table, "id = ?", {id}).first().value("dossier").toString(); };
        QCOMPARE(place("sheets", "s3"), m_kept.id.text());
        QCOMPARE(place("sheet_lines", "l3"), m_kept.id.text());
        QCOMPARE(place("sheets", "s1"), m_old.id.text());
        QCOMPARE(place("sheet_lines", "l1"), m_old.id.text());
        QVERIFY(Notes(store()).of(m_kept.id).first().text.contains("421"));
    }
    void refusesWhatCannotBeMerged()
    {
        QVERIFY(blocks(m_merge->merge(m_old.id, m_old.id)));
        QVERIFY(blocks(m_merge->merge(m_old.id, Id<Dossier>::fresh())));
        m_merge->merge(m_old.id, m_kept.id);
        QVERIFY(blocks(m_merge->merge(m_old.id, m_kept.id)));
        QVERIFY(blocks(m_merge->merge(m_kept.id, m_old.id)));
    }
    void listsRoutesStepsAndSignals()
    {
        store().write(Op{"Add task"}, [&](Writer &writer) { writer.put(kit::task(m_kept.id, QDate(2026, 2, 27), "Bellen")); });
        m_dossiers->pinWarning(m_old.id, "Hond op het erf");
        const auto list = dossierList(store());
        QCOMPARE(list.size(), 2);
        const DossierSummary &old = list.at(0);
        QCOMPARE(old.name, "Bakker, Anna");
        QCOMPARE(old.routeKinds, QStringList{"prevention"});
        QVERIFY(old.signs.contains(Signal::Warning));
        QVERIFY(old.signs.contains(Signal::NoNextStep));
        const DossierSummary &kept = list.at(1);
        QCOMPARE(kept.routes, "Starter 2/36");
        QCOMPARE(kept.nextStep, "Bellen");
        QVERIFY(kept.signs.contains(Signal::Overdue));
        DossierFilter filter;
        filter.route = "starter";
        QVERIFY(filter.lets(kept) && !filter.lets(old));
        filter = {};
        filter.sign = Signal::Warning;
        QVERIFY(!filter.lets(kept) && filter.lets(old));
        filter = {};
        filter.among = m_search->dossiers("visser");
        QVERIFY(filter.lets(kept) && !filter.lets(old));
        m_dossiers->close(m_old.id, "goal-reached");
        QVERIFY(!DossierFilter().lets(dossierList(store()).at(0)));
    }
};

REGISTER_TEST(DossierMergeTest)
#include "dossier_merge_test.moc"
