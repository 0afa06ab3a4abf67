#include "core/base/failure.h"
#include "core/rules/rulebook.h"
#include "tests/kit/registry.h"

#include <QTest>

using core::Failure;
using core::Money;
using core::Percentage;
using core::Rounding;
using core::Rule;
using core::RuleBook;
using core::RuleValue;

/// Holds the rules that travel with the program to what the law says they must be.
class RuleDataTest : public QObject {
    Q_OBJECT

    const RuleBook m_book = RuleBook::builtIn();

    Money norm(const QString &article, QDate day, const char *holiday = "incl") const
    {
        const QByteArray key = ("pw.norm." + article + '.' + holiday).toLatin1();
        return m_book.on(day)[Rule<Money>{key.constData()}];
    }
    static bool within(Money a, Money b, qint64 cents) { return qAbs((a - b).toCents()) <= cents; }
    QList<QDate> halfYears() const
    {
        QList<QDate> days;
        for (const RuleValue &value : m_book.history("pw.norm.21.b.incl"))
            if (value.known)
                days.append(value.from);
        return days;
    }
    void everyHalfYear() const
    {
        QTest::addColumn<QDate>("day");
        for (const QDate &day : halfYears())
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }

private slots:
    void holdsEighteenHalfYearsOfNorms() { QCOMPARE(halfYears().size(), 18); }

    void everyValueSaysWhereItStands()
    {
        const QStringList units{"eurocent", "thousandth-percent", "minute", "year", "month", "week", "day", "count", "choice"};
        QVERIFY(m_book.keys().size() > 200);
        for (const QString &key : m_book.keys())
            for (const RuleValue &value : m_book.history(key)) {
                QVERIFY2(!value.source.isEmpty() && !value.article.isEmpty() && !value.title.isEmpty(), qPrintable(key));
                QVERIFY2(units.contains(value.unit), qPrintable(key + ' ' + value.unit));
                QVERIFY2(value.known || (!value.value && !value.verified), qPrintable(key));
            }
    }

    void everyRuleIsInForceOnceItBegan()
    {
        // A gap must be written down as unknown or abolished; history() would show a doubled day as one value too few.
        for (const QString &key : m_book.keys()) {
            const QList<RuleValue> values = m_book.history(key);
            QVERIFY2(!values.isEmpty() && values.first().value, qPrintable(key + " begins without a value"));
            for (qsizetype i = 1; i < values.size(); ++i)
                QVERIFY2(values[i - 1].from < values[i].from || values[i - 1].municipality != values[i].municipality, qPrintable(key));
        }
    }

    void singlePeopleGetSeventyPercentOfACouple_data() { everyHalfYear(); }
    void singlePeopleGetSeventyPercentOfACouple()
    {
        QFETCH(QDate, day);
        QVERIFY(within(norm("21.a", day), norm("21.b", day).share(Percentage::percent(70), Rounding::HalfUp), 1));
    }

    void youngCouplesAddUp_data() { everyHalfYear(); }
    void youngCouplesAddUp()
    {
        QFETCH(QDate, day);
        const Money half = norm("21.b", day).share(Percentage::percent(50), Rounding::HalfUp);
        QVERIFY(within(norm("20.1.c", day), half + norm("20.1.a", day), 1));
        QCOMPARE(norm("20.1.a", day), norm("20.2.a", day));
        QVERIFY(within(norm("20.1.a", day), norm("22a.3.b", day), 1));
        if (!m_book.on(day).lookUp("pw.norm.22a.3.a.incl"))
            return;
        QVERIFY(within(norm("20.2.c", day), half + norm("22a.3.a", day), 1));
        QVERIFY(within(norm("20.2.b", day), norm("20.1.a", day) + norm("22a.3.a", day), 1));
    }

    void withoutHolidayPayIsNinetyFivePercent_data() { everyHalfYear(); }
    void withoutHolidayPayIsNinetyFivePercent()
    {
        QFETCH(QDate, day);
        const Percentage holiday = m_book.on(day)[Rule<Percentage>{"pw.holiday.share"}];
        QCOMPARE(holiday, Percentage::percent(5));
        int compared = 0;
        for (const RuleValue &value : m_book.on(day).all()) {
            if (!value.key.startsWith("pw.norm.") || !value.key.endsWith(".incl"))
                continue;
            const RuleValue *without = m_book.on(day).lookUp(value.key.chopped(4) + "excl");
            if (!without)
                continue;
            const Money incl = Money::cents(*value.value);
            QVERIFY2(within(incl - incl.share(holiday, Rounding::HalfUp), Money::cents(*without->value), 1), qPrintable(value.key));
            ++compared;
        }
        QVERIFY(compared >= 12);
    }

    void costSharersFollowTheFormula_data() { everyHalfYear(); }
    void costSharersFollowTheFormula()
    {
        QFETCH(QDate, day);
        const auto rules = m_book.on(day);
        const qint64 base = rules[Rule<Percentage>{"pw.sharers.base"}].thousandths();
        const qint64 each = rules[Rule<Percentage>{"pw.sharers.perperson"}].thousandths();
        for (int people = 2; people <= 8; ++people)
            for (const auto &[place, couple] : {std::pair{"work", "21.b"}, std::pair{"aow", "22.b"}}) {
                const RuleValue *stored = rules.lookUp(QString("pw.norm.sharers.%1.%2.incl").arg(place).arg(people));
                QVERIFY(stored);
                const Money formula = norm(couple, day).share(Percentage::ofThousandths(base + people * each), Rounding::HalfUp).dividedBy(people);
                QVERIFY2(within(Money::cents(*stored->value), formula, 1), qPrintable(stored->key));
            }
    }

