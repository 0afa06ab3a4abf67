#include "core/kpi/kpijudge.h"
#include "core/kpi/kpis.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::KpiCount)
};

bool isAsked(const KpiClient &client, const KpiQuestion &question)
{
    return (question.municipality.isEmpty() || client.municipality == question.municipality) && (question.adviser.isEmpty() || client.owner == question.adviser);
}

KpiRow rowOf(const KpiClient &client)
{
    KpiRow row;
    row.dossier = client.dossier;
    row.number = client.number;
    row.name = client.name;
    row.municipality = client.municipality;
    return row;
}

void sortByNumber(QList<KpiRow> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const KpiRow &a, const KpiRow &b) { return a.number != b.number ? a.number < b.number : a.start < b.start; });
}

QString reasonText(const KpiJudge::Judgement &judgement, const QString &outcome, const Catalogue &outcomes)
{
    using Reason = KpiJudge::Reason;
    switch (judgement.reason) {
    case Reason::Running:
        return Text::tr("Still in the route");
    case Reason::RunsTooLong:
        return Text::tr("Runs for %n month(s) without an outcome, longer than was agreed on", nullptr, judgement.months);
    case Reason::NoOutcome:
        return Text::tr("Ended without an outcome");
    case Reason::NoBenefit:
        return Text::tr("No benefit recorded at the start of the route");
    case Reason::Excluded:
    case Reason::Outcome:
        break;
    }
    return outcomes.label(outcome);
}

/// Income of one dossier over the months of a period.
struct Earnings {
    int months = 0;
    Money earned;
    Money norm;
    int withoutNorm = 0;
    QDate start; ///< of the route that ran in the period
    QDate end;
    bool hasRoute = false;

    void add(const IncomeFact &income)
    {
        if (income.earned.isZero())
            return;
        if (income.norm.isZero()) {
            ++withoutNorm;
            return;
        }
        ++months;
        earned += income.earned;
        norm += income.norm;
    }
};

/// The months of a period, out of income that is sorted by month.
std::pair<QList<IncomeFact>::const_iterator, QList<IncomeFact>::const_iterator> within(const QList<IncomeFact> &incomes, const KpiPeriod &period)
{
    const auto before = [](const IncomeFact &income, Month month) { return income.month < month; };
    const auto first = std::lower_bound(incomes.begin(), incomes.end(), Month::of(period.first), before);
    return {first, std::lower_bound(first, incomes.end(), Month::of(period.last).next(), before)};
}

} // namespace

QList<KpiRow> Kpis::countRoutes(const KpiDefinition &definition, const KpiQuestion &question) const
{
    const Catalogue outcomes = Catalogue::read(u"routes"_s).within(definition.route, u"outcomes"_s);
    const KpiJudge judge(definition, periodOf(definition, question), m_store.clock().today());
    const QList<KpiClient> &clients = m_memory->facts.clients();
    QList<KpiRow> rows;
    for (const RouteFact &route : m_memory->facts.routes(definition.route)) {
        const KpiClient &client = clients[route.client];
        if (!judge.concerns(route) || !isAsked(client, question))
            continue;
        const KpiJudge::Judgement judgement = judge.judge(route);
        KpiRow row = rowOf(client);
        row.start = route.start;
        row.end = judgement.end;
        row.months = judgement.months;
        row.verdict = judgement.verdict;
        row.success = judgement.success;
        row.reason = reasonText(judgement, route.outcome, outcomes);
        rows.append(row);
    }
    sortByNumber(rows);
    return rows;
}

KpiTally Kpis::tallyRoutes(const KpiDefinition &definition, const KpiQuestion &question) const
{
    const KpiJudge judge(definition, periodOf(definition, question), m_store.clock().today());
    const QList<KpiClient> &clients = m_memory->facts.clients();
    KpiTally tally;
    for (const RouteFact &route : m_memory->facts.routes(definition.route)) {
        if (!judge.concerns(route) || !isAsked(clients[route.client], question))
            continue;
        const KpiJudge::Judgement judgement = judge.judge(route);
        tally.denominator += judgement.verdict == KpiRow::Verdict::Counted;
        tally.numerator += judgement.success;
    }
    return tally;
}

