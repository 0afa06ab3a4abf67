#pragma once

#include "core/exchange/sheet.h"

#include <QIODevice>

namespace core {

/// Counts rows over several sheets for one progress; throws Failure(Cancelled) when its watcher stops.
class RowCounter {
public:
    RowCounter(const Progress &progress, qint64 total) : m_progress(progress), m_total(total) {}
    void next()
    {
        if (++m_done % 200 == 0 || m_done == m_total)
            report(m_progress, m_done, m_total);
    }
    qint64 done() const { return m_done; }

private:
    const Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

/// UTF-8 with a mark, semicolons and Dutch words, so that a double click opens it well; cells that look like a formula are guarded.
void writeCsv(const Sheet &sheet, QIODevice &device, RowCounter &counter);

/// An array with an object per row: cents, minutes and counts are whole numbers, days ISO texts, choices their keys, nothing is null.
void writeJsonRows(const Sheet &sheet, QIODevice &device, RowCounter &counter);

/// One workbook with a page per sheet: typed cells, frozen headings, filter. Written whole to `path`. Throws Failure(File).
void writeXlsx(const QList<Sheet> &sheets, const QString &path, RowCounter &counter);

} // namespace core
