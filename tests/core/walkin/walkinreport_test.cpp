#include "core/demo/demo.h"
#include "core/report/reports.h"
#include "core/report/walkincounts.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// The paper of a year: complete for the own organisation, without small numbers for everybody else.
class WalkInReportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    RuleBook m_rules = RuleBook::builtIn();

    Document paperFor(const QString &receiver, const QString &municipality = {})
    {
        ReportRequest request{m_kit->store, m_rules, m_kit->clock, "walkin"};
        request.year = 2018;
        request.municipality = municipality;
        request.receiver = receiverOf(receiver);
        return makeDocument(request);
    }
    /// Every number of entrepreneurs or signals that a table of the paper tells.
    static QList<int> toldNumbers(const Document &document)
    {
        QList<int> numbers;
        for (const Block &block : document.blocks)
            if (const auto *table = std::get_if<TableBlock>(&block); table && table->columns.size() == 2)
                for (const QStringList &row : table->rows) {
                    bool isNumber = false;
                    const int number = row.last().toInt(&isNumber);
                    if (isNumber)
                        numbers.append(number);
                }
        return numbers;
    }
    static bool hasChart(const Document &document)
    {
        return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) { return std::holds_alternative<ChartBlock>(block); });
    }

private slots:
    void initTestCase()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2026, 11, 26));
        fillWithDemo(m_kit->store, m_rules, {});
    }
    void tellsEverythingToTheOwnOrganisation()
    {
        const Document paper = paperFor("internal");
        const QList<int> numbers = toldNumbers(paper);
        QVERIFY(std::any_of(numbers.begin(), numbers.end(), [](int number) { return number > 0 && number < SmallCells::least; }));
        QVERIFY(hasChart(paper));
    }
    void tellsNoCountUnderFiveOutside_data()
    {
        QTest::addColumn<QString>("receiver");
        QTest::addColumn<QString>("municipality");
        for (const char *receiver : {"municipality", "public", "partner-organisation", "accountant", "client"}) {
            QTest::addRow("%s", receiver) << receiver << QString();
            QTest::addRow("%s, Tynaarlo", receiver) << receiver << "tynaarlo";
        }
    }
    void tellsNoCountUnderFiveOutside()
    {
        QFETCH(QString, receiver);
        QFETCH(QString, municipality);
        const Document paper = paperFor(receiver, municipality);
        for (const int number : toldNumbers(paper))
            QVERIFY2(number == 0 || number >= SmallCells::least, qPrintable(QString::number(number)));
        QVERIFY(!hasChart(paper));
        QVERIFY(toText(paper).contains("5"));
    }
    void aTotalThatOneTableHidesIsShownByNone()
    {
        for (const QString &municipality : {QString(), QString("assen"), QString("tynaarlo"), QString("aa-en-hunze")}) {
            const WalkInCounts counts(m_kit->store, 2018, municipality, false);
            for (qsizetype row = 0; row <= counts.of("outcome").rows(); ++row)
                for (const char *group : {"result", "form"})
                    QCOMPARE(counts.of(group).isHidden(row, counts.of(group).columns()), counts.of("outcome").isHidden(row, counts.of("outcome").columns()));
        }
    }
    void theNineOf2018AreToldOutsideTheHouseWithoutTheirSmallNumbers()
    {
        const WalkInCounts counts(m_kit->store, 2018, {}, false);
        QCOMPARE(counts.served(), "9");
        QCOMPARE(counts.helpedShare()->thousandths(), 100'000);
        // Three arrangements, one eviction, three times debt help: each of them under five.
        for (const QStringList &row : counts.list("result", "Result", "Entrepreneurs").rows)
            QVERIFY2(row.last() == "x" || row.last() == "0", qPrintable(row.join(' ')));
    }
};

REGISTER_TEST(WalkInReportTest)
#include "walkinreport_test.moc"
