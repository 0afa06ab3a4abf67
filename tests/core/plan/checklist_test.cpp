#include "core/base/failure.h"
#include "core/plan/checklists.h"
#include "tests/kit/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core;

class ChecklistTest : public QObject {
    Q_OBJECT

    static QByteArray listWith(const QByteArray &item)
    {
        return R"({"key": "l", "version": 1, "date": "2026-01-01", "order": 1, "title": "T", "intro": "I", "routes": [],
                   "gates": [{"key": "g", "title": "G", "needs": "readable"}],
                   "sections": [{"key": "s", "title": "S", "intro": "", "items": [)" + item + "]}]}";
    }

private slots:
    void theFiveListsThatTravelWithTheProgramAreProper()
    {
        const Checklists lists = Checklists::builtIn();
        QCOMPARE(lists.keys(), QStringList({"intake", "ondernemingsplan", "pto-start", "gevestigd", "stoppen"}));
    }
    void theStartersPlanAsksEnough()
    {
        const Checklists lists = Checklists::builtIn();
        const Checklist *plan = lists.newest("ondernemingsplan");
        QVERIFY2(plan->items().size() >= 70, qPrintable(QString::number(plan->items().size())));
        QStringList sections;
        for (const ChecklistSection &section : plan->sections)
            sections << section.title;
        QCOMPARE(sections, QStringList({"Idee en persoon", "Motieven en vaardigheden", "Markt", "Marketingmix", "Organisatie en juridisch",
                                        "Vergunningen en verzekeringen", "De vijf begrotingen", "Risico's"}));
    }
    void everyItemIsASentenceWithHelp_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : Checklists::builtIn().keys())
            QTest::newRow(qPrintable(key)) << key;
    }
    void everyItemIsASentenceWithHelp()
    {
        QFETCH(QString, key);
        QStringList wrong;
        const Checklists lists = Checklists::builtIn();
        for (const ChecklistItem &item : lists.newest(key)->items()) {
            if (!item.question.contains('?') || item.help.size() < 15 || item.title.size() > 45)
                wrong << item.key;
            if (!item.verified && item.source.isEmpty())
                wrong << item.key + " (source)";
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(", ")));
    }
    void everyGateIsAskedBySomething()
    {
        const Checklists lists = Checklists::builtIn();
        for (const QString &key : lists.keys())
            for (const ChecklistGate &gate : lists.newest(key)->gates) {
                int asking = 0;
                for (const ChecklistItem &item : lists.newest(key)->items())
                    asking += item.gate == gate.key;
                QVERIFY2(asking > 0, qPrintable(key + '/' + gate.key));
            }
    }
    void aWrongListIsRefusedWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QString>("complaint");
        const QByteArray good = R"("key": "a", "title": "A", "gate": "g", "question": "Q?", "help": "H")";
        QTest::newRow("unknown key") << QByteArray("{" + good + R"(, "hint": "x"})") << "item a: unknown key hint";
        QTest::newRow("no help") << QByteArray(R"({"key": "a", "title": "A", "gate": "g", "question": "Q?"})") << "item a: no proper help";
        QTest::newRow("doubled item") << QByteArray("{" + good + "},{" + good + "}") << "item a: doubled";
        QTest::newRow("unknown gate") << QByteArray(R"({"key": "a", "title": "A", "gate": "x", "question": "Q?", "help": "H"})") << "item a: unknown gate x";
        QTest::newRow("unknown fact") << QByteArray("{" + good + R"(, "when": {"moon": ["full"]}})") << "item a: unknown fact moon";
        QTest::newRow("unknown value") << QByteArray("{" + good + R"(, "when": {"staff": ["maybe"]}})") << "item a: unknown value maybe of staff";
        QTest::newRow("empty condition") << QByteArray("{" + good + R"(, "when": []})") << "item a: when";
        QTest::newRow("unknown evidence") << QByteArray("{" + good + R"(, "evidence": [{"kind": "horse"}]})") << "item a: unknown kind of evidence horse";
        QTest::newRow("term alone") << QByteArray("{" + good + R"(, "term": "btw"})") << "item a: term without plain words, or the other way round";
    }
    void aWrongListIsRefusedWithThePlace()
    {
        QFETCH(QByteArray, item);
        QFETCH(QString, complaint);
        try {
            readChecklist(listWith(item), "l.json");
            QFAIL("accepted");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::File);
            QCOMPARE(failure.subject(), QString("l.json"));
            QCOMPARE(failure.detail(), complaint);
        }
    }
    void theSameVersionTwiceIsRefused()
    {
        Checklists lists;
        const QByteArray list = listWith(R"({"key": "a", "title": "A", "gate": "g", "question": "Q?", "help": "H"})");
        lists.add(list, "l.json");
        QVERIFY_THROWS_EXCEPTION(Failure, lists.add(list, "l-copy.json"));
    }
    void anUnknownFactDecidesNothing()
    {
        const QJsonObject staff{{"staff", QJsonArray{"yes"}}};
        const Condition condition = *Condition::parse(staff);
        QCOMPARE(condition.holds({}), Applies::Unknown);
        QCOMPARE(condition.openFacts({}), QStringList({"staff"}));
        QCOMPARE(condition.holds({{"staff", {"yes"}}}), Applies::Yes);
        QCOMPARE(condition.holds({{"staff", {"no"}}}), Applies::No);
        QCOMPARE(condition.openFacts({{"staff", {"no"}}}), QStringList());
    }
    void everyFactOfAClauseMustHoldAndOneClauseIsEnough()
    {
        const QJsonObject renting{{"premises", QJsonArray{"home"}}, {"housing", QJsonArray{"rent", "own"}}};
        const QJsonObject food{{"food", QJsonArray{"yes"}}};
        const Condition either = *Condition::parse(QJsonArray{renting, food});
        QCOMPARE(either.holds({{"premises", {"home"}}, {"housing", {"rent"}}}), Applies::Yes);
        QCOMPARE(either.holds({{"premises", {"home"}}, {"housing", {"none"}}, {"food", {"no"}}}), Applies::No);
        QCOMPARE(either.holds({{"premises", {"rented"}}, {"food", {"yes"}}}), Applies::Yes);
        QCOMPARE(either.openFacts({{"premises", {"rented"}}}), QStringList({"food"}));
    }
    void severalRoutesAtOnceCountEach()
    {
        const Condition older = *Condition::parse(QJsonObject{{"route", QJsonArray{"older"}}});
        QCOMPARE(older.holds({{"route", {"debts", "older"}}}), Applies::Yes);
        QCOMPARE(older.holds({{"route", {}}}), Applies::No);
    }
};

REGISTER_TEST(ChecklistTest)
#include "checklist_test.moc"
