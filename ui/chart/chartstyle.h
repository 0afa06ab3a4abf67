#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPen>
#include <QScatterSeries>

class QPalette;

namespace ui {

/// How rows are told apart: Okabe-Ito colours, and beside each colour a dash pattern, a marker and a hatch of its own,
/// so that the chart reads just as well without colour.
struct ChartStyle {
    QColor ink;    ///< text, axes
    QColor faint;  ///< grid lines
    QColor ground; ///< behind everything
    QList<QColor> colours;
    QFont font;
    double unit = 1; ///< how much wider than one pixel a thin line is

    static ChartStyle screen(const QPalette &palette, const QFont &font);
    /// For paper: black on white, whatever the theme.
    static ChartStyle paper(const QFont &font);

    QColor colour(qsizetype row) const { return colours.at(row % colours.size()); }
    QPen line(qsizetype row) const;
    /// The ground of a bar, under its hatch.
    QColor fill(qsizetype row) const { return row % 7 == 0 ? colour(row) : ground; }
    static QScatterSeries::MarkerShape marker(qsizetype row);
};

} // namespace ui
