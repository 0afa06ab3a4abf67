#pragma once

#include <QList>
#include <QPointF>
#include <QString>

#include <functional>

class QPainter;

namespace ui {

/// The smallest part of a paper that is never cut: a line of text, a table row, a chart.
struct Piece {
    qreal height = 0;
    qreal spaceBefore = 0;     ///< not at the top of a page
    bool keepWithNext = false; ///< never the last on a page
    bool landscape = false;
    bool breakBefore = false;
    int tableHead = -1;        ///< index of the piece repeated above this one when it starts a page
    QString bookmark = {};     ///< for the contents list of the PDF; empty when it is no heading
    int level = 0;
    std::function<void(QPainter &, QPointF)> draw = {};
};

struct PlacedPiece {
    int piece = 0;
    qreal y = 0;
};

struct LaidPage {
    bool landscape = false;
    QList<PlacedPiece> pieces;
};

/// How much fits on a page.
struct Room {
    qreal portrait = 0;
    qreal landscape = 0;
    qreal firstPageTaken = 0; ///< by the letterhead
    qreal of(bool sideways) const { return sideways ? landscape : portrait; }
};

/// Puts pieces on pages: none is cut, what belongs together stays together, table heads repeat.
QList<LaidPage> paginate(const QList<Piece> &pieces, const Room &room);

} // namespace ui
