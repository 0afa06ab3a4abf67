#include "ui/print/piece.h"

namespace ui {

namespace {

class Paginator {
public:
    Paginator(const QList<Piece> &pieces, const Room &room) : m_pieces(pieces), m_room(room), m_taken(room.firstPageTaken) {}
    QList<LaidPage> run();

private:
    const Piece &at(int i) const { return m_pieces[i]; }
    bool pageIsEmpty() const { return m_pages.last().pieces.isEmpty(); }
    qreal left() const { return m_room.of(m_pages.last().landscape) - m_y; }
    void newPage(bool landscape);
    /// Height of pieces `first` to `last`, in one run from where we are.
    qreal heightOf(int first, int last) const;
    void place(int piece);

    const QList<Piece> &m_pieces;
    const Room &m_room;
    qreal m_taken;
    qreal m_y = 0;
    QList<LaidPage> m_pages;
};

void Paginator::newPage(bool landscape)
{
    m_y = m_pages.isEmpty() ? m_taken : 0;
    m_pages.append(LaidPage{landscape, {}});
}

qreal Paginator::heightOf(int first, int last) const
{
    qreal height = 0;
    for (int i = first; i <= last; ++i)
        height += at(i).height + (i == first && pageIsEmpty() ? 0 : at(i).spaceBefore);
    return height;
}

void Paginator::place(int piece)
{
    if (!pageIsEmpty())
        m_y += at(piece).spaceBefore;
    else if (at(piece).tableHead >= 0) {
        const int head = at(piece).tableHead;
        m_pages.last().pieces.append({head, m_y});
        m_y += at(head).height;
    }
    m_pages.last().pieces.append({piece, m_y});
    m_y += at(piece).height;
}

QList<LaidPage> Paginator::run()
{
    newPage(!m_pieces.isEmpty() && at(0).landscape);
    for (int first = 0; first < m_pieces.size();) {
        int last = first;
        while (at(last).keepWithNext && last + 1 < m_pieces.size() && !at(last + 1).breakBefore)
            ++last;
        const bool turn = at(first).landscape != m_pages.last().landscape;
        if (!pageIsEmpty() && (turn || at(first).breakBefore || heightOf(first, last) > left()))
            newPage(at(first).landscape);
        const qreal head = at(first).tableHead >= 0 ? at(at(first).tableHead).height : 0;
        if (pageIsEmpty() && heightOf(first, last) + head > left()) {
            // More that belongs together than a page holds: it has to part somewhere.
            for (int i = first; i <= last; ++i) {
                if (!pageIsEmpty() && heightOf(i, i) > left())
                    newPage(at(i).landscape);
                place(i);
            }
        } else {
            for (int i = first; i <= last; ++i)
                place(i);
        }
        first = last + 1;
    }
    return m_pages;
}

} // namespace

QList<LaidPage> paginate(const QList<Piece> &pieces, const Room &room)
{
    return Paginator(pieces, room).run();
}

} // namespace ui
