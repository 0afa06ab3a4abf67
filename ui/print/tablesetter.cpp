#include "ui/print/typesetter.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

using namespace paper;

namespace {

constexpr qreal cellPadding = 5 * point;
/// A block of at most this many rows is not parted at all.
constexpr qsizetype fewRows = 10;
constexpr qreal rowPadding = 2.2 * point;

/// What each column asks: on one line, and at the least. The title of a column of figures may wrap, a figure never.
struct Demand {
    qreal natural = 0;
    qreal least = 0;
};

Demand demandOf(const core::TableBlock &table, qsizetype column, const QFont &letters, const QFont &strong)
{
    Demand demand;
    const bool number = table.columns[column].align == core::Align::Right;
    const auto ask = [&](const QString &text, const QFont &font) {
        const qreal whole = TextBox::naturalWidth(text, font);
        demand.natural = std::max(demand.natural, whole);
        demand.least = std::max(demand.least, number ? whole : TextBox::longestWord(text, font));
    };
    demand.natural = TextBox::naturalWidth(table.columns[column].title, strong);
    demand.least = TextBox::longestWord(table.columns[column].title, strong);
    ask(table.foot.value(column), strong);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        // The name of a group may run over the columns beside it.
        if (table.strongRows.contains(int(row)) && column == 0 && table.rows[row].size() == 1)
            continue;
        ask(table.rows[row].value(column), table.strongRows.contains(int(row)) ? strong : letters);
    }
    return demand;
}

} // namespace

ColumnWidths columnWidths(const core::TableBlock &table, const QFont &letters, const QFont &strong, qreal available, qreal padding)
{
    ColumnWidths result;
    QList<qreal> least;
    QList<qreal> natural;
    qreal weights = 0;
    qreal fixed = 0;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const Demand demand = demandOf(table, column, letters, strong);
        const int weight = table.columns[column].weight;
        least.append(demand.least + 2 * padding);
        natural.append(demand.natural + 2 * padding);
        result.widths.append(weight > 0 ? 0 : demand.natural + 2 * padding);
        weights += weight;
        fixed += result.widths.last();
    }
    // When everything goes on one line, nothing is made to wrap for the sake of the weights.
    if (std::accumulate(natural.begin(), natural.end(), 0.0) <= available)
        least = natural;
    const qreal asked = std::accumulate(least.begin(), least.end(), 0.0);
    result.fits = asked <= available;
    if (!result.fits) {
        // Words will break; everybody gives in alike.
        for (qsizetype i = 0; i < least.size(); ++i)
            result.widths[i] = least[i] * available / asked;
        return result;
    }
    if (fixed > available || (weights == 0 && fixed > 0)) {
        // Nobody has a weight, or the fixed ones ask too much: share by what each asks.
        qreal total = 0;
        for (qsizetype i = 0; i < least.size(); ++i)
            total += result.widths[i] = std::max(result.widths[i], least[i]);
        for (qreal &width : result.widths)
            width *= available / total;
    } else {
        for (qsizetype i = 0; i < least.size(); ++i)
            if (table.columns[i].weight > 0)
                result.widths[i] = (available - fixed) * table.columns[i].weight / weights;
    }
    // Who got less than the longest word takes from those who have more than they need.
    for (qsizetype i = 0; i < least.size(); ++i) {
        while (result.widths[i] < least[i] - 0.5) {
            qsizetype richest = -1;
            for (qsizetype j = 0; j < least.size(); ++j)
                if (result.widths[j] > least[j] && (richest < 0 || result.widths[j] - least[j] > result.widths[richest] - least[richest]))
                    richest = j;
            if (richest < 0)
                break;
            const qreal given = std::min(least[i] - result.widths[i], result.widths[richest] - least[richest]);
            result.widths[i] += given;
            result.widths[richest] -= given;
        }
    }
    return result;
}

