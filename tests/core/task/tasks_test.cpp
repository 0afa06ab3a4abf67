#include "core/task/tasks.h"

#include "core/dossier/dossiers.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

class TasksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<Tasks> m_tasks;
    std::unique_ptr<Dossiers> m_dossiers;
    Dossier m_dossier;

    Task add(QDate due, const QString &title, const QString &kind = "reminder")
    {
        Task task = kit::task(m_dossier.id, due, title, kind);
        [&] { QVERIFY(!blocks(m_tasks->add(task))); }();
        return *m_kit->store.find(task.id);
    }
    static QStringList titles(const QList<WorkItem> &items)
    {
        QStringList titles;
        for (const WorkItem &item : items)
            titles.append(item.task.title);
        return titles;
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2026, 3, 2));
        m_tasks = std::make_unique<Tasks>(m_kit->store);
        m_dossiers = std::make_unique<Dossiers>(m_kit->store);
        m_dossier = m_dossiers->create(kit::person("Anna", "van der", "Bakker"), std::nullopt, kit::route("starter", "plan", QDate(2026, 1, 5)));
    }
    void dividesTheWorkOfTheMorning()
    {
        add(QDate(2026, 3, 12), "Later");
        add(QDate(2026, 3, 9), "Over een week");
        add(QDate(2026, 3, 2), "Vandaag");
        add(QDate(2026, 2, 20), "Te laat");
        m_tasks->done(add(QDate(2026, 2, 1), "Gedaan").id);
        const WorkList list = m_tasks->workList({});
        QCOMPARE(titles(list.late), QStringList{"Te laat"});
        QCOMPARE(titles(list.today), QStringList{"Vandaag"});
        QCOMPARE(titles(list.week), QStringList{"Over een week"});
        QCOMPARE(list.late.first().days, -10);
        QCOMPARE(list.late.first().name, "Bakker, Anna van der");
        QCOMPARE(list.late.first().routes, QStringList{"starter"});
        QCOMPARE(m_tasks->lateCount("A. Adviseur"), 1);
    }
    void showsOnlyTheWorkOfWhoAsks()
    {
        Task task = add(QDate(2026, 3, 2), "Van mij");
        task.assignee = "B. Collega";
        m_tasks->change(task);
        QVERIFY(m_tasks->workList("A. Adviseur").today.isEmpty());
        QCOMPARE(m_tasks->workList("B. Collega").today.size(), 1);
        QCOMPARE(m_tasks->workList({}).today.size(), 1);
    }
    void asksWhyATaskMoves()
    {
        const Task task = add(QDate(2026, 3, 2), "Bellen");
        QVERIFY(blocks(m_tasks->move(task.id, QDate(2026, 3, 9), " ")));
        QCOMPARE(m_kit->store.find(task.id)->due, QDate(2026, 3, 2));
        QVERIFY(!blocks(m_tasks->move(task.id, QDate(2026, 3, 9), "Klant is ziek")));
        QCOMPARE(m_kit->store.find(task.id)->due, QDate(2026, 3, 9));
        QCOMPARE(m_kit->store.find(task.id)->moveReason, "Klant is ziek");
    }
    void countsDossiersWithoutANextStep()
    {
        QCOMPARE(m_tasks->withoutNextStep({}), QList<Id<Dossier>>{m_dossier.id});
        const Task task = add(QDate(2026, 3, 20), "Bellen");
        QVERIFY(m_tasks->withoutNextStep({}).isEmpty());
        m_tasks->done(task.id);
        QCOMPARE(m_tasks->withoutNextStep({}).size(), 1);
        m_dossiers->close(m_dossier.id, "goal-reached");
        QVERIFY(m_tasks->withoutNextStep({}).isEmpty());
    }
    void countsLegalTermsWithinTwoWeeks()
    {
        add(QDate(2026, 3, 17), "Besluit nemen", "legal-term");
        QVERIFY(m_tasks->withLegalTermWithin(14, {}).isEmpty());
        add(QDate(2026, 3, 16), "Besluit nemen", "legal-term");
        QCOMPARE(m_tasks->withLegalTermWithin(14, "A. Adviseur").size(), 1);
        QVERIFY(m_tasks->withLegalTermWithin(14, "B. Collega").isEmpty());
    }
    void countsWhatIsToBeCompletedBeforeReporting()
    {
        QCOMPARE(m_tasks->incomplete({}).size(), 1);
        Person client = m_dossiers->facts(m_dossier.id).client();
        client.birthDate = QDate(1980, 5, 1);
        client.municipality = "assen";
        m_dossiers->save(client);
        QVERIFY(m_tasks->incomplete({}).isEmpty());
    }
};

REGISTER_TEST(TasksTest)
#include "tasks_test.moc"
