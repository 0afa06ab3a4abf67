#pragma once

#include "core/base/series.h"
#include "core/kpi/kpiresult.h"
#include "core/store/store.h"

namespace core {

/// Counts the results of the route, live from the records.
class Kpis {
public:
    Kpis(Store &store, const RuleBook &rules) : m_store(store), m_rules(rules) {}

    /// The definitions that hold for a year: the newest version that starts in or before it.
    QList<KpiDefinition> definitions(int year) const;
    std::optional<KpiDefinition> definition(const QString &kpi, int year) const;
    /// All versions of one, newest first.
    QList<KpiDefinition> versions(const QString &kpi, int year) const;
    /// Keeps a change as a new version; the earlier ones stay. Returns what is wrong with it, and keeps nothing then.
    QStringList change(KpiDefinition definition);

    KpiResult count(const KpiDefinition &definition, const KpiQuestion &question) const;
    /// The value at the end of each of `years` years up to and including the asked one, with the goal as a line.
    Series trend(const QString &kpi, const KpiQuestion &question, int years) const;
    /// Pto: persons with income in each month of the year.
    Series personsPerMonth(const KpiQuestion &question) const;
    /// The years of which there are records, oldest first.
    QList<int> years() const;
    /// Owners of dossiers, by name.
    QStringList advisers() const;

private:
    QList<KpiRow> countRoutes(const KpiDefinition &definition, const KpiQuestion &question) const;
    QList<KpiRow> countIncome(const KpiDefinition &definition, const KpiQuestion &question) const;

    Store &m_store;
    const RuleBook &m_rules;
};

/// The translated name of a verdict.
QString nameOf(KpiRow::Verdict verdict);

} // namespace core
