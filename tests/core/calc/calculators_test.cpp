#include "core/base/failure.h"
#include "core/calc/calculators.h"
#include "core/calc/inputcheck.h"
#include "tests/kit/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using core::Calculator;

/// What holds for every calculator: schema, example, refusal of what it does not know, and steps that carry the outcome.
class CalculatorsTest : public QObject {
    Q_OBJECT

    const core::RuleBook m_book = core::RuleBook::builtIn();
    const QDate m_today = QDate(2026, 3, 2);

    void each() const
    {
        QTest::addColumn<QString>("name");
        for (const Calculator &calculator : core::calculators())
            QTest::newRow(qPrintable(calculator.name)) << calculator.name;
    }

private slots:
    void hasATitleAndAWorkedExample_data() { each(); }
    void hasATitleAndAWorkedExample()
    {
        QFETCH(QString, name);
        const Calculator calculator = *core::calculator(name);
        QVERIFY(calculator.title() != name);
        const QJsonObject schema = calculator.schema();
        const core::CalcAnswer answer = calculator.run(schema["example"].toObject(), m_book, m_today);
        QVERIFY2(answer.problems.isEmpty(), qPrintable(answer.problems.value(0).text));
        QVERIFY(!answer.steps.isEmpty() && !answer.outcome.isEmpty() && answer.on.isValid());
        const QJsonObject promised = schema["output"].toObject()["properties"].toObject();
        for (const QString &key : answer.outcome.keys())
            QVERIFY2(promised.contains(key), qPrintable(key));
    }

    void namesTheKeyItDoesNotKnow_data() { each(); }
    void namesTheKeyItDoesNotKnow()
    {
        QFETCH(QString, name);
        const Calculator calculator = *core::calculator(name);
        QJsonObject input = calculator.schema()["example"].toObject();
        input.insert("shoe_size", 42);
        const core::CalcAnswer answer = calculator.run(input, m_book, m_today);
        QCOMPARE(answer.problems.size(), 1);
        QCOMPARE(answer.problems.first().field, "shoe_size");
        QVERIFY(answer.outcome.isEmpty());
    }

    void missesWhatItNeeds_data() { each(); }
    void missesWhatItNeeds()
    {
        QFETCH(QString, name);
        const Calculator calculator = *core::calculator(name);
        const QJsonArray needed = calculator.schema()["input"].toObject()["required"].toArray();
        QVERIFY(!needed.isEmpty());
        QCOMPARE(calculator.run({}, m_book, m_today).problems.size(), needed.size());
    }

    void everyPageOfTheManualNamesIt_data() { each(); }
    void everyPageOfTheManualNamesIt()
    {
        QFETCH(QString, name);
        QFile page(QStringLiteral(SOURCE_DIR "/docs/calculators.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(page.readAll()).contains("## " + name + '\n'));
    }

    void refusesTheWrongKindOfValue_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QByteArray &change, const char *field) {
            QTest::newRow(name) << QByteArray("{\"on\":\"2026-01-31\",\"business_minutes\":60," + change + "}") << QString(field);
        };
        row("text for a number", "\"other_work_minutes\":\"60\"", "other_work_minutes");
        row("a fraction of a minute", "\"other_work_minutes\":1.5", "other_work_minutes");
        row("below nothing", "\"other_work_minutes\":-1", "other_work_minutes");
        row("more than a year has", "\"other_work_minutes\":600000", "other_work_minutes");
        row("a word for yes", "\"starter\":\"ja\"", "starter");
        row("nothing", "\"starter\":null", "starter");
    }
    void refusesTheWrongKindOfValue()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, field);
        const QList<core::Problem> problems = core::checkInput(core::calculator("hours-test")->schema()["input"].toObject(), QJsonDocument::fromJson(input).object());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, field);
    }

    void refusesADayThatIsNone()
    {
        const QJsonObject schema = core::calculator("hours-test")->schema()["input"].toObject();
        for (const char *day : {"2026-02-30", "31-01-2026", "2026-1-3", ""})
            QCOMPARE(core::checkInput(schema, {{"on", day}, {"business_minutes", 1}}).size(), 1);
    }

    void writesAnAnswerThatCanBeFollowed()
    {
        const Calculator calculator = *core::calculator("benefit-norm");
        const core::CalcAnswer answer = calculator.run({{"on", "2026-07-01"}, {"household", "single"}, {"birth_date", "1984-05-02"}}, m_book, m_today);
        const QJsonObject json = core::toJson(calculator, answer);
        QCOMPARE(json.keys(), QStringList({"calculator", "on", "outcome", "rules_used", "steps", "warnings"}));
        QCOMPARE(json["on"].toString(), "2026-07-01");
        QCOMPARE(json["steps"].toArray().first().toObject()["amount_cents"].toInteger(), 141946);
        QCOMPARE(json["steps"].toArray().first().toObject()["rule"].toString(), "pw.norm.21.a.incl");
        QVERIFY(json["steps"].toArray().first().toObject()["source"].toString().contains("wetten.overheid.nl"));
        QVERIFY(!json["rules_used"].toArray().isEmpty());
    }

    void stopsWhereThereIsNoRule()
    {
        const Calculator calculator = *core::calculator("benefit-norm");
        const QJsonObject input{{"on", "2017-12-31"}, {"household", "single"}, {"birth_date", "1984-05-02"}};
        QVERIFY_THROWS_EXCEPTION(core::Failure, calculator.run(input, m_book, m_today));
    }
};

REGISTER_TEST(CalculatorsTest)
#include "calculators_test.moc"
