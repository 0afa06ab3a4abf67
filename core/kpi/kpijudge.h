#pragma once

#include "core/kpi/kpifacts.h"
#include "core/kpi/kpiresult.h"

namespace core {

/// Whether one route counts, and why. The list and the points of a chart ask the same judge, so they cannot differ.
class KpiJudge {
public:
    enum class Reason { Running, RunsTooLong, NoOutcome, Excluded, NoBenefit, Outcome };
    struct Judgement {
        KpiRow::Verdict verdict = KpiRow::Verdict::Counted;
        bool success = false;
        Reason reason = Reason::Outcome;
        QDate end; ///< null when it still ran at the end of the period
        int months = 0; ///< of service
    };

    KpiJudge(const KpiDefinition &definition, const KpiPeriod &period, QDate today);
    /// Whether the route ran in the period at all.
    bool concerns(const RouteFact &route) const { return route.start <= m_period.last && (!route.end.isValid() || route.end >= m_period.first); }
    Judgement judge(const RouteFact &route) const;

private:
    KpiPeriod m_period;
    QDate m_lastDay; ///< of what can be known
    int m_expectedMonths;
    bool m_needsBenefit;
    QSet<QString> m_success;
    QSet<QString> m_excluded;
};

} // namespace core
