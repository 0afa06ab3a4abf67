#pragma once

#include "core/base/problem.h"
#include "core/kpi/kpis.h"

namespace core {

/// A result as it was published, for one municipality or for all of them. It never changes; a newer one goes before it.
struct FrozenKpi {
    Id<FrozenKpi> id;
    QString batch; ///< shared by the figures and rows that were frozen together
    QString kpi;
    int year = 0;
    QString municipality; ///< empty: all
    int version = 1;      ///< of the definition it was counted by
    QDate first;          ///< of the measuring period
    QDate last;
    int numerator = 0;
    int denominator = 0;
    int counted = 0;      ///< rows counted in
    int months = 0;       ///< of service, or with income
    Money earned;
    Money norm;
    int atGoal = 0;       ///< pto: persons who earned the agreed part
    std::optional<qint64> goal;
    bool reached = false;
    QDateTime at;
    QString adviser;
    QString note;

    qint64 valueThousandths(bool persons) const;
};

template <> const Table<FrozenKpi> &tableOf<FrozenKpi>();

/// A dossier behind a published result, as it counted then.
struct FrozenRow {
    Id<FrozenRow> id;
    Id<Dossier> dossier;
    QString batch;
    QString kpi;
    QString municipality;
    QString verdict; ///< counted, doubt
    bool success = false;
    QDate start;
    QDate end;
    int months = 0;
    Money earned;
    Money norm;
    QString reason;
};

template <> const Table<FrozenRow> &tableOf<FrozenRow>();

/// What makes the live figure differ from the published one: one dossier and what became of it.
struct KpiDifference {
    Id<Dossier> dossier; ///< null for dossiers that were removed
    QString number;
    QString name;
    QString words;
};

/// The published results: "Vaststellen".
class FrozenKpis {
public:
    FrozenKpis(Store &store, const Kpis &kpis) : m_store(store), m_kpis(kpis) {}

    /// Freezes these results of a year, for all municipalities and each of them, in one act. Refuses while the measuring period is not over.
    QList<Problem> freeze(const QStringList &kpis, int year, const QString &note);
    /// The newest published figure; adviser and quarter are not published.
    std::optional<FrozenKpi> current(const QString &kpi, const KpiQuestion &question) const;
    /// Every published figure, newest first.
    QList<FrozenKpi> history(const QString &kpi, const KpiQuestion &question) const;
    /// The dossiers counted in then, of the municipality of the figure.
    QList<FrozenRow> rows(const FrozenKpi &frozen) const;
    /// Empty when the live figure rests on the same dossiers in the same way.
    QList<KpiDifference> differences(const FrozenKpi &frozen, const KpiResult &live) const;

private:
    Store &m_store;
    const Kpis &m_kpis;
};

} // namespace core
