#pragma once

#include "core/report/showncounts.h"
#include "core/walkin/walkinyear.h"

namespace core {

/// The walk-in hour of a year as its reader may see it. Everything is reckoned over all municipalities together, also for a paper about
/// one: what is hidden there must not come out beside another paper.
class WalkInCounts {
public:
    /// `municipality`: of the paper; empty: all of them.
    WalkInCounts(Store &store, int year, const QString &municipality, bool inHouse);

    /// What is told of the municipality of the paper.
    const WalkInYear &here() const { return m_here; }
    /// By municipality; group is outcome, result, form, question or signal.
    const ShownCounts &of(const QString &group) const;
    /// The figures of the paper under each other; no rows when there was nobody.
    TableBlock list(const QString &group, const QString &title, const QString &numbers) const;
    TableBlock byMunicipality() const;
    /// Outcomes by municipality, or of that of the paper.
    TableBlock outcomes() const { return of(QStringLiteral("outcome")).block(m_only); }

    /// Entrepreneurs served, or the sign for a number that is hidden.
    QString served() const;
    QString signalsReceived() const;
    /// Solved or in lasting help, as a share of those served; nullopt when it would tell more than the tables.
    std::optional<Percentage> helpedShare() const;
    bool hidesAnything() const;

private:
    CountTable table(const QString &group, const QString &title) const;
    qsizetype row() const { return m_only.value_or(m_keys.size()); }

    WalkInYear m_all;
    WalkInYear m_here;
    QStringList m_keys;  ///< municipalities of contacts and signals
    std::optional<qsizetype> m_only;
    bool m_inHouse;
    QStringList m_groups;
    QList<ShownCounts> m_shown;
};

} // namespace core
