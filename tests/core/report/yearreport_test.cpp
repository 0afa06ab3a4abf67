#include "core/kpi/frozen.h"
#include "core/report/reports.h"
#include "core/report/yearfigures.h"
#include "core/report/yearsheets.h"
#include "core/walkin/walkinyear.h"
#include "tests/kit/demo.h"
#include "tests/kit/registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

/// The yearly report: the figures of 2018 in the house, and outside it nobody who stands alone.
class YearReportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    RuleBook m_rules = RuleBook::builtIn();

    ReportRequest request(const QString &receiver, const QString &municipality = {}, const QString &report = "year")
    {
        ReportRequest asked{m_kit->store, m_rules, m_kit->clock, report};
        asked.receiver = receiverOf(receiver);
        asked.year = 2018;
        asked.municipality = municipality;
        return asked;
    }
    static QStringList outside() { return {"public", "municipality", "partner-organisation"}; }
    static QStringList places() { return {"", "assen", "aa-en-hunze", "tynaarlo"}; }
    /// Every cell of every table whose columns count persons.
    static QStringList cellsOf(const Document &document)
    {
        QStringList cells;
        for (const Block &block : document.blocks)
            if (const auto *table = std::get_if<TableBlock>(&block))
                for (const QStringList &row : table->rows + QList<QStringList>{table->foot})
                    cells += row.mid(1);
        return cells;
    }

