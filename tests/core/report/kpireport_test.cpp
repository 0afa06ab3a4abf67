#include "core/demo/demo.h"
#include "core/report/reports.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace core;

/// The results on paper: the figures of the yearly report of 2018, and no person where none belongs.
class KpiReportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    RuleBook m_rules = RuleBook::builtIn();

    Document paperFor(const QString &receiver, int year = 2018)
    {
        ReportRequest request{m_kit->store, m_rules, m_kit->clock, "kpi"};
        request.receiver = receiverOf(receiver);
        request.year = year;
        return makeDocument(request);
    }

private slots:
    void initTestCase()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        fillWithDemo(m_kit->store, m_rules, {});
    }
    void givesTheFiguresOfTheYearlyReport()
    {
        const QString text = toText(paperFor("internal"));
        for (const char *figure : {"51,0", "€ 421,00", "€ 1.057,00", "39,8 %"})
            QVERIFY2(text.contains(figure), figure);
    }
    void namesEachDossierBehindAFigure()
    {
        static const QRegularExpression dossier("^\\d{4}-\\d{4} \\| \\w", QRegularExpression::MultilineOption);
        QVERIFY(toText(paperFor("internal")).count(dossier) > 80);
    }
    void tellsThePublicNothingAboutAPerson()
    {
        static const QRegularExpression dossier("\\d{4}-\\d{4}");
        const QString text = toText(paperFor("public"));
        QVERIFY(text.contains("€ 421,00"));
        QVERIFY(!text.contains(dossier));
    }
    void drawsNoTrendFromASinglePoint()
    {
        const Document paper = paperFor("internal");
        for (const Block &block : paper.blocks)
            if (const auto *chart = std::get_if<ChartBlock>(&block)) {
                const auto &values = chart->series.rows.first().values;
                QVERIFY(std::count_if(values.begin(), values.end(), [](const auto &value) { return value.has_value(); }) > 1);
            }
    }
    void saysSoWhenAYearHasNoDefinitions()
    {
        const QString text = toText(paperFor("internal", 2005));
        QVERIFY2(text.contains("No result was defined for this year."), qPrintable(text));
    }
};

REGISTER_TEST(KpiReportTest)
#include "kpireport_test.moc"
