#include "core/policy/ruleidentities.h"
#include "core/rules/rulebook.h"
#include "tests/kit/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace core;

/// Every amount of the tables the rules were made from stands in the rule book, on its first and on its last day.
class RuleTablesTest : public QObject {
    Q_OBJECT

    const RuleBook m_book = RuleBook::builtIn();

    struct Row {
        int line = 0;
        QString key;
        QString from;
        QString until;
        QString amount;
        QString holiday;
    };
    static QList<Row> rowsOf(const QString &name)
    {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/files/rules/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
        QList<Row> rows;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QStringList cells = lines[i].split(',');
            rows.append({int(i + 1), cells[0], cells[1], cells[2], cells[3], cells.value(4)});
        }
        return rows;
    }
    static QJsonArray keys()
    {
        QFile file(":/policy/csv_keys.json");
        if (!file.open(QIODevice::ReadOnly))
            qFatal("csv_keys.json");
        return QJsonDocument::fromJson(file.readAll())["rules"].toArray();
    }
    static qint64 wholeOf(const QString &amount, const QString &unit)
    {
        const int factor = unit == "eurocent" ? 100 : unit == "thousandth-percent" ? 1000 : unit == "minute" ? 60 : 1;
        return qint64(std::llround(amount.toDouble() * factor));
    }

private slots:
    void everyAmountStandsInTheRuleBook_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("least");
        QTest::newRow("Bbz and Ioaz, 2011 to today") << "bbz.csv" << 290;
        QTest::newRow("norms, 2018 to today") << "norms.csv" << 800;
        QTest::newRow("exemption caps, 2018 to today") << "caps.csv" << 80;
    }
    void everyAmountStandsInTheRuleBook()
    {
        QFETCH(QString, file);
        QFETCH(int, least);
        // A change that is published and has no day of entry is a remark and not in force.
        const QStringList remarks{"bbz.art23.duur_starter_stb2025_220"};
        const QDate today(2026, 11, 26);
        const QJsonArray known = keys();
        const QList<Row> rows = rowsOf(file);
        QStringList wrong;
        int seen = 0;
        for (const Row &row : rows) {
            if (remarks.contains(row.key) || (row.amount.isEmpty() && row.from.isEmpty()))
                continue;
            int rules = 0;
            for (const auto &value : known) {
                const QJsonObject rule = value.toObject();
                if (rule["csv"].toString() != row.key || (rule.contains("holiday") && rule["holiday"].toString() != row.holiday))
                    continue;
                ++rules;
                const QDate first = QDate::fromString(row.from.isEmpty() ? rule["undated"].toString() : row.from, Qt::ISODate);
                const QString where = QString("%1 line %2: %3 on ").arg(file).arg(row.line).arg(rule["key"].toString());
                const auto on = [&](QDate day) { return m_book.on(day).lookUp(rule["key"].toString()); };
                if (row.amount.isEmpty()) {
                    if (first.isValid() && on(first))
                        wrong << where + first.toString(Qt::ISODate) + " should not be known";
                    continue;
                }
                const QStringList parts = row.amount.split(';');
                const qint64 amount = wholeOf(parts.value(parts.size() > 1 ? rule["part"].toInt() : 0), rule["unit"].toString());
                QDate last = QDate::fromString(row.until, Qt::ISODate);
                if (!last.isValid())
                    last = first; // open, or until the next row
                for (const QDate &day : {first, std::min(last, std::max(first, today))})
                    if (const RuleValue *found = on(day); !found || found->value != amount)
                        wrong << where + day.toString(Qt::ISODate) + (found ? QString(" is %1, not %2").arg(*found->value).arg(amount) : QString(" is not known"));
            }
            if (rules == 0)
                wrong << QString("%1 line %2: no rule for %3").arg(file).arg(row.line).arg(row.key);
            seen += rules > 0;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
        QVERIFY2(seen >= least, qPrintable(QString::number(seen)));
    }

    void amountsFitEachOtherInEveryHalfYear_data()
    {
        QTest::addColumn<QDate>("day");
        for (QDate day(2014, 1, 1); day <= QDate(2026, 12, 31); day = day.addMonths(6))
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void amountsFitEachOtherInEveryHalfYear()
    {
        QFETCH(QDate, day);
        int compared = 0;
        const QList<BrokenIdentity> broken = brokenIdentities(m_book, day, &compared);
        QVERIFY2(broken.isEmpty(), broken.isEmpty() ? "" : qPrintable(broken.first().key + ": " + broken.first().words));
        // The norms of before 2018 were not in the tables; the Ioaz and the Bbz can be compared since 2014.
        QVERIFY2(compared >= (day.year() >= 2018 ? 30 : 1), qPrintable(QString::number(compared)));
    }

    void aWrongAmountIsFound()
    {
        RuleBook book = m_book;
        book.add(R"({"rules": [{"key": "pw.norm.21.a.incl", "unit": "eurocent", "title": "t", "article": "a", "values": [{"from": "2026-07-01", "value": 141949, "source": "s"}]}]})", "wrong.json");
        QStringList found;
        for (const BrokenIdentity &one : brokenIdentities(book, QDate(2026, 7, 1)))
            found.append(one.key);
        QVERIFY(found.contains("pw.norm.21.a.incl"));
    }
};

REGISTER_TEST(RuleTablesTest)
#include "ruletables_test.moc"
