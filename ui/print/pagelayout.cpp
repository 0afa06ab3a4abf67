#include "ui/print/pagelayout.h"

#include "ui/base/format.h"
#include "ui/print/typesetter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

using namespace paper;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::PageLayout)
};

constexpr qreal headTop = 11 * millimetre;
constexpr qreal letterheadGap = 14 * point;

/// Name and lines of the sender, at the top of the first page.
QList<TextBox> letterheadLines(const core::Letterhead &letterhead)
{
    QList<TextBox> lines;
    if (!letterhead.name.isEmpty())
        lines.append(TextBox(letterhead.name, font(13 * point, true), portraitWidth, core::Align::Left, ink));
    for (const QString &line : letterhead.lines)
        lines.append(TextBox(line, font(smallSize), portraitWidth, core::Align::Left, soft));
    return lines;
}

/// How far the letterhead reaches into the room for text.
qreal letterheadTaken(const core::Letterhead &letterhead)
{
    qreal bottom = headTop;
    for (const TextBox &line : letterheadLines(letterhead))
        bottom += line.height();
    return std::max(0.0, bottom + letterheadGap - marginTop);
}

} // namespace

PageLayout::PageLayout(const core::Document &document)
    : m_meta(document.meta), m_pieces(Typesetter::set(document)),
      m_pages(paginate(m_pieces, {portraitHeight, landscapeHeight, letterheadTaken(document.meta.letterhead)}))
{
}

QSizeF PageLayout::size(int page) const
{
    return isLandscape(page) ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide);
}

void PageLayout::draw(int page, QPainter &painter) const
{
    if (page == 0)
        for (qreal y = headTop; const TextBox &line : letterheadLines(m_meta.letterhead)) {
            line.draw(painter, {marginLeft, y});
            y += line.height();
        }
    else
        drawHead(page, painter);
    for (const PlacedPiece &placed : m_pages[page].pieces) {
        painter.save();
        m_pieces[placed.piece].draw(painter, {marginLeft, marginTop + placed.y});
        painter.restore();
    }
    drawFoot(page, painter);
}

void PageLayout::drawHead(int page, QPainter &painter) const
{
    const qreal width = size(page).width() - marginLeft - marginRight;
    const QFont letters = font(smallSize);
    TextBox(m_meta.title, letters, width * 0.6, core::Align::Left, soft).draw(painter, {marginLeft, headTop}, 0, 1);
    TextBox(m_meta.letterhead.name, letters, width * 0.38, core::Align::Right, soft).draw(painter, {marginLeft + width * 0.62, headTop}, 0, 1);
    painter.fillRect(QRectF(marginLeft, headTop + 14 * point, width, 0.5 * point), rule);
}

void PageLayout::drawFoot(int page, QPainter &painter) const
{
    const qreal width = size(page).width() - marginLeft - marginRight;
    const qreal top = size(page).height() - marginBottom + 7 * millimetre;
    const QFont letters = font(7.5 * point);
    const QString about = !m_meta.number.isEmpty() ? Text::tr("Number %1 · data of %2 (version %3)").arg(m_meta.number, format(m_meta.dataDate)).arg(m_meta.dataVersion)
        : m_meta.dossier.isEmpty() ? Text::tr("Data of %1 (version %2)").arg(format(m_meta.dataDate)).arg(m_meta.dataVersion)
                                                   : Text::tr("Dossier %1 · data of %2 (version %3)").arg(m_meta.dossier, format(m_meta.dataDate)).arg(m_meta.dataVersion);
    QStringList made;
    if (m_meta.made.isValid() && !m_meta.author.isEmpty())
        made.append(Text::tr("Made on %1 by %2").arg(format(m_meta.made.date()), m_meta.author));
    if (!m_meta.receiver.isEmpty())
        made.append(Text::tr("for %1").arg(m_meta.receiver));
    painter.fillRect(QRectF(marginLeft, top, width, 0.5 * point), rule);
    const QPointF first(marginLeft, top + 4 * point);
    const qreal left = width * 0.76;
    const TextBox about1(about, letters, left, core::Align::Left, soft);
    about1.draw(painter, first, 0, 1);
    TextBox(Text::tr("Page %1 of %2").arg(page + 1).arg(pageCount()), letters, width - left, core::Align::Right, soft).draw(painter, first + QPointF(left, 0));
    TextBox(made.join(u' '), letters, width, core::Align::Left, soft).draw(painter, first + QPointF(0, about1.lineHeight()), 0, 1);
    if (!m_meta.footer.isEmpty())
        TextBox(m_meta.footer, letters, width, core::Align::Left, soft).draw(painter, first + QPointF(0, 2 * about1.lineHeight()), 0, 1);
}

QImage PageLayout::image(int page, qreal dotsPerInch) const
{
    const qreal scale = dotsPerInch / unitsPerInch;
    QImage picture((size(page) * scale).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    // A chart asks its device how large a point is.
    picture.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    picture.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    draw(page, painter);
    return picture;
}

QList<Bookmark> PageLayout::bookmarks() const
{
    QList<Bookmark> all;
    for (int page = 0; page < pageCount(); ++page)
        for (const PlacedPiece &placed : m_pages[page].pieces)
            if (const Piece &piece = m_pieces[placed.piece]; !piece.bookmark.isEmpty())
                all.append({piece.bookmark, piece.level, page, qRound((size(page).height() - marginTop - placed.y) / point) + 4});
    return all;
}

} // namespace ui
