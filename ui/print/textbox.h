#pragma once

#include "core/report/document.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace ui {

/// Text laid out in a column, of which some lines can be drawn on one page and the rest on the next.
class TextBox {
public:
    TextBox() = default;
    TextBox(const QString &text, const QFont &font, qreal width, core::Align align = core::Align::Left, const QColor &colour = Qt::black);

    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    qreal lineHeight() const { return m_lineHeight; }
    qreal height() const { return lineCount() * m_lineHeight; }
    void draw(QPainter &painter, QPointF at) const { draw(painter, at, 0, lineCount()); }
    /// Lines `first` up to but not including `last`, the first of them at `at`.
    void draw(QPainter &painter, QPointF at, int first, int last) const;

    /// Width on one line.
    static qreal naturalWidth(const QString &text, const QFont &font);
    /// Width of the longest piece that should not be broken: a word, or an amount with its sign.
    static qreal longestWord(const QString &text, const QFont &font);

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_lineHeight = 0;
    QColor m_colour;
};

/// As it is set on paper: an amount stays with its sign, a percentage with its number.
QString unbreakable(const QString &text);

} // namespace ui
