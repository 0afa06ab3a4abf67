#include "core/report/document.h"
#include "core/report/recoverypaper.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void readsAsTextInOrder()
    {
        Document document;
        document.meta.letterhead = {"Gemeente Voorbeeld", {"Postbus"}};
        document.add(Title{"Uren", "Maart"});
        document.add(Heading{"Week 10", 2});
        document.add(Facts{{{"Naam", "A. Test"}, {"Telefoon"}}});
        TableBlock table;
        table.columns = {{"Dag"}, {"Uren", Align::Right}};
        table.rows = {{"maandag", "2:30"}};
        table.foot = {"Totaal", "2:30"};
        document.add(table);
        document.add(CheckList{{{"Klopt", true}, {"Klopt niet", false, "toelichting"}}});
        document.add(FormFields{{{"Handtekening"}}});
        QCOMPARE(toText(document),
                 "Gemeente Voorbeeld\nPostbus\nUREN\nMaart\n\n\n## Week 10\nNaam: A. Test\nTelefoon: –\n"
                 "Dag | Uren\nmaandag | 2:30\n= Totaal | 2:30\n[x] Klopt\n[ ] Klopt niet (toelichting)\nHandtekening: ______________\n");
    }
    void keepsGapsInAChartApartFromZero()
    {
        Document document;
        ChartBlock chart;
        chart.series.title = "Uren";
        chart.series.labels = {"w1", "w2"};
        chart.series.rows = {{"Gewerkt", {0.0, std::nullopt}}};
        document.add(chart);
        QCOMPARE(toText(document), "[Uren]\nGewerkt | w1 0,00 | w2 –\n");
    }
    void printsEveryGroupOfARecoveryKey()
    {
        const QString key = "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG-HHHHH";
        const QString text = toText(recoveryPaper(key, "Werkplein", "A. Adviseur", QDateTime(QDate(2026, 3, 2), QTime(10, 0))));
        QVERIFY(text.contains("1:  AAAAA | 2:  BBBBB | 3:  CCCCC | 4:  DDDDD\n5:  EEEEE"));
        QVERIFY(text.contains(key));
    }
};

REGISTER_TEST(DocumentTest)
#include "document_test.moc"
