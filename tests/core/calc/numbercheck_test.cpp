#include "core/calc/calculators.h"
#include "tests/kit/registry.h"

#include <QTest>

/// Numbers that can and cannot exist, and the hours test on both sides of its limits.
class NumberAndHoursTest : public QObject {
    Q_OBJECT

    const core::RuleBook m_book = core::RuleBook::builtIn();

    QJsonObject outcome(const char *name, const QJsonObject &input) const { return core::calculator(name)->run(input, m_book, QDate(2026, 3, 2)).outcome; }

private slots:
    void tellsNumbersApart_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("normalised");
        QTest::newRow("BSN") << "bsn" << "1112.22.333" << "111222333";
        QTest::newRow("BSN with a slip") << "bsn" << "111252333" << "";
        QTest::newRow("demo BSN") << "bsn" << "999993653" << "999993653";
        QTest::newRow("RSIN") << "rsin" << "004495445" << "004495445";
        QTest::newRow("VAT id of a company") << "vat_id" << "NL004495445B01" << "NL004495445B01";
        QTest::newRow("VAT id of a sole trader") << "vat_id" << "NL002455799B11" << "NL002455799B11";
        QTest::newRow("VAT id with a slip") << "vat_id" << "NL123456789B90" << "";
        QTest::newRow("IBAN") << "iban" << "NL91 ABNA 0417 1643 00" << "NL91ABNA0417164300";
        QTest::newRow("IBAN with a slip") << "iban" << "NL92ABNA0417164300" << "";
        QTest::newRow("KVK number") << "kvk" << "12345678" << "12345678";
        QTest::newRow("KVK number too short") << "kvk" << "1234567" << "";
    }
    void tellsNumbersApart()
    {
        QFETCH(QString, kind);
        QFETCH(QString, value);
        QFETCH(QString, normalised);
        const QJsonObject result = outcome("number-check", {{"kind", kind}, {"value", value}});
        QCOMPARE(result["valid"].toBool(), !normalised.isEmpty());
        QCOMPARE(result["normalised"].toString(), normalised);
        QCOMPARE(result["normalised"].isNull(), normalised.isEmpty());
    }

    void testsTheHours_data()
    {
        QTest::addColumn<int>("business");
        QTest::addColumn<int>("other");
        QTest::addColumn<bool>("starter");
        QTest::addColumn<bool>("met");
        QTest::newRow("1,225 hours and nothing else") << 1225 * 60 << 0 << false << true;
        QTest::newRow("a minute short") << 1225 * 60 - 1 << 0 << false << false;
        QTest::newRow("21 hours a week") << 21 * 52 * 60 << 0 << false << false;
        QTest::newRow("as much in a job: half is not more than half") << 1300 * 60 << 1300 * 60 << false << false;
        QTest::newRow("a minute more than half") << 1300 * 60 + 1 << 1300 * 60 << false << true;
        QTest::newRow("a starter may have a bigger job") << 1300 * 60 << 1500 * 60 << true << true;
        QTest::newRow("a starter still needs the hours") << 1200 * 60 << 0 << true << false;
    }
    void testsTheHours()
    {
        QFETCH(int, business);
        QFETCH(int, other);
        QFETCH(bool, starter);
        QFETCH(bool, met);
        const QJsonObject result = outcome("hours-test", {{"on", "2026-12-31"}, {"business_minutes", business}, {"other_work_minutes", other}, {"starter", starter}});
        QCOMPARE(result["meets_urencriterium"].toBool(), met);
        QVERIFY(!result.contains("meets_partner_split"));
    }

    void splitsTheHoursBetweenPartners_data()
    {
        QTest::addColumn<int>("own");
        QTest::addColumn<int>("partner");
        QTest::addColumn<bool>("met");
        QTest::newRow("875 and 525") << 875 << 525 << true;
        QTest::newRow("too few of the entrepreneur") << 874 << 600 << false;
        QTest::newRow("too few of the partner") << 1000 << 524 << false;
    }
    void splitsTheHoursBetweenPartners()
    {
        QFETCH(int, own);
        QFETCH(int, partner);
        QFETCH(bool, met);
        QCOMPARE(outcome("hours-test", {{"on", "2026-12-31"}, {"business_minutes", own * 60}, {"partner_minutes", partner * 60}})["meets_partner_split"].toBool(), met);
    }
};

REGISTER_TEST(NumberAndHoursTest)
#include "numbercheck_test.moc"
