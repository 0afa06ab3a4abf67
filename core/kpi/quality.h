#pragma once

#include "core/kpi/kpis.h"

namespace core {

/// Something a dossier misses that the figures of a year need, and where to fill it in.
struct QualityRow {
    QString id; ///< of the line: check, dossier and what it is about
    Id<Dossier> dossier;
    QString number;
    QString name;
    QString municipality;
    QString owner;
    QString check; ///< key, such as "no-outcome"
    QString what;  ///< in words
    QString place; ///< tab of the dossier, or table, to jump to
};

/// What must be cleared before the results of a year can be trusted.
class DataQuality {
public:
    explicit DataQuality(const Kpis &kpis) : m_kpis(kpis) {}

    /// Of the dossiers that count in the year, by check and number.
    QList<QualityRow> rows(const KpiQuestion &question) const;
    /// The dossiers in those rows, each once.
    QList<Id<Dossier>> dossiers(const KpiQuestion &question) const;
    /// The name of a check as a heading: "Ended without an outcome".
    static QString title(const QString &check);
    /// The year whose report comes next: last year until the end of March, then this one.
    static int yearToReport(QDate today) { return today.month() <= 3 ? today.year() - 1 : today.year(); }
    /// Tables the list is made from.
    static QSet<QString> tables();

private:
    const Kpis &m_kpis;
};

} // namespace core
