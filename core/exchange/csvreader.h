#pragma once

#include "core/exchange/textencoding.h"

#include <QStringList>

namespace core {

/// One row of a CSV file as it stands there.
struct CsvRecord {
    int row = 0; ///< as a spreadsheet counts: the first row is 1, a line break inside quotes does not count
    QStringList cells;
    QString fault; ///< why this row cannot be read, in words; empty when it can
    bool isBlank() const;
};

/// Reads RFC 4180 piece by piece. A broken row comes back with its fault and reading goes on after it;
/// a line or a file without end stops the reading, so that no file can make the program wait or fill the memory.
class CsvReader {
public:
    CsvReader(QIODevice &device, TextEncoding encoding, QChar separator);
    /// nullopt after the last row.
    std::optional<CsvRecord> next();
    qint64 bytesRead() const { return m_device.pos(); }

    static constexpr qsizetype longestRow = 200'000; ///< in characters
    static constexpr int mostRows = 100'000; ///< every row is kept with its verdict until the user has seen it

private:
    bool has(qsizetype position);
    QChar at(qsizetype position) { return has(position) ? m_buffer[position] : QChar(); }
    bool isBreak(qsizetype position) { return has(position) && (m_buffer[position] == u'\n' || m_buffer[position] == u'\r'); }
    qsizetype afterBreak(qsizetype position) { return position + (at(position) == u'\r' && at(position + 1) == u'\n' ? 2 : 1); }
    void readRow(CsvRecord &record);
    /// Reads one cell from `position` on; false when its quotes are wrong.
    bool readCell(qsizetype &position, QString &cell, QString &fault);
    void takeFirstLineOnly(CsvRecord &record);
    void giveUp(CsvRecord &record);

    QIODevice &m_device;
    TextDecoder m_decoder;
    QChar m_separator;
    QString m_buffer;
    qsizetype m_start = 0; // where the next row begins in m_buffer
    int m_row = 0;
    bool m_stopped = false;
};

} // namespace core