    void capsAndAmountsAreThoseOfTheTables()
    {
        const auto on = [&](int year, int month) { return m_book.on(QDate(year, month, 1)); };
        QCOMPARE(norm("21.a", QDate(2018, 3, 1)), Money::cents(99212));
        QCOMPARE(norm("21.a", QDate(2026, 12, 31)), Money::cents(141946));
        QCOMPARE(on(2018, 1)[Rule<Money>{"pw.exemption.n.cap"}], Money::euros(202));
        QCOMPARE(on(2018, 6)[Rule<Money>{"bbz.capital.starter.max"}], Money::euros(36155));
        QCOMPARE(on(2026, 6)[Rule<Money>{"bbz.wealth.upper"}], Money::euros(251233));
        QCOMPARE(on(2018, 6)[Rule<Percentage>{"bbz.tax.share"}], Percentage::percent(20));
        QCOMPARE(on(2018, 6)[Rule<Percentage>{"bbz.loan.interest"}], Percentage::percent(8));
        QCOMPARE(on(2018, 6)[Rule<core::HourQuantity>{"pto.hours.week"}], core::HourQuantity::hours(20));
        QCOMPARE(on(2026, 1)[Rule<core::HourQuantity>{"tax.urencriterium.hours.year"}], core::HourQuantity::hours(1225));
        QCOMPARE(on(2018, 12)[Rule<Percentage>{"tax.vat.low"}], Percentage::percent(6));
        QCOMPARE(on(2019, 1)[Rule<Percentage>{"tax.vat.low"}], Percentage::percent(9));
        QCOMPARE(on(2023, 6)[Rule<core::RuleCount>{"debt.term.months"}], 36);
        QCOMPARE(on(2023, 7)[Rule<core::RuleCount>{"debt.term.months"}], 18);
        QCOMPARE(on(2018, 1)[Rule<core::RuleCount>{"kpi.pto.persons"}], 50);
    }

    void aMunicipalityPaysBackThreeQuartersOfTheCapital()
    {
        const auto rules = m_book.on(QDate(2026, 1, 1));
        QList<qint64> shares;
        for (const char *key : {"bbz.state.capital.return.year1", "bbz.state.capital.return.year2", "bbz.state.capital.return.year3", "bbz.state.capital.return.year4", "bbz.state.capital.return.year5"})
            shares.append(rules[Rule<Percentage>{key}].thousandths() / 1000);
        QCOMPARE(shares, QList<qint64>({20, 20, 15, 10, 10}));
    }

    void theShorterStarterTermIsNotedButNotInForce()
    {
        const RuleValue &months = m_book.on(QDate(2026, 11, 1)).value(Rule<core::RuleCount>{"bbz.living.starter.months"});
        QCOMPARE(months.value, 36);
        QVERIFY(months.note.contains("Stb. 2025, 220"));
    }

    void anUnreadAmountStopsWithItsName_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QDate>("day");
        QTest::newRow("tax share of 2023, never published where we could read it") << QByteArray("bbz.tax.share") << QDate(2023, 6, 1);
        QTest::newRow("norms after the last table") << QByteArray("pw.norm.21.a.incl") << QDate(2027, 1, 1);
        QTest::newRow("before the first table") << QByteArray("pw.norm.21.a.incl") << QDate(2017, 12, 31);
        QTest::newRow("a rule that is not there") << QByteArray("pw.nowhere") << QDate(2026, 1, 1);
    }
    void anUnreadAmountStopsWithItsName()
    {
        QFETCH(QByteArray, key);
        QFETCH(QDate, day);
        try {
            m_book.on(day)[Rule<Money>{key.constData()}];
            QFAIL("An unknown amount was given");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::NoRuleForDate);
            QVERIFY(failure.subject().contains(QString::fromLatin1(key)));
        }
    }

    void anAbolishedDutySaysSo()
    {
        const Rule<core::RuleCount> check{"bbz.viability.check.first.months"};
        QCOMPARE(m_book.on(QDate(2019, 12, 31))[check], 6);
        try {
            m_book.on(QDate(2020, 1, 1))[check];
            QFAIL("An abolished rule was given");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::RuleAbolished);
        }
    }

    void everyMunicipalityHasItsHours()
    {
        for (const char *municipality : {"aa-en-hunze", "assen", "tynaarlo"}) {
            const auto rules = m_book.on(QDate(2026, 1, 1), QString(municipality));
            QCOMPARE(rules.value(Rule<core::HourQuantity>{"pto.hours.week"}).municipality, QString(municipality));
            QVERIFY(!rules.value(Rule<core::HourQuantity>{"pto.hours.year"}).verified);
        }
    }
};

REGISTER_TEST(RuleDataTest)
#include "ruledata_test.moc"
