#pragma once

#include "core/kpi/kpis.h"

namespace core {

/// A line of the list behind a figure that is no agreed result: a contact, somebody in a group, a workshop, a referral.
struct ServiceRow {
    QString id;
    Id<Dossier> dossier; ///< null for a contact or a guest without one, and for a workshop
    QString number;
    QString name;        ///< of the client; else what it is
    QString words;       ///< what was done or came of it
    QString municipality;
    QDate day;
    QString place;       ///< where to look at it: a tab of the dossier, else "walkin/<contact>" or "group/<group>"
};

/// One figure; its number is that of its rows and nothing else.
struct ServiceFigure {
    QString key;
    QString label;
    QList<ServiceRow> rows;
    bool isHead = false; ///< told large; the others say what it consists of
    int count() const { return int(rows.size()); }
};

/// One kind of service with everything that is told of it over a period.
struct ServiceTopic {
    QString key;   ///< walkin, newcomers, workshops, referrals, debts
    QString title;
    QString value; ///< "4 of 7 started"
    QString words; ///< how they are counted, in one sentence
    QList<ServiceFigure> figures;

    /// A figure without rows when there is none.
    ServiceFigure figure(const QString &key) const;
};

/// What the route does beside its agreed results: the walk-in hour, statushouders, workshops, referrals and debts.
class ServiceFigures {
public:
    explicit ServiceFigures(const Kpis &kpis) : m_kpis(kpis) {}

    /// Every topic over the asked year, quarter or month, for a municipality and an adviser when they are asked.
    QList<ServiceTopic> of(const KpiQuestion &question) const;
    /// Tables the figures are made from.
    static QSet<QString> tables();

private:
    ServiceTopic walkIn(const KpiQuestion &question) const;
    ServiceTopic newcomers(const KpiQuestion &question) const;
    ServiceTopic workshops(const KpiQuestion &question) const;
    ServiceTopic referrals(const KpiQuestion &question) const;
    ServiceTopic debts(const KpiQuestion &question) const;
    /// A row about a client; nullopt when the client is not asked about.
    std::optional<ServiceRow> rowOf(const QString &dossier, const KpiQuestion &question) const;

    const Kpis &m_kpis;
};

} // namespace core
