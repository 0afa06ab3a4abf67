#include "core/calc/calculators.h"
#include "core/policy/policies.h"
#include "core/pto/ptoassessment.h"
#include "core/rules/catalogue.h"
#include "core/rules/ruleoverview.h"
#include "core/rules/ruleplaces.h"
#include "core/rules/stepsource.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace core;
using kit::PtoKit;

/// What an office decides about its own policy, and what that does to every calculation.
class PoliciesTest : public QObject {
    Q_OBJECT

    const RuleBook m_builtIn = RuleBook::builtIn();
    static constexpr Rule<HourQuantity> week{"pto.hours.week"};

    struct Kit : PtoKit {
        explicit Kit(const RuleBook &builtIn) : office(memory.store, builtIn), policies(memory.store, office) {}
        void authorise(const QString &right = QStringLiteral("rules.override"), const QString &who = QStringLiteral("A. Adviseur"))
        {
            must(policies.give({Id<OfficeRight>::fresh(), who, right, QDate(2026, 1, 1), {}, {}, {}, {}}));
        }
        RuleOverride hours(int each, QDate from, QDate until = {}) const
        {
            RuleOverride decided;
            decided.id = Id<RuleOverride>::fresh();
            decided.rule = QStringLiteral("pto.hours.week");
            decided.municipality = QStringLiteral("assen");
            decided.from = from;
            decided.until = until;
            decided.amount = each * 60;
            decided.reason = QStringLiteral("Besluit van het college");
            return decided;
        }
        OfficeRules office;
        Policies policies;
    };
    HourQuantity on(const Kit &kit, QDate day, const QString &scope) const { return kit.office.book().on(day, scope)[week]; }

private slots:
    void nobodyMayUntilARightIsRecorded()
    {
        Kit kit(m_builtIn);
        QVERIFY(!kit.policies.may("rules.override"));
        const QList<Problem> problems = kit.policies.decide(kit.hours(25, QDate(2026, 3, 1)));
        QVERIFY(blocks(problems) && problems.first().text.contains("Nobody"));
        kit.authorise();
        QVERIFY(kit.policies.may("rules.override"));
        QVERIFY(!kit.policies.may("rules.import"));
        QCOMPARE(kit.policies.rights().first().givenBy, "A. Adviseur");
    }

    void onlyWhoMayGivesRightsOnceSomebodyDoes()
    {
        Kit kit(m_builtIn);
        kit.authorise("rights.give", "B. Beheerder");
        const QList<Problem> problems = kit.policies.give({Id<OfficeRight>::fresh(), "A. Adviseur", "rules.override", QDate(2026, 1, 1), {}, {}, {}, {}});
        QVERIFY(blocks(problems));
        QVERIFY(problems.first().text.contains("B. Beheerder"));
    }

    void aRightEndsAndOneMustKeepTheRightToGive()
    {
        Kit kit(m_builtIn);
        kit.authorise("rights.give");
        kit.authorise();
        const QList<OfficeRight> rights = kit.policies.rights();
        for (const OfficeRight &right : rights)
            QCOMPARE(blocks(kit.policies.takeBack(right.id)), right.may == "rights.give");
        QVERIFY(!kit.policies.may("rules.override"));
        QVERIFY(blocks(kit.policies.decide(kit.hours(25, QDate(2026, 3, 1)))));
    }

    void aMunicipalitySetsItsPolicyOtherwiseForADayOn()
    {
        Kit kit(m_builtIn);
        kit.authorise();
        QVERIFY(!blocks(kit.policies.decide(kit.hours(25, QDate(2026, 4, 1), QDate(2026, 6, 30)))));
        QCOMPARE(on(kit, QDate(2026, 3, 31), "assen"), HourQuantity::hours(20));
        QCOMPARE(on(kit, QDate(2026, 4, 1), "assen"), HourQuantity::hours(25));
        QCOMPARE(on(kit, QDate(2026, 6, 30), "assen"), HourQuantity::hours(25));
        QCOMPARE(on(kit, QDate(2026, 7, 1), "assen"), HourQuantity::hours(20));
        QCOMPARE(on(kit, QDate(2026, 4, 1), "tynaarlo"), HourQuantity::hours(20));
        const RuleValue &value = kit.office.book().on(QDate(2026, 4, 1), "assen").value(week);
        QVERIFY(isOverride(value) && value.verified);
        QVERIFY(value.source.contains("A. Adviseur") && value.source.contains("Besluit van het college") && value.article.contains("Assen"));
    }

