#pragma once

#include "core/report/document.h"
#include "ui/print/piece.h"

#include <QImage>
#include <QSizeF>

namespace ui {

/// A heading and the page it stands on, for the contents list of the PDF.
struct Bookmark {
    QString text;
    int level = 1;
    int page = 0;    ///< from 0
    int pageTop = 0; ///< height of its upper edge above the foot of the page, in points, as PDF counts
};

/// A document on its pages: the same for the preview, the PDF and the printer. Needs a QGuiApplication, and a QApplication when it has charts.
class PageLayout {
public:
    explicit PageLayout(const core::Document &document);

    int pageCount() const { return int(m_pages.size()); }
    bool isLandscape(int page) const { return m_pages[page].landscape; }
    /// In twips.
    QSizeF size(int page) const;
    /// Draws one page from the painter's origin; the painter counts in twips.
    void draw(int page, QPainter &painter) const;
    QImage image(int page, qreal dotsPerInch) const;
    QList<Bookmark> bookmarks() const;
    const core::DocumentMeta &meta() const { return m_meta; }

private:
    void drawHead(int page, QPainter &painter) const;
    void drawFoot(int page, QPainter &painter) const;

    core::DocumentMeta m_meta;
    QList<Piece> m_pieces;
    QList<LaidPage> m_pages;
};

} // namespace ui
