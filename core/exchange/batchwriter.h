#pragma once

#include "core/exchange/importplan.h"

namespace core {

/// Turns accepted rows of a file into records, inside one operation.
class BatchWriter {
public:
    BatchWriter(const Store &store, Writer &writer, const Layout &layout);
    void write(const ImportLine &line);

private:
    using Rows = QMap<QString, Row>; // by name of the layout's record, as written so far for this line
    Row presentRow(const LayoutRecord &record, const QString &dossier, const Row &facts) const;
    Row newRow(const LayoutRecord &record, const QString &dossier, const Row &facts, const Rows &written);
    QString freshValue(const QString &rule, const LayoutRecord &record, const Rows &written, const Row &row) const;
    QString freshValueOf(const QString &rule, const LayoutRecord &record, const Rows &written, const Row &row) const;
    QString freeNumber(const QString &wanted);

    const Store &m_store;
    Writer &m_writer;
    const Layout &m_layout;
    QString m_year;
    int m_lastNumber = 0; // of this year
};

} // namespace core
