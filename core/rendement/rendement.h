#pragma once

#include "core/base/series.h"
#include "core/dossier/dossier.h"
#include "core/kpi/kpis.h"
#include "core/rendement/assumptions.h"
#include "core/rendement/cost.h"

namespace core {

/// The steps of the return, each with rows of its own.
enum class RendementStep { Staff, Integration, Purchased, Exit, ExitBefore, Earned };

/// One row behind a step: a part of a cost, or what one dossier saved.
struct RendementRow {
    QString id;
    RendementStep step = RendementStep::Staff;
    Id<Dossier> dossier; ///< null for a cost
    QString number;
    QString name;        ///< of the client, or what the cost was for
    QString municipality;
    QString route;
    QDate from;
    QDate until;
    Money amount;        ///< costs are below zero
    QString formula;     ///< how it was reckoned, in words
    QString place = {};  ///< where in the dossier it was recorded; empty: where its step is
};

/// What could count, but misses something.
struct RendementDoubt {
    Id<Dossier> dossier;
    QString number;
    QString name;
    QString municipality;
    QString why;
};

/// Costs and yields of one year, row by row; every sum here is made from `rows` and nothing else.
struct RendementYear {
    int year = 0;
    QList<RendementRow> rows;
    QList<RendementDoubt> doubts;
    QList<ReturnAssumption> assumptions;

    /// Only one municipality or route; empty means all.
    RendementYear within(const QString &municipality, const QString &route) const;
    QList<RendementRow> rowsOf(RendementStep step) const;
    Money sumOf(RendementStep step) const;
    Money costs() const;  ///< below zero
    Money yields() const;
    Money balance() const { return costs() + yields(); }
    /// Persons behind a step; a person counts once.
    int personsOf(RendementStep step) const;
};

/// Reckons what the route cost and yielded.
class Rendement {
public:
    Rendement(Store &store, const Kpis &kpis) : m_store(store), m_kpis(kpis) {}

    /// Remembered until anything in the vault changes.
    RendementYear of(int year) const;
    /// Tables it is reckoned from.
    static QSet<QString> tables();

private:
    Store &m_store;
    const Kpis &m_kpis;
    mutable qint64 m_sequence = -1;
    mutable QDate m_day;
    mutable QHash<QString, RendementYear> m_known; ///< by year and language
};

QList<RendementStep> rendementSteps();
QString nameOf(RendementStep step);
bool isCost(RendementStep step);

/// Costs down, yields up, the balance as the last bar; steps without an amount stay in, so that nobody wonders.
Series rendementChart(const RendementYear &year, const QString &where);

} // namespace core