    void aDecisionOnOneDossierGoesBeforeThatOfItsMunicipality()
    {
        Kit kit(m_builtIn);
        kit.authorise();
        const Id<Dossier> other = kit.client("Jan", "Ander");
        RuleOverride own = kit.hours(28, QDate(2026, 3, 1), QDate(2026, 5, 31));
        own.dossier = kit.dossier;
        QVERIFY(!blocks(kit.policies.decide(kit.hours(25, QDate(2026, 1, 1)))));
        QVERIFY(!blocks(kit.policies.decide(own)));
        const QString scope = ruleScope(kit.memory.store, kit.dossier);
        QCOMPARE(on(kit, QDate(2026, 3, 18), scope), HourQuantity::hours(28));
        QCOMPARE(on(kit, QDate(2026, 6, 1), scope), HourQuantity::hours(25));
        QCOMPARE(on(kit, QDate(2026, 3, 18), ruleScope(kit.memory.store, other)), HourQuantity::hours(25));
        // A calculator knows no dossier; its book does.
        const RuleBook seen = dossierBook(kit.memory.store, kit.office.book(), kit.dossier);
        for (const QString &municipality : {QString(), QStringLiteral("assen"), QStringLiteral("tynaarlo")}) {
            QCOMPARE(seen.on(QDate(2026, 3, 18), municipality)[week], HourQuantity::hours(28));
            QCOMPARE(seen.on(QDate(2026, 6, 1), municipality)[week], HourQuantity::hours(25));
        }
    }

    void everyMunicipalityCanBeMeantAtOnce()
    {
        Kit kit(m_builtIn);
        kit.authorise();
        RuleOverride all = kit.hours(18, QDate(2026, 2, 1));
        all.municipality.clear();
        QVERIFY(!blocks(kit.policies.decide(all)));
        for (const char *place : {"", "assen", "aa-en-hunze", "tynaarlo"})
            QCOMPARE(on(kit, QDate(2026, 2, 1), place), HourQuantity::hours(18));
        QVERIFY(!blocks(kit.policies.decide(kit.hours(25, QDate(2026, 2, 1)))));
        QCOMPARE(on(kit, QDate(2026, 2, 1), "assen"), HourQuantity::hours(25));
    }

    void theHoursOfAClientAreHeldAgainstIt()
    {
        Kit kit(m_builtIn);
        kit.authorise();
        RuleOverride own = kit.hours(30, QDate(2026, 1, 1));
        own.dossier = kit.dossier;
        QVERIFY(!blocks(kit.policies.decide(own)));
        const auto ceiling = weekCeiling(ptoHours(kit.book, kit.dossier, IsoWeek::of(QDate(2026, 3, 18))), QDate(2026, 3, 18), kit.office.book());
        QVERIFY(ceiling);
        QCOMPARE(ceiling->hours, HourQuantity::hours(30));
    }

    void isNamedInTheStepsOfACalculation()
    {
        Kit kit(m_builtIn);
        kit.authorise();
        RuleOverride share = kit.hours(0, QDate(2026, 1, 1));
        share.rule = "pto.forfait.share";
        share.amount = 20000;
        share.dossier = kit.dossier;
        share.reason = "Aanslag 2025 was hoger";
        QVERIFY(!blocks(kit.policies.decide(share)));
        const QJsonObject input{{"month", "2026-07"}, {"norm_incl_cents", 141946}, {"turnover_cents", 100000}, {"costs_cents", 0}, {"exemption", "none"}, {"tax", "forfait"}};
        const CalcAnswer answer = calculator("pto-month")->run(input, dossierBook(kit.memory.store, kit.office.book(), kit.dossier), QDate(2026, 9, 1));
        QVERIFY2(answer.problems.isEmpty(), qPrintable(answer.problems.value(0).text));
        QCOMPARE(answer.outcome["counted_cents"].toInteger(), 80000);
        bool named = false;
        for (const Step &step : answer.steps)
            if (const auto behind = ruleBehind(step, kit.office.book()); step.rule == "pto.forfait.share") {
                named = step.source.contains("Aanslag 2025 was hoger") && behind && isOverride(*behind);
                QVERIFY(articleOf(*behind).contains("A. Adviseur"));
            }
        QVERIFY(named);
    }

