#include "ui/print/typesetter.h"

#include "ui/base/format.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using namespace paper;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Typesetter)
};

constexpr qreal gap = 16 * point;

/// The field on the screen is three times as wide as high, and so is the place on paper.
constexpr qreal padWidth = 1000;
constexpr qreal padHeight = padWidth / 3;

void drawStrokes(QPainter &painter, const core::Strokes &strokes, const QRectF &room)
{
    const qreal scale = std::min(room.width() / padWidth, room.height() / padHeight);
    painter.save();
    painter.setPen(QPen(ink, 1.1 * point, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QList<core::StrokePoint> &line : strokes.lines) {
        QPolygonF drawn;
        for (const core::StrokePoint &at : line)
            drawn.append(room.topLeft() + QPointF(at.x, at.y) * scale);
        painter.drawPolyline(drawn);
    }
    painter.restore();
}

void drawLine(QPainter &painter, QPointF from, qreal length)
{
    painter.fillRect(QRectF(from, QSizeF(length, 0.6 * point)), ink);
}

/// A square to tick, ticked or not.
void drawBox(QPainter &painter, QPointF at, bool checked)
{
    const QRectF box(at, QSizeF(9 * point, 9 * point));
    painter.setPen(QPen(ink, 0.8 * point));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    if (!checked)
        return;
    painter.setPen(QPen(ink, 1.6 * point, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at + QPointF(2 * point, 4.8 * point), at + QPointF(4 * point, 7 * point), at + QPointF(7.4 * point, 2 * point)}));
}

void drawSignatory(QPainter &painter, const core::Signatory &who, QPointF at, qreal width)
{
    TextBox(who.role, font(bodySize, true), width, core::Align::Left, ink).draw(painter, at);
    TextBox(who.name, font(bodySize), width, core::Align::Left, ink).draw(painter, at + QPointF(0, 14 * point));
    const QString when = who.signedAt.isValid() ? format(who.signedAt.date()) + u", "_s + who.signedAt.toString(u"HH:mm"_s) : QString();
    const qreal placeY = 34 * point;
    TextBox(Text::tr("Place and date"), font(smallSize), width, core::Align::Left, soft).draw(painter, at + QPointF(0, placeY));
    const QString place = QStringList{who.place, when}.join(who.place.isEmpty() || when.isEmpty() ? QString() : u", "_s);
    TextBox(place, font(bodySize), width, core::Align::Left, ink).draw(painter, at + QPointF(0, placeY + 13 * point));
    drawLine(painter, at + QPointF(0, placeY + 28 * point), width);
    const qreal signY = placeY + 34 * point;
    TextBox(Text::tr("Signature"), font(smallSize), width, core::Align::Left, soft).draw(painter, at + QPointF(0, signY));
    const QRectF room(at + QPointF(0, signY + 12 * point), QSizeF(width, 46 * point));
    drawStrokes(painter, who.strokes, room);
    drawLine(painter, room.bottomLeft(), width);
    if (!who.note.isEmpty())
        TextBox(who.note, font(smallSize), width, core::Align::Left, soft).draw(painter, room.bottomLeft() + QPointF(0, 4 * point));
}

} // namespace

void Typesetter::operator()(const core::SignatureBlock &block)
{
    const TextBox statement(block.statement, font(bodySize), portraitWidth, core::Align::Left, ink);
    const qreal top = block.statement.isEmpty() ? 0 : statement.height() + 10 * point;
    constexpr qreal each = 150 * point;
    const qreal width = (portraitWidth - gap) / 2;
    Piece piece;
    piece.spaceBefore = 18 * point;
    piece.height = top + each * qreal((block.signatories.size() + 1) / 2);
    piece.draw = [statement, top, width, block](QPainter &painter, QPointF at) {
        if (top > 0)
            statement.draw(painter, at);
        for (qsizetype i = 0; i < block.signatories.size(); ++i)
            drawSignatory(painter, block.signatories[i], at + QPointF(qreal(i % 2) * (width + gap), top + qreal(i / 2) * each), width);
    };
    add(std::move(piece));
}

void Typesetter::operator()(const core::CheckList &list)
{
    const int columns = std::max(1, list.columns);
    const qreal width = (portraitWidth - gap * (columns - 1)) / columns;
    constexpr qreal indent = 16 * point;
    for (qsizetype first = 0; first < list.items.size(); first += columns) {
        Piece piece;
        piece.spaceBefore = first == 0 ? 5 * point : 2.5 * point;
        QList<std::pair<TextBox, TextBox>> texts;
        for (qsizetype i = first; i < std::min(first + columns, list.items.size()); ++i) {
            const core::CheckItem &item = list.items[i];
            const TextBox text(item.text, font(bodySize), width - indent, core::Align::Left, ink);
            const TextBox note = item.note.isEmpty() ? TextBox() : TextBox(item.note, font(smallSize), width - indent, core::Align::Left, soft);
            piece.height = std::max(piece.height, text.height() + note.height());
            texts.append({text, note});
        }
        piece.draw = [texts, items = list.items.mid(first, columns), width](QPainter &painter, QPointF at) {
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const QPointF corner = at + QPointF(qreal(i) * (width + gap), 0);
                drawBox(painter, corner + QPointF(0.5 * point, 2.4 * point), items[i].checked);
                texts[i].first.draw(painter, corner + QPointF(indent, 0));
                texts[i].second.draw(painter, corner + QPointF(indent, texts[i].first.height()));
            }
        };
        add(std::move(piece));
    }
}

void Typesetter::operator()(const core::FormFields &form)
{
    constexpr qreal lineGap = 22 * point;
    const qreal label = portraitWidth * 0.32;
    for (const core::FormField &field : form.fields) {
        const TextBox name(field.label, font(bodySize), label - 8 * point, core::Align::Left, ink);
        const TextBox value(field.value, font(bodySize), portraitWidth - label, core::Align::Left, ink);
        const int lines = std::max(1, field.lines);
        Piece piece;
        piece.spaceBefore = 2 * point;
        piece.height = std::max(lineGap * lines, std::max(name.height(), value.height()) + 8 * point);
        piece.draw = [name, value, label, lines, known = !field.value.isEmpty()](QPainter &painter, QPointF at) {
            name.draw(painter, at + QPointF(0, 6 * point));
            if (known)
                value.draw(painter, at + QPointF(label, 6 * point));
            for (int line = 1; line <= lines && !known; ++line)
                drawLine(painter, at + QPointF(label, lineGap * line - 3 * point), portraitWidth - label);
        };
        add(std::move(piece));
    }
}

} // namespace ui
