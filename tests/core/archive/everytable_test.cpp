#include "tests/kit/everytable.h"

#include "core/archive/destruction.h"
#include "core/archive/handover.h"
#include "core/demo/demo.h"
#include "core/dossier/dossiers.h"
#include "core/dossier/merge.h"
#include "core/dossier/search.h"
#include "core/group/groups.h"
#include "core/group/newcomers.h"
#include "core/kpi/inflow.h"
#include "core/kpi/kpis.h"
#include "core/partner/partners.h"
#include "core/rendement/rendement.h"
#include "core/walkin/walkinyear.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace core;

/// What happens to a whole dossier happens to every table that the schema has, also to one that is added tomorrow.
class EveryTableTest : public QObject {
    Q_OBJECT

    static inline const QString secret = "geheimwoord";

    struct Office {
        kit::MemoryStore memory{QDate(2036, 3, 18)};
        Store &store = memory.store;
        Search search{store};
        Dossiers dossiers{store};
        Id<Dossier> dossier = dossiers.create(kit::person("Anna", {}, secret)).id;
        kit::EveryTable every{store, dossier, secret};

        Office()
        {
            every.fill();
            Dossier closed = *store.find(dossier);
            closed.opened = QDate(2013, 4, 5);
            closed.closed = QDate(2014, 4, 5);
            closed.warning = secret;
            store.write({"Test"}, [&](Writer &writer) { writer.put(closed); });
        }
        qint64 rowsOf(const QString &table, const Id<Dossier> &of) const
        {
            return store.query(QString("select count(*) as n from %1 where dossier = ?").arg(table), {of.text()}).first().value("n").toLongLong();
        }
    };
    /// Columns that stay when a dossier is destroyed, by table.
    static QHash<QString, QStringList> remains()
    {
        QHash<QString, QStringList> stays;
        QFile file(":/office/retention.json");
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no retention.json");
        const QJsonArray list = QJsonDocument::fromJson(file.readAll())["remains"].toArray();
        for (const auto &each : list) {
            QStringList columns{"id", "dossier"};
            const QJsonArray keep = each.toObject()["keep"].toArray();
            for (const auto &column : keep)
                columns.append(column.toString());
            stays.insert(each.toObject()["table"].toString(), columns);
        }
        return stays;
    }
    static QStringList columnsOf(const Store &store, const QString &table)
    {
        QStringList names;
        for (const Row &column : store.query("select name from pragma_table_info(?)", {table}))
            names.append(column.value("name").toString());
        return names;
    }
    /// Every figure that the office counts over more dossiers than one, as text.
    static QStringList figures(Store &store, const RuleBook &rules)
    {
        QStringList all;
        const Kpis kpis(store, rules);
        const Rendement rendement(store, kpis);
        for (const int year : {2017, 2018, 2019, 2025, 2026}) {
            for (const QString &place : {QString(), QString("assen")}) {
                for (const KpiDefinition &definition : kpis.definitions(year)) {
                    const KpiResult result = kpis.count(definition, {year, place, {}});
                    all.append(QString("%1 %2 %3: %4/%5/%6").arg(year).arg(place, definition.kpi).arg(result.numerator()).arg(result.denominator()).arg(result.valueThousandths()));
                }
                all.append(QString("%1 %2 inflow: %3").arg(year).arg(place).arg(Inflow(store, kpis).rows({year, place, {}}).size()));
                const WalkInYear walkIn = walkInYear(store, {year, place});
                for (const WalkInFigure &figure : walkIn.figures)
                    all.append(QString("%1 %2 walk-in %3 %4: %5").arg(year).arg(place, figure.group, figure.key).arg(figure.count()));
            }
            all.append(QString("%1 return: %2").arg(year).arg(rendement.of(year).balance().toCents()));
            const NewcomerFigure newcomers = figureOf(Newcomers(store).rows({year, {}}));
            all.append(QString("%1 newcomers: %2 of %3").arg(year).arg(newcomers.started).arg(newcomers.of));
        }
        for (const EditionSummary &edition : Groups(store).editions())
            all.append(QString("%1: %2").arg(edition.edition.name).arg(edition.placed));
        for (const PartnerRow &partner : Partners(store).overview(true))
            all.append(QString("%1: %2 done, %3 independent").arg(partner.organisation.name).arg(partner.done).arg(partner.independent));
        return all;
    }

private slots:
    void noWordOfADestroyedDossierStaysInAnyTable()
    {
        Office office;
        QVERIFY(!office.search.find("Anna").isEmpty());
        const QList<RetentionRow> due = Retention(office.store).list();
        QCOMPARE(due.size(), 1);
        QVERIFY2(due.first().canGo(QDate(2036, 3, 18)), qPrintable(due.first().stops.join(", ")));
        QCOMPARE(Destructions(office.store).destroy(due).size(), 1);

        const QList<Row> tables = office.store.query("select name from sqlite_master where type = 'table' and sql not like 'create virtual%' order by name");
        QVERIFY(tables.size() > 60);
        const QHash<QString, QStringList> stays = remains(); // keys that results count, never words
        for (const Row &each : tables) {
            const QString table = each.value("name").toString();
            for (const QString &column : columnsOf(office.store, table)) {
                if (stays.value(table).contains(column))
                    continue;
                const QString sql = QString("select count(*) as n from \"%1\" where cast(\"%2\" as text) like '%%3%'").arg(table, column, secret);
                QVERIFY2(office.store.query(sql).first().value("n").toInt() == 0, qPrintable(table + "." + column));
            }
        }
        QVERIFY(office.search.find("Anna").isEmpty());
        QVERIFY(office.search.find(secret).isEmpty());
    }
    void onlyWhatIsNamedStays()
    {
        const QHash<QString, QStringList> stays = remains();
        Office office;
        Destructions(office.store).destroy(Retention(office.store).list());
        const QStringList own = dossierTables(office.store);
        for (const QString &table : own)
            QVERIFY2((office.rowsOf(table, office.dossier) > 0) == stays.contains(table), qPrintable(table));
        for (auto stay = stays.cbegin(); stay != stays.cend(); ++stay) {
            QVERIFY2(own.contains(stay.key()), qPrintable(stay.key()));
            const QStringList columns = columnsOf(office.store, stay.key());
            for (const QString &column : *stay)
                QVERIFY2(columns.contains(column), qPrintable(stay.key() + "." + column));
            for (const QString &column : columns) {
                const bool holdsDay = office.store.query(QString("select count(*) as n from %1 where %2 = ?").arg(stay.key(), column), {kit::EveryTable::day}).first().value("n").toInt() > 0;
                QVERIFY2(!holdsDay || stay->contains(column), qPrintable(stay.key() + "." + column));
            }
        }
    }
    void theFiguresOfTheOfficeStayTrue()
    {
        const RuleBook rules = RuleBook::builtIn();
        kit::MemoryStore memory(QDate(2026, 11, 26));
        fillWithDemo(memory.store, rules, {});
        memory.clock.set(QDateTime(QDate(2050, 1, 3), QTime(9, 0)));
        const QStringList before = figures(memory.store, rules);
        const qsizetype gone = Destructions(memory.store).destroy(Retention(memory.store).list()).size();
        QVERIFY2(gone > 50, qPrintable(QString::number(gone)));
        const QStringList after = figures(memory.store, rules);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after[i], before[i]);
    }
    void aMergeTakesEveryTableAlong()
    {
        Office office;
        const Id<Dossier> kept = office.dossiers.create(kit::person("Anna", {}, "Ander")).id;
        QVERIFY(!blocks(DossierMerge(office.store).merge(office.dossier, kept)));
        for (const auto &[table, row] : office.every.rows()) {
            if (!row.contains("dossier") || table == "persons") // the client of both stands there once
                continue;
            const Row now = office.store.selectRows(table, "id = ?", {row.value("id")}).value(0);
            QCOMPARE(qPrintable(table + " " + now.value("dossier").toString()), qPrintable(table + " " + kept.text()));
        }
        office.store.undo();
        for (const QString &table : dossierTables(office.store))
            QVERIFY2(office.rowsOf(table, office.dossier) > 0, qPrintable(table));
    }
    void theBinTakesEveryTableAndGivesItBack()
    {
        Office office;
        office.dossiers.remove(office.dossier);
        for (const QString &table : dossierTables(office.store))
            QVERIFY2(office.rowsOf(table, office.dossier) == 0, qPrintable(table));
        office.store.undo();
        for (const auto &[table, row] : office.every.rows())
            if (row.contains("dossier"))
                QVERIFY2(!office.store.selectRows(table, "id = ?", {row.value("id")}).isEmpty(), qPrintable(table));
    }
    void whoTakesADossierOverAnswersForAllThatRuns()
    {
        kit::MemoryStore memory(QDate(2026, 3, 18));
        const Id<Dossier> dossier = Dossiers(memory.store).create(kit::person("Anna", {}, "Proef")).id;
        Partners partners(memory.store);
        const PartnerOrganisation coach{Id<PartnerOrganisation>::fresh(), "Coach Voorbeeld", "coach", {}, {}, {}, {}, {}, {}, {}, {}};
        QVERIFY(!blocks(partners.save(coach)));
        Referral referral = partners.proposal(dossier, coach.id);
        referral.purpose = "Een opdracht vinden";
        QVERIFY(!blocks(partners.save(referral)));
        Handovers handovers(memory.store);
        QVERIFY(!blocks(handovers.offer({dossier}, "M. Hummel", "Verlof")));
        handovers.accept({handovers.waitingFor("M. Hummel").first().handover.id});
        QCOMPARE(memory.store.find(referral.id)->adviser, QString("M. Hummel"));
        QCOMPARE(memory.store.select<Task>("done is null").first().assignee, QString("M. Hummel"));
    }
};

REGISTER_TEST(EveryTableTest)
#include "everytable_test.moc"
