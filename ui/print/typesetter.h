#pragma once

#include "core/report/document.h"
#include "ui/print/paperstyle.h"
#include "ui/print/piece.h"
#include "ui/print/textbox.h"

#include <QRectF>

namespace ui {

/// Turns the blocks of a document into pieces that can be put on pages.
class Typesetter {
public:
    static QList<Piece> set(const core::Document &document);

    void operator()(const core::Title &title);
    void operator()(const core::Heading &heading);
    void operator()(const core::Paragraph &paragraph);
    void operator()(const core::Notice &notice);
    void operator()(const core::Bullets &bullets);
    void operator()(const core::Facts &facts);
    void operator()(const core::TableBlock &table);
    void operator()(const core::ChartBlock &chart);
    void operator()(const core::SignatureBlock &block);
    void operator()(const core::CheckList &list);
    void operator()(const core::FormFields &form);
    void operator()(const core::PageBreak &);

private:
    struct Cell {
        TextBox text;
        qreal x = 0;
    };
    /// How a row looks apart from its text; `paint` gets the rectangle of the whole row, before the text.
    struct RowLook {
        qreal width = 0;
        qreal padding = 0;
        qreal spaceBefore = 0;
        bool landscape = false;
        int tableHead = -1;
        std::function<void(QPainter &, const QRectF &)> paint;
    };

    void add(Piece piece);
    /// One line of text after the other, the first and last two never parted.
    void addLines(const TextBox &text, qreal x, qreal spaceBefore, const std::function<void(QPainter &, QPointF)> &mark = {});
    /// A row of cells as one piece; a row that is higher than a page becomes as many as it takes. Returns how many pieces it became.
    int addRow(const QList<Cell> &cells, const RowLook &look);
    /// Rows from piece `first` on: few stay together, of many the first two and the last two do.
    void keepTogether(qsizetype first);
    void keepLastWithNext() { m_pieces.last().keepWithNext = true; }

    QList<Piece> m_pieces;
    bool m_break = false;
};

namespace paper {

constexpr qreal portraitWidth = shortSide - marginLeft - marginRight;
constexpr qreal landscapeWidth = longSide - marginLeft - marginRight;
constexpr qreal portraitHeight = longSide - marginTop - marginBottom;
constexpr qreal landscapeHeight = shortSide - marginTop - marginBottom;

} // namespace paper

/// Widths of a table's columns that together fill `available`, or `natural` when the table is content with less:
/// by weight, but no column narrower than its longest word. `fits` tells whether that could be kept.
struct ColumnWidths {
    QList<qreal> widths;
    bool fits = true;
};
ColumnWidths columnWidths(const core::TableBlock &table, const QFont &font, const QFont &strong, qreal available, qreal padding);

} // namespace ui
