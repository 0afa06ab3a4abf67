#pragma once

#include "ui/print/pagelayout.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <optional>

namespace ui {

/// The pages of a paper as they will come out, one under the other. PgUp and PgDn go by page, Ctrl+plus and Ctrl+minus zoom.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    void show(const PageLayout &layout);
    /// Shows a sentence instead of pages.
    void clear(const QString &why);

    int pageCount() const { return m_layout ? m_layout->pageCount() : 0; }
    /// From 0: the page that takes the upper part of the view.
    int currentPage() const;
    void goTo(int page);
    void zoom(int steps);
    void fitWidth();

signals:
    /// Another page has come into view, or another paper.
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    qreal scale() const; ///< pixels per twip
    QRect pageRect(int page) const; ///< in the whole column of pages
    void updateBars();

    std::optional<PageLayout> m_layout;
    QString m_sentence;
    qreal m_zoom = 0; ///< 0: as wide as the view
    QHash<int, QImage> m_images;
};

} // namespace ui
