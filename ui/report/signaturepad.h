#pragma once

#include "core/visit/strokes.h"

#include <QElapsedTimer>
#include <QWidget>

namespace ui {

/// Where somebody signs with mouse, pen or finger. Three times as wide as high, as on paper.
class SignaturePad : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);
    const core::Strokes &strokes() const { return m_strokes; }
    void clear();
    QSize sizeHint() const override { return {720, 240}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width / 3; }

signals:
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void reach(QPointF at);

    core::Strokes m_strokes;
    QElapsedTimer m_since;
    bool m_drawing = false;
};

} // namespace ui
