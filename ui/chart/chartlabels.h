#pragma once

#include "ui/chart/chartframe.h"
#include "ui/chart/chartstyle.h"

#include <QFontMetricsF>

class QGraphicsScene;

namespace ui {

/// The words of a chart: each goes where it is meant, and moves aside for its neighbours.
class ChartLabels {
public:
    ChartLabels(QGraphicsScene &scene, const ChartStyle &style) : m_scene(scene), m_style(style), m_metrics(style.font) {}

    double line() const { return m_metrics.height(); }
    double gap() const { return 4 * m_style.unit; }
    double swatch() const { return 26 * m_style.unit; }

    /// `at` is the upper left, upper middle or upper right corner, as `align` says.
    void put(const QString &text, QPointF at, Qt::Alignment align, bool onGround = false);
    /// Both return the height they took.
    double title(const QString &text, const QRectF &room);
    double legend(const core::Series &series, const QRectF &room);

    double labelHeight(const core::Series &series, double slot) const;
    void labelsBelow(const core::Series &series, const ChartFrame &frame);
    void limit(const core::SeriesLimit &limit, const core::Series &series, const ChartFrame &frame);
    /// The rows' names to the right of where they end, pushed apart when they would overlap.
    void namesBeside(const core::Series &series, const ChartFrame &frame);
    /// Near the point, where it covers neither other words nor the lines.
    void callout(const QString &words, QPointF point, double radius, const core::Series &series, const ChartFrame &frame);

private:
    QStringList wrapped(const QString &label, double slot) const;
    bool wraps(const core::Series &series, double slot) const;
    void sample(qsizetype row, bool asLine, QPointF leftMiddle);

    QGraphicsScene &m_scene;
    const ChartStyle &m_style;
    QFontMetricsF m_metrics;
    QList<QRectF> m_taken; ///< where words stand inside the plot
};

} // namespace ui
