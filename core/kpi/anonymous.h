#pragma once

#include <QList>
#include <QStringList>

namespace core {

/// Rows about persons made so that nobody stands alone: every combination of values that is left belongs to at least five of them.
struct AnonymousRows {
    QList<QStringList> rows; ///< sorted, so that their order tells nothing
    int withheld = 0;        ///< rows that could not be made safe and stayed out
};

/// Blanks columns with SmallCells::sign(), in the order given, in rows that would stand in a group of fewer than five; what is still
/// alone after the last of them stays out. Columns that are not named are never blanked.
AnonymousRows anonymous(const QList<QStringList> &rows, const QList<qsizetype> &blankInOrder);

/// "13–24": the band a number of months belongs to.
QString monthsBand(int months);
/// "30–39 %": the band of ten that a share belongs to.
QString shareBand(qint64 thousandths);

} // namespace core
