#include "core/demo/demo.h"
#include "core/dossier/attachment.h"
#include "core/dossier/note.h"
#include "core/dossier/task.h"
#include "core/finance/financechecks.h"
#include "core/finance/financialplans.h"
#include "core/plan/plans.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

#include <algorithm>

using namespace core;

/// The practice caseload has enough in it to try every screen.
class DemoStoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    RuleBook m_rules = RuleBook::builtIn();
    Checklists m_lists = Checklists::builtIn();

    Store &store() { return m_kit->store; }
    QList<Plan> plansOf(const QString &checklist)
    {
        const Plans plans(store(), m_lists);
        QList<Plan> begun;
        for (const Dossier &dossier : store().select<Dossier>(QStringLiteral("closed is null")))
            for (const Plan &plan : plans.started(dossier.id))
                if (plan.list.key == checklist)
                    begun.append(plan);
        return begun;
    }

private slots:
    void initTestCase()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2026, 11, 26));
        fillWithDemo(store(), m_rules, {});
    }
    void hasAListOfEachKindInProgress_data()
    {
        QTest::addColumn<QString>("checklist");
        for (const char *list : {"intake", "ondernemingsplan", "gevestigd", "pto-start", "stoppen"})
            QTest::newRow(list) << list;
    }
    void hasAListOfEachKindInProgress()
    {
        QFETCH(QString, checklist);
        const QList<Plan> begun = plansOf(checklist);
        QVERIFY(!begun.isEmpty());
        bool isOpen = false;
        for (const Plan &plan : begun)
            isOpen = isOpen || nextGate(plan, m_lists.facts());
        QVERIFY(isOpen);
    }
    void hasAPlanThatIsHalfAnsweredWithEveryKindOfState()
    {
        const QList<Plan> begun = plansOf("ondernemingsplan");
        const auto half = std::find_if(begun.begin(), begun.end(), [](const Plan &plan) { return plan.list.items().size() > 60 && plan.answers.size() < 50; });
        QVERIFY(half != begun.end());
        QSet<int> states;
        bool hasPaper = false;
        for (const Answer &answer : half->answers)
            states.insert(int(answer.state));
        for (const QList<Attachment> &papers : half->evidence)
            hasPaper = hasPaper || !papers.isEmpty();
        QVERIFY(hasPaper);
        QCOMPARE(states.size(), 5); // in progress, received, readable, assessed, not applicable
    }
    void filesOnlyPapersThatAreAskedFor()
    {
        for (const char *list : {"intake", "ondernemingsplan", "gevestigd", "pto-start", "stoppen"})
            for (const Plan &plan : plansOf(list))
                for (const ChecklistItem &item : plan.list.items()) {
                    if (!plan.answers.contains(item.key))
                        continue;
                    QVERIFY2(plan.applies(item) != Applies::No, qPrintable(item.key));
                    QStringList kinds;
                    for (const EvidenceWanted &wanted : item.evidence)
                        kinds.append(wanted.kind);
                    for (const Attachment &paper : plan.evidence.value(item.key)) {
                        QVERIFY2(kinds.contains(paper.kind), qPrintable(item.key));
                        QCOMPARE(store().blob(paper.hash).size(), paper.size);
                    }
                }
    }
    void hasTwoFinancialPlansThatCloseAndLeadOutOfTheBenefit()
    {
        int found = 0;
        const FinancialPlans plans(store());
        for (const Dossier &dossier : store().select<Dossier>())
            for (const FinancialPlan &plan : plans.of(dossier.id)) {
                ++found;
                const PlanFacts facts = plans.facts(plan.id);
                QVERIFY(check(plan).isEmpty());
                for (const FinancialLine &line : facts.lines)
                    QVERIFY2(check(line).isEmpty(), qPrintable(line.name));
                for (const Section section : {Section::Turnover, Section::Cost, Section::Startup, Section::Investment, Section::WorkingCapital, Section::OwnMoney, Section::Loan, Section::PrivateCost, Section::PrivateIncome, Section::Benefit})
                    QVERIFY2(!facts.of(section).isEmpty(), qPrintable(plan.name));
                const Forecast made = forecast(facts, m_rules);
                QVERIFY2(check(facts, made, m_rules).isEmpty(), qPrintable(plan.name + ": " + check(facts, made, m_rules).value(0).text));
                QVERIFY2(made.canLeave, qPrintable(plan.name));
            }
        QCOMPARE(found, 2);
    }
    void hasWorkThatIsLateForTodayAndForThisWeek()
    {
        const QDate today = m_kit->clock.today();
        int late = 0, now = 0, week = 0;
        for (const Task &task : store().select<Task>(QStringLiteral("done is null"))) {
            late += task.due < today;
            now += task.due == today;
            week += task.due > today && task.due <= today.addDays(7);
        }
        QVERIFY(late > 2);
        QVERIFY(now > 1);
        QVERIFY(week > 3);
    }
    void warnsInMoreThanOneDossier()
    {
        QVERIFY(store().select<Dossier>(QStringLiteral("warning <> ''")).size() >= 2);
    }
    void makesTheSameStoriesFromTheSameSeed()
    {
        kit::MemoryStore other(QDate(2026, 11, 26));
        fillWithDemo(other.store, m_rules, {});
        for (const char *table : {"plan_answers", "attachments", "financial_lines", "tasks", "notes"})
            QVERIFY2(other.store.selectRows(table, QStringLiteral("order by id")) == store().selectRows(table, QStringLiteral("order by id")), table);
    }
};

REGISTER_TEST(DemoStoryTest)
#include "demostory_test.moc"
