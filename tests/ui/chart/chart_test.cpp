#include "tests/kit/registry.h"
#include "ui/chart/charthatch.h"
#include "ui/chart/chartpaper.h"
#include "ui/chart/chartscene.h"
#include "ui/chart/chartview.h"
#include "ui/chart/chartwords.h"

#include <QAbstractItemModel>
#include <QGraphicsSimpleTextItem>
#include <QPainter>
#include <QTableView>
#include <QTest>

using namespace core;

namespace {

Series hours(int weeks)
{
    Series series;
    series.title = "Hours a week";
    series.kind = ChartKind::Stacked;
    series.unit = ChartUnit::Hours;
    series.labelTitle = "Week";
    series.rows = {{"Direct", {}, false}, {"Travel", {}, false}};
    for (int week = 1; week <= weeks; ++week) {
        series.labels.append(QString("wk %1").arg(week));
        series.rows[0].values.append(week == 2 ? 18 : 10);
        series.rows[1].values.append(week == 2 ? 6.5 : 1);
    }
    series.limits = {{"Ceiling 20 hours", 20, SeriesLimit::Kind::Ceiling}};
    return series;
}

Series cash()
{
    Series series;
    series.title = "Cash";
    series.labelTitle = "Month";
    series.labels = {"jan", "feb", "mar", "apr"};
    series.rows = {{"Cash at the end", {2000, -300.25, std::nullopt, 900}, false}, {"Loan", {5000, 4900, 4800, 4700}, false}};
    series.markers = {{1, 0, "Lowest"}};
    return series;
}

QStringList wordsIn(const QGraphicsScene &scene)
{
    QStringList words;
    for (QGraphicsItem *item : scene.items())
        if (const auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item))
            words.append(text->text());
    return words;
}

} // namespace

class ChartTest : public QObject {
    Q_OBJECT

private slots:
    void theScaleIsRoundAndHoldsEverything()
    {
        const ui::ChartScale scale = ui::scaleOf(cash(), 5);
        QCOMPARE(scale.bottom, -2000.0);
        QCOMPARE(scale.top, 6000.0);
        QCOMPARE(scale.step, 2000.0);
        QCOMPARE(scale.ticks(), (QList<double>{-2000, 0, 2000, 4000, 6000}));
        QVERIFY2(ui::scaleOf(hours(3), 5).top > 24.5, "a stack counts as high as its pile");
    }

    void aWaterfallGoesOnWhereItWasAndTotalsStandOnZero()
    {
        Series series;
        series.kind = ChartKind::Waterfall;
        series.labels = {"Costs", "Saved", "Balance"};
        series.rows = {{"Amount", {-120, 200, 80}, false}};
        series.totals = {2};
        QCOMPARE(ui::waterfallBars(series), (QList<std::pair<double, double>>{{0, -120}, {-120, 80}, {0, 80}}));
    }

    void rowsDifferWithoutColour()
    {
        const ui::ChartStyle style = ui::ChartStyle::paper(QFont());
        for (qsizetype one = 0; one < 6; ++one)
            for (qsizetype other = one + 1; other < 6; ++other) {
                QVERIFY(style.line(one).dashPattern() != style.line(other).dashPattern());
                QVERIFY(ui::ChartStyle::marker(one) != ui::ChartStyle::marker(other));
            }
    }

    void stacksPileUpInTheDrawing()
    {
        const Series series = hours(2);
        const ui::ChartFrame frame{QRectF(0, 0, 200, 100), {0, 25, 5}, 2};
        const QList<ui::ChartBar> bars = ui::barsOf(series, frame);
        QCOMPARE(bars.size(), 4);
        QCOMPARE(bars.at(2).box.top(), 100 - 18 * 4.0);
        QCOMPARE(bars.at(3).box.bottom(), bars.at(2).box.top());
        QCOMPARE(bars.at(3).box.top(), 100 - 24.5 * 4.0);
    }

