#pragma once

#include "core/base/series.h"

#include <QGraphicsView>

#include <memory>

namespace ui {

/// Shows one chart, laid out anew for every size and theme.
class ChartCanvas : public QGraphicsView {
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    ~ChartCanvas() override;

    void setSeries(const core::Series &series);
    void setTitleVisible(bool visible);
    /// Lets a press on the chart choose a label; the pointer then says so.
    void setChoosable();

signals:
    void labelChosen(int label);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();

    core::Series m_series;
    bool m_withTitle = true;
    bool m_choosable = false;
    std::unique_ptr<QGraphicsScene> m_scene;
};

} // namespace ui
