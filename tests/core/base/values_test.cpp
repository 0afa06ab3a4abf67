#include "core/base/daytext.h"
#include "core/base/hours.h"
#include "core/base/identifiers.h"
#include "core/base/money.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

class ValuesTest : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 3, 4}; // a Wednesday

private slots:
    void readsAmountsAsTheDutchWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("whole") << "12" << qint64(1200);
        QTest::newRow("thousands and one decimal") << "1.234,5" << qint64(123450);
        QTest::newRow("a dot alone separates thousands") << "1.234" << qint64(123400);
        QTest::newRow("euro sign") << "€ 1.234,50" << qint64(123450);
        QTest::newRow("negative") << "-0,05" << qint64(-5);
        QTest::newRow("dash for no cents") << "12,-" << qint64(1200);
    }
    void readsAmountsAsTheDutchWriteThem()
    {
        QFETCH(QString, text);
        QTEST(Money::parse(text).value_or(Money::cents(-999)).toCents(), "cents");
    }
    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"12.5", "1,234.50", "twaalf", "", "12,345", "99999999999999", "--1"})
            QTest::newRow(text) << QString(text);
    }
    void refusesWhatIsNoAmount()
    {
        QFETCH(QString, text);
        QVERIFY(!Money::parse(text));
    }
    void roundsAsTheRuleSays()
    {
        const auto third = Percentage::ofThousandths(33333);
        QCOMPARE(Money::cents(100).share(third, Rounding::Down).toCents(), 33);
        QCOMPARE(Money::cents(100).share(third, Rounding::Up).toCents(), 34);
        QCOMPARE(Money::cents(-100).share(third, Rounding::Down).toCents(), -34);
        QCOMPARE(Money::cents(-100).share(third, Rounding::Up).toCents(), -33);
        QCOMPARE(Money::cents(150).share(Percentage::percent(1), Rounding::HalfUp).toCents(), 2);
        QCOMPARE(Money::cents(-150).share(Percentage::percent(1), Rounding::HalfUp).toCents(), -2);
    }
    void tellsWhatShareOneAmountIsOfAnother()
    {
        QCOMPARE(Money::euros(421).shareOf(Money::euros(1057)), Percentage::ofThousandths(39830));
        QCOMPARE(Money::euros(1).shareOf(Money()), Percentage());
    }
    void readsHours_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("comma") << "2,5" << 150;
        QTest::newRow("clock") << "2:30" << 150;
        QTest::newRow("u") << "2u30" << 150;
        QTest::newRow("whole hours with u") << "2u" << 120;
        QTest::newRow("minutes") << "150m" << 150;
        QTest::newRow("whole") << "3" << 180;
        QTest::newRow("no whole minutes") << "3,33" << -1;
        QTest::newRow("minutes past the hour") << "3:75" << -1;
        QTest::newRow("words") << "drie" << -1;
        QTest::newRow("nothing after the colon") << "3:" << -1;
    }
    void readsHours()
    {
        QFETCH(QString, text);
        QTEST(HourQuantity::parse(text).value_or(HourQuantity::minutes(-1)).toMinutes(), "minutes");
    }
    void readsDaysAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("day and month") << "3-4" << QDate(2026, 4, 3);
        QTest::newRow("nearest year") << "28-12" << QDate(2025, 12, 28);
        QTest::newRow("named month") << "3 apr" << QDate(2026, 4, 3);
        QTest::newRow("dutch march") << "3 mrt 2025" << QDate(2025, 3, 3);
        QTest::newRow("two digits of the year") << "3-4-27" << QDate(2027, 4, 3);
        QTest::newRow("iso") << "2026-04-03" << QDate(2026, 4, 3);
        QTest::newRow("two weeks on") << "+2w" << QDate(2026, 3, 18);
        QTest::newRow("a month on") << "+1m" << QDate(2026, 4, 4);
        QTest::newRow("tomorrow") << "morgen" << QDate(2026, 3, 5);
        QTest::newRow("next Wednesday, not today") << "woensdag" << QDate(2026, 3, 11);
        QTest::newRow("Friday") << "vr" << QDate(2026, 3, 6);
        QTest::newRow("before 1900") << "1-1-1899" << QDate();
        QTest::newRow("no such day") << "31-2-2026" << QDate();
        QTest::newRow("no leap day this year") << "29-2-2026" << QDate();
        QTest::newRow("nonsense") << "straks" << QDate();
    }
    void readsDaysAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QTEST(parseDay(text, m_today).value_or(QDate()), "day");
    }
    void readsMonths()
    {
        QCOMPARE(parseMonth(u"mrt 2026", m_today).value(), Month(2026, 3));
        QCOMPARE(parseMonth(u"12-2025", m_today).value(), Month(2025, 12));
        QCOMPARE(parseMonth(u"december", m_today).value(), Month(2025, 12));
        QVERIFY(!parseMonth(u"13-2025", m_today));
        QVERIFY(!parseMonth(u"1899-01", m_today));
    }
    void numbersWeeksAsTheCalendarDoes()
    {
        QCOMPARE(IsoWeek::of(QDate(2026, 1, 1)).text(), "2026-W01");
        QCOMPARE(IsoWeek::of(QDate(2027, 1, 1)).text(), "2026-W53");
        QCOMPARE(IsoWeek::of(2026, 53).monday(), QDate(2026, 12, 28));
    }
    void knowsARealBsn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("test number") << "999993653" << true;
        QTest::newRow("with dots") << "1112.22.333" << true;
        QTest::newRow("a digit off") << "111252333" << false;
        QTest::newRow("all zero") << "000000000" << false;
        QTest::newRow("too short") << "1234567" << false;
        QTest::newRow("letters") << "12345678a" << false;
    }
    void knowsARealBsn()
    {
        QFETCH(QString, text);
        QTEST(Bsn::parse(text).has_value(), "valid");
    }
    void showsOnlyTheTailOfABsn()
    {
        QCOMPARE(Bsn::parse(u"999993653")->masked(), QString::fromUtf8("••••••653"));
    }
    void knowsRealAccountsVatIdsAndPostcodes()
    {
        QVERIFY(Iban::parse(u"NL91 ABNA 0417 1643 00"));
        QVERIFY(!Iban::parse(u"NL91ABNA0417164301"));
        QVERIFY(!Iban::parse(u"BE68539007547034"));
        QCOMPARE(Iban::parse(u"NL91ABNA0417164300")->masked(), QString::fromUtf8("NL•• •••• •••• ••43 00"));
        QVERIFY(VatId::parse(u"NL004495445B01"));
        QVERIFY(VatId::parse(u"NL002455799B11"));
        QVERIFY(!VatId::parse(u"NL123456789B90"));
        QVERIFY(!VatId::parse(u"NL004495445B00"));
        QCOMPARE(Postcode::parse(u"9401ab")->text(), "9401 AB");
        QVERIFY(!Postcode::parse(u"0401 AB"));
        QVERIFY(!Postcode::parse(u"9401 SS"));
        QVERIFY(KvkNumber::parse(u"12345678"));
        QVERIFY(!KvkNumber::parse(u"1234567"));
    }
};

REGISTER_TEST(ValuesTest)
#include "values_test.moc"
