#include "ui/chart/chartcanvas.h"

#include "ui/chart/chartscene.h"
#include "ui/chart/chartwords.h"

#include <QGraphicsItem>
#include <QMouseEvent>

namespace ui {

ChartCanvas::ChartCanvas(QWidget *parent) : QGraphicsView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setSeries(const core::Series &series)
{
    m_series = series;
    setAccessibleName(inWords(series));
    draw();
}

void ChartCanvas::setTitleVisible(bool visible)
{
    m_withTitle = visible;
    draw();
}

void ChartCanvas::setChoosable()
{
    m_choosable = true;
    viewport()->setCursor(Qt::PointingHandCursor);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    if (!m_choosable || event->button() != Qt::LeftButton)
        return;
    const QList<QGraphicsItem *> under = items(event->position().toPoint());
    for (const QGraphicsItem *item : under)
        if (const QVariant label = item->data(labelKey); label.isValid()) {
            emit labelChosen(label.toInt());
            return;
        }
}

void ChartCanvas::draw()
{
    if (!isVisible())
        return;
    std::unique_ptr<QGraphicsScene> scene = chartScene(m_series, ChartStyle::screen(palette(), font()), viewport()->size(), m_withTitle);
    scene->setBackgroundBrush(palette().color(QPalette::Active, QPalette::Base));
    setScene(scene.get());
    m_scene = std::move(scene);
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    draw();
}

void ChartCanvas::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    draw();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace ui
