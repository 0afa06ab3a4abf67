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

QString smallCellsNote()
{
    return Text::tr("%1: a number of 1 to 4 persons, or a number that was left out so that such a number cannot be reckoned back.").arg(SmallCells::sign());
}

} // namespace core
