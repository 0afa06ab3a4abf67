#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <utility>

namespace core {

/// Which numbers of a table of persons stay out of what leaves the house. A number from 1 up to and including 4 is hidden, and with it
/// so many others that nobody can reckon it back from the totals: what is left must allow each small number to be five or more,
/// and each other hidden number to be more than one value. Zero says nothing about anybody and is shown.
class SmallCells {
public:
    /// `counts` holds rows of equal length without totals; the totals of rows, columns and the whole are protected with them.
    /// `hiddenTotals`: rows whose total stays out in any case, because another table hides it.
    explicit SmallCells(const QList<QList<int>> &counts, const QSet<qsizetype> &hiddenTotals = {});

    static constexpr int least = 5;
    static bool isSmall(int count) { return count > 0 && count < least; }
    /// What stands where a number is hidden.
    static QString sign() { return QStringLiteral("x"); }

    qsizetype rows() const { return m_rows; }
    qsizetype columns() const { return m_columns; }
    /// Row `rows()` is that of the column totals, column `columns()` that of the row totals.
    bool isHidden(qsizetype row, qsizetype column) const { return m_hidden[row][column]; }
    bool hidesAnything() const;
    int value(qsizetype row, qsizetype column) const;
    /// The number, or the sign in its place.
    QString text(qsizetype row, qsizetype column) const;
    /// The least and the most that a reader can know a number to be.
    std::pair<int, int> bounds(qsizetype row, qsizetype column) const;

private:
    using Cells = QList<QList<int>>;
    /// Totals stand as what they leave of a large number, so that every row and column adds up to something fixed.
    bool isMargin(qsizetype row, qsizetype column) const { return (row == m_rows) != (column == m_columns); }
    int room(qsizetype row, qsizetype column, bool up) const;
    bool isViolated(qsizetype row, qsizetype column) const;
    bool hideMore(qsizetype row, qsizetype column);
    int priceOf(qsizetype row, qsizetype column) const;

    qsizetype m_rows;
    qsizetype m_columns;
    int m_large = 0;
    Cells m_cells; ///< one row and one column more than the counts
    QList<QList<bool>> m_hidden;
};

} // namespace core
