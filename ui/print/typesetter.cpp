#include "ui/print/typesetter.h"

#include <algorithm>

namespace ui {

using namespace paper;

QList<Piece> Typesetter::set(const core::Document &document)
{
    Typesetter typesetter;
    for (const core::Block &block : document.blocks)
        std::visit(typesetter, block);
    // A heading above a landscape table goes along to its page.
    QList<Piece> &pieces = typesetter.m_pieces;
    for (qsizetype i = pieces.size() - 2; i >= 0; --i)
        if (pieces[i].keepWithNext && pieces[i + 1].landscape)
            pieces[i].landscape = true;
    return pieces;
}

void Typesetter::add(Piece piece)
{
    piece.breakBefore = m_break;
    m_break = false;
    m_pieces.append(std::move(piece));
}

void Typesetter::addLines(const TextBox &text, qreal x, qreal spaceBefore, const std::function<void(QPainter &, QPointF)> &mark)
{
    const int count = text.lineCount();
    for (int line = 0; line < count; ++line) {
        Piece piece;
        piece.height = text.lineHeight();
        piece.spaceBefore = line == 0 ? spaceBefore : 0;
        piece.keepWithNext = count > 1 && (line == 0 || line == count - 2);
        piece.draw = [text, x, line, mark](QPainter &painter, QPointF at) {
            if (line == 0 && mark)
                mark(painter, at);
            text.draw(painter, at + QPointF(x, 0), line, line + 1);
        };
        add(std::move(piece));
    }
}

int Typesetter::addRow(const QList<Cell> &cells, const RowLook &look)
{
    int lines = 1;
    qreal lineHeight = 0;
    qreal height = 0;
    for (const Cell &cell : cells) {
        lines = std::max(lines, cell.text.lineCount());
        lineHeight = std::max(lineHeight, cell.text.lineHeight());
        height = std::max(height, cell.text.height());
    }
    const qreal most = (look.landscape ? landscapeHeight : portraitHeight) * 0.6;
    const int slice = height <= most ? lines : std::max(1, int(most / lineHeight));
    int made = 0;
    for (int first = 0; first < lines; first += slice, ++made) {
        const int last = std::min(first + slice, lines);
        Piece piece;
        piece.height = (slice == lines ? height : (last - first) * lineHeight) + 2 * look.padding;
        piece.spaceBefore = first == 0 ? look.spaceBefore : 0;
        piece.landscape = look.landscape;
        piece.tableHead = look.tableHead;
        piece.draw = [cells, look, first, last, height = piece.height](QPainter &painter, QPointF at) {
            if (look.paint)
                look.paint(painter, QRectF(at, QSizeF(look.width, height)));
            for (const Cell &cell : cells)
                cell.text.draw(painter, at + QPointF(cell.x, look.padding), first, last);
        };
        add(std::move(piece));
    }
    return made;
}

void Typesetter::operator()(const core::Title &title)
{
    addLines(TextBox(title.text, font(20 * point, true), portraitWidth, core::Align::Left, accent), 0, 0);
    keepLastWithNext();
    if (!title.subtitle.isEmpty()) {
        addLines(TextBox(title.subtitle, font(12 * point), portraitWidth, core::Align::Left, soft), 0, 2 * point);
        keepLastWithNext();
    }
    Piece line;
    line.height = 8 * point;
    line.draw = [](QPainter &painter, QPointF at) { painter.fillRect(QRectF(at + QPointF(0, 4 * point), QSizeF(portraitWidth, 1.5 * point)), accent); };
    add(std::move(line));
}

void Typesetter::operator()(const core::Heading &heading)
{
    const int level = std::clamp(heading.level, 1, 3);
    const qreal size = level == 1 ? 15 : level == 2 ? 12 : 10;
    const qreal before = level == 1 ? 20 : level == 2 ? 14 : 10;
    const qsizetype first = m_pieces.size();
    addLines(TextBox(heading.text, font(size * point, true), portraitWidth, core::Align::Left, level == 3 ? ink : accent), 0, before * point);
    for (qsizetype i = first; i < m_pieces.size(); ++i)
        m_pieces[i].keepWithNext = true;
    m_pieces[first].bookmark = heading.text;
    m_pieces[first].level = level;
}

void Typesetter::operator()(const core::Paragraph &paragraph)
{
    using Style = core::Paragraph::Style;
    const bool small = paragraph.style == Style::Small;
    const QFont letters = font(small ? smallSize : bodySize, paragraph.style == Style::Strong);
    const qsizetype first = m_pieces.size();
    addLines(TextBox(paragraph.text, letters, portraitWidth, core::Align::Left, small ? soft : ink), 0, 5 * point);
    for (qsizetype i = first; paragraph.whole && i + 1 < m_pieces.size(); ++i)
        m_pieces[i].keepWithNext = true;
    if (paragraph.staysWithNext)
        keepLastWithNext();
}

void Typesetter::operator()(const core::Notice &notice)
{
    constexpr qreal textLeft = 30 * point;
    const QFont bold = font(bodySize, true);
    const TextBox word(notice.word, bold, portraitWidth - textLeft - 8 * point, core::Align::Left, ink);
    const TextBox text(notice.text, font(bodySize), portraitWidth - textLeft - 8 * point, core::Align::Left, ink);
    Piece piece;
    piece.height = word.height() + text.height() + 14 * point;
    piece.spaceBefore = 8 * point;
    piece.draw = [word, text, height = piece.height](QPainter &painter, QPointF at) {
        const QRectF frame(at, QSizeF(portraitWidth, height));
        painter.setPen(QPen(ink, 0.8 * point));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        const QPointF top = at + QPointF(16 * point, 9 * point);
        painter.setPen(QPen(ink, 1.2 * point, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF({top, top + QPointF(7 * point, 13 * point), top + QPointF(-7 * point, 13 * point)}));
        painter.drawLine(top + QPointF(0, 4.5 * point), top + QPointF(0, 8 * point));
        painter.drawLine(top + QPointF(0, 10.6 * point), top + QPointF(0, 10.8 * point));
        word.draw(painter, at + QPointF(textLeft, 7 * point));
        text.draw(painter, at + QPointF(textLeft, 7 * point + word.height()));
    };
    add(std::move(piece));
}

void Typesetter::operator()(const core::Bullets &bullets)
{
    constexpr qreal indent = 16 * point;
    int number = 0;
    for (const QString &item : bullets.items) {
        const QString sign = bullets.numbered ? QString::number(++number) + QLatin1Char('.') : QString(QChar(0x2022));
        const TextBox mark(sign, font(bodySize, bullets.numbered), indent, core::Align::Left, bullets.numbered ? ink : accent);
        addLines(TextBox(item, font(bodySize), portraitWidth - indent, core::Align::Left, ink), indent, 3 * point,
                 [mark](QPainter &painter, QPointF at) { mark.draw(painter, at + QPointF(2 * point, 0)); });
    }
}

void Typesetter::operator()(const core::PageBreak &) { m_break = true; }

} // namespace ui
