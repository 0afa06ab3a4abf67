#include "ui/print/textbox.h"

#include "ui/print/paperstyle.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QString unbreakable(const QString &text)
{
    QString set = text;
    set.replace(u"€ "_s, u"€\u00a0"_s);
    set.replace(u" %"_s, u"\u00a0%"_s);
    return set;
}

TextBox::TextBox(const QString &text, const QFont &font, qreal width, core::Align align, const QColor &colour) : m_colour(colour)
{
    QString set = unbreakable(text);
    set.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(set, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(align == core::Align::Right ? Qt::AlignRight : align == core::Align::Centre ? Qt::AlignHCenter : Qt::AlignLeft);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_lineHeight = font.pixelSize() * paper::lineSpacing;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // The letters stand in the middle of the line's height.
        line.setPosition({0, (m_lineHeight - line.height()) / 2});
    }
    m_layout->endLayout();
}

void TextBox::draw(QPainter &painter, QPointF at, int first, int last) const
{
    painter.setPen(m_colour);
    for (int i = first; i < std::min(last, lineCount()); ++i)
        m_layout->lineAt(i).draw(&painter, at + QPointF(0, (i - first) * m_lineHeight));
}

qreal TextBox::naturalWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const QString &line : unbreakable(text).split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return std::ceil(widest) + 1;
}

qreal TextBox::longestWord(const QString &text, const QFont &font)
{
    static const QRegularExpression space(u"[ \\n\\t]"_s);
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const QString &word : unbreakable(text).split(space))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return std::ceil(widest) + 1;
}

} // namespace ui
