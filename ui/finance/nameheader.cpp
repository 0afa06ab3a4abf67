#include "ui/finance/nameheader.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int leastRoom = 220;

} // namespace

NameHeader::NameHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent), m_most(leastRoom)
{
    setDefaultSectionSize(tableRowHeight);
    setSectionResizeMode(Fixed);
    setHighlightSections(false);
}

void NameHeader::setMost(int width)
{
    const int most = std::max(leastRoom, width);
    if (most == m_most)
        return;
    m_most = most;
    updateGeometry();
    emit geometriesChanged();
}

QFont NameHeader::fontOf(int section) const
{
    QFont own = font();
    own.setBold(model()->headerData(section, Qt::Vertical, Qt::FontRole).value<QFont>().bold());
    return own;
}

void NameHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens tokens = tokensFor(palette());
    painter->save();
    painter->fillRect(rect, tokens.ground);
    painter->setPen(tokens.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(tokens.text);
    painter->setFont(fontOf(section));
    const QRect room = rect.adjusted(space::inside, 0, -space::tight, 0);
    const QString name = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize NameHeader::sectionSizeFromContents(int section) const
{
    const QString name = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    const int width = QFontMetrics(fontOf(section)).horizontalAdvance(name) + space::inside + space::group;
    return {std::min(width, m_most), tableRowHeight};
}

} // namespace ui
