#include "core/store/migrations.h"

#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QDir>
#include <QTest>

using namespace core;

/// The steps of the schema: each has a number of its own, and together they make the newest vault.
class MigrationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyStepHasANumberOfItsOwn()
    {
        QStringList numbers;
        for (const QString &file : QDir(":/schema").entryList({"*.sql"}, QDir::Files, QDir::Name)) {
            QVERIFY2(!numbers.contains(file.left(4)), qPrintable(file));
            numbers.append(file.left(4));
        }
        QVERIFY(numbers.size() > 10);
        QCOMPARE(newestSchema(), numbers.last().toInt());
    }
    void aNewVaultHasTheNewestSchema()
    {
        kit::MemoryStore memory;
        QCOMPARE(schemaOf(memory.store.database()), newestSchema());
    }
    void goingOnOrEndingBecomesOneRecord()
    {
        Database database({":memory:", {}, false});
        for (const QString &file : QDir(":/schema").entryList({"*.sql"}, QDir::Files, QDir::Name)) {
            if (file.left(4).toInt() >= 25)
                break;
            QFile step(":/schema/" + file);
            QVERIFY(step.open(QIODevice::ReadOnly));
            database.script(QString::fromUtf8(step.readAll()));
        }
        database.script("pragma foreign_keys = off; pragma user_version = 24;"
                        "insert into businesses (id, dossier, start_day) values ('b1', 'd1', '2001-02-03');"
                        "insert into bbz_endings (id, dossier, expected_gross_cents, note) values ('e1', 'd1', 500, 'eerst');"
                        "insert into stop_plans (id, dossier, day, end_day, asked_bbz, asked_ioaz, deregistered, remark) values ('p1', 'd1', '2025-01-01', '2025-09-30', '2025-01-02', '2025-01-03', '2025-10-01', 'dan');"
                        "insert into older_facts (id, dossier, day, viable, unbroken, past_known, past_cents) values ('o1', 'd1', '2025-01-01', 'no', 'yes', 1, 1200000);"
                        "insert into older_facts (id, dossier, day, viable) values ('o2', 'd2', '2025-01-01', 'no');"
                        "insert into bbz_endings (id, dossier, ended) values ('e3', 'd3', '2024-05-06');");
        migrate(database);
        const QList<Row> endings = database.rows("select * from bbz_endings order by dossier");
        QCOMPARE(int(endings.size()), 3);
        QCOMPARE(endings[0]["id"].toString(), QString("p1")); // its tasks follow the plan
        QCOMPARE(endings[0]["planned_end"].toString(), QString("2025-09-30"));
        QCOMPARE(endings[0]["ioaz_applied"].toString(), QString("2025-01-03"));
        QCOMPARE(endings[0]["expected_income_cents"].toInt(), 500);
        QCOMPARE(endings[0]["income_year3_cents"].toInt(), 1200000);
        QCOMPARE(endings[0]["business_since"].toString(), QString("2001-02-03"));
        QCOMPARE(endings[0]["note"].toString(), QString("eerst\ndan"));
        QCOMPARE(endings[1]["viable"].toString(), QString("no"));
        QVERIFY(endings[2]["note"].toString().contains("2024-05-06")); // no business to keep the day with
        QCOMPARE(database.value("select end_day from businesses").toString(), QString("2025-10-01"));
        QCOMPARE(database.value("select received from bbz_applications where kind = 'stopping'").toString(), QString("2025-01-02"));
    }
};

REGISTER_TEST(MigrationsTest)
#include "migrations_test.moc"
