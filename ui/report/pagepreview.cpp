#include "ui/report/pagepreview.h"

#include "ui/base/theme.h"
#include "ui/print/paperstyle.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal leastZoom = 0.3;
constexpr qreal mostZoom = 4;

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
}

void PagePreview::show(const PageLayout &layout)
{
    m_layout = layout;
    m_images.clear();
    updateBars();
    viewport()->update();
    emit moved();
}

void PagePreview::clear(const QString &why)
{
    m_layout.reset();
    m_images.clear();
    m_sentence = why;
    updateBars();
    viewport()->update();
    emit moved();
}

qreal PagePreview::scale() const
{
    if (m_zoom > 0)
        return m_zoom * logicalDpiX() / paper::unitsPerInch;
    qreal widest = paper::shortSide;
    for (int page = 0; page < pageCount(); ++page)
        widest = std::max(widest, m_layout->size(page).width());
    return std::max(50, viewport()->width() - 2 * space::group) / widest;
}

QRect PagePreview::pageRect(int page) const
{
    int y = space::group;
    for (int before = 0; before < page; ++before)
        y += qRound(m_layout->size(before).height() * scale()) + space::group;
    const QSize size = (m_layout->size(page) * scale()).toSize();
    return QRect(std::max(space::group, (viewport()->width() - size.width()) / 2), y, size.width(), size.height());
}

void PagePreview::updateBars()
{
    QSize whole;
    for (int page = 0; page < pageCount(); ++page)
        whole = QSize(std::max(whole.width(), pageRect(page).right() + space::group), pageRect(page).bottom() + space::group);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(space::section);
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - viewport()->width()));
}

int PagePreview::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    for (int page = pageCount() - 1; page > 0; --page)
        if (pageRect(page).top() <= middle || verticalScrollBar()->value() >= pageRect(page).top() - space::group)
            return page;
    return 0;
}

void PagePreview::goTo(int page)
{
    if (m_layout)
        verticalScrollBar()->setValue(pageRect(std::clamp(page, 0, pageCount() - 1)).top() - space::group);
}

void PagePreview::zoom(int steps)
{
    const int page = currentPage();
    m_zoom = std::clamp(scale() * paper::unitsPerInch / logicalDpiX() * std::pow(1.2, steps), leastZoom, mostZoom);
    m_images.clear();
    updateBars();
    goTo(page);
    viewport()->update();
}

void PagePreview::fitWidth()
{
    const int page = currentPage();
    m_zoom = 0;
    m_images.clear();
    updateBars();
    goTo(page);
    viewport()->update();
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Tokens tokens = tokensFor(palette());
    painter.fillRect(viewport()->rect(), tokens.border);
    if (!m_layout) {
        painter.setPen(tokens.text);
        painter.drawText(viewport()->rect().adjusted(space::section, space::section, -space::section, -space::section), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    const qreal ratio = devicePixelRatioF();
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = pageRect(page).translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        if (!place.intersects(viewport()->rect())) {
            m_images.remove(page);
            continue;
        }
        if (!m_images.contains(page)) {
            QImage image = m_layout->image(page, scale() * paper::unitsPerInch * ratio);
            m_images.insert(page, image);
        }
        painter.drawImage(place, m_images[page]);
    }
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    if (m_zoom <= 0)
        m_images.clear();
    updateBars();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    emit moved();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_PageDown)
        goTo(currentPage() + 1);
    else if (event->key() == Qt::Key_PageUp)
        goTo(currentPage() - 1);
    else if (event->key() == Qt::Key_Home)
        goTo(0);
    else if (event->key() == Qt::Key_End)
        goTo(pageCount() - 1);
    else if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        zoom(1);
    else if (control && event->key() == Qt::Key_Minus)
        zoom(-1);
    else if (control && event->key() == Qt::Key_0)
        fitWidth();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace ui
