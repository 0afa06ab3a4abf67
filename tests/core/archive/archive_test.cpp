#include "core/archive/destruction.h"
#include "core/archive/guard.h"
#include "core/archive/handover.h"
#include "core/dossier/notes.h"
#include "core/dossier/papers.h"
#include "core/dossier/routes.h"
#include "core/dossier/search.h"
#include "core/kpi/kpis.h"
#include "core/store/journal.h"
#include "core/store/vaultcheck.h"
#include "core/task/tasks.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

/// The end of a dossier's life: guarded, handed over, kept, destroyed.
class ArchiveTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::PtoKit> m_kit; // 18 March 2026
    const RuleBook m_rules = RuleBook::builtIn();

    Store &store() { return m_kit->memory.store; }
    qint64 count(const QString &sql) { return store().query("select count(*) as n from " + sql).first().value("n").toLongLong(); }
    /// Ends and closes the dossier long ago.
    void closeIn(int year)
    {
        Routes routes(store());
        Route route = routes.of(m_kit->dossier).first();
        route.start = QDate(year - 1, 1, 1);
        route.end = QDate(year, 6, 30);
        route.outcome = "stopped";
        route.outcomeReason = "Fatima had er genoeg van";
        Dossier dossier = *store().find(m_kit->dossier);
        dossier.opened = QDate(year - 1, 1, 1);
        dossier.closed = QDate(year, 7, 1);
        dossier.closeReason = "stopped";
        store().write(Op{"Test"}, [&](Writer &writer) {
            writer.put(route);
            writer.put(dossier);
            writer.put(Benefit{Id<Benefit>::fresh(), m_kit->dossier, "participatiewet", Money::euros(1000), QDate(year - 1, 1, 1), QDate(year, 6, 30), "other"});
        });
    }

