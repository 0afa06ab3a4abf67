#pragma once

#include "core/base/hours.h"
#include "core/base/money.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// Exact values as the numbers of a chart: euros, hours, percents.
constexpr double toChart(Money money) { return static_cast<double>(money.toCents()) / 100; }
constexpr double toChart(HourQuantity hours) { return hours.toMinutes() / 60.0; }
constexpr double toChart(Percentage percentage) { return static_cast<double>(percentage.thousandths()) / 1000; }

enum class ChartKind {
    Line,      ///< one line per row
    Bars,      ///< rows side by side
    Stacked,   ///< rows on top of each other
    Waterfall, ///< the first row's values are steps up and down from where the last one ended
};

enum class ChartUnit { Euro, Hours, Percent, Count };

/// One line, or one set of bars. A label without a value is a gap, never a zero.
struct SeriesRow {
    QString name;
    QList<std::optional<double>> values; ///< one per label, in euros, hours, percents or pieces
    bool asLine = false;                 ///< drawn as a line over the bars of the other rows
};

/// A ceiling, norm or goal: a horizontal line with its words.
struct SeriesLimit {
    enum class Kind { Ceiling, Goal };
    QString words; ///< "Ceiling 20 hours"
    double value = 0;
    Kind kind = Kind::Goal;
};

/// A point that deserves a word, such as the lowest month.
struct SeriesMarker {
    qsizetype label = 0; ///< index in `labels`
    qsizetype row = 0;
    QString words;
};

/// What a chart draws: pure data, the same for the screen, for paper and for a table. The only numbers in the house
/// that are double: they are looked at, never calculated with.
struct Series {
    QString title;
    ChartKind kind = ChartKind::Line;
    ChartUnit unit = ChartUnit::Euro;
    QString labelTitle;    ///< what the labels are, e.g. "Month"
    QStringList labels;    ///< along the bottom; short ones, thinned out when they do not fit
    QList<SeriesRow> rows;
    QList<SeriesLimit> limits;
    QList<SeriesMarker> markers;
    QList<qsizetype> totals; ///< waterfall: labels whose bar stands on zero
    QString trend;           ///< the message in words; empty lets the chart say what it sees
};

} // namespace core
