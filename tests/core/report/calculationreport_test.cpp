#include "core/base/failure.h"
#include "core/calc/calculations.h"
#include "core/report/reports.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// A kept calculation on paper.
class CalculationReportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    RuleBook m_rules = RuleBook::builtIn();
    Id<Dossier> m_dossier;

    QString paper(const QString &receiver, const QString &item = {})
    {
        ReportRequest request{m_kit->store, m_rules, m_kit->clock, "calculation", m_dossier};
        request.receiver = receiverOf(receiver);
        request.item = item;
        return toText(makeDocument(request));
    }
    Calculation keep(const QString &name, QJsonObject input = {})
    {
        const Calculator calculator = *core::calculator(name);
        if (input.isEmpty())
            input = calculator.schema()["example"].toObject();
        return *Calculations(m_kit->store).keep(m_dossier, calculator, input, calculator.run(input, m_rules, m_kit->clock.today()));
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        const Dossier dossier{Id<Dossier>::fresh(), "2026-0001", "A. Adviseur", QDate(2026, 1, 5), {}, {}, {}, {}};
        m_dossier = dossier.id;
        m_kit->store.write(Op{"Test"}, [&](Writer &writer) { writer.put(dossier); });
    }

    void carriesEveryStepOfEveryCalculator_data()
    {
        QTest::addColumn<QString>("name");
        for (const Calculator &calculator : calculators())
            QTest::newRow(qPrintable(calculator.name)) << calculator.name;
    }
    void carriesEveryStepOfEveryCalculator()
    {
        QFETCH(QString, name);
        const Calculation kept = keep(name);
        const QString text = paper("subject-access", kept.id.text());
        const CalcAnswer answer = Calculations::answerOf(kept);
        for (const Step &step : answer.steps)
            QVERIFY2(text.contains(step.text), qPrintable(step.text));
        for (const QString &warning : answer.warnings)
            QVERIFY2(text.contains(warning), qPrintable(warning));
        for (const RuleValue &rule : answer.rulesUsed)
            QVERIFY2(text.contains(m_rules.history(rule.key).first().title), qPrintable(rule.key));
    }

    void takesTheLatestUnlessOneIsNamed()
    {
        const Calculation first = keep("hours-test");
        keep("loan-schedule");
        QVERIFY(paper("client").contains(core::calculator("loan-schedule")->title().toUpper()));
        QVERIFY(paper("client", first.id.text()).contains(core::calculator("hours-test")->title().toUpper()));
    }

    void saysSoWhenNothingIsKept() { QVERIFY(!paper("client").isEmpty()); }

    void refusesACalculationOfAnotherDossier()
    {
        keep("hours-test");
        QVERIFY_THROWS_EXCEPTION(Failure, paper("client", Id<Calculation>::fresh().text()));
    }

    void keepsFromAReceiverWhatItTells()
    {
        keep("benefit-norm");
        QVERIFY(paper("client").contains("1.013,90"));
        QVERIFY(!paper("partner-organisation").contains("1.013,90"));
    }

    void staysAsItWasReckoned()
    {
        const Calculation kept = keep("pto-month");
        const CalcAnswer answer = core::calculator("pto-month")->run(Calculations::inputOf(kept), m_rules, m_kit->clock.today());
        const CalcAnswer read = Calculations::answerOf(kept);
        QCOMPARE(read.outcome, answer.outcome);
        QCOMPARE(read.warnings, answer.warnings);
        QCOMPARE(read.on, answer.on);
        QCOMPARE(read.steps.size(), answer.steps.size());
        for (qsizetype i = 0; i < read.steps.size(); ++i) {
            QCOMPARE(read.steps[i].text, answer.steps[i].text);
            QCOMPARE(read.steps[i].amount, answer.steps[i].amount);
            QCOMPARE(read.steps[i].rule, answer.steps[i].rule);
        }
    }

    void doesNotKeepWhatWasRefused()
    {
        const Calculator calculator = *core::calculator("hours-test");
        QVERIFY(!Calculations(m_kit->store).keep(m_dossier, calculator, {}, calculator.run({}, m_rules, m_kit->clock.today())));
    }
};

REGISTER_TEST(CalculationReportTest)
#include "calculationreport_test.moc"
