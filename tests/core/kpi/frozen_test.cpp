#include "core/dossier/dossiers.h"
#include "core/dossier/routes.h"
#include "core/kpi/frozen.h"
#include "core/pto/incomeentry.h"
#include "tests/kit/demo.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

constexpr Op edit{"Edit"};

/// A published figure stays what it was; what makes the live one differ is named per dossier.
class FrozenKpisTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<Kpis> m_kpis;
    std::unique_ptr<FrozenKpis> m_frozen;

    Store &store() { return m_kit->store; }
    KpiResult live(const QString &kpi, const QString &municipality = {}) { return m_kpis->count(*m_kpis->definition(kpi, 2018), {2018, municipality, {}}); }
    FrozenKpi frozen(const QString &kpi, const QString &municipality = {}) { return *m_frozen->current(kpi, {2018, municipality, {}}); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2019, 2, 1));
        kit::fillWithDemo(store(), m_rules);
        m_kpis = std::make_unique<Kpis>(store(), m_rules);
        m_frozen = std::make_unique<FrozenKpis>(store(), *m_kpis);
    }
    void keepsTheFigureOfEachMunicipalityAndOfAll()
    {
        QVERIFY(m_frozen->freeze({"starters", "established", "pto"}, 2018, "Jaarverslag 2018").isEmpty());
        for (const char *kpi : {"starters", "established", "pto"})
            for (const char *place : {"", "assen", "aa-en-hunze", "tynaarlo"}) {
                const FrozenKpi figure = frozen(kpi, place);
                const KpiResult counted = live(kpi, place);
                QCOMPARE(figure.numerator, counted.numerator());
                QCOMPARE(figure.denominator, counted.denominator());
                QCOMPARE(figure.earned, counted.earned());
                QCOMPARE(figure.valueThousandths(counted.definition.countsMonths), counted.isEmpty() ? 0 : counted.valueThousandths());
                QCOMPARE(m_frozen->rows(figure).size(), counted.countOf(KpiRow::Verdict::Counted));
                QVERIFY(m_frozen->differences(figure, counted).isEmpty());
            }
        QCOMPARE(frozen("pto").note, "Jaarverslag 2018");
    }
    void namesTheDossierThatCountsOtherwiseAfterwards()
    {
        m_frozen->freeze({"starters"}, 2018, "Jaarverslag 2018");
        const KpiResult before = live("starters");
        const auto succeeded = std::find_if(before.rows.begin(), before.rows.end(), [](const KpiRow &row) { return row.success; });
        Route route = store().select<Route>("dossier = ? and kind = 'starter'", {succeeded->dossier.text()}).first();
        route.outcome = "not-viable";
        store().write(edit, [&](Writer &writer) { writer.put(route); });
        const KpiResult after = live("starters");
        QCOMPARE(after.numerator(), before.numerator() - 1);
        QCOMPARE(frozen("starters").numerator, before.numerator());
        const QList<KpiDifference> differences = m_frozen->differences(frozen("starters"), after);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().dossier, succeeded->dossier);
        QCOMPARE(differences.first().number, succeeded->number);
        QVERIFY2(differences.first().words.contains("not succeeded"), qPrintable(differences.first().words));
    }
    void namesWhoCountsNowAndDidNotThen()
    {
        m_frozen->freeze({"starters"}, 2018, "Jaarverslag 2018");
        const KpiResult before = live("starters");
        const KpiRow unclear = before.rowsWith(KpiRow::Verdict::InDoubt).first();
        Route route = store().select<Route>("dossier = ? and kind = 'starter'", {unclear.dossier.text()}).first();
        route.outcome = "independent";
        store().write(edit, [&](Writer &writer) { writer.put(route); });
        const QList<KpiDifference> differences = m_frozen->differences(frozen("starters"), live("starters"));
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().number, unclear.number);
    }
    void namesAnAmountThatWasCorrected()
    {
        m_frozen->freeze({"pto"}, 2018, "Jaarverslag 2018");
        IncomeEntry income = store().select<IncomeEntry>("month = '2018-03' and turnover_cents > costs_cents order by id").first();
        income.turnover += Money::euros(10);
        store().write(edit, [&](Writer &writer) { writer.put(income); });
        const QList<KpiDifference> differences = m_frozen->differences(frozen("pto"), live("pto"));
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().dossier, income.dossier);
    }
    void saysHowManyDossiersWereRemoved()
    {
        m_frozen->freeze({"established"}, 2018, "Jaarverslag 2018");
        const Id<Dossier> dossier = live("established").rowsWith(KpiRow::Verdict::Counted).first().dossier;
        Dossiers(store()).remove(dossier);
        const QList<KpiDifference> differences = m_frozen->differences(frozen("established"), live("established"));
        QCOMPARE(differences.size(), 1);
        QVERIFY(differences.first().dossier.isNull());
        QCOMPARE(frozen("established").denominator, live("established").denominator() + 1);
    }
    void aYearThatStillRunsIsNotFrozen()
    {
        const QList<Problem> problems = m_frozen->freeze({"pto"}, 2019, "te vroeg");
        QVERIFY(blocks(problems));
        QVERIFY(!m_frozen->current("pto", {2019, {}, {}}));
    }
    void aNewerOneGoesFirstAndTheOldOneStays()
    {
        m_frozen->freeze({"starters"}, 2018, "eerste keer");
        m_kit->clock.set(QDateTime(QDate(2019, 3, 1), QTime(9, 0)));
        m_frozen->freeze({"starters"}, 2018, "na controle");
        QCOMPARE(frozen("starters").note, "na controle");
        QCOMPARE(m_frozen->history("starters", {2018, {}, {}}).size(), 2);
    }
    void isTakenBackInOneStep()
    {
        m_frozen->freeze({"starters", "pto"}, 2018, "Jaarverslag 2018");
        store().undo();
        QVERIFY(!m_frozen->current("starters", {2018, {}, {}}));
        QCOMPARE(store().query("select count(*) as n from kpi_frozen_rows").first().value("n").toInt(), 0);
    }
};

REGISTER_TEST(FrozenKpisTest)
#include "frozen_test.moc"
