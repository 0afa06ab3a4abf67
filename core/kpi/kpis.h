#pragma once

#include "core/base/series.h"
#include "core/kpi/kpifacts.h"
#include "core/kpi/kpiresult.h"

namespace core {

/// Counts the results of the route, live from the records. What was counted is remembered until anything in the vault changes.
class Kpis {
public:
    Kpis(Store &store, const RuleBook &rules) : m_store(store), m_rules(rules), m_memory(std::make_unique<Memory>(store)) {}

    /// The definitions that hold for a year: the newest version that starts in or before it.
    QList<KpiDefinition> definitions(int year) const;
    std::optional<KpiDefinition> definition(const QString &kpi, int year) const;
    /// All versions of one, newest first.
    QList<KpiDefinition> versions(const QString &kpi, int year) const;
    /// Keeps a change as a new version; the earlier ones stay. Returns what is wrong with it, and keeps nothing then.
    QStringList change(KpiDefinition definition);

    KpiResult count(const KpiDefinition &definition, const KpiQuestion &question) const;
    /// The figure alone, by the same judge.
    KpiTally tally(const KpiDefinition &definition, const KpiQuestion &question) const;
    /// The value of each of `years` years up to and including the asked one, with the goal as a line; years before the records begin are left out.
    Series trend(const QString &kpi, const KpiQuestion &question, int years) const;
    /// The value of each of `quarters` quarters up to and including the last one of the asked year.
    Series quarters(const QString &kpi, const KpiQuestion &question, int quarters) const;
    /// What each point of quarters() stands for.
    QList<KpiQuestion> quarterQuestions(const KpiQuestion &question, int quarters) const;
    /// The value in each municipality.
    Series perMunicipality(const QString &kpi, const KpiQuestion &question) const;
    /// Pto: persons with income in each month of the year.
    Series personsPerMonth(const KpiQuestion &question) const;
    /// The years of which there are records, oldest first.
    QList<int> years() const;
    /// Owners of dossiers, by name.
    QStringList advisers() const;

    /// The records it counts from, as they are now.
    const KpiFacts &facts() const;
    Store &store() const { return m_store; }

private:
    /// Forgets what no longer holds: the vault has changed since, or another day began.
    void remember() const;
    const QList<KpiDefinition> &builtIn(int year) const;
    QList<KpiRow> countRoutes(const KpiDefinition &definition, const KpiQuestion &question) const;
    QList<KpiRow> countIncome(const KpiDefinition &definition, const KpiQuestion &question) const;
    KpiTally tallyRoutes(const KpiDefinition &definition, const KpiQuestion &question) const;
    KpiTally tallyIncome(const KpiDefinition &definition, const KpiQuestion &question) const;
    int measuredMonths(const KpiDefinition &definition, const KpiQuestion &question) const;
    Series pointsOf(const QString &kpi, const QList<std::pair<QString, KpiQuestion>> &points) const;

    struct Memory {
        explicit Memory(const Store &store) : facts(store) {}
        qint64 sequence = -1; ///< of the journal
        QDate day;
        KpiFacts facts;
        QHash<QString, QList<KpiRow>> counted;
        QHash<QString, KpiTally> tallied;
        QList<int> years;
        std::map<int, QList<KpiDefinition>> builtIn; ///< by year
        std::optional<QList<KpiDefinition>> changed; ///< versions of this vault, newest first
    };

    Store &m_store;
    const RuleBook &m_rules;
    mutable std::unique_ptr<Memory> m_memory;
};

/// The translated name of a verdict.
QString nameOf(KpiRow::Verdict verdict);
/// "Q3 2018"
QString quarterName(int year, int quarter);

} // namespace core
