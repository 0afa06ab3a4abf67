#include "ui/chart/chartpaper.h"

#include "ui/chart/chartscene.h"

#include <QPaintDevice>
#include <QPainter>

namespace ui {

void paintChart(QPainter &painter, const QRectF &area, const core::Series &series, bool withTitle)
{
    // The scene is laid out in units of 1/96 inch, then scaled: hairlines and letters keep their size on every device.
    const double unit = painter.device()->logicalDpiY() / 96.0 / painter.combinedTransform().m22();
    QFont font = painter.font();
    font.setPixelSize(11);
    font.setHintingPreference(QFont::PreferNoHinting);
    const std::unique_ptr<QGraphicsScene> scene = chartScene(series, ChartStyle::paper(font), area.size() / unit, withTitle);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene->render(&painter, area, scene->sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace ui
