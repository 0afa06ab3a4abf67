#pragma once

#include "core/base/series.h"
#include "core/kpi/kpiresult.h"
#include "core/store/store.h"

namespace core {

/// The client of a dossier as results name and narrow them.
struct KpiClient {
    QString number;
    QString owner;
    QString name;
    QString municipality;
};

/// Counts the results of the route, live from the records. What was counted is remembered until anything in the vault changes.
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
    /// Forgets what no longer holds: the vault has changed since, or another day began.
    void remember() const;
    const QHash<QString, KpiClient> &clients() const;
    QList<KpiRow> countRoutes(const KpiDefinition &definition, const KpiQuestion &question) const;
    QList<KpiRow> countIncome(const KpiDefinition &definition, const KpiQuestion &question) const;

    struct Memory {
        qint64 sequence = -1; ///< of the journal
        QDate day;
        QHash<QString, KpiClient> clients; ///< by id of the dossier
        QHash<QString, QList<KpiRow>> counted;
    };

    Store &m_store;
    const RuleBook &m_rules;
    mutable Memory m_memory;
};

/// The translated name of a verdict.
QString nameOf(KpiRow::Verdict verdict);

} // namespace core
