#include "core/debt/debtboard.h"
#include "core/debt/debtbook.h"
#include "core/dossier/dossiers.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importbatch.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// A list of debts from a spreadsheet: tried first, refused rows with their reason, and one undo for all of it.
class DebtsImportTest : public QObject {
    Q_OBJECT

    struct Desk {
        Desk()
        {
            dossier = Dossiers(memory.store).create(kit::person("Fenna", {}, "Proef", QDate(1979, 5, 6), "999900006")).id;
            number = memory.store.find(dossier)->number;
        }
        ImportPlan plan(const QString &csv)
        {
            const QString path = folder.filePath("schulden.csv");
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
                qFatal("no file");
            file.write(csv.toUtf8());
            file.close();
            const Layout layout = Layout::named("debts");
            const ImportSource source = inspect(path);
            return examine(memory.store, layout, source, recalledMapping(memory.store, layout, source.headings));
        }

        QTemporaryDir folder;
        kit::MemoryStore memory{QDate(2026, 3, 2)};
        RuleBook rules = RuleBook::builtIn();
        DebtBook debts{memory.store, rules};
        Id<Dossier> dossier;
        QString number;
    };

private slots:
    void aListFromASpreadsheetBecomesABoard()
    {
        Desk desk;
        const QString csv = QString("Dossiernummer;Schuldeiser;Kenmerk;Openstaand bedrag;Zakelijk of privé;Rang;Grond;Incassobureau;Factuurdatum\n"
                                    "%1;Belastingdienst;A-1;5.150,00;zakelijk;preferent;Voorrecht van de fiscus;;3-2-2025\n"
                                    "%1;Woonstichting Esdoorn;;610,00;privé;;;Deurwaarder Van Rolde;1-11-2025\n"
                                    "%1;;B-2;100,00;;;;;\n"
                                    "2026-9999;Garage;C-3;200,00;;;;;\n").arg(desk.number);
        const ImportPlan plan = desk.plan(csv);
        QCOMPARE(plan.counts().read, 4);
        QCOMPARE(plan.counts().accepted, 2);
        QCOMPARE(plan.counts().refused, 2);
        QVERIFY(!plan.lines[2].reasons.isEmpty());
        QVERIFY(desk.debts.debts(desk.dossier).isEmpty()); // the dry run writes nothing
        const ImportReport report = carryOut(desk.memory.store, plan);
        const DebtTotals totals = totalsOf(desk.debts.debts(desk.dossier));
        QCOMPARE(totals.business.preferent, Money::euros(5150));
        QCOMPARE(totals.personal.concurrent, Money::euros(610));
        QCOMPARE(desk.debts.debts(desk.dossier).first().ground, QString("tax"));
        QVERIFY(undoImport(desk.memory.store, report.batch));
        QVERIFY(desk.debts.debts(desk.dossier).isEmpty());
    }
    void aMappingSaysOfWhichDossierAWholeListIs()
    {
        Desk desk;
        desk.plan("Schuldeiser;Bedrag\nGarage;1.240,00\n");
        const Layout layout = Layout::named("debts");
        const ImportSource source = inspect(desk.folder.filePath("schulden.csv"));
        QList<Problem> problems;
        const Mapping mapping = mappingFromJson(QString(R"({"fixed": {"number": "%1"}})").arg(desk.number).toUtf8(), layout, source.headings, problems);
        QVERIFY(problems.isEmpty() && !blocks(checkMapping(layout, mapping)));
        carryOut(desk.memory.store, examine(desk.memory.store, layout, source, mapping));
        QCOMPARE(totalsOf(desk.debts.debts(desk.dossier)).business.concurrent, Money::euros(1240));
    }
    void aDebtThatIsThereAlreadyIsDoubted()
    {
        Desk desk;
        const QString csv = QString("BSN;Schuldeiser;Kenmerk;Hoofdsom\n999900006;Garage;C-3;200\n");
        carryOut(desk.memory.store, desk.plan(csv));
        QCOMPARE(int(desk.debts.debts(desk.dossier).size()), 1);
        const ImportPlan again = desk.plan(csv);
        QCOMPARE(again.counts().doubtful, 1);
        QCOMPARE(again.lines.first().verdict, ImportLine::Verdict::Doubtful);
    }
    void whatIsWrittenOutCanBeBroughtIn()
    {
        Desk desk;
        const QString csv = QString("Dossiernummer;Schuldeiser;Kenmerk;Hoofdsom;Zakelijk of privé;Betwist\n%1;Garage;C-3;200;privé;ja\n").arg(desk.number);
        carryOut(desk.memory.store, desk.plan(csv));
        const QString path = desk.folder.filePath("uit.csv");
        QCOMPARE(exportTo(desk.memory.store, {"debts", ExportFormat::Csv, path}).rows, 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString out = QString::fromUtf8(file.readAll());
        QVERIFY(out.contains("Garage"));
        desk.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.remove(desk.debts.debts(desk.dossier).first().id); });
        QCOMPARE(desk.plan(out).counts().accepted, 1);
    }
};

REGISTER_TEST(DebtsImportTest)
#include "debtsimport_test.moc"
