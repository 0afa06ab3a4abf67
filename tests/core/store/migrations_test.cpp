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
};

REGISTER_TEST(MigrationsTest)
#include "migrations_test.moc"
