#include "ui/chart/chartrows.h"

#include "ui/chart/charthatch.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Builds one chart; lives only while it does.
class Rows {
public:
    Rows(QChart &chart, const core::Series &series, const ChartStyle &style, const ChartFrame &frame)
        : m_chart(chart), m_series(series), m_style(style), m_frame(frame), m_across(new QValueAxis(&chart)), m_up(new QValueAxis(&chart))
    {
        m_across->setRange(-0.5, static_cast<double>(frame.labels) - 0.5);
        m_across->setVisible(false);
        m_up->setRange(frame.scale.bottom, frame.scale.top);
        m_up->setTickCount(static_cast<int>(frame.scale.ticks().size()));
        m_up->setLabelsVisible(false);
        m_up->setLineVisible(false);
        m_up->setGridLinePen(QPen(style.faint, style.unit));
        chart.addAxis(m_across, Qt::AlignBottom);
        chart.addAxis(m_up, Qt::AlignLeft);
    }

    void addBarsWithGrid()
    {
        if (m_series.kind == core::ChartKind::Waterfall)
            addWaterfall();
        else if (m_series.kind != core::ChartKind::Line)
            addBars();
    }

    void addLines()
    {
        m_up->setVisible(false);
        for (qsizetype row = 0; row < m_series.rows.size(); ++row)
            if (m_series.kind == core::ChartKind::Line || m_series.rows.at(row).asLine)
                addLine(row);
    }

private:
    void attach(QAbstractSeries *what)
    {
        m_chart.addSeries(what);
        what->attachAxis(m_across);
        what->attachAxis(m_up);
    }

    /// A gap ends the line; the next value starts a new piece.
    void addLine(qsizetype row)
    {
        QList<QPointF> piece;
        const auto finish = [&] {
            if (piece.size() > 1) {
                auto *line = new QLineSeries(&m_chart);
                line->append(piece);
                line->setPen(m_style.line(row));
                attach(line);
            }
            piece.clear();
        };
        auto *markers = new QScatterSeries(&m_chart);
        const QList<std::optional<double>> &values = m_series.rows.at(row).values;
        // Every marker up to 18 labels; beyond that one in so many, each row starting elsewhere, so that they do not cover each other.
        const qsizetype every = 1 + (m_frame.labels - 1) / 18;
        for (qsizetype i = 0; i < std::min(values.size(), m_frame.labels); ++i) {
            if (!values.at(i)) {
                finish();
                continue;
            }
            const QPointF point(static_cast<double>(i), *values.at(i));
            piece.append(point);
            if ((i + row) % every == 0)
                markers->append(point);
        }
        finish();
        markers->setMarkerShape(ChartStyle::marker(row));
        markers->setMarkerSize(8 * m_style.unit);
        markers->setColor(m_style.colour(row));
        markers->setBorderColor(m_style.ground);
        attach(markers);
    }

    QBarSet *barSet(const QString &name, qsizetype fill)
    {
        auto *set = new QBarSet(name, &m_chart);
        set->setBrush(m_style.fill(fill));
        set->setPen(QPen(m_style.colour(fill), m_style.unit));
        return set;
    }

    void addBars()
    {
        QAbstractBarSeries *bars = m_series.kind == core::ChartKind::Stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries(&m_chart))
                                                                            : new QBarSeries(&m_chart);
        bars->setBarWidth(barShare);
        for (qsizetype row = 0; row < m_series.rows.size(); ++row) {
            if (m_series.rows.at(row).asLine)
                continue;
            QBarSet *set = barSet(m_series.rows.at(row).name, row);
            for (qsizetype i = 0; i < m_frame.labels; ++i)
                set->append(m_series.rows.at(row).values.value(i).value_or(0));
            bars->append(set);
        }
        attach(bars);
    }

    /// Stacks on an unseen base; a step that crosses zero is a piece above and a piece below.
    void addWaterfall()
    {
        auto *bars = new QStackedBarSeries(&m_chart);
        bars->setBarWidth(barShare);
        QBarSet *base = barSet(u"base"_s, totalFill);
        base->setBrush(Qt::NoBrush);
        base->setPen(Qt::NoPen);
        enum { Total, Up, Down };
        std::array<std::array<QBarSet *, 2>, 3> pieces{};
        for (std::size_t kind : {Total, Up, Down})
            for (std::size_t side : {0, 1})
                pieces.at(kind).at(side) = barSet(QString::number(2 * kind + side), kind == Total ? totalFill : kind == Up ? upFill : downFill);
        const QList<std::pair<double, double>> steps = waterfallBars(m_series);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const auto [start, end] = steps.at(i);
            const double low = std::min(start, end);
            const double high = std::max(start, end);
            const std::size_t kind = m_series.totals.contains(i) ? Total : end >= start ? Up : Down;
            base->append(low > 0 ? low : high < 0 ? high : 0);
            for (std::size_t other : {Total, Up, Down}) {
                pieces.at(other).at(0)->append(other == kind && high > 0 ? high - std::max(low, 0.0) : 0);
                pieces.at(other).at(1)->append(other == kind && low < 0 ? low - std::min(high, 0.0) : 0);
            }
        }
        bars->append(base);
        for (const auto &kind : pieces)
            bars->append({kind.at(0), kind.at(1)});
        attach(bars);
    }

    QChart &m_chart;
    const core::Series &m_series;
    const ChartStyle &m_style;
    const ChartFrame &m_frame;
    QValueAxis *m_across;
    QValueAxis *m_up;
};

std::unique_ptr<QChart> emptyChart(const QRectF &room)
{
    auto chart = std::make_unique<QChart>();
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMinimumSize(1, 1);
    chart->setGeometry(room);
    return chart;
}

} // namespace

void addRows(QGraphicsScene &scene, const core::Series &series, const ChartStyle &style, const ChartFrame &frame)
{
    const auto finish = [&](std::unique_ptr<QChart> chart) {
        chart->setPlotArea(frame.plot);
        chart->layout()->activate();
        scene.addItem(chart.release());
    };
    std::unique_ptr<QChart> bars = emptyChart(scene.sceneRect());
    Rows(*bars, series, style, frame).addBarsWithGrid();
    finish(std::move(bars));
    for (const ChartBar &bar : barsOf(series, frame))
        addHatch(scene, bar.box, style, bar.row);
    // Lines are a chart of their own, so that they lie over the hatch.
    std::unique_ptr<QChart> lines = emptyChart(scene.sceneRect());
    Rows(*lines, series, style, frame).addLines();
    finish(std::move(lines));
}

} // namespace ui
