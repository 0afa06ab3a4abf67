#include "core/kpi/inflow.h"
#include "core/kpi/quality.h"
#include "tests/kit/demo.h"
#include "tests/kit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

constexpr Op edit{"Edit"};

/// Figures per quarter, month and year, the inflow beside an index, and the list of what is missing: every point is the size of its own list.
class KpiPeriodsTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<Kpis> m_kpis;

    Store &store() { return m_kit->store; }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2020, 2, 1));
        kit::fillWithDemo(store(), m_rules);
        m_kpis = std::make_unique<Kpis>(store(), m_rules);
    }
    void everyPointIsTheFigureOfItsOwnList()
    {
        for (const QString &kpi : {QString("starters"), QString("established"), QString("pto")})
            for (int year = 2017; year <= 2020; ++year)
                for (int quarter = 0; quarter <= 4; ++quarter)
                    for (const QString &place : {QString(), QString("assen")}) {
                        const KpiQuestion question{year, place, {}, quarter};
                        const KpiDefinition definition = *m_kpis->definition(kpi, year);
                        const KpiResult result = m_kpis->count(definition, question);
                        const KpiTally tally = m_kpis->tally(definition, question);
                        QCOMPARE(tally.numerator, result.numerator());
                        QCOMPARE(tally.denominator, result.denominator());
                        QCOMPARE(tally.valueThousandths(definition.countsMonths).value_or(0), result.isEmpty() ? 0 : result.valueThousandths());
                    }
    }
    void quartersAndMonthsAddUpToTheYear()
    {
        const KpiDefinition pto = *m_kpis->definition("pto", 2018);
        int quarters = 0;
        for (int quarter = 1; quarter <= 4; ++quarter)
            quarters += m_kpis->count(pto, {2018, {}, {}, quarter}).numerator();
        int months = 0;
        for (int month = 1; month <= 12; ++month)
            months += m_kpis->count(pto, {2018, {}, {}, 0, month}).countOf(KpiRow::Verdict::Counted);
        QCOMPARE(quarters, 612);
        QCOMPARE(months, 612);
        const KpiDefinition starters = *m_kpis->definition("starters", 2018);
        int ended = 0;
        for (int quarter = 1; quarter <= 4; ++quarter)
            ended += m_kpis->count(starters, {2018, {}, {}, quarter}).denominator();
        QCOMPARE(ended, m_kpis->count(starters, {2018, {}, {}}).denominator());
    }
    void theMeasuringPeriodIsDataAndCanLieEarlier()
    {
        KpiDefinition shifted = *m_kpis->definition("starters", 2018);
        shifted.periodShift = 12;
        shifted.periodMonths = 24;
        const KpiPeriod period = periodOf(shifted, {2019, {}, {}});
        QCOMPARE(period.first, QDate(2017, 1, 1));
        QCOMPARE(period.last, QDate(2018, 12, 31));
        QCOMPARE(m_kpis->count(shifted, {2019, {}, {}}).denominator(), m_kpis->count(*m_kpis->definition("starters", 2018), {2018, {}, {}}).denominator());
        shifted.fromYear = 2019;
        shifted.reason = "Zoals bij route Werknemer";
        QVERIFY(m_kpis->change(shifted).isEmpty());
        QCOMPARE(m_kpis->definition("starters", 2019)->periodShift, 12);
        QCOMPARE(m_kpis->definition("starters", 2018)->periodShift, 0);
    }
    void aTrendStartsWhereTheRecordsStart()
    {
        const Series years = m_kpis->trend("starters", {2018, {}, {}}, 10);
        QCOMPARE(years.labels.last(), "2018");
        QVERIFY(years.labels.first().toInt() >= m_kpis->years().first());
        const Series places = m_kpis->perMunicipality("pto", {2018, {}, {}});
        double sum = 0;
        for (const auto &value : places.rows.first().values)
            sum += value.value_or(0);
        QVERIFY(qAbs(sum - 51.0) < 0.01);
    }
    void theInflowOfAQuarterIsItsList()
    {
        const Inflow inflow(store(), *m_kpis);
        const Series series = inflow.perQuarter({2018, {}, {}}, 8);
        const auto labels = inflow.labelsOf({2018, {}, {}}, 8);
        QCOMPARE(series.labels.size(), labels.size());
        for (qsizetype i = 0; i < labels.size(); ++i)
            QCOMPARE(int(series.rows.first().values[i].value_or(-1)), int(inflow.rows({labels[i].first, {}, {}, labels[i].second}).size()));
    }
    void theInflowOf2018GoesDownForThreeQuartersAndThenUp()
    {
        const Inflow inflow(store(), *m_kpis);
        QList<qsizetype> counts;
        for (int quarter = 1; quarter <= 4; ++quarter)
            counts.append(inflow.rows({2018, {}, {}, quarter}).size());
        QVERIFY2(counts[0] > counts[1] && counts[1] > counts[2] && counts[3] > counts[2], qPrintable(QString("%1 %2 %3 %4").arg(counts[0]).arg(counts[1]).arg(counts[2]).arg(counts[3])));
        const Series beside = inflow.besideIndex({2018, {}, {}}, 4);
        QCOMPARE(beside.rows.size(), 2);
        QCOMPARE(beside.rows[1].values.first().value(), 100.0);
    }
    void anIndexIsTypedOrBroughtIn()
    {
        Inflow inflow(store(), *m_kpis);
        NationalIndex value;
        value.year = 2019;
        value.quarter = 1;
        value.hundredths = NationalIndex::parse("101,4").value();
        QVERIFY(blocks(inflow.save(value)));
        value.source = "IMK-index, eerste kwartaal 2019";
        QVERIFY(inflow.save(value).isEmpty());
        QTemporaryDir folder;
        QFile file(folder.filePath("index.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("jaar;kwartaal;index;bron\n2019;1;102,5;IMK\n2019;Q2;99.5;IMK\n");
        file.close();
        const IndexImport read = Inflow::readIndex(file.fileName());
        QVERIFY2(read.problems.isEmpty(), read.problems.isEmpty() ? "" : qPrintable(read.problems.first().text));
        inflow.keep(read);
        QCOMPARE(inflow.index().first().hundredths, 9'950);
        QCOMPARE(store().select<NationalIndex>("year = 2019").size(), 2);
        QCOMPARE(store().select<NationalIndex>("year = 2019 and quarter = 1").first().hundredths, 10'250);
    }
    void aFileWithAFaultIsNotTakenInHalf()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("index.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("jaar;kwartaal;index\n2019;5;102,5\n2019;2;veel\n");
        file.close();
        const IndexImport read = Inflow::readIndex(file.fileName());
        QCOMPARE(read.problems.size(), 2);
        QVERIFY(read.problems[0].text.contains("2") && read.problems[1].text.contains("3"));
    }
    void saysPerDossierWhatIsMissingAndWhere()
    {
        const DataQuality quality(*m_kpis);
        const QList<QualityRow> rows = quality.rows({2018, {}, {}});
        const auto unclear = std::find_if(rows.begin(), rows.end(), [](const QualityRow &row) { return row.check == "no-outcome"; });
        QVERIFY(unclear != rows.end());
        QCOMPARE(unclear->place, "routes");
        QSet<Id<Dossier>> dossiers;
        for (const QualityRow &row : rows) {
            QVERIFY(!row.what.isEmpty() && !row.number.isEmpty());
            QVERIFY(DataQuality::title(row.check) != row.check);
            dossiers.insert(row.dossier);
        }
        QCOMPARE(quality.dossiers({2018, {}, {}}).size(), dossiers.size());
    }
    void aMonthOfPartTimeEnterpriseWithoutIncomeOrNilReturnIsMissing()
    {
        const DataQuality quality(*m_kpis);
        const auto missing = [&] {
            const QList<QualityRow> rows = quality.rows({2018, {}, {}});
            return std::count_if(rows.begin(), rows.end(), [](const QualityRow &row) { return row.check == "income-missing"; });
        };
        const auto before = missing();
        const Row income = store().query("select id, dossier, month from pto_income where month = '2018-06' order by id limit 1").first();
        store().write(edit, [&](Writer &writer) {
            writer.removeRow("pto_income", income.value("id").toString());
            for (const Row &month : store().query("select id from pto_months where dossier = ? and month = '2018-06'", {income.value("dossier")}))
                writer.removeRow("pto_months", month.value("id").toString());
        });
        QCOMPARE(missing(), before + 1);
    }
    void theNextReportIsLastYearsUntilSpring()
    {
        QCOMPARE(DataQuality::yearToReport(QDate(2019, 3, 31)), 2018);
        QCOMPARE(DataQuality::yearToReport(QDate(2019, 4, 1)), 2019);
    }
};

REGISTER_TEST(KpiPeriodsTest)
#include "periods_test.moc"