private slots:
    void initTestCase()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2019, 2, 1));
        kit::fillWithDemo(m_kit->store, m_rules);
    }
    void givesBackTheFiguresOf2018()
    {
        const QString text = toText(makeDocument(request("internal")));
        for (const char *figure : {"51,0", "€ 421,00", "€ 1.057,00", "39,8 %", "45,5 %", "75,0 %", "36,0", "12,0"})
            QVERIFY2(text.contains(figure), figure);
        // Nine entrepreneurs at the walk-in hour, all of them helped.
        QCOMPARE(walkInYear(m_kit->store, {2018, {}}).served(), 9);
        QVERIFY(text.contains("100 %"));
    }
    void noNumberUnderFiveLeavesTheHouse()
    {
        static const QRegularExpression small("^[1-4]$");
        for (const QString &receiver : outside())
            for (const QString &place : places())
                for (const char *report : {"year", "rendement", "kpi"}) {
                    const Document paper = makeDocument(request(receiver, place, report));
                    const QStringList cells = cellsOf(paper);
                    QVERIFY(!cells.isEmpty());
                    for (const QString &cell : cells)
                        QVERIFY2(!small.match(cell).hasMatch(), qPrintable(receiver + ' ' + place + ' ' + report + ": " + cell));
                    for (const Block &block : paper.blocks)
                        if (const auto *chart = std::get_if<ChartBlock>(&block); chart && chart->series.unit == ChartUnit::Count)
                            for (const SeriesRow &row : chart->series.rows)
                                for (const auto &value : row.values)
                                    QVERIFY2(!value || *value == 0 || *value >= 5, qPrintable(chart->series.title));
                }
    }
    void theHouseItselfSeesThem()
    {
        QVERIFY(cellsOf(makeDocument(request("internal"))).contains("2"));
    }
    void aHiddenNumberIsHiddenInEveryReportOfTheYear()
    {
        // The report of Assen beside the one for all may not fill what the other leaves out.
        const ReportRequest all = request("public");
        const ReportRequest assen = request("public", "assen");
        const YearReportFigures whole(all);
        const YearReportFigures part(assen);
        for (qsizetype i = 0; i < whole.results().size(); ++i) {
            const ShownCounts here = whole.shown(whole.results()[i].countTable());
            const ShownCounts there = part.shown(part.results()[i].countTable());
            for (qsizetype row = 0; row <= here.rows(); ++row)
                for (qsizetype column = 0; column <= here.columns(); ++column)
                    QCOMPARE(there.text(row, column), here.text(row, column));
        }
    }
    void aHiddenNumberHidesWhatIsReckonedWithIt()
    {
        const ReportRequest all = request("public");
        const YearReportFigures figures(all);
        for (const YearResult &result : figures.results()) {
            const ShownCounts counts = figures.shown(result.countTable());
            for (qsizetype row = 0; row <= counts.rows(); ++row)
                if (counts.isHidden(row, 2) || (!result.persons() && counts.isHidden(row, 0)))
                    QVERIFY(!figures.valueOf(result, row));
        }
    }
    void tellsNobodyOutsideAboutAPerson()
    {
        static const QRegularExpression dossier("\\b20\\d{2}-\\d{4}\\b");
        for (const QString &receiver : outside())
            for (const char *report : {"year", "rendement", "kpi"})
                QVERIFY(!toText(makeDocument(request(receiver, {}, report))).contains(dossier));
    }
    void theRowsOutsideStandInGroupsOfFive()
    {
        for (const QString &receiver : outside())
            for (const QString &place : places()) {
                const QList<Sheet> sheets = yearSheets(request(receiver, place));
                for (const Sheet &sheet : sheets) {
                    if (!QStringList{"starters", "established", "pto"}.contains(sheet.key))
                        continue;
                    QMap<QStringList, int> groups;
                    sheet.each([&](const QList<SheetCell> &cells) {
                        QStringList row;
                        for (const SheetCell &cell : cells)
                            row.append(cell.value.toString());
                        ++groups[row];
                    });
                    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
                        QVERIFY2(*group >= 5, qPrintable(sheet.key + ": " + group.key().join(" | ")));
                }
            }
    }
    void theRowsDoNotGiveBackAHiddenNumber()
    {
        const ReportRequest asked = request("public");
        const YearReportFigures figures(asked);
        const QList<Sheet> sheets = yearSheets(asked);
        for (const YearResult &result : figures.results()) {
            const ShownCounts counts = figures.shown(result.countTable());
            const Sheet &sheet = *std::find_if(sheets.begin(), sheets.end(), [&](const Sheet &each) { return each.key == result.definition.kpi; });
            QMap<std::pair<QString, QString>, int> listed;
            sheet.each([&](const QList<SheetCell> &cells) { ++listed[{cells[0].value.toString(), cells[1].value.toString()}]; });
            for (qsizetype row = 0; row < counts.rows(); ++row)
                for (qsizetype column = 0; column < 2; ++column)
                    if (counts.isHidden(row, column))
                        QCOMPARE(listed.value({result.places[row].name, column == 0 ? "yes" : "no"}), 0);
        }
    }
    void theWorkbookIsWrittenWholeAndHoldsEveryRowInTheHouse()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("jaar.xlsx");
        const qint64 rows = writeReportSheets(request("internal"), path);
        QVERIFY(QFile::exists(path));
        QVERIFY(!QFile::exists(path + ".part"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(2), QByteArray("PK"));
        const Kpis kpis(m_kit->store, m_rules);
        qint64 counted = 0;
        for (const KpiDefinition &definition : kpis.definitions(2018))
            counted += kpis.count(definition, {2018, {}, {}}).rows.size();
        QVERIFY(rows > counted);
    }
    void aPublishedFigureStaysOnThePaper()
    {
        kit::MemoryStore other(QDate(2019, 2, 1));
        kit::fillWithDemo(other.store, m_rules);
        const Kpis kpis(other.store, m_rules);
        FrozenKpis(other.store, kpis).freeze({"starters"}, 2018, "Jaarverslag 2018");
        const Id<Dossier> dossier = kpis.count(*kpis.definition("starters", 2018), {2018, {}, {}}).rowsWith(KpiRow::Verdict::InDoubt).first().dossier;
        constexpr Op edit{"Edit"};
        other.store.write(edit, [&](Writer &writer) {
            Row route = other.store.selectRows("routes", "dossier = ?", {dossier.text()}).first();
            route["outcome"] = "independent";
            writer.putRow("routes", route);
        });
        ReportRequest asked{other.store, m_rules, other.clock, "year"};
        asked.receiver = receiverOf("internal");
        asked.year = 2018;
        const QString text = toText(makeDocument(asked));
        QVERIFY(text.contains("45,5 %"));
        QVERIFY(!text.contains("47,8 %"));
    }
};

REGISTER_TEST(YearReportTest)
#include "yearreport_test.moc"