    void saysInWordsWhatItShows()
    {
        const QString words = ui::inWords(cash());
        QVERIFY2(words.contains("Cash at the end: from € 2.000 (jan) to € 900 (apr); lowest € -300 (feb), highest € 2.000 (jan)."), qPrintable(words));
        QVERIFY2(ui::inWords(hours(3)).contains("Above “Ceiling 20 hours” 1 out of 3 times."), qPrintable(ui::inWords(hours(3))));
        QVERIFY(ui::inWords(Series{}).contains("nothing to show"));
    }

    void namesStandBesideTheirLinesAndThePointIsNamed()
    {
        const QStringList words = wordsIn(*ui::chartScene(cash(), ui::ChartStyle::paper(QFont()), {600, 300}));
        for (const char *expected : {"Cash", "Cash at the end", "Loan", "Lowest", "jan", "apr", "€ 0"})
            QVERIFY2(words.contains(expected), expected);
    }

    void manyLabelsAreThinnedOutAndNeverRunIntoEachOther()
    {
        const std::unique_ptr<QGraphicsScene> scene = ui::chartScene(hours(52), ui::ChartStyle::paper(QFont()), {420, 200});
        QList<QRectF> below;
        for (QGraphicsItem *item : scene->items())
            if (const auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item); text && text->text().startsWith("wk "))
                below.append(text->sceneBoundingRect());
        QVERIFY(below.size() >= 4);
        for (qsizetype i = 0; i < below.size(); ++i)
            for (qsizetype j = i + 1; j < below.size(); ++j)
                QVERIFY(!below.at(i).intersects(below.at(j)));
    }

    void everyWordStaysInsideTheDrawing_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("large") << QSizeF(900, 400);
        QTest::newRow("panel") << QSizeF(420, 180);
        QTest::newRow("small") << QSizeF(260, 140);
    }
    void everyWordStaysInsideTheDrawing()
    {
        QFETCH(QSizeF, size);
        for (const Series &series : {cash(), hours(12), hours(52)}) {
            const std::unique_ptr<QGraphicsScene> scene = ui::chartScene(series, ui::ChartStyle::paper(QFont()), size);
            for (QGraphicsItem *item : scene->items())
                if (const auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item))
                    QVERIFY2(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(text->sceneBoundingRect()), qPrintable(text->text()));
        }
    }

    void ctrlTChangesChartAndTable()
    {
        ui::ChartView view(cash());
        view.show();
        view.findChild<QWidget *>()->setFocus();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &view, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(view.showsTable());
        auto *table = view.findChild<QTableView *>("chartTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->index(1, 1).data().toString(), "€ -300,25");
        QCOMPARE(table->model()->index(2, 1).data().toString(), "");
        QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!view.showsTable());
    }

    void theKeySwitchesAllChartsOfAPageAtOnce()
    {
        QWidget page;
        auto *field = new QWidget(&page);
        field->setFocusPolicy(Qt::StrongFocus);
        auto *one = new ui::ChartView(cash(), &page);
        auto *other = new ui::ChartView(hours(3), &page);
        ui::switchChartsTogether(&page);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(one->showsTable() && other->showsTable());
    }

    void aReaderWithoutSightHearsTheTrend()
    {
        ui::ChartView view(cash());
        QVERIFY(view.accessibleName().contains("lowest € -300 (feb)"));
    }

    void paperIsBlackOnWhiteAtAnyScale()
    {
        QImage page(1200, 600, QImage::Format_RGB32);
        page.fill(Qt::white);
        {
            QPainter painter(&page);
            painter.scale(2, 2);
            ui::paintChart(painter, QRectF(20, 20, 500, 240), hours(12));
        }
        int inked = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                if (page.pixelColor(x, y) != QColor(Qt::white)) {
                    ++inked;
                    QVERIFY2(QRect(40, 40, 1000, 480).contains(x, y), "nothing is drawn outside the room it was given");
                }
        QVERIFY(inked > 10'000);
    }
};

REGISTER_TEST(ChartTest)
#include "chart_test.moc"