QList<KpiRow> Kpis::countIncome(const KpiDefinition &definition, const KpiQuestion &question) const
{
    using Verdict = KpiRow::Verdict;
    const KpiPeriod period = periodOf(definition, question);
    const QList<KpiClient> &clients = m_memory->facts.clients();
    QMap<qsizetype, Earnings> all;
    const auto [first, last] = within(m_memory->facts.incomes(), period);
    for (auto income = first; income != last; ++income)
        if (isAsked(clients[income->client], question))
            all[income->client].add(*income);
    const KpiJudge judge(definition, period, m_store.clock().today());
    for (const RouteFact &route : m_memory->facts.routes(definition.route)) {
        if (!judge.concerns(route) || !isAsked(clients[route.client], question))
            continue;
        Earnings &earnings = all[route.client];
        earnings.end = !earnings.hasRoute || (earnings.end.isValid() && route.end > earnings.end) || !route.end.isValid() ? route.end : earnings.end;
        if (!earnings.hasRoute)
            earnings.start = route.start;
        earnings.hasRoute = true;
    }
    QList<KpiRow> rows;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        KpiRow row = rowOf(clients[each.key()]);
        const Earnings &earnings = *each;
        row.start = earnings.start;
        row.end = earnings.end;
        row.months = earnings.months;
        row.earned = earnings.earned;
        row.norm = earnings.norm;
        row.success = row.earned.shareOf(row.norm) >= definition.minimumShare && row.months > 0;
        if (row.months > 0) {
            row.reason = Text::tr("Income in %n month(s)", nullptr, row.months);
        } else if (earnings.withoutNorm > 0) {
            row.verdict = Verdict::InDoubt;
            row.reason = Text::tr("Income entered in %n month(s), but no norm to hold it against", nullptr, earnings.withoutNorm);
        } else {
            row.verdict = Verdict::LeftOut;
            row.reason = question.isWholeYear() ? Text::tr("No income in this year") : Text::tr("No income in this period");
        }
        rows.append(row);
    }
    sortByNumber(rows);
    return rows;
}

KpiTally Kpis::tallyIncome(const KpiDefinition &definition, const KpiQuestion &question) const
{
    const QList<KpiClient> &clients = m_memory->facts.clients();
    KpiTally tally;
    const auto [first, last] = within(m_memory->facts.incomes(), periodOf(definition, question));
    for (auto income = first; income != last; ++income)
        tally.numerator += !income->earned.isZero() && !income->norm.isZero() && isAsked(clients[income->client], question);
    tally.denominator = measuredMonths(definition, question);
    return tally;
}

Series Kpis::personsPerMonth(const KpiQuestion &question) const
{
    const auto known = definition(u"pto"_s, question.year);
    const KpiPeriod period = periodOf(known.value_or(KpiDefinition()), {question.year, {}, {}});
    remember();
    const QList<KpiClient> &clients = m_memory->facts.clients();
    QMap<Month, int> persons;
    const auto [first, last] = within(m_memory->facts.incomes(), period);
    for (auto income = first; income != last; ++income)
        if (!income->earned.isZero() && !income->norm.isZero() && isAsked(clients[income->client], question))
            ++persons[income->month];
    Series series;
    series.title = Text::tr("Persons with income, per month of %1").arg(question.year);
    series.kind = ChartKind::Bars;
    series.unit = ChartUnit::Count;
    series.labelTitle = Text::tr("Month");
    SeriesRow row;
    row.name = Text::tr("Persons with income");
    const bool inOneYear = period.first.year() == period.last.year();
    for (Month month = Month::of(period.first); month <= Month::of(period.last); month = month.next()) {
        const QString name = QLocale().standaloneMonthName(month.number(), QLocale::ShortFormat);
        series.labels.append(inOneYear ? name : u"%1 '%2"_s.arg(name).arg(month.year() % 100, 2, 10, QLatin1Char('0')));
        const int count = persons.value(month);
        row.values.append(count > 0 ? std::optional(double(count)) : std::nullopt);
    }
    series.rows.append(row);
    if (known && known->goal)
        series.limits.append({Text::tr("Goal %1").arg(*known->goal), double(*known->goal), SeriesLimit::Kind::Goal});
    return series;
}

} // namespace core
