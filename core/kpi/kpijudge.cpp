#include "core/kpi/kpijudge.h"

namespace core {

namespace {

QSet<QString> wordsOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(words.begin(), words.end());
}

int wholeMonths(QDate start, QDate end)
{
    const QDate after = end.addDays(1);
    const int months = (after.year() - start.year()) * 12 + after.month() - start.month();
    return months - (after.day() < start.day());
}

} // namespace

KpiJudge::KpiJudge(const KpiDefinition &definition, const KpiPeriod &period, QDate today)
    : m_period(period), m_lastDay(qMin(period.last, today)), m_expectedMonths(definition.expectedMonths), m_needsBenefit(definition.needsBenefit),
      m_success(wordsOf(definition.success)), m_excluded(wordsOf(definition.excluded))
{
}

KpiJudge::Judgement KpiJudge::judge(const RouteFact &route) const
{
    using Verdict = KpiRow::Verdict;
    Judgement judgement;
    // Seen from the end of the period, a route that ended later was still running.
    judgement.end = route.end > m_period.last ? QDate() : route.end;
    judgement.months = wholeMonths(route.start, judgement.end.isValid() ? judgement.end : m_lastDay);
    const auto say = [&](Verdict verdict, Reason reason) {
        judgement.verdict = verdict;
        judgement.reason = reason;
        return judgement;
    };
    if (!judgement.end.isValid())
        return judgement.months > m_expectedMonths && m_expectedMonths > 0 ? say(Verdict::InDoubt, Reason::RunsTooLong) : say(Verdict::LeftOut, Reason::Running);
    if (route.outcome.isEmpty())
        return say(Verdict::InDoubt, Reason::NoOutcome);
    if (m_excluded.contains(route.outcome))
        return say(Verdict::LeftOut, Reason::Excluded);
    if (m_needsBenefit && !route.hasBenefit)
        return say(Verdict::InDoubt, Reason::NoBenefit);
    judgement.success = m_success.contains(route.outcome);
    return say(Verdict::Counted, Reason::Outcome);
}

} // namespace core
