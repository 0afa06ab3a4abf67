#include "core/base/failure.h"
#include "core/dossier/dossiers.h"
#include "core/dossier/notes.h"
#include "core/dossier/routephase.h"
#include "core/store/journal.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

class DossiersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<Dossiers> m_dossiers;

    Store &store() { return m_kit->store; }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        m_dossiers = std::make_unique<Dossiers>(store());
    }
    void numbersDossiersByYear()
    {
        QCOMPARE(m_dossiers->create(kit::person("Anna", "", "Bakker")).number, "2026-0001");
        QCOMPARE(m_dossiers->create(kit::person("Bram", "", "Visser")).number, "2026-0002");
        m_kit->clock.set(QDateTime(QDate(2027, 1, 4), QTime(9, 0)));
        QCOMPARE(m_dossiers->create(kit::person("Cees", "", "Smit")).number, "2027-0001");
    }
    void createsEverythingInOneStep()
    {
        const Dossier dossier = m_dossiers->create(kit::person("Anna", "", "Bakker"), kit::business("Broodjes Anna"), kit::route("starter", "intake", QDate(2026, 3, 2)));
        const DossierFacts facts = m_dossiers->facts(dossier.id);
        QCOMPARE(facts.dossier.owner, "A. Adviseur");
        QCOMPARE(facts.client().lastName, "Bakker");
        QCOMPARE(facts.businesses.size(), 1);
        QCOMPARE(facts.routes.size(), 1);
        QCOMPARE(store().select<RoutePhase>().size(), 1);
        store().undo();
        QVERIFY(store().select<Dossier>().isEmpty());
        QVERIFY(store().select<Person>().isEmpty());
        QVERIFY(store().select<RoutePhase>().isEmpty());
    }
    void doesNotGiveTheNumberOfADossierInTheBinAway()
    {
        const Dossier first = m_dossiers->create(kit::person("Anna", "", "Bakker"));
        m_dossiers->remove(first.id);
        const Dossier second = m_dossiers->create(kit::person("Bram", "", "Visser"));
        QCOMPARE(second.number, "2026-0002");
        m_dossiers->restore(Journal(store().database()).bin({}, 10).first().operation);
        QCOMPARE(m_dossiers->facts(first.id).dossier.number, "2026-0001");
    }
    void takesAWholeDossierToTheBinAndBack()
    {
        const Dossier dossier = m_dossiers->create(kit::person("Anna", "", "Bakker"), kit::business("Broodjes Anna"), kit::route("starter", "intake", QDate(2026, 3, 2)));
        Notes(store()).add(kit::note(dossier.id, QDate(2026, 3, 2), "Kennismaking"));
        m_dossiers->remove(dossier.id);
        for (const char *table : {"dossiers", "persons", "businesses", "routes", "route_phases", "notes"})
            QVERIFY2(store().selectRows(table).isEmpty(), table);
        const auto bin = Journal(store().database()).bin({}, 50);
        QCOMPARE(bin.size(), 6);
        m_dossiers->restore(bin.first().operation);
        QCOMPARE(m_dossiers->facts(dossier.id).routes.size(), 1);
        QCOMPARE(store().select<Note>().size(), 1);
        QVERIFY(Journal(store().database()).bin({}, 50).isEmpty());
    }
    void logsWhoLooked()
    {
        const Dossier dossier = m_dossiers->create(kit::person("Anna", "", "Bakker", QDate(1980, 5, 1), "999993653"));
        const DossierFacts facts = m_dossiers->open(dossier.id);
        QCOMPARE(m_dossiers->revealBsn(facts.client()), "999993653");
        const auto operations = Journal(store().database()).operations(dossier.id.text(), 10);
        QCOMPARE(operations.size(), 3);
        QCOMPARE(operations.at(0).name, "Show BSN");
        QCOMPARE(operations.at(0).adviser, "A. Adviseur");
        QCOMPARE(operations.at(0).changes, 0);
        QCOMPARE(operations.at(1).name, "Open dossier");
        QVERIFY(!operations.at(0).subject.contains("999993653"));
    }
    void closesWithAReasonAndReopens()
    {
        const Dossier dossier = m_dossiers->create(kit::person("Anna", "", "Bakker"));
        m_dossiers->close(dossier.id, "goal-reached");
        QCOMPARE(m_dossiers->facts(dossier.id).dossier.closed, QDate(2026, 3, 2));
        QCOMPARE(m_dossiers->facts(dossier.id).dossier.closeReason, "goal-reached");
        m_dossiers->reopen(dossier.id);
        QVERIFY(!m_dossiers->facts(dossier.id).dossier.closed.isValid());
        QVERIFY(m_dossiers->facts(dossier.id).dossier.closeReason.isEmpty());
    }
    void storesNumbersInOneWayOfWriting()
    {
        Person person = kit::person("Anna", "", "Bakker", {}, "9999.93.653");
        person.postcode = "9401ab";
        Business business = kit::business("Broodjes Anna");
        business.iban = "NL91 abna 0417 1643 00";
        const Dossier dossier = m_dossiers->create(person, business);
        const DossierFacts facts = m_dossiers->facts(dossier.id);
        QCOMPARE(facts.client().bsn, "999993653");
        QCOMPARE(facts.client().postcode, "9401 AB");
        QCOMPARE(facts.businesses.first().iban, "NL91ABNA0417164300");
        QCOMPARE(m_dossiers->revealIban(facts.businesses.first()), "NL91 ABNA 0417 1643 00");
    }
    void takesTheHouseholdThatAppliesNow()
    {
        const Dossier dossier = m_dossiers->create(kit::person("Anna", "", "Bakker"));
        for (const auto &[kind, since] : {std::pair{"single", QDate(2020, 1, 1)}, {"couple", QDate(2025, 6, 1)}, {"single-parent", QDate(2026, 9, 1)}}) {
            Household household;
            household.id = Id<Household>::fresh();
            household.dossier = dossier.id;
            household.kind = kind;
            household.since = since;
            m_dossiers->save(household);
        }
        QCOMPARE(m_dossiers->facts(dossier.id).household->kind, "couple");
    }
    void saysWhenADossierIsGone()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, m_dossiers->facts(Id<Dossier>::fresh()));
    }
};

REGISTER_TEST(DossiersTest)
#include "dossiers_test.moc"
