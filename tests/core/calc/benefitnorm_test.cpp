#include "core/calc/calculators.h"
#include "tests/kit/registry.h"

#include <QTest>

/// The norm of the Participatiewet for households as advisers meet them.
class BenefitNormTest : public QObject {
    Q_OBJECT

    const core::RuleBook m_book = core::RuleBook::builtIn();

    core::CalcAnswer answer(QJsonObject input) const
    {
        if (!input.contains("on"))
            input.insert("on", "2026-07-01");
        return core::calculator("benefit-norm")->run(input, m_book, QDate(2026, 3, 2));
    }

private slots:
    void givesTheNorm_data()
    {
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QString>("article");
        QTest::addColumn<qint64>("incl");
        QTest::addColumn<qint64>("excl");
        const auto row = [](const char *name, const QJsonObject &input, const char *article, qint64 incl, qint64 excl) {
            QTest::newRow(name) << input << QString(article) << incl << excl;
        };
        const QJsonObject single{{"household", "single"}, {"birth_date", "1984-05-02"}};
        const auto with = [](QJsonObject base, const QJsonObject &more) {
            for (auto it = more.begin(); it != more.end(); ++it)
                base.insert(it.key(), it.value());
            return base;
        };
        row("single", single, "21.a", 141946, 134849);
        row("single parent", with(single, {{"household", "single-parent"}}), "21.a", 141946, 134849);
        row("single in the first half of 2018", with(single, {{"on", "2018-06-30"}}), "21.a", 99212, 94251);
        row("single with one who shares: half of a couple", with(single, {{"cost_sharers", 1}}), "22a", 101390, 96320);
        row("single with two who share: 43.33 %", with(single, {{"cost_sharers", 2}}), "22a", 87871, 83477);
        const QJsonObject couple{{"household", "couple"}, {"birth_date", "1984-05-02"}, {"partner_birth_date", "1990-01-31"}};
        row("couple", couple, "21.b", 202779, 192640);
        row("couple with one who shares: twice 43.33 %", with(couple, {{"cost_sharers", 1}}), "22a", 175742, 166955);
        row("couple with one of AOW age", with(couple, {{"birth_date", "1955-01-01"}}), "22.b", 217610, 206730);
        row("single of AOW age", with(single, {{"birth_date", "1955-01-01"}}), "22.a", 158734, 150797);
        row("single of 20", with(single, {{"birth_date", "2005-07-02"}}), "20.1.a", 35042, 33290);
        row("single of 20 without parents to ask", with(single, {{"birth_date", "2005-07-02"}, {"no_parental_support", true}}), "20.1.a", 111266, 105703);
        row("21 today", with(single, {{"birth_date", "2005-07-01"}}), "21.a", 141946, 134849);
        row("couple of 20 and 30", with(couple, {{"birth_date", "2005-07-02"}}), "20.1.c", 136432, 129610);
        row("couple of 20 and 30 with one who shares", with(couple, {{"birth_date", "2005-07-02"}, {"cost_sharers", 1}}), "22a", 136432, 129610);
        row("partner without right", with(couple, {{"partner_without_right", true}}), "24", 101390, 96320);
    }
    void givesTheNorm()
    {
        QFETCH(QJsonObject, input);
        QFETCH(QString, article);
        QFETCH(qint64, incl);
        QFETCH(qint64, excl);
        const core::CalcAnswer result = answer(input);
        QVERIFY2(result.problems.isEmpty(), qPrintable(result.problems.value(0).text));
        QCOMPARE(result.outcome["article"].toString(), article);
        QCOMPARE(result.outcome["norm_incl_cents"].toInteger(), incl);
        QVERIFY2(qAbs(result.outcome["norm_excl_cents"].toInteger() - excl) <= 1, qPrintable(QString::number(result.outcome["norm_excl_cents"].toInteger())));
        QCOMPARE(result.outcome["holiday_cents"].toInteger(), incl - result.outcome["norm_excl_cents"].toInteger());
    }

    void reachesAowAgeInTheYearThatItCounts_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("article");
        QTest::newRow("66 years and 4 months in 2021") << "2021-12-31" << "1955-08-31" << "22.a";
        QTest::newRow("a day too young in 2021") << "2021-12-31" << "1955-09-01" << "21.a";
        QTest::newRow("who was too young waits for 66 years and 7 months") << "2022-03-31" << "1955-09-01" << "21.a";
        QTest::newRow("and reaches it then") << "2022-04-01" << "1955-09-01" << "22.a";
        QTest::newRow("who reached it in 2021 keeps it in 2022") << "2022-01-01" << "1955-08-31" << "22.a";
    }
    void reachesAowAgeInTheYearThatItCounts()
    {
        QFETCH(QString, on);
        QFETCH(QString, born);
        QFETCH(QString, article);
        QCOMPARE(answer({{"on", on}, {"household", "single"}, {"birth_date", born}}).outcome["article"].toString(), article);
    }

    void refusesWhatItDoesNotWorkOut_data()
    {
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QString>("field");
        QTest::newRow("couple of one") << QJsonObject{{"household", "couple"}, {"birth_date", "1984-05-02"}} << "partner_birth_date";
        QTest::newRow("single with a partner") << QJsonObject{{"household", "single"}, {"birth_date", "1984-05-02"}, {"partner_birth_date", "1984-05-02"}} << "partner_birth_date";
        QTest::newRow("seventeen") << QJsonObject{{"household", "single"}, {"birth_date", "2008-07-02"}} << "birth_date";
        QTest::newRow("twenty beside a pensioner") << QJsonObject{{"household", "couple"}, {"birth_date", "1950-01-01"}, {"partner_birth_date", "2006-01-01"}} << "partner_birth_date";
        QTest::newRow("supported by parents at forty") << QJsonObject{{"household", "single"}, {"birth_date", "1984-05-02"}, {"no_parental_support", true}} << "no_parental_support";
    }
    void refusesWhatItDoesNotWorkOut()
    {
        QFETCH(QJsonObject, input);
        QFETCH(QString, field);
        const core::CalcAnswer result = answer(input);
        QCOMPARE(result.problems.value(0).field, field);
        QVERIFY(result.outcome.isEmpty());
    }

    void saysWhichRulesNobodyHasRead()
    {
        const core::CalcAnswer result = answer({{"household", "single"}, {"birth_date", "1984-05-02"}, {"cost_sharers", 1}});
        QVERIFY(result.warnings.join(' ').contains("pw.sharers.age"));
    }
};

REGISTER_TEST(BenefitNormTest)
#include "benefitnorm_test.moc"
