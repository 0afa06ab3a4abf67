#include "core/base/failure.h"
#include "core/calc/calculators.h"
#include "tests/kit/registry.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// Every case of tests/cases/calc: what is given, what must come out, and where it was read or how it was made.
class CalculatorCasesTest : public QObject {
    Q_OBJECT

    const core::RuleBook m_book = core::RuleBook::builtIn();

    /// "payments.paid_cents" takes one member out of each line of a list.
    static QJsonValue at(const QJsonObject &outcome, const QString &path)
    {
        if (!path.contains('.'))
            return outcome[path];
        QJsonArray values;
        for (const auto &line : outcome[path.section('.', 0, 0)].toArray())
            values.append(line.toObject()[path.section('.', 1)]);
        return values;
    }

private slots:
    void comesOutAsExpected_data()
    {
        QTest::addColumn<QString>("calculator");
        QTest::addColumn<QJsonObject>("sample");
        QDirIterator files(QStringLiteral(SOURCE_DIR "/tests/cases/calc"), {"*.json"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject sample = QJsonDocument::fromJson(file.readAll()).object();
            const QString calculator = QFileInfo(file).dir().dirName();
            const QString name = calculator + ": " + QFileInfo(file).baseName();
            if (!sample.contains("cases")) {
                QTest::newRow(qPrintable(name)) << calculator << sample;
                continue;
            }
            // Many of one kind stand together in a file, each with its own name.
            const QJsonArray cases = sample["cases"].toArray();
            QVERIFY2(!cases.isEmpty(), qPrintable(name));
            for (const auto &one : cases) {
                QJsonObject own = one.toObject();
                own.insert("source", sample["source"]);
                QTest::newRow(qPrintable(name + ", " + own["name"].toString())) << calculator << own;
            }
        }
    }
    void comesOutAsExpected()
    {
        QFETCH(QString, calculator);
        QFETCH(QJsonObject, sample);
        QVERIFY(!sample["source"].toString().isEmpty());
        const auto found = core::calculator(calculator);
        QVERIFY(found);
        // A day of which the rule is not known: the calculator stops and names it.
        if (const QString rule = sample["stops"].toString(); !rule.isEmpty()) {
            try {
                found->run(sample["given"].toObject(), m_book, QDate(2026, 3, 2));
                QFAIL("it did not stop");
            } catch (const core::Failure &failure) {
                QVERIFY2((failure.subject() + failure.message()).contains(rule), qPrintable(failure.message()));
            }
            return;
        }
        const core::CalcAnswer answer = found->run(sample["given"].toObject(), m_book, QDate(2026, 3, 2));
        QVERIFY2(answer.problems.isEmpty(), qPrintable(answer.problems.value(0).text));
        const QJsonObject expected = sample["expect"].toObject();
        QVERIFY(!expected.isEmpty());
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const QJsonValue got = at(answer.outcome, it.key());
            QVERIFY2(got == it.value(), qPrintable(it.key() + ": " + QJsonDocument({{"got", got}, {"expected", it.value()}}).toJson(QJsonDocument::Compact)));
        }
    }

