#include "core/exchange/csvreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::CsvReader)
};

constexpr qint64 chunkSize = 1 << 16;

/// Signs that steer a terminal or turn the reading direction: they show a name otherwise than it is written.
bool isForeign(QChar c)
{
    const char16_t sign = c.unicode();
    return (sign < 0x20 && sign != u'\t' && sign != u'\n' && sign != u'\r') || (sign >= 0x7f && sign <= 0x9f) || (sign >= 0x202a && sign <= 0x202e)
        || (sign >= 0x2066 && sign <= 0x2069);
}
} // namespace

bool CsvRecord::isBlank() const
{
    return fault.isEmpty() && std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

CsvReader::CsvReader(QIODevice &device, TextEncoding encoding, QChar separator)
    : m_device(device), m_decoder(encoding), m_separator(separator)
{
}

bool CsvReader::has(qsizetype position)
{
    while (position >= m_buffer.size() && !m_device.atEnd()) {
        const QByteArray chunk = m_device.read(chunkSize);
        if (chunk.isEmpty())
            break;
        m_buffer.append(m_decoder.decode(chunk));
    }
    return position < m_buffer.size();
}

std::optional<CsvRecord> CsvReader::next()
{
    if (m_start > chunkSize) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
    if (m_stopped || !has(m_start))
        return std::nullopt;
    CsvRecord record;
    record.row = ++m_row;
    if (m_row > mostRows) {
        record.fault = Text::tr("A file may have at most %1 rows. Reading stopped here; split the file and bring the rest in after this one.").arg(mostRows);
        m_stopped = true;
        return record;
    }
    readRow(record);
    for (QString &cell : record.cells) {
        if (std::any_of(cell.cbegin(), cell.cend(), isForeign)) {
            cell.removeIf(isForeign);
            record.fault = Text::tr("This row has characters that do not belong in a text file.");
        } else if (cell.contains(QChar(QChar::ReplacementCharacter))) {
            record.fault = Text::tr("This row has characters that do not fit the chosen encoding.");
        }
    }
    return record;
}

void CsvReader::readRow(CsvRecord &record)
{
    qsizetype position = m_start;
    while (true) {
        QString cell;
        if (!readCell(position, cell, record.fault))
            return takeFirstLineOnly(record);
        if (position - m_start > longestRow)
            return giveUp(record);
        record.cells.append(cell);
        if (at(position) == m_separator) {
            ++position;
            continue;
        }
        m_start = has(position) ? afterBreak(position) : position;
        return;
    }
}

bool CsvReader::readCell(qsizetype &position, QString &cell, QString &fault)
{
    if (at(position) != u'"') {
        while (has(position) && m_buffer[position] != m_separator && !isBreak(position) && position - m_start <= longestRow)
            cell.append(m_buffer[position++]);
        return true;
    }
    ++position;
    while (has(position) && position - m_start <= longestRow) {
        const QChar c = m_buffer[position++];
        if (c != u'"') {
            cell.append(c);
        } else if (at(position) == u'"') {
            cell.append(c);
            ++position;
        } else if (!has(position) || at(position) == m_separator || isBreak(position)) {
            return true;
        } else {
            // Quotes that end on another line are more likely one that was never closed meeting one of a later row.
            if (cell.contains(u'\n') || cell.contains(u'\r'))
                break;
            fault = Text::tr("There is text after a closing quotation mark. Inside quotation marks a quotation mark is written twice.");
            return false;
        }
    }
    fault = Text::tr("A quotation mark is opened here and never closed.");
    return false;
}

/// After wrong quotes nobody knows where the row ends; the end of the line is where a reader would start again.
void CsvReader::takeFirstLineOnly(CsvRecord &record)
{
    qsizetype end = m_start;
    while (has(end) && !isBreak(end) && end - m_start <= longestRow)
        ++end;
    if (end - m_start > longestRow)
        return giveUp(record);
    record.cells = m_buffer.mid(m_start, end - m_start).split(m_separator);
    m_start = has(end) ? afterBreak(end) : end;
}

void CsvReader::giveUp(CsvRecord &record)
{
    record.cells = {m_buffer.mid(m_start, 200)};
    record.fault = Text::tr("This row is longer than %1 characters. Reading stopped here; check that this is a CSV file.").arg(longestRow);
    m_stopped = true;
}

} // namespace core
