#include "core/report/showncounts.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::ShownCounts)
};

} // namespace

TableBlock ShownCounts::block(std::optional<qsizetype> onlyRow) const
{
    TableBlock block;
    block.columns = {{m_table.rowTitle, Align::Left, 3}};
    for (const QString &column : m_table.columns)
        block.columns.append({column, Align::Right, 1});
    const bool totals = !m_table.total.isEmpty();
    if (totals)
        block.columns.append({m_table.total, Align::Right, 1});
    const auto cells = [&](const QString &name, qsizetype row) {
        QStringList line{name};
        for (qsizetype column = 0; column < columns() + totals; ++column)
            line.append(text(row, column));
        return line;
    };
    for (qsizetype row = 0; row < rows(); ++row)
        if (!onlyRow || *onlyRow == row)
            block.rows.append(cells(m_table.rows[row], row));
    if (!onlyRow && !m_table.whole.isEmpty())
        block.foot = cells(m_table.whole, rows());
    return block;
}

TableBlock ShownCounts::listOf(qsizetype row, const QString &title, const QString &numbers) const
{
    TableBlock block;
    block.columns = {{title, Align::Left, 4}, {numbers, Align::Right, 1}};
    for (qsizetype column = 0; column < columns(); ++column)
        block.rows.append({m_table.columns[column], text(row, column)});
    return block;
}

QSet<qsizetype> ShownCounts::hiddenTotals() const
{
    QSet<qsizetype> hidden;
    for (qsizetype row = 0; row <= rows(); ++row)
        if (isHidden(row, columns()))
            hidden.insert(row);
    return hidden;
}

QList<ShownCounts> shownTogether(const QList<CountTable> &tables, bool inHouse)
{
    QSet<qsizetype> hidden;
    while (true) {
        QList<ShownCounts> shown;
        QSet<qsizetype> needed = hidden;
        for (const CountTable &table : tables) {
            shown.append(ShownCounts(table, inHouse, hidden));
            needed.unite(shown.last().hiddenTotals());
        }
        if (needed == hidden)
            return shown;
        hidden = needed;
    }
}

QString smallCellsNote()
{
    return Text::tr("%1: a number of 1 to 4 persons, or a number that was left out so that such a number cannot be reckoned back.").arg(SmallCells::sign());
}

} // namespace core
