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
