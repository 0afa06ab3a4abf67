#include "core/pto/missingmonths.h"
#include "core/dossier/routes.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

/// All part-time entrepreneurs of a month together: their hours, and who has not handed in.
class PtoOverviewTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::PtoKit> m_kit;
    const QDate m_today{2026, 3, 18};

    QList<PtoOverviewRow> overview(Month month) { return ptoOverview(m_kit->memory.store, m_rules, month, m_today); }
    /// The counter asks the vault in its own way; it must name whom the list names. -1 when it does not.
    int missing()
    {
        QSet<QString> listed;
        const QList<PtoOverviewRow> rows = overview(Month::of(m_today).previous());
        for (const PtoOverviewRow &row : rows)
            if (row.isMissing())
                listed.insert(row.id.text());
        const QList<Id<Dossier>> counted = clientsMissingMonths(m_kit->memory.store, m_today);
        const bool same = counted.size() == listed.size() && std::all_of(counted.begin(), counted.end(), [&](const Id<Dossier> &id) { return listed.contains(id.text()); });
        return same ? int(counted.size()) : -1;
    }
    PtoMonths &months() { return m_kit->book.months(); }

private slots:
    void init() { m_kit = std::make_unique<kit::PtoKit>(m_today); }

    void whoHasAPermissionHasToHandIn()
    {
        QVERIFY(overview(Month(2026, 2)).isEmpty());
        m_kit->grant(QDate(2026, 1, 15));
        const QList<PtoOverviewRow> rows = overview(Month(2026, 2));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().name, QString("Proef, Fatima"));
        QVERIFY(rows.first().expected);
        QCOMPARE(rows.first().openMonths, (QList{Month(2026, 1), Month(2026, 2)}));
        QCOMPARE(missing(), 1);
    }
    void aNilReturnIsHandedIn()
    {
        m_kit->grant(QDate(2026, 2, 1));
        kit::PtoKit::must(months().declareNil(m_kit->dossier, Month(2026, 2)));
        const PtoOverviewRow row = overview(Month(2026, 2)).first();
        QVERIFY(row.month.nil && !row.isMissing());
        QCOMPARE(missing(), 0);
    }
    void theRunningMonthIsNotMissingYet()
    {
        m_kit->grant(QDate(2026, 3, 1));
        QVERIFY(!overview(Month(2026, 3)).first().isMissing());
        QCOMPARE(missing(), 0);
    }
    void nothingIsAskedAfterTheRouteEndedOrThePermissionWasRefused()
    {
        PtoPermission refused = m_kit->permission(QDate(2026, 1, 1));
        refused.state = "refused";
        refused.stateReason = "Geen eigen bedrijf";
        m_kit->decide(refused);
        QCOMPARE(missing(), 0);
        m_kit->grant(QDate(2025, 12, 1));
        Routes routes(m_kit->memory.store);
        kit::PtoKit::must(routes.finish(routes.of(m_kit->dossier).first().id, QDate(2025, 12, 31), "stopped", "Gestopt"));
        QCOMPARE(overview(Month(2026, 2)).first().openMonths, QList{Month(2025, 12)});
        QCOMPARE(missing(), 1);
    }
    void hoursWithoutPermissionAreShownAndNotAskedFor()
    {
        m_kit->work(QDate(2026, 2, 10), HourQuantity::hours(3));
        const PtoOverviewRow row = overview(Month(2026, 2)).first();
        QVERIFY(!row.expected && !row.isMissing());
        QCOMPARE(row.worked, HourQuantity::hours(3));
        QCOMPARE(row.year.uncovered, HourQuantity::hours(3));
        QCOMPARE(row.year.counted, HourQuantity());
    }
    void showsTheFullestWeekAndTheYearUpToTheMonth()
    {
        m_kit->grant(QDate(2026, 1, 1));
        m_kit->work(QDate(2026, 1, 7), HourQuantity::hours(5));
        m_kit->work(QDate(2026, 2, 10), HourQuantity::hours(21));
        m_kit->work(QDate(2026, 2, 17), HourQuantity::hours(8));
        m_kit->work(QDate(2026, 3, 3), HourQuantity::hours(8));
        const PtoOverviewRow row = overview(Month(2026, 2)).first();
        QCOMPARE(row.worked, HourQuantity::hours(29));
        QCOMPARE(row.fullestWeek.counted, HourQuantity::hours(21));
        QCOMPARE(row.fullestWeek.standing(), HourUse::Standing::Over);
        QCOMPARE(row.weeksOver, 1);
        QCOMPARE(row.year.counted, HourQuantity::hours(34));
        QCOMPARE(row.year.ceiling->hours, HourQuantity::hours(1040));
    }
    void theYearOfTheListIsTheYearOfTheDossier()
    {
        PtoPermission permission = m_kit->permission(QDate(2026, 1, 10), QDate(2026, 2, 20));
        m_kit->decide(permission);
        permission.state = "withdrawn";
        permission.withdrawn = QDate(2026, 2, 12);
        permission.stateReason = "Opgaven klopten niet";
        m_kit->decide(permission);
        m_kit->workWeeks(QDate(2026, 1, 1), QDate(2026, 2, 27), HourQuantity::minutes(75));
        QCOMPARE(missing(), 1);
        const HourUse use = overview(Month(2026, 2)).first().year;
        const HourUse own = assessYear(ptoHours(m_kit->book, m_kit->dossier, 2026), 2026, m_rules, QDate(2026, 2, 28)).use;
        QCOMPARE(use.counted, own.counted);
        QCOMPARE(use.uncovered, own.uncovered);
        QCOMPARE(use.ceiling->hours, own.ceiling->hours);
        // From Monday 12 January to Wednesday 11 February: 23 working days.
        QCOMPARE(use.counted, HourQuantity::minutes(23 * 75));
    }
    void theCounterAndTheListHoldTheSameClients()
    {
        const auto second = m_kit->client("Joop", "Anders");
        m_kit->grant(QDate(2026, 1, 1));
        m_kit->decide(kit::PtoKit::permissionFor(second, QDate(2025, 11, 1), QDate(2025, 12, 31)));
        const QList<PtoOverviewRow> rows = overview(Month(2026, 2));
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const PtoOverviewRow &row) { return row.isMissing(); }), missing());
        QCOMPARE(missing(), 2);
        QCOMPARE(rows.first().name, QString("Anders, Joop"));
    }
};

REGISTER_TEST(PtoOverviewTest)
#include "ptooverview_test.moc"
