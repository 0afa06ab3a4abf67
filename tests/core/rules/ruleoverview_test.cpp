#include "core/rules/ruleoverview.h"
#include "tests/kit/registry.h"

#include <QTest>

using core::RuleBook;
using core::RuleLine;

/// What the rules page shows on a day, and what it calls changed.
class RuleOverviewTest : public QObject {
    Q_OBJECT

    static RuleBook sample()
    {
        RuleBook book;
        book.add(R"({"rules": [
            {"key": "pw.norm", "unit": "eurocent", "title": "B norm", "article": "1", "source": "s", "values": [
                {"from": "2025-07-01", "value": 100}, {"from": "2026-01-01", "value": 110}, {"from": "2027-01-01", "value": null, "unknown": true}]},
            {"key": "pw.duty", "unit": "month", "title": "A plicht", "article": "2", "source": "s", "values": [
                {"from": "2020-01-01", "value": 6}, {"from": "2026-03-01", "value": null}]},
            {"key": "pw.new", "unit": "choice", "title": "C keuze", "article": "3", "source": "s", "values": [{"from": "2026-02-01", "value": "power"}]},
            {"key": "pto.hours", "unit": "minute", "title": "Uren", "article": "4", "source": "s", "values": [
                {"from": "2020-01-01", "value": 1200}, {"from": "2024-01-01", "value": 1410, "municipality": "assen"}]}
        ]})", "sample.json");
        return book;
    }
    static const RuleLine *line(const QList<core::LawGroup> &groups, const QString &key)
    {
        for (const core::LawGroup &group : groups)
            for (const RuleLine &line : group.lines)
                if (line.id == key)
                    return &line;
        return nullptr;
    }

private slots:
    void groupsByLawInTheOrderOfTheList()
    {
        const auto groups = core::ruleOverview(sample(), QDate(2026, 4, 1), {});
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0].law, "pto");
        QCOMPARE(groups[1].law, "pw");
        QCOMPARE(groups[1].lines.first().id, "pw.duty");
    }

    void comparesWithTheLastDayOfThePreviousHalfYear()
    {
        QCOMPARE(core::endOfPreviousHalfYear(QDate(2026, 6, 30)), QDate(2025, 12, 31));
        QCOMPARE(core::endOfPreviousHalfYear(QDate(2026, 7, 1)), QDate(2026, 6, 30));
        const auto groups = core::ruleOverview(sample(), QDate(2026, 4, 1), {});
        QCOMPARE(line(groups, "pw.norm")->change, RuleLine::Change::Changed);
        QCOMPARE(line(groups, "pw.norm")->before->value, 100);
        QCOMPARE(line(groups, "pw.new")->change, RuleLine::Change::New);
        QCOMPARE(line(groups, "pto.hours")->change, RuleLine::Change::None);
        QCOMPARE(line(groups, "pw.duty")->change, RuleLine::Change::Ended);
    }

    void forgetsWhatEndedBefore() { QVERIFY(!line(core::ruleOverview(sample(), QDate(2026, 9, 1), {}), "pw.duty")); }
    void leavesOutWhatHasNotBegun() { QVERIFY(!line(core::ruleOverview(sample(), QDate(2025, 4, 1), {}), "pw.norm")); }

    void showsAnUnknownAmountAsADash()
    {
        const auto groups = core::ruleOverview(sample(), QDate(2027, 2, 1), {});
        QVERIFY(!line(groups, "pw.norm")->now.known);
        QCOMPARE(core::valueText(line(groups, "pw.norm")->now), QString::fromUtf8("–"));
        QVERIFY(core::unitText(line(groups, "pw.norm")->now).isEmpty());
    }

    void prefersTheMunicipality()
    {
        QCOMPARE(line(core::ruleOverview(sample(), QDate(2026, 4, 1), "assen"), "pto.hours")->now.value, 1410);
        QCOMPARE(line(core::ruleOverview(sample(), QDate(2026, 4, 1), "tynaarlo"), "pto.hours")->now.value, 1200);
    }

    void writesValuesWithTheirUnits_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unit");
        QTest::newRow("money") << QByteArray(R"("eurocent", "value": 141946)") << "1.419,46" << "euro";
        QTest::newRow("share") << QByteArray(R"("thousandth-percent", "value": 12500)") << "12,5 %" << "";
        QTest::newRow("hours") << QByteArray(R"("minute", "value": 73500)") << "1.225" << "hours";
        QTest::newRow("hours and minutes") << QByteArray(R"("minute", "value": 1410)") << "23:30" << "hours";
        QTest::newRow("one month") << QByteArray(R"("month", "value": 1)") << "1" << "month";
        QTest::newRow("months") << QByteArray(R"("month", "value": 36)") << "36" << "months";
        QTest::newRow("choice") << QByteArray(R"("choice", "value": "power")") << "power" << "";
        QTest::newRow("day as a choice") << QByteArray(R"("choice", "value": "1960-01-01")") << "1 januari 1960" << "";
    }
    void writesValuesWithTheirUnits()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, value);
        QFETCH(QString, unit);
        RuleBook book;
        book.add(R"({"rules": [{"key": "a", "title": "t", "article": "1", "source": "s", "unit": )" + json.split(',').first() + R"(, "values": [{"from": "2020-01-01",)"
                     + json.mid(json.indexOf(',') + 1) + "}]}]}",
                 "one.json");
        const core::RuleValue rule = *book.on(QDate(2026, 1, 1)).lookUp("a");
        QCOMPARE(core::valueText(rule).replace(QChar(0xa0), ' '), value);
        QCOMPARE(core::unitText(rule), unit);
    }
};

REGISTER_TEST(RuleOverviewTest)
#include "ruleoverview_test.moc"
