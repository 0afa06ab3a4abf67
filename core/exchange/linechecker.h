#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/knownrows.h"

namespace core {

/// Judges the rows of a file one after another; remembers the earlier ones, because a file may hold the same row twice.
class LineChecker {
public:
    LineChecker(const Store &store, const Layout &layout, const QStringList &headings, const Mapping &mapping);
    ImportLine check(const CsvRecord &record);

private:
    using Values = QHash<QString, QVariant>; // by key of the layout's column
    bool hasWholeCells(ImportLine &line) const;
    void readCells(ImportLine &line, Values &values);
    void readColumn(const LayoutColumn &column, ImportLine &line, Values &values);
    QString textOf(const LayoutColumn &column, const ImportLine &line) const;
    QString headingOf(const LayoutColumn &column) const;
    void checkDates(ImportLine &line, const Values &values) const;
    void checkWhole(ImportLine &line, const Values &values) const;
    void recognise(ImportLine &line, const Values &values);
    void checkCeiling(ImportLine &line, const Values &values);
    static void refuse(ImportLine &line, const QString &column, const QString &text);
    static void doubt(ImportLine &line, const QString &column, const QString &text);

    const Layout &m_layout;
    QStringList m_headings;
    Mapping m_mapping;
    QDate m_today;
    KnownRows m_known;
    QHash<QString, int> m_seen; // recognition and values, row where they first stood
    QHash<QString, qint64> m_added; // ceiling values, sum of the accepted rows before
};

} // namespace core