    void everyExampleHasItsCaseOrAReason()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/cases/examples.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray examples = QJsonDocument::fromJson(file.readAll())["examples"].toArray();
        QCOMPARE(examples.size(), 45);
        for (const auto &value : examples) {
            const QJsonObject example = value.toObject();
            const QJsonArray cases = example["cases"].toArray();
            QVERIFY2(!cases.isEmpty() || !example["why"].toString().isEmpty(), qPrintable(example["id"].toString()));
            for (const auto &one : cases)
                QVERIFY2(QFile::exists(QStringLiteral(SOURCE_DIR "/tests/cases/calc/%1.json").arg(one.toString())), qPrintable(one.toString()));
        }
    }

    void aYearWithoutAPublishedPercentageAsksForIt()
    {
        const auto determination = core::calculator("bbz-determination");
        QJsonObject input{{"year", 2023}, {"household", "single"}, {"result_cents", 600000}, {"assistance_cents", 300000}, {"assistance_months", 6}};
        try {
            determination->run(input, m_book, QDate(2026, 3, 2));
            QFAIL("A percentage nobody has read was used");
        } catch (const core::Failure &failure) {
            QVERIFY(failure.subject().contains("bbz.tax.share"));
        }
        input.insert("tax_share_permille_pct", 18000);
        QCOMPARE(determination->run(input, m_book, QDate(2026, 3, 2)).outcome["net_income_cents"].toInteger(), 492000);
    }

    void everyMonthOfALoanAddsUp()
    {
        for (const char *scheme : {"annuity", "linear"}) {
            const core::CalcAnswer answer = core::calculator("loan-schedule")->run({{"on", "2026-01-31"}, {"principal_cents", 1234567}, {"months", 37}, {"scheme", scheme}}, m_book, {});
            const QJsonArray lines = answer.outcome["schedule"].toArray();
            QCOMPARE(lines.size(), 37);
            QCOMPARE(lines.first().toObject()["month"].toString(), "2026-02");
            QCOMPARE(lines.last().toObject()["left_cents"].toInteger(), 0);
            qint64 repaid = 0;
            qint64 interest = 0;
            for (const auto &line : lines) {
                QVERIFY(line.toObject()["principal_cents"].toInteger() > 0);
                repaid += line.toObject()["principal_cents"].toInteger();
                interest += line.toObject()["interest_cents"].toInteger();
            }
            QCOMPARE(repaid, 1234567);
            QCOMPARE(interest, answer.outcome["total_interest_cents"].toInteger());
        }
    }

    void refusesWhatContradictsItself_data()
    {
        QTest::addColumn<QString>("calculator");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("field");
        const QByteArray bbz = R"({"year": 2018, "result_cents": 1, "assistance_cents": 1, "assistance_months": 1)";
        QTest::newRow("two ways to give the norm") << "bbz-determination" << bbz + R"(, "household": "single", "annual_norm_cents": 5})" << "annual_norm_cents";
        QTest::newRow("no way to give the norm") << "bbz-determination" << bbz + "}" << "annual_norm_cents";
        QTest::newRow("half of the wealth") << "bbz-determination" << bbz + R"(, "household": "single", "own_wealth_cents": 5})" << "total_wealth_cents";
        QTest::newRow("more own wealth than wealth") << "bbz-determination" << bbz + R"(, "household": "single", "own_wealth_cents": 5, "total_wealth_cents": 4})" << "own_wealth_cents";
        QTest::newRow("a loan of eleven years") << "loan-schedule" << QByteArray(R"({"on": "2026-01-01", "principal_cents": 5, "months": 121, "scheme": "linear"})") << "months";
        const QByteArray pto = R"({"month": "2026-01", "norm_incl_cents": 5, "costs_cents": 0, "exemption": "none", "tax": "gross", "turnover_cents": 10)";
        QTest::newRow("more VAT than turnover") << "pto-month" << pto + R"(, "vat_cents": 11})" << "vat_cents";
        QTest::newRow("a percentage that is not used") << "pto-month" << pto + R"(, "forfait_permille_pct": 1})" << "forfait_permille_pct";
        QTest::newRow("no creditors") << "debt-distribution" << QByteArray(R"({"on": "2026-01-01", "available_cents": 5, "claims": []})") << "claims";
        QTest::newRow("a ratio the law does not know") << "debt-distribution" << QByteArray(R"({"on": "2026-01-01", "available_cents": 5, "ratio_permille_pct": 150000, "claims": [{"creditor": "A", "amount_cents": 1, "rank": "preferent"}]})") << "ratio_permille_pct";
        QTest::newRow("a key that is not known inside a list") << "debt-distribution" << QByteArray(R"({"on": "2026-01-01", "available_cents": 5, "claims": [{"creditor": "A", "amount_cents": 1, "rank": "preferent", "iban": "x"}]})") << "claims[0].iban";
    }
    void refusesWhatContradictsItself()
    {
        QFETCH(QString, calculator);
        QFETCH(QByteArray, input);
        QFETCH(QString, field);
        const QJsonDocument document = QJsonDocument::fromJson(input);
        QVERIFY(document.isObject());
        const core::CalcAnswer answer = core::calculator(calculator)->run(document.object(), m_book, QDate(2026, 3, 2));
        QCOMPARE(answer.problems.size(), 1);
        QCOMPARE(answer.problems.first().field, field);
    }
};

REGISTER_TEST(CalculatorCasesTest)
#include "cases_test.moc"
