#include "tests/cli/kit.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QJsonArray>

/// Made-up people from the command line, and the results counted from them.
class ResultsCallsTest : public QObject {
    Q_OBJECT

    static cli::Outcome on(const kit::VaultFolder &folder, QStringList arguments)
    {
        kit::VaultFolder::write(folder.file("passphrase"), QByteArray(kit::passphrase.data(), kit::passphrase.size()));
        return cli::call(arguments + QStringList{"--vault", folder.path(), "--passphrase-file", folder.file("passphrase"), "--json"});
    }
    static QJsonObject result(const cli::Outcome &outcome, const char *id)
    {
        for (const auto &kpi : outcome.json()["kpis"].toArray())
            if (kpi.toObject()["id"] == id)
                return kpi.toObject();
        return {};
    }

private slots:
    void givesBackTheReportOf2018()
    {
        const kit::VaultFolder folder;
        folder.create();
        QCOMPARE(on(folder, {"demo", "--year", "2018"}).exit, 0);
        const cli::Outcome outcome = on(folder, {"kpi", "--year", "2018"});
        QCOMPARE(outcome.exit, 0);
        const QJsonObject pto = result(outcome, "pto");
        QCOMPARE(pto["average_persons"].toDouble(), 51.0);
        QCOMPARE(pto["average_earned_cents"].toInteger(), 42100);
        QCOMPARE(pto["average_norm_cents"].toInteger(), 105700);
        QCOMPARE(pto["earned_share_permille_pct"].toInteger(), 39830);
        QCOMPARE(pto["goal"].toInteger(), 50);
        QVERIFY(pto["reached"].toBool());
        QVERIFY(pto["persons_at_goal"].toInteger() >= 50);
        const QJsonObject starters = result(outcome, "starters");
        QCOMPARE(starters["counted"].toArray().size(), starters["denominator"].toInteger());
        QVERIFY(starters["value"].toInteger() >= starters["goal"].toInteger());
        QVERIFY(!starters["left_out"].toArray().first().toObject()["reason"].toString().isEmpty());
        QCOMPARE(result(outcome, "established")["average_months"].toDouble(), 12.0);
        QCOMPARE(on(folder, {"kpi", "--year", "2018", "--municipality", "Emmen"}).exit, 1);
        QCOMPARE(on(folder, {"kpi", "--year", "zomer"}).exit, 2);
    }

    void countsAQuarterAndSaysWhetherItWasFrozen()
    {
        const kit::VaultFolder folder;
        folder.create();
        QCOMPARE(on(folder, {"demo", "--year", "2018"}).exit, 0);
        int months = 0;
        for (const char *quarter : {"1", "2", "3", "4"}) {
            const QJsonObject pto = result(on(folder, {"kpi", "--year", "2018", "--quarter", quarter}), "pto");
            QCOMPARE(pto["denominator"].toInteger(), 3);
            QVERIFY(pto["frozen"].isNull());
            months += pto["numerator"].toInt();
        }
        QCOMPARE(months, 612);
        QCOMPARE(on(folder, {"kpi", "--year", "2018", "--quarter", "5"}).exit, 2);
        QCOMPARE(result(on(folder, {"kpi", "--year", "2018"}), "starters")["from"].toString(), "2018-01-01");
    }

