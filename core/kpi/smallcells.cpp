#include "core/kpi/smallcells.h"

#include <QQueue>

#include <algorithm>
#include <limits>

namespace core {

namespace {

/// How much can flow between two places; small enough to be searched in breadth.
class Flow {
public:
    explicit Flow(qsizetype places) : m_places(places), m_room(places * places, 0) {}
    void add(qsizetype from, qsizetype to, int room) { m_room[from * m_places + to] += room; }

    int most(qsizetype from, qsizetype to, int enough)
    {
        int total = 0;
        while (total < enough) {
            QList<qsizetype> before(m_places, -1);
            QQueue<qsizetype> open;
            before[from] = from;
            open.enqueue(from);
            while (!open.isEmpty() && before[to] < 0) {
                const qsizetype at = open.dequeue();
                for (qsizetype next = 0; next < m_places; ++next)
                    if (before[next] < 0 && m_room[at * m_places + next] > 0) {
                        before[next] = at;
                        open.enqueue(next);
                    }
            }
            if (before[to] < 0)
                break;
            int part = enough - total;
            for (qsizetype at = to; at != from; at = before[at])
                part = std::min(part, m_room[before[at] * m_places + at]);
            for (qsizetype at = to; at != from; at = before[at]) {
                m_room[before[at] * m_places + at] -= part;
                m_room[at * m_places + before[at]] += part;
            }
            total += part;
        }
        return total;
    }

private:
    qsizetype m_places;
    QList<int> m_room;
};

constexpr int endless = 1'000'000;

} // namespace

SmallCells::SmallCells(const QList<QList<int>> &counts, const QSet<qsizetype> &hiddenTotals) : m_rows(counts.size()), m_columns(counts.isEmpty() ? 0 : counts.first().size())
{
    int whole = 0;
    for (const QList<int> &row : counts)
        for (const int count : row)
            whole += count;
    m_large = 2 * whole + 100;
    m_cells = Cells(m_rows + 1, QList<int>(m_columns + 1, 0));
    m_hidden = QList<QList<bool>>(m_rows + 1, QList<bool>(m_columns + 1, false));
    for (qsizetype row = 0; row < m_rows; ++row)
        m_cells[row][m_columns] = m_large;
    for (qsizetype column = 0; column < m_columns; ++column)
        m_cells[m_rows][column] = m_large;
    m_cells[m_rows][m_columns] = whole;
    for (qsizetype row = 0; row < m_rows; ++row)
        for (qsizetype column = 0; column < m_columns; ++column) {
            m_cells[row][column] = counts[row][column];
            m_cells[row][m_columns] -= counts[row][column];
            m_cells[m_rows][column] -= counts[row][column];
        }
    for (qsizetype row = 0; row <= m_rows; ++row)
        for (qsizetype column = 0; column <= m_columns; ++column)
            m_hidden[row][column] = isSmall(value(row, column)) || (column == m_columns && hiddenTotals.contains(row));
    bool changed = true;
    while (changed) {
        changed = false;
        for (qsizetype row = 0; row <= m_rows; ++row)
            for (qsizetype column = 0; column <= m_columns; ++column)
                if (m_hidden[row][column] && isViolated(row, column))
                    changed = hideMore(row, column) || changed;
    }
}

int SmallCells::value(qsizetype row, qsizetype column) const
{
    return isMargin(row, column) ? m_large - m_cells[row][column] : m_cells[row][column];
}

QString SmallCells::text(qsizetype row, qsizetype column) const
{
    return isHidden(row, column) ? sign() : QString::number(value(row, column));
}

bool SmallCells::hidesAnything() const
{
    return std::any_of(m_hidden.begin(), m_hidden.end(), [](const QList<bool> &row) { return row.contains(true); });
}

/// By how much the stored number of a hidden cell can go up or down while all that is shown stays true.
int SmallCells::room(qsizetype row, qsizetype column, bool up) const
{
    // Rows are places 0 to m_rows, columns follow. What one cell takes, others of its row and column must give.
    Flow flow(m_rows + m_columns + 2);
    const qsizetype first = m_rows + 1;
    for (qsizetype i = 0; i <= m_rows; ++i)
        for (qsizetype j = 0; j <= m_columns; ++j) {
            if (!m_hidden[i][j] || (i == row && j == column))
                continue;
            flow.add(i, first + j, up ? m_cells[i][j] : endless);
            flow.add(first + j, i, up ? endless : m_cells[i][j]);
        }
    return flow.most(row, first + column, up ? m_large : m_cells[row][column]);
}

std::pair<int, int> SmallCells::bounds(qsizetype row, qsizetype column) const
{
    const int own = value(row, column);
    if (!m_hidden[row][column])
        return {own, own};
    const bool margin = isMargin(row, column);
    return {own - room(row, column, margin), own + room(row, column, !margin)};
}

bool SmallCells::isViolated(qsizetype row, qsizetype column) const
{
    const auto [lowest, highest] = bounds(row, column);
    return lowest == highest || (isSmall(value(row, column)) && highest < least);
}

int SmallCells::priceOf(qsizetype row, qsizetype column) const
{
    if (m_hidden[row][column])
        return 0;
    const int own = value(row, column);
    if (row == m_rows && column == m_columns)
        return 100'000'000 + own; // what everybody knows of the whole is hidden last
    // A zero gives nothing away, so hiding it protects little.
    return (isMargin(row, column) ? 10'000 : 1) + own + (own == 0 ? 500 : 0);
}

/// Hides the cheapest corners of a rectangle through this cell; false when there is nothing more to hide.
bool SmallCells::hideMore(qsizetype row, qsizetype column)
{
    const bool up = !isMargin(row, column); // the count must be able to grow, so the stored number must go this way
    const int wanted = std::max(1, least - value(row, column));
    std::pair<qsizetype, qsizetype> best(-1, -1);
    std::pair<int, int> bestPrice(std::numeric_limits<int>::max(), 0);
    for (qsizetype other = 0; other <= m_rows; ++other)
        for (qsizetype across = 0; across <= m_columns; ++across) {
            if (other == row || across == column)
                continue;
            const int price = priceOf(row, across) + priceOf(other, column) + priceOf(other, across);
            if (price == 0)
                continue;
            const int gives = up ? std::min(m_cells[row][across], m_cells[other][column]) : std::min(m_cells[row][column], m_cells[other][across]);
            const std::pair<int, int> rank(gives >= wanted ? price : price + 10'000'000 - std::min(gives, 100) * 1'000, -gives);
            if (rank < bestPrice) {
                bestPrice = rank;
                best = {other, across};
            }
        }
    if (best.first < 0)
        return false;
    m_hidden[row][best.second] = true;
    m_hidden[best.first][column] = true;
    m_hidden[best.first][best.second] = true;
    return true;
}

} // namespace core
