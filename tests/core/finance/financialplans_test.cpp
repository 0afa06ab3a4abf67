#include "core/finance/financialplans.h"

#include "core/dossier/dossiers.h"
#include "core/finance/financechecks.h"
#include "core/finance/linetemplates.h"
#include "tests/core/finance/plankit.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

namespace {

Id<Dossier> aDossier(Store &store, Money norm = {})
{
    Dossiers dossiers(store);
    Person person;
    person.lastName = "Voorbeeld";
    const Id<Dossier> id = dossiers.create(person).id;
    if (norm > Money()) {
        Benefit benefit;
        benefit.id = Id<Benefit>::fresh();
        benefit.dossier = id;
        benefit.kind = "participatiewet";
        benefit.norm = norm;
        benefit.from = QDate(2025, 6, 1);
        dossiers.save(benefit);
    }
    return id;
}

QStringList fields(const QList<Problem> &problems, Problem::Weight weight = Problem::Weight::Blocks)
{
    QStringList found;
    for (const Problem &problem : problems)
        if (problem.weight == weight)
            found.append(problem.field);
    return found;
}

} // namespace

class FinancialPlansTest : public QObject {
    Q_OBJECT

private slots:
    void aNewPlanStartsNextMonthWithTheNormOfTheRunningBenefit()
    {
        kit::MemoryStore kit(QDate(2026, 3, 2));
        FinancialPlans plans(kit.store);
        const FinancialPlan plan = plans.create(aDossier(kit.store, Money::euros(1400)), "Basis");
        QCOMPARE(plan.start.text(), "2026-04");
        QCOMPARE(plan.benefitNorm, Money::euros(1400));
        const PlanFacts stored = plans.facts(plan.id);
        QCOMPARE(stored.plan, plan);
        QVERIFY(stored.of(Section::PrivateCost).size() >= 5);
        QVERIFY(std::all_of(stored.lines.begin(), stored.lines.end(), [](const FinancialLine &line) { return line.amount.isZero() && !blocks(check(line)); }));
    }

    void everyMemberOfALineComesBackAsItWasStored()
    {
        kit::MemoryStore kit;
        FinancialPlans plans(kit.store);
        const FinancialPlan plan = plans.create(aDossier(kit.store), "Basis");
        for (FinancialLine line : plankit::anyPlan(7).lines) {
            line.dossier = plan.dossier;
            line.plan = plan.id;
            line.note = "because";
            line.source = "quote";
            const FinancialLine stored = plans.add(line);
            QCOMPARE(*kit.store.find(stored.id), stored);
        }
    }

    void aCopyGoesItsOwnWay()
    {
        kit::MemoryStore kit;
        FinancialPlans plans(kit.store);
        const FinancialPlan first = plans.create(aDossier(kit.store), "Basis");
        FinancialLine line = plans.facts(first.id).lines.first();
        const FinancialPlan copy = plans.copy(first.id, "Careful");
        QCOMPARE(plans.facts(copy.id).lines.size(), plans.facts(first.id).lines.size());
        line.amount = Money::euros(50);
        plans.save(line);
        for (const FinancialLine &other : plans.facts(copy.id).lines)
            QVERIFY(other.amount.isZero());
        QCOMPARE(plans.of(first.dossier).size(), 2);
    }

    void removingAPlanIsOneStepThatCanBeTakenBack()
    {
        kit::MemoryStore kit;
        FinancialPlans plans(kit.store);
        const FinancialPlan plan = plans.create(aDossier(kit.store), "Basis");
        const qsizetype lines = plans.facts(plan.id).lines.size();
        plans.remove(plan.id);
        QVERIFY(plans.of(plan.dossier).isEmpty());
        kit.store.undo();
        QCOMPARE(plans.facts(plan.id).lines.size(), lines);
    }

    void linesMoveWithinTheirSection()
    {
        kit::MemoryStore kit;
        FinancialPlans plans(kit.store);
        const FinancialPlan plan = plans.create(aDossier(kit.store), "Basis");
        const QList<FinancialLine> before = plans.facts(plan.id).of(Section::PrivateCost);
        plans.move(before.at(1), -1);
        const QList<FinancialLine> after = plans.facts(plan.id).of(Section::PrivateCost);
        QCOMPARE(after.at(0).id, before.at(1).id);
        QCOMPARE(after.at(1).id, before.at(0).id);
        plans.move(after.at(0), -1);
        QCOMPARE(plans.facts(plan.id).of(Section::PrivateCost).at(0).id, after.at(0).id);
    }

    void aNewLineComesLast()
    {
        kit::MemoryStore kit;
        FinancialPlans plans(kit.store);
        const FinancialPlan plan = plans.create(aDossier(kit.store), "Basis");
        FinancialLine line = plankit::line(Section::Cost, Money::euros(5), "Last");
        line.plan = plan.id;
        line.dossier = plan.dossier;
        plans.add(line);
        QCOMPARE(plans.facts(plan.id).of(Section::Cost).last().name, "Last");
    }

    void refusesWhatCannotBeCalculated()
    {
        FinancialLine line = plankit::turnover(Money::euros(100), 10);
        QVERIFY(check(line).isEmpty());
        line.name = " ";
        line.fromMonth = 37;
        line.termDays = 400;
        QCOMPARE(fields(check(line)), (QStringList{"name", "from_month", "term_days"}));
        line = plankit::turnover(Money::euros(1'000'000), 100);
        QCOMPARE(fields(check(line)), QStringList{"volume"});
        line = plankit::loan(Money::euros(1), Percentage::percent(101), 12, Repayment::Linear, 12);
        QCOMPARE(fields(check(line)), (QStringList{"interest", "grace_months"}));
    }

    void theSeasonIsTwelveNumbers()
    {
        FinancialPlan plan = plankit::plan();
        plan.season = "100 100 100";
        QCOMPARE(fields(check(plan)), QStringList{"season"});
        plan.season = "0 0 0 0 0 0 0 0 0 0 0 0";
        QCOMPARE(fields(check(plan)), QStringList{"season"});
        plan.season = "0 0 0 0 0 100 100 100 0 0 0 0";
        QVERIFY(fields(check(plan)).isEmpty());
        QCOMPARE(fields(check(plan), Problem::Weight::Warns), QStringList{"tax_reserve"});
    }

    void everyTemplateCanBeReadAndMakesALineThatPasses()
    {
        const QList<LineTemplate> all = lineTemplates();
        QVERIFY(all.size() > 60);
        QSet<QString> seen;
        for (const LineTemplate &each : all) {
            QVERIFY2(check(each.line).isEmpty(), qPrintable(each.name));
            const QString key = keyOf(each.section) + each.name;
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
        for (const QString &section : Keys<Section>::list)
            QVERIFY2(!lineTemplates(fromKey<Section>(section)).isEmpty(), qPrintable(section));
    }
};

REGISTER_TEST(FinancialPlansTest)
#include "financialplans_test.moc"