    void tellsWalkInStatushoudersAndWorkshopsOf2018()
    {
        const kit::VaultFolder folder;
        folder.create();
        QCOMPARE(on(folder, {"demo", "--year", "2018"}).exit, 0);
        const QJsonObject told = on(folder, {"kpi", "--year", "2018"}).json();
        QHash<QString, int> counts;
        for (const auto &topic : told["service"].toArray())
            for (const auto &figure : topic.toObject()["figures"].toArray())
                counts.insert(topic.toObject()["id"].toString() + ' ' + figure.toObject()["id"].toString(), figure.toObject()["count"].toInt());
        QCOMPARE(counts.value("walkin served/entrepreneurs"), 9);
        QCOMPARE(counts.value("newcomers all"), 7);
        QCOMPARE(counts.value("newcomers started"), 4);
        QCOMPARE(counts.value("workshops given"), 9);
    }
    void tellsNobodyOutsideAboutFewerThanFive()
    {
        const kit::VaultFolder folder;
        folder.create();
        QCOMPARE(on(folder, {"demo", "--year", "2018"}).exit, 0);
        for (const char *place : {"", "Assen", "Tynaarlo", "Aa en Hunze"}) {
            QStringList call{"kpi", "--year", "2018", "--receiver", "public"};
            if (*place)
                call += {"--municipality", place};
            const cli::Outcome outcome = on(folder, call);
            QCOMPARE(outcome.exit, 0);
            QVERIFY(!outcome.out.contains("2018-00") && !outcome.json().contains("service"));
            for (const char *kpi : {"starters", "established", "pto"}) {
                const QJsonObject told = result(outcome, kpi);
                for (const char *key : {"numerator", "denominator", "persons", "persons_at_goal"})
                    if (told.contains(key) && !told[key].isNull())
                        QVERIFY2(told[key].toInt() == 0 || told[key].toInt() >= 5, key);
                if (!told["numerator"].isNull() && !told["denominator"].isNull())
                    QVERIFY(told["denominator"].toInt() - told["numerator"].toInt() == 0 || told["denominator"].toInt() - told["numerator"].toInt() >= 5);
            }
        }
        QCOMPARE(result(on(folder, {"kpi", "--year", "2018", "--receiver", "public"}), "starters")["numerator"].toInt(), 10);
        QCOMPARE(on(folder, {"kpi", "--year", "2018", "--quarter", "1", "--receiver", "public"}).exit, 2);
        QCOMPARE(on(folder, {"kpi", "--year", "2018", "--receiver", "nobody"}).exit, 1);
    }

    void makesTheYearlyReportAndItsRows()
    {
        const kit::VaultFolder folder;
        folder.create();
        QCOMPARE(on(folder, {"demo", "--year", "2018"}).exit, 0);
        const QString pdf = folder.file("jaar.pdf");
        const QString rows = folder.file("jaar.xlsx");
        const cli::Outcome both = on(folder, {"report", "year", "--year", "2018", "--receiver", "public", "--pdf", pdf, "--xlsx", rows});
        QVERIFY2(both.exit == 0, both.err);
        QVERIFY(kit::VaultFolder::read(pdf).startsWith("%PDF"));
        QVERIFY(kit::VaultFolder::read(rows).startsWith("PK"));
        QCOMPARE(both.json()["xlsx"].toString(), rows);
        QVERIFY(!both.json()["sha256"].toString().isEmpty());
        QCOMPARE(on(folder, {"report", "rendement", "--year", "2018", "--municipality", "Assen", "--pdf", pdf}).exit, 0);
        QCOMPARE(on(folder, {"report", "year", "--year", "2018"}).exit, 2);
        QCOMPARE(on(folder, {"report", "kpi", "--year", "2018", "--xlsx", rows}).exit, 2);
    }

    void refusesToMixMadeUpPeopleWithDossiers()
    {
        const kit::VaultFolder folder;
        folder.create();
        QCOMPARE(on(folder, {"demo"}).exit, 0);
        QCOMPARE(on(folder, {"demo"}).exit, 1);
        QCOMPARE(on(folder, {"demo", "--seed", "soon"}).exit, 2);
    }

    void makesTheSamePeopleFromTheSameSeed()
    {
        QList<QByteArray> caseloads;
        for (const char *seed : {"7", "7", "8"}) {
            const kit::VaultFolder folder;
            folder.create();
            QCOMPARE(on(folder, {"demo", "--seed", seed}).exit, 0);
            QCOMPARE(on(folder, {"export", "dossiers", folder.file("uit.csv"), "--format", "csv"}).exit, 0);
            caseloads.append(kit::VaultFolder::read(folder.file("uit.csv")));
        }
        QVERIFY(caseloads[0].size() > 1000);
        QCOMPARE(caseloads[0], caseloads[1]);
        QVERIFY(caseloads[0] != caseloads[2]);
    }
};

REGISTER_TEST(ResultsCallsTest)
#include "results_test.moc"
