#include "ui/report/signaturepad.h"

#include "ui/base/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>

namespace ui {

namespace {

constexpr qreal thousandths = 1000;

} // namespace

SignaturePad::SignaturePad(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pad"));
    setAccessibleName(tr("Field to sign in"));
    setAccessibleDescription(tr("Sign with the mouse, a pen or a finger. Who cannot, signs the printed paper."));
    setCursor(Qt::CrossCursor);
    setMinimumSize(300, 100);
    // Touch comes as the mouse does; a resting palm must not scroll the page.
    setAttribute(Qt::WA_AcceptTouchEvents, false);
}

void SignaturePad::clear()
{
    m_strokes = {};
    m_since.invalidate();
    update();
    emit drawn();
}

void SignaturePad::reach(QPointF at)
{
    const qreal scale = thousandths / std::max(1, width());
    const core::StrokePoint point{int(std::clamp(at.x(), 0.0, qreal(width())) * scale), int(std::clamp(at.y(), 0.0, qreal(height())) * scale),
                                  m_since.isValid() ? int(m_since.elapsed()) : 0};
    QList<core::StrokePoint> &line = m_strokes.lines.last();
    if (line.isEmpty() || line.last().x != point.x || line.last().y != point.y)
        line.append(point);
    update();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (!m_since.isValid())
        m_since.start();
    m_drawing = true;
    m_strokes.lines.append(QList<core::StrokePoint>());
    reach(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drawing)
        reach(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drawing || event->button() != Qt::LeftButton)
        return;
    m_drawing = false;
    reach(event->position());
    emit drawn();
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.surface);
    painter.setPen(QPen(tokens.border, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const qreal baseline = height() * 0.78;
    painter.setPen(QPen(tokens.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(width() * 0.06, baseline), QPointF(width() * 0.94, baseline));
    painter.setPen(QPen(tokens.text, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal scale = width() / thousandths;
    for (const QList<core::StrokePoint> &line : m_strokes.lines) {
        QPolygonF drawn;
        for (const core::StrokePoint &point : line)
            drawn.append(QPointF(point.x, point.y) * scale);
        painter.drawPolyline(drawn);
    }
}

} // namespace ui
