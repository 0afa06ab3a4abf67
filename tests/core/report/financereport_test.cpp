#include "core/dossier/person.h"
#include "core/finance/financialplans.h"
#include "core/finance/linewords.h"
#include "core/finance/outcomes.h"
#include "core/report/reports.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// The financial plan on paper.
class FinanceReportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    RuleBook m_rules = RuleBook::builtIn();
    Id<Dossier> m_dossier;
    FinancialPlan m_plan;

    FinancialPlans plans() { return FinancialPlans(m_kit->store); }
    Document documentFor(const QString &receiver, const QSet<QString> &parts = {})
    {
        ReportRequest request{m_kit->store, m_rules, m_kit->clock, "financial-plan", m_dossier};
        request.receiver = receiverOf(receiver);
        request.parts = parts;
        return makeDocument(request);
    }
    FinancialLine line(Section section, const QString &name, Money amount)
    {
        FinancialLine line;
        line.dossier = m_dossier;
        line.plan = m_plan.id;
        line.section = section;
        line.name = name;
        line.amount = amount;
        line.vat = VatKind::None;
        return line;
    }
    static QList<TableBlock> tablesOf(const Document &document)
    {
        QList<TableBlock> tables;
        for (const Block &block : document.blocks)
            if (const auto *table = std::get_if<TableBlock>(&block))
                tables.append(*table);
        return tables;
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        const Dossier dossier{Id<Dossier>::fresh(), "2026-0001", "A. Adviseur", QDate(2026, 1, 5), {}, {}, {}, {}};
        m_dossier = dossier.id;
        m_kit->store.write(Op{"Test"}, [&](Writer &writer) { writer.put(dossier); });
        m_plan = plans().create(m_dossier, "Basisplan");
        for (const FinancialLine &each : plans().facts(m_plan.id).lines)
            plans().remove(each.id);
        m_plan.taxReserve = Percentage::percent(15);
        m_plan.taxReserveNote = "Afgesproken met de boekhouder";
        m_plan.benefitNorm = Money::euros(1400);
        plans().save(m_plan);
        FinancialLine turnover = line(Section::Turnover, "Beurten", Money::euros(50));
        turnover.volume = 6000;
        turnover.note = "Zestig beurten per maand";
        turnover.source = "Vragenlijst";
        turnover.termDays = 14;
        plans().add(turnover);
        plans().add(line(Section::Cost, "Huur werkplaats", Money::euros(400)));
        FinancialLine van = line(Section::Investment, "Bestelbus", Money::euros(6000));
        van.years = 5;
        plans().add(van);
        FinancialLine loan = line(Section::Loan, "Bbz-krediet", Money::euros(6000));
        loan.interest = Percentage::percent(8);
        loan.termMonths = 36;
        plans().add(loan);
        plans().add(line(Section::PrivateCost, "Boodschappen", Money::euros(900)));
    }
    void holdsTheFiveBudgets()
    {
        const QString text = toText(documentFor("internal"));
        for (const char *budget : {"# Investment budget", "# Funding budget", "# Operating budget", "# Cash budget", "# Private budget"})
            QVERIFY2(text.contains(budget), budget);
        QVERIFY2(text.contains("Bestelbus | "), qPrintable(text));
        QVERIFY(text.contains("Boodschappen | "));
        QVERIFY(text.contains("Needed | 6.000,00") || text.contains("Needed | 6,000.00"));
    }
    void showsCashInThirtySixMonthsOnWidePages()
    {
        int months = 0;
        for (const TableBlock &table : tablesOf(documentFor("internal"))) {
            if (!table.wide)
                continue;
            QCOMPARE(table.columns.size(), 1 + 12 + 1);
            months += 12;
            for (const QStringList &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
        QCOMPARE(months, 36);
    }
    void explainsEachOutcomeInSteps()
    {
        const QString text = toText(documentFor("internal"));
        QVERIFY(text.contains("Benefit norm, 12 months"));
        QVERIFY(text.contains("Together: the gross margin that is needed"));
        QVERIFY(text.contains("Cash at the end of"));
        const Forecast made = forecast(plans().facts(m_plan.id), m_rules);
        Money sum;
        const QList<Step> steps = lowestCashSteps(made);
        for (const Step &step : steps.first(steps.size() - 1))
            sum += *step.amount;
        QCOMPARE(sum, made.lowestCash);
        QCOMPARE(*steps.last().amount, made.lowestCash);
    }
    void showsBothCharts()
    {
        int charts = 0;
        for (const Block &block : documentFor("internal").blocks)
            charts += std::holds_alternative<ChartBlock>(block);
        QCOMPARE(charts, 2);
    }
    void saysWhatEachAmountRestsOn()
    {
        const QString text = toText(documentFor("internal"));
        QVERIFY(text.contains("Zestig beurten per maand\nVragenlijst"));
        QVERIFY(text.contains("Afgesproken met de boekhouder"));
        QVERIFY2(text.contains("60 a month"), qPrintable(text));
        QVERIFY(text.contains("received after 14 day(s)"));
        QVERIFY(text.contains("repaid in 36 month(s)"));
    }
    void keepsTheHouseholdFromTheAccountant()
    {
        const QString text = toText(documentFor("accountant"));
        QVERIFY(text.contains("Huur werkplaats"));
        for (const char *secret : {"Boodschappen", "Private budget", "Benefit norm, 12 months", "Private costs in this year"})
            QVERIFY2(!text.contains(secret), secret);
    }
    void keepsTheBenefitFromAPartner()
    {
        QVERIFY(!toText(documentFor("partner-organisation")).contains("1.400"));
        QVERIFY(!toText(documentFor("partner-organisation")).contains("1,400"));
    }
    void holdsOnlyThePartsChosen()
    {
        const QString text = toText(documentFor("internal", {"charts"}));
        QVERIFY(text.contains("# In short"));
        QVERIFY(!text.contains("Operating budget"));
        QVERIFY(!text.contains("Cash in 36 months"));
    }
    void comparesScenariosOneAfterTheOther()
    {
        plans().copy(m_plan.id, "Voorzichtig");
        const QString text = toText(documentFor("internal"));
        QVERIFY(text.indexOf("# Voorzichtig") > text.indexOf("# Basisplan"));
        QCOMPARE(text.count("## In short"), 2);
    }
    void saysSoWhenThereIsNoPlan()
    {
        plans().remove(m_plan.id);
        QVERIFY(toText(documentFor("client")).contains("There is no financial plan in this dossier yet."));
    }
};

REGISTER_TEST(FinanceReportTest)
#include "financereport_test.moc"
