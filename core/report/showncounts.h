#pragma once

#include "core/kpi/smallcells.h"
#include "core/report/document.h"

#include <optional>

namespace core {

/// Numbers of persons in rows and columns, with the words around them.
struct CountTable {
    QString rowTitle;
    QStringList rows;
    QStringList columns;
    QList<QList<int>> counts; ///< without totals
    QString total;            ///< heading of the row totals; empty: no column of totals
    QString whole;            ///< name of the row of column totals; empty: none
};

/// A table of numbers of persons as its reader may see it: whole inside the house, protected outside.
class ShownCounts {
public:
    /// `hiddenTotals`: see SmallCells.
    ShownCounts(const CountTable &table, bool inHouse, const QSet<qsizetype> &hiddenTotals = {}) : m_table(table), m_cells(table.counts, hiddenTotals), m_inHouse(inHouse) {}

    bool isHidden(qsizetype row, qsizetype column) const { return !m_inHouse && m_cells.isHidden(row, column); }
    int value(qsizetype row, qsizetype column) const { return m_cells.value(row, column); }
    /// nullopt where the reader may not see it.
    std::optional<int> at(qsizetype row, qsizetype column) const { return isHidden(row, column) ? std::nullopt : std::optional(value(row, column)); }
    QString text(qsizetype row, qsizetype column) const { return isHidden(row, column) ? SmallCells::sign() : QString::number(value(row, column)); }
    bool hidesAnything() const { return !m_inHouse && m_cells.hidesAnything(); }
    qsizetype rows() const { return m_cells.rows(); }
    qsizetype columns() const { return m_cells.columns(); }
    /// All of it, or one row.
    TableBlock block(std::optional<qsizetype> onlyRow = {}) const;
    /// One row, or that of the column totals, as numbers under each other.
    TableBlock listOf(qsizetype row, const QString &title, const QString &numbers) const;
    /// Rows of which the total stays out.
    QSet<qsizetype> hiddenTotals() const;

private:
    CountTable m_table;
    SmallCells m_cells;
    bool m_inHouse;
};

/// Tables over the same rows of the same persons: a row total that one of them must hide, none of them shows.
QList<ShownCounts> shownTogether(const QList<CountTable> &tables, bool inHouse);

/// What the sign in a table means; stands once under the tables that use it.
QString smallCellsNote();

} // namespace core
