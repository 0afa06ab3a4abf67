#pragma once

#include "core/base/series.h"

#include <QWidget>

class QStackedLayout;
class QToolButton;

namespace ui {

class ChartCanvas;
class SeriesModel;

/// A chart on screen. Ctrl+T, or its button, changes it for a table of the same numbers and back; its accessible name
/// says in words what the line does.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(const core::Series &series = {}, QWidget *parent = nullptr);

    void setSeries(const core::Series &series);
    /// Off where a heading above the chart says the same.
    void setTitleVisible(bool visible);
    bool showsTable() const;
    void showTable(bool table);
    /// A press on the chart, or Enter in the table, then gives labelChosen.
    void setChoosable();
    QSize sizeHint() const override { return {480, 260}; }
    QSize minimumSizeHint() const override { return {220, 120}; }

signals:
    /// The reader chose a bar or a point; `label` is its place along the bottom.
    void labelChosen(int label);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChartCanvas *m_canvas;
    SeriesModel *m_model;
    QStackedLayout *m_stack;
    QToolButton *m_switch;
};

/// Ctrl+T anywhere on the page switches every chart on it; a chart that has the focus switches alone.
void switchChartsTogether(QWidget *page);

} // namespace ui
