#include "tests/cli/kit.h"
#include "tests/kit/registry.h"

#include <QJsonArray>
#include <QTemporaryDir>

/// The calls that need no vault, through the real program.
class RulesAndCalcTest : public QObject {
    Q_OBJECT

private slots:
    void givesEveryAmountOfADay()
    {
        const cli::Outcome outcome = cli::call({"rules", "--on", "2018-03-01", "--municipality", "assen", "--json"});
        QCOMPARE(outcome.exit, 0);
        QVERIFY(outcome.err.isEmpty());
        QJsonObject norm;
        QJsonObject hours;
        for (const auto &rule : outcome.json()["rules"].toArray()) {
            if (rule.toObject()["key"] == "pw.norm.21.a.incl")
                norm = rule.toObject();
            if (rule.toObject()["key"] == "pto.hours.week")
                hours = rule.toObject();
        }
        QCOMPARE(norm["value"].toInteger(), 99212);
        QCOMPARE(norm["from"].toString(), "2018-01-01");
        QCOMPARE(norm["unit"].toString(), "eurocent");
        QVERIFY(norm["verified"].toBool() && norm["source"].toString().contains("wetten.overheid.nl"));
        QCOMPARE(hours["value"].toInteger(), 1200);
        QCOMPARE(hours["municipality"].toString(), "assen");
    }

    void givesAmountsAsTextToo()
    {
        const cli::Outcome outcome = cli::call({"rules", "--on", "2018-03-01"});
        QCOMPARE(outcome.exit, 0);
        QVERIFY(QString::fromUtf8(outcome.out).contains("992,12 euro"));
    }

    void refusesAMunicipalityItDoesNotKnow()
    {
        const cli::Outcome outcome = cli::call({"rules", "--on", "2018-03-01", "--municipality", "Emmen", "--json"});
        QCOMPARE(outcome.exit, 1);
        QCOMPARE(outcome.json()["refused"].toArray().first().toObject()["field"].toString(), "municipality");
    }

    void tellsWrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        QTest::newRow("nothing") << QStringList() << "zaakwijzer-cli";
        QTest::newRow("no such command") << QStringList{"dance"} << "dance";
        QTest::newRow("no day") << QStringList{"rules"} << "--on";
        QTest::newRow("a day that is none") << QStringList{"rules", "--on", "2026-02-30"} << "--on";
        QTest::newRow("an option too many") << QStringList{"rules", "--on", "2026-02-01", "--loud"} << "loud";
        QTest::newRow("a word too many") << QStringList{"rules", "--on", "2026-02-01", "extra"} << "extra";
        QTest::newRow("no such calculator") << QStringList{"calc", "horoscope", "--schema"} << "horoscope";
        QTest::newRow("no case") << QStringList{"calc", "number-check"} << "--in";
        QTest::newRow("another language") << QStringList{"rules", "--on", "2026-02-01", "--lang", "fy"} << "--lang";
    }
    void tellsWrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const cli::Outcome outcome = cli::call(arguments);
        QCOMPARE(outcome.exit, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.said().contains(names), outcome.err);
    }

    void speaksBothLanguages()
    {
        QVERIFY(cli::call({"rules"}).said().contains("is nodig"));
        QVERIFY(cli::call({"rules", "--lang", "en"}).said().contains("is needed"));
        QVERIFY(cli::call({"--lang=en", "rules"}).said().contains("is needed"));
    }

    void worksOutACase()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("case.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"on": "2026-07-01", "household": "single", "birth_date": "1984-05-02"})");
        file.close();
        const cli::Outcome outcome = cli::call({"calc", "benefit-norm", "--in", file.fileName(), "--json"});
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.json()["calculator"].toString(), "benefit-norm");
        QCOMPARE(outcome.json()["outcome"].toObject()["norm_incl_cents"].toInteger(), 141946);
        QCOMPARE(outcome.json()["steps"].toArray().first().toObject()["text"].toString(), "Norm voor een alleenstaande van 21 jaar tot de AOW-leeftijd");
    }

    void refusesACaseWithAnUnknownKeyAndNamesIt()
    {
        const cli::Outcome outcome = cli::call({"calc", "number-check", "--in", "-", "--json"}, R"({"kind": "kvk", "value": "12345678", "colour": "red"})");
        QCOMPARE(outcome.exit, 1);
        QCOMPARE(outcome.json()["refused"].toArray().size(), 1);
        QVERIFY(outcome.said().contains("colour"));
    }

    void refusesWhatIsNoJson() { QCOMPARE(cli::call({"calc", "number-check", "--in", "-"}, "kvk 12345678").exit, 1); }

    void saysWhenTheFileIsNotThere()
    {
        const cli::Outcome outcome = cli::call({"calc", "number-check", "--in", "/nowhere/case.json"});
        QCOMPARE(outcome.exit, 5);
        QVERIFY(outcome.said().contains("/nowhere/case.json"));
    }

    void stopsWithTheNameOfTheRuleThatIsMissing()
    {
        const cli::Outcome outcome = cli::call({"calc", "benefit-norm", "--in", "-", "--json"}, R"({"on": "2027-07-01", "household": "single", "birth_date": "1984-05-02"})");
        QCOMPARE(outcome.exit, 6);
        QVERIFY(outcome.said().contains("pw.norm.21.a.incl"));
    }

    void listsItsCalculatorsAndTheirSchemas()
    {
        const QJsonArray calculators = cli::call({"calc", "list", "--json"}).json()["calculators"].toArray();
        QVERIFY(calculators.size() >= 3);
        for (const auto &calculator : calculators) {
            const cli::Outcome schema = cli::call({"calc", calculator.toObject()["name"].toString(), "--schema"});
            QCOMPARE(schema.exit, 0);
            QVERIFY(schema.json().contains("input") && schema.json().contains("output"));
        }
    }

    void helpsOnEveryCommand()
    {
        const cli::Outcome all = cli::call({"--help"});
        QCOMPARE(all.exit, 0);
        for (const char *command : {"rules", "calc"}) {
            QVERIFY(all.out.contains(command));
            QCOMPARE(cli::call({command, "--help"}).exit, 0);
        }
    }
};

REGISTER_TEST(RulesAndCalcTest)
#include "rulesandcalc_test.moc"
