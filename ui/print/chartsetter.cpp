#include "ui/print/typesetter.h"

#include "ui/chart/chartpaper.h"

namespace ui {

using namespace paper;

void Typesetter::operator()(const core::ChartBlock &chart)
{
    constexpr qreal height = 70 * millimetre;
    Piece piece;
    piece.spaceBefore = 8 * point;
    piece.height = height;
    piece.keepWithNext = !chart.note.isEmpty();
    piece.draw = [series = chart.series](QPainter &painter, QPointF at) {
        painter.save();
        painter.setFont(font(bodySize));
        paintChart(painter, QRectF(at, QSizeF(portraitWidth, height)), series);
        painter.restore();
    };
    add(std::move(piece));
    if (!chart.note.isEmpty())
        addLines(TextBox(chart.note, font(smallSize), portraitWidth, core::Align::Left, soft), 0, 3 * point);
}

} // namespace ui