private slots:
    void init() { m_kit = std::make_unique<kit::PtoKit>(); }

    void aGuardedDossierOpensOnlyForWhoSaysWhy()
    {
        Guards guards(store());
        QVERIFY(blocks(guards.guard(m_kit->dossier, {}, {})));
        QVERIFY(guards.guard(m_kit->dossier, "colleague", "Werkte hier").isEmpty());
        QVERIFY(guards.all().contains(m_kit->dossier));
        QVERIFY(blocks(guards.enter(m_kit->dossier, "ja")));
        QVERIFY(guards.enter(m_kit->dossier, "Gesprek van vandaag voorbereiden").isEmpty());
        const JournalOperation last = Journal(store().database()).operations(m_kit->dossier.text(), 1).first();
        QCOMPARE(last.subject, QString("Gesprek van vandaag voorbereiden"));
        guards.lift(m_kit->dossier);
        QVERIFY(!guards.of(m_kit->dossier));
    }
    void aDossierChangesHandsOnlyWhenTheOtherAccepts()
    {
        kit::PtoKit::must(Tasks(store()).add(kit::task(m_kit->dossier, QDate(2026, 3, 20), "Bellen")));
        Handovers handovers(store());
        QVERIFY(blocks(handovers.offer({m_kit->dossier}, "A. Adviseur", "Verlof")));
        QVERIFY(blocks(handovers.offer({m_kit->dossier}, "M. Hummel", " ")));
        kit::PtoKit::must(handovers.offer({m_kit->dossier}, "M. Hummel", "Verlof"));
        QCOMPARE(store().find(m_kit->dossier)->owner, QString("A. Adviseur"));
        const QList<HandoverLine> waiting = handovers.waitingFor("M. Hummel");
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().openTasks, 1);
        handovers.accept({waiting.first().handover.id});
        QCOMPARE(store().find(m_kit->dossier)->owner, QString("M. Hummel"));
        QCOMPARE(store().select<Route>("dossier = ?", {m_kit->dossier.text()}).first().adviser, QString("M. Hummel"));
        QCOMPARE(store().select<Task>("done is null").first().assignee, QString("M. Hummel"));
        QVERIFY(handovers.waitingFor("M. Hummel").isEmpty());
    }
    void aRefusalNeedsAReasonAndChangesNothing()
    {
        Handovers handovers(store());
        kit::PtoKit::must(handovers.offer({m_kit->dossier}, "M. Hummel", "Verlof"));
        const Id<Handover> id = handovers.waitingFor("M. Hummel").first().handover.id;
        QVERIFY(blocks(handovers.refuse({id}, " ")));
        kit::PtoKit::must(handovers.refuse({id}, "Te vol"));
        QCOMPARE(store().find(m_kit->dossier)->owner, QString("A. Adviseur"));
        QCOMPARE(handovers.of(m_kit->dossier).first().state, QString("refused"));
    }
    void aNewOfferTakesThePlaceOfOneThatWaits()
    {
        Handovers handovers(store());
        kit::PtoKit::must(handovers.offer({m_kit->dossier}, "M. Hummel", "Verlof"));
        kit::PtoKit::must(handovers.offer({m_kit->dossier}, "J. Stuivenga", "Toch iemand anders"));
        QVERIFY(handovers.waitingFor("M. Hummel").isEmpty());
        QCOMPARE(handovers.offeredBy("A. Adviseur").size(), 1);
    }

    void theLongestTermGoesBeforeAndRunsFromTheLastEnd()
    {
        closeIn(2014);
        const RetentionRow row = Retention(store()).list().first();
        QCOMPARE(row.from, QDate(2014, 7, 1));
        QCOMPARE(row.due, QDate(2024, 7, 1));
        QVERIFY(row.article.contains("8.1"));
        QVERIFY(row.canGo(QDate(2026, 3, 18)));
    }
    void aRunningRouteOrAHoldStopsIt()
    {
        Dossiers(store()).close(m_kit->dossier, "stopped");
        QVERIFY(!Retention(store()).list().first().stops.isEmpty());
        closeIn(2014);
        Retention retention(store());
        retention.hold(m_kit->dossier, "Bezwaar loopt", {});
        QVERIFY(!retention.list().first().canGo(QDate(2026, 3, 18)));
        retention.lift(retention.holds(m_kit->dossier).first().id);
        QVERIFY(retention.list().first().canGo(QDate(2026, 3, 18)));
    }
    void destroyingLeavesNothingOfAPersonAndTheResultsAsTheyWere()
    {
        kit::PtoKit::must(Notes(store()).add(kit::note(m_kit->dossier, QDate(2026, 3, 10), "Fatima vertelt over haar atelier.")));
        Papers(store()).add(m_kit->dossier, "id", "paspoort van Fatima.txt", "geheim papier");
        m_kit->grant(QDate(2013, 1, 1), QDate(2014, 6, 30));
        m_kit->earn(Month(2014, 2), Money::euros(600), Money::euros(50), Money::euros(1000));
        closeIn(2014);
        Search search(store());
        search.find("Fatima");
        const KpiQuestion question{2014, {}, {}};
        const auto figures = [&] {
            const Kpis kpis(store(), m_rules);
            QStringList all;
            for (const KpiDefinition &definition : kpis.definitions(2014)) {
                const KpiResult result = kpis.count(definition, question);
                all.append(QString("%1/%2/%3").arg(result.numerator()).arg(result.denominator()).arg(result.valueThousandths()));
            }
            return all;
        };
        const QStringList was = figures();

        Retention retention(store());
        const QList<Destruction> gone = Destructions(store()).destroy(retention.list());
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().number, QString("2026-0001"));
        QCOMPARE(gone.first().papers, 1);
        QVERIFY(gone.first().rows >= 4);

        QCOMPARE(count("notes"), 0);
        QCOMPARE(count("attachments"), 0);
        QCOMPARE(count("blobs"), 0);
        QCOMPARE(count("change where before like '%Fatima%' or after like '%Fatima%' or before like '%Proef%' or after like '%Proef%'"), 0);
        QCOMPARE(count("operation where subject like '%2026-0001%'"), 0);
        QCOMPARE(count("persons where last_name <> '' or first_name <> '' or birth_date is not null or bsn <> ''"), 0);
        QCOMPARE(count("persons where municipality = 'assen'"), 1);
        QVERIFY(search.find("Fatima").isEmpty());
        QVERIFY(retention.list().isEmpty());
        QVERIFY(!store().canUndo() || store().undoText() != "Destroy dossiers");

        QCOMPARE(figures(), was);
    }
    void whatMayNotGoYetStays()
    {
        closeIn(2020);
        QVERIFY(Destructions(store()).destroy(Retention(store()).list()).isEmpty());
        QVERIFY(store().find(m_kit->dossier));
        QCOMPARE(store().find(m_kit->dossier)->number, QString("2026-0001"));
    }
    void theCertificateNamesRuleAndNumberAndNobody()
    {
        closeIn(2014);
        const QList<Destruction> gone = Destructions(store()).destroy(Retention(store()).list());
        ReportRequest request{store(), m_rules, m_kit->memory.clock, "destruction"};
        request.receiver = receiverOf("internal");
        const QString text = toText(destructionCertificate(Destructions(store()).of(gone.first().certificate), request));
        QVERIFY2(text.contains("2026-0001") && text.contains("8.1"), qPrintable(text));
        QVERIFY(!text.contains("Fatima"));
        QCOMPARE(Destructions(store()).certificates().size(), 1);
    }
};

REGISTER_TEST(ArchiveTest)
#include "archive_test.moc"