    void aNewDecisionEndsTheOneBefore()
    {
        Kit kit(m_builtIn);
        kit.authorise();
        QVERIFY(!blocks(kit.policies.decide(kit.hours(25, QDate(2026, 1, 1)))));
        const QList<Problem> problems = kit.policies.decide(kit.hours(22, QDate(2026, 5, 1)));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().weight, Problem::Weight::Warns);
        QCOMPARE(on(kit, QDate(2026, 4, 30), "assen"), HourQuantity::hours(25));
        QCOMPARE(on(kit, QDate(2026, 5, 1), "assen"), HourQuantity::hours(22));
        QCOMPARE(kit.policies.overrides().last().until, QDate(2026, 4, 30));
        QVERIFY(blocks(kit.policies.decide(kit.hours(23, QDate(2026, 4, 1)))));
    }

    void endsWithdrawsAndUndoes()
    {
        Kit kit(m_builtIn);
        kit.authorise();
        const RuleOverride decided = kit.hours(25, QDate(2026, 1, 1));
        QVERIFY(!blocks(kit.policies.decide(decided)));
        QVERIFY(blocks(kit.policies.end(decided.id, QDate(2025, 12, 31))));
        QVERIFY(!blocks(kit.policies.end(decided.id, QDate(2026, 3, 17))));
        QCOMPARE(on(kit, QDate(2026, 3, 18), "assen"), HourQuantity::hours(20));
        kit.memory.store.undo();
        QCOMPARE(on(kit, QDate(2026, 3, 18), "assen"), HourQuantity::hours(25));
        QVERIFY(!blocks(kit.policies.withdraw(decided.id)));
        QCOMPARE(on(kit, QDate(2026, 3, 1), "assen"), HourQuantity::hours(20));
        kit.memory.store.undo();
        QCOMPARE(on(kit, QDate(2026, 3, 1), "assen"), HourQuantity::hours(25));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("amount");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("field");
        QTest::newRow("a norm is law") << "pw.norm.21.a.incl" << 100000 << "Omdat" << "rule";
        QTest::newRow("no reason") << "pto.hours.week" << 1200 << "  " << "reason";
        QTest::newRow("more hours than a week has") << "pto.hours.week" << 99999 << "Omdat" << "amount";
        QTest::newRow("no hours") << "pto.hours.week" << 0 << "Omdat" << "amount";
        QTest::newRow("a choice without one") << "pto.settlement.tax" << 1 << "Omdat" << "amount";
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, rule);
        QFETCH(int, amount);
        QFETCH(QString, reason);
        QFETCH(QString, field);
        Kit kit(m_builtIn);
        kit.authorise();
        RuleOverride decided = kit.hours(1, QDate(2026, 1, 1));
        decided.rule = rule;
        decided.amount = amount;
        decided.reason = reason;
        const QList<Problem> problems = kit.policies.decide(decided);
        QVERIFY(blocks(problems));
        QCOMPARE(problems.first().field, field);
        QVERIFY(kit.policies.overrides().isEmpty());
    }

    void everyPolicyIsARuleAndEveryChoiceHasAName()
    {
        const QList<PolicyRule> rules = policyRules(m_builtIn);
        QVERIFY(rules.size() >= 10);
        const Catalogue words = Catalogue::read("laws", "choices");
        for (const PolicyRule &rule : rules) {
            const RuleValue value = m_builtIn.history(rule.key).first();
            QCOMPARE(value.unit == "choice", !rule.choices.isEmpty());
            for (const QString &choice : rule.choices)
                QVERIFY2(words.contains(choice), qPrintable(rule.key + ' ' + choice));
        }
    }

    void standsOnTheRulesPageOfThatMunicipalityOnly()
    {
        Kit kit(m_builtIn);
        kit.authorise();
        QVERIFY(!blocks(kit.policies.decide(kit.hours(25, QDate(2026, 3, 1)))));
        const auto shown = [&](const QString &scope) {
            const QList<LawGroup> groups = ruleOverview(kit.office.book(), QDate(2026, 3, 18), scope);
            for (const LawGroup &group : groups)
                for (const RuleLine &line : group.lines)
                    if (line.id == "pto.hours.week")
                        return line;
            return RuleLine{};
        };
        QCOMPARE(valueText(shown("assen").now), "25");
        QCOMPARE(shown("assen").change, RuleLine::Change::Changed);
        QCOMPARE(valueText(shown("tynaarlo").now), "20");
        QCOMPARE(valueText(shown({}).now), "20");
    }

    void belongsToAnAwardAndGoesWithTheDossier()
    {
        Kit kit(m_builtIn);
        kit.authorise();
        kit.grant(QDate(2026, 1, 1), QDate(2026, 12, 31));
        const QList<AwardRef> awards = kit.policies.awards(kit.dossier);
        QCOMPARE(awards.size(), 1);
        RuleOverride own = kit.hours(30, QDate(2026, 1, 1));
        own.dossier = kit.dossier;
        own.award = awards.first().key;
        const QList<Problem> problems = kit.policies.decide(own);
        QVERIFY(!blocks(problems));
        QCOMPARE(problems.size(), 1); // it goes on after the permission ended
        QCOMPARE(kit.policies.overrides(kit.dossier).first().municipality, QString());
        QVERIFY(kit.policies.titleOf(kit.dossier).contains("Fatima Proef"));
    }
};

REGISTER_TEST(PoliciesTest)
#include "policies_test.moc"
