#include "ui/chart/chartscene.h"

#include "ui/chart/charthatch.h"
#include "ui/chart/chartlabels.h"
#include "ui/chart/chartrows.h"
#include "ui/chart/chartwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsRectItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Chart)
};

/// Lays a chart out: first the words that need room around it, then the plot in what is left.
class Layout {
public:
    Layout(QGraphicsScene &scene, const core::Series &series, const ChartStyle &style)
        : m_scene(scene), m_series(series), m_style(style), m_metrics(style.font), m_words(scene, style)
    {
    }

    void build(bool withTitle)
    {
        double top = m_words.gap();
        if (withTitle)
            top += m_words.title(m_series.title, {m_words.gap(), top, m_scene.width() - 2 * m_words.gap(), m_words.line()});
        if (m_series.labels.isEmpty() || m_series.rows.isEmpty()) {
            m_words.put(Text::tr("There is nothing to show yet."), {m_words.gap(), top}, Qt::AlignLeft);
            return;
        }
        if (needsLegend())
            top += m_words.legend(m_series, {m_words.gap(), top, m_scene.width() - 2 * m_words.gap(), m_words.line()});
        m_frame.labels = m_series.labels.size();
        m_frame.scale = scaleOf(m_series, std::clamp(static_cast<int>((m_scene.height() - top) / (m_words.line() * 2.2)), 2, 8));
        m_frame.plot = plotBelow(top);
        addRows(m_scene, m_series, m_style, m_frame);
        addTicks();
        addZero();
        m_words.labelsBelow(m_series, m_frame);
        addBarValues();
        for (const core::SeriesLimit &limit : m_series.limits)
            m_words.limit(limit, m_series, m_frame);
        if (namesBeside())
            m_words.namesBeside(m_series, m_frame);
        for (const core::SeriesMarker &marker : m_series.markers)
            addMarker(marker);
        addHints();
    }

private:
    bool isLine(const core::SeriesRow &row) const { return m_series.kind == core::ChartKind::Line || row.asLine; }
    qsizetype barRows() const
    {
        return m_series.kind == core::ChartKind::Line ? 0 : std::count_if(m_series.rows.begin(), m_series.rows.end(), [](const auto &row) { return !row.asLine; });
    }
    /// Lines and stacks carry their names beside them; only bars side by side need a legend.
    bool needsLegend() const { return m_series.kind != core::ChartKind::Waterfall && barRows() > 0 && (m_series.kind == core::ChartKind::Bars ? m_series.rows.size() > 1 : m_series.rows.size() > barRows()); }
    bool namesBeside() const
    {
        if (m_series.kind == core::ChartKind::Waterfall || needsLegend())
            return false;
        return m_series.kind == core::ChartKind::Stacked || (m_series.kind == core::ChartKind::Line && m_series.rows.size() > 1);
    }

    QRectF plotBelow(double top) const
    {
        double left = 0;
        for (const double tick : m_frame.scale.ticks())
            left = std::max(left, m_metrics.horizontalAdvance(chartValue(tick, m_series.unit)));
        double right = m_words.gap();
        if (namesBeside())
            for (const core::SeriesRow &row : m_series.rows)
                right = std::max(right, std::min(m_words.swatch() + m_metrics.horizontalAdvance(row.name) + 2 * m_words.gap(), m_scene.width() * 0.32));
        const double below = m_words.labelHeight(m_series, (m_scene.width() - left - right - 3 * m_words.gap()) / static_cast<double>(m_series.labels.size()));
        return QRectF(QPointF(left + 2 * m_words.gap(), top + m_words.line() / 2), QPointF(m_scene.width() - right - m_words.gap(), m_scene.height() - below - m_words.gap()));
    }

    void addTicks()
    {
        for (const double tick : m_frame.scale.ticks())
            m_words.put(chartValue(tick, m_series.unit), {m_frame.plot.left() - m_words.gap(), m_frame.y(tick) - m_words.line() / 2}, Qt::AlignRight);
    }

    void addZero()
    {
        const double zero = m_frame.y(0);
        m_scene.addLine(m_frame.plot.left(), zero, m_frame.plot.right(), zero, QPen(m_style.ink, m_style.unit));
    }

    /// Values on top of the bars, when there is room for all of them.
    void addBarValues()
    {
        if (barRows() == 0 || m_series.kind == core::ChartKind::Stacked)
            return;
        const QList<ChartBar> bars = barsOf(m_series, m_frame);
        for (const ChartBar &bar : bars)
            if (m_metrics.horizontalAdvance(chartValue(bar.value, m_series.unit)) > (barRows() == 1 ? m_frame.slot() - m_words.gap() : bar.box.width()))
                return;
        for (const ChartBar &bar : bars) {
            const bool below = bar.value < 0 && m_series.kind == core::ChartKind::Bars;
            m_words.put(chartValue(bar.value, m_series.unit), {bar.box.center().x(), below ? bar.box.bottom() : bar.box.top() - m_words.line()}, Qt::AlignHCenter);
        }
    }

    void addMarker(const core::SeriesMarker &marker)
    {
        const std::optional<double> value = m_series.rows.value(marker.row).values.value(marker.label);
        if (!value)
            return;
        const QPointF at(m_frame.x(marker.label), m_frame.y(*value));
        const double radius = 7 * m_style.unit;
        m_scene.addEllipse(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius, QPen(m_style.ink, 1.5 * m_style.unit));
        m_words.callout(marker.words, at, radius, m_series, m_frame);
    }

    /// Under the mouse: the label with the value of every row.
    void addHints()
    {
        for (qsizetype i = 0; i < m_frame.labels; ++i) {
            QStringList lines{m_series.labels.at(i)};
            for (const core::SeriesRow &row : m_series.rows)
                if (const std::optional<double> value = row.values.value(i))
                    lines.append(u"%1: %2"_s.arg(row.name, tableValue(*value, m_series.unit)));
            QGraphicsRectItem *hint = m_scene.addRect(m_frame.x(i) - m_frame.slot() / 2, m_frame.plot.top(), m_frame.slot(), m_frame.plot.height(), Qt::NoPen, Qt::NoBrush);
            hint->setToolTip(lines.join(u'\n'));
            hint->setData(labelKey, i);
        }
    }

    QGraphicsScene &m_scene;
    const core::Series &m_series;
    const ChartStyle &m_style;
    QFontMetricsF m_metrics;
    ChartLabels m_words;
    ChartFrame m_frame;
};

} // namespace

std::unique_ptr<QGraphicsScene> chartScene(const core::Series &series, const ChartStyle &style, QSizeF size, bool withTitle)
{
    auto scene = std::make_unique<QGraphicsScene>(QRectF(QPointF(), size));
    scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    Layout(*scene, series, style).build(withTitle);
    return scene;
}

} // namespace ui