void Typesetter::operator()(const core::Facts &facts)
{
    const QFont letters = font(bodySize);
    qreal label = 0;
    for (const core::Fact &fact : facts.rows)
        label = std::max(label, TextBox::naturalWidth(fact.label, letters) + 12 * point);
    label = std::clamp(label, portraitWidth * 0.22, portraitWidth * 0.4);
    const qsizetype firstRow = m_pieces.size();
    for (const core::Fact &fact : facts.rows) {
        RowLook look;
        look.width = portraitWidth;
        look.padding = 1.2 * point;
        look.spaceBefore = m_pieces.size() == firstRow ? 5 * point : 0;
        const QString value = fact.value.isEmpty() ? u"–"_s : fact.value;
        addRow({{TextBox(fact.label, letters, label - 8 * point, core::Align::Left, soft), 0},
                {TextBox(value, letters, portraitWidth - label, core::Align::Left, ink), label}}, look);
    }
    keepTogether(firstRow);
}

void Typesetter::keepTogether(qsizetype first)
{
    const qsizetype rows = m_pieces.size() - first;
    if (rows < 2)
        return;
    // No single row is left behind at the top or at the foot of a page.
    m_pieces[first].keepWithNext = true;
    m_pieces[m_pieces.size() - 2].keepWithNext = true;
    for (qsizetype i = first; rows <= fewRows && i < m_pieces.size() - 1; ++i)
        m_pieces[i].keepWithNext = true;
}

void Typesetter::operator()(const core::TableBlock &table)
{
    if (table.columns.isEmpty())
        return;
    bool landscape = table.wide;
    qreal size = table.wide ? 8.5 * point : tableSize;
    ColumnWidths columns = columnWidths(table, font(size), font(size, true), landscape ? landscapeWidth : portraitWidth, cellPadding);
    if (!columns.fits && !landscape) {
        landscape = true;
        columns = columnWidths(table, font(size), font(size, true), landscapeWidth, cellPadding);
    }
    while (!columns.fits && size > 6 * point) {
        size -= 0.5 * point;
        columns = columnWidths(table, font(size), font(size, true), landscapeWidth, cellPadding);
    }
    const QFont letters = font(size);
    const QFont strong = font(size, true);
    const qreal width = landscape ? landscapeWidth : portraitWidth;

    const auto cellsOf = [&](const QStringList &texts, const QFont &look, const QColor &colour) {
        QList<Cell> cells;
        qreal x = 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const bool group = texts.size() == 1 && i == 0;
            const qreal room = (group ? width : columns.widths[i]) - 2 * cellPadding;
            if (i < texts.size())
                cells.append({TextBox(texts[i], look, room, table.columns[i].align, colour), x + cellPadding});
            x += columns.widths[i];
        }
        return cells;
    };
    RowLook look;
    look.width = width;
    look.padding = rowPadding;
    look.landscape = landscape;
    look.spaceBefore = 6 * point;

    if (!table.caption.isEmpty()) {
        RowLook plain = look;
        addRow({{TextBox(table.caption, font(bodySize, true), width, core::Align::Left, ink), 0}}, plain);
        keepLastWithNext();
        look.spaceBefore = 0;
    }
    QStringList titles;
    for (const core::TableColumn &column : table.columns)
        titles.append(column.title);
    const bool hasHead = titles.join(QString()).size() > 0;
    if (hasHead) {
        look.paint = [](QPainter &painter, const QRectF &row) {
            painter.fillRect(row, tint);
            painter.fillRect(QRectF(row.left(), row.bottom() - 0.8 * point, row.width(), 0.8 * point), accent);
        };
        addRow(cellsOf(titles, strong, ink), look);
        keepLastWithNext();
        look.tableHead = int(m_pieces.size()) - 1;
        look.spaceBefore = 0;
    }
    const qsizetype firstRow = m_pieces.size();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const bool isStrong = table.strongRows.contains(int(row));
        look.paint = [](QPainter &painter, const QRectF &line) { painter.fillRect(QRectF(line.left(), line.bottom() - 0.4 * point, line.width(), 0.4 * point), rule); };
        addRow(cellsOf(table.rows[row], isStrong ? strong : letters, ink), look);
        look.spaceBefore = 0;
        if (isStrong && table.rows[row].size() == 1 && row + 1 < table.rows.size())
            keepLastWithNext(); // the name of a group stays with the group
    }
    keepTogether(firstRow);
    if (!table.foot.isEmpty()) {
        if (!table.rows.isEmpty())
            keepLastWithNext();
        look.paint = [](QPainter &painter, const QRectF &line) { painter.fillRect(QRectF(line.left(), line.top(), line.width(), 0.8 * point), ink); };
        addRow(cellsOf(table.foot, strong, ink), look);
    }
}

} // namespace ui
