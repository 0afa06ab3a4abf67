#include "core/dossier/person.h"
#include "core/kpi/kpis.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::KpiCount)
};

// The client of a dossier, once, whatever else was filled in.
const QString clientColumn = u"(select %1 from persons p where p.dossier = d.id and p.role = 'client' limit 1)"_s;

QString whoColumns()
{
    return u"d.id as dossier, d.number, %1 as name, %2 as municipality"_s.arg(
        clientColumn.arg(u"trim(coalesce(nullif(first_name, ''), initials) || ' ' || prefix) || ' ' || last_name"_s), clientColumn.arg(u"municipality"_s));
}

QString filter()
{
    return u"(? = '' or %1 = ?) and (? = '' or d.owner = ?)"_s.arg(clientColumn.arg(u"municipality"_s));
}

QVariantList filterValues(const KpiQuestion &question)
{
    return {toSql(question.municipality), toSql(question.municipality), toSql(question.adviser), toSql(question.adviser)};
}

KpiRow whoOf(const Row &found)
{
    KpiRow row;
    fromSql(row.dossier, found.value(u"dossier"_s));
    row.number = found.value(u"number"_s).toString();
    row.name = found.value(u"name"_s).toString().simplified();
    row.municipality = found.value(u"municipality"_s).toString();
    return row;
}

int wholeMonths(QDate start, QDate end)
{
    const QDate after = end.addDays(1);
    int months = (after.year() - start.year()) * 12 + after.month() - start.month();
    return months - (after.day() < start.day());
}

void judge(KpiRow &row, const KpiDefinition &definition, const Row &found, const Catalogue &outcomes)
{
    using Verdict = KpiRow::Verdict;
    const QString outcome = found.value(u"outcome"_s).toString();
    if (!row.end.isValid() && row.months > definition.expectedMonths && definition.expectedMonths > 0) {
        row.verdict = Verdict::InDoubt;
        row.reason = Text::tr("Runs for %n month(s) without an outcome, longer than was agreed on", nullptr, row.months);
    } else if (!row.end.isValid()) {
        row.verdict = Verdict::LeftOut;
        row.reason = Text::tr("Still in the route");
    } else if (outcome.isEmpty()) {
        row.verdict = Verdict::InDoubt;
        row.reason = Text::tr("Ended without an outcome");
    } else if (definition.isExcluded(outcome)) {
        row.verdict = Verdict::LeftOut;
        row.reason = outcomes.label(outcome);
    } else if (definition.needsBenefit && found.value(u"benefits"_s).toInt() == 0) {
        row.verdict = Verdict::InDoubt;
        row.reason = Text::tr("No benefit recorded at the start of the route");
    } else {
        row.success = definition.isSuccess(outcome);
        row.reason = outcomes.label(outcome);
    }
}

} // namespace

QList<KpiRow> Kpis::countRoutes(const KpiDefinition &definition, const KpiQuestion &question) const
{
    const QDate first(question.year, 1, 1);
    const QDate last(question.year, 12, 31);
    const QString sql = u"select %1, r.start_day, r.end_day, r.outcome, "
                        "(select count(*) from benefits b where b.dossier = d.id and b.kind <> 'none' and b.from_day <= r.start_day "
                        "and (b.until_day is null or b.until_day >= r.start_day)) as benefits "
                        "from routes r join dossiers d on d.id = r.dossier "
                        "where r.kind = ? and r.start_day <= ? and (r.end_day is null or r.end_day >= ?) and %2 order by d.number, r.start_day"_s
                            .arg(whoColumns(), filter());
    const Catalogue outcomes = Catalogue::read(u"routes"_s).within(definition.route, u"outcomes"_s);
    QList<KpiRow> rows;
    for (const Row &found : m_store.query(sql, QVariantList{definition.route, toSql(last), toSql(first)} + filterValues(question))) {
        KpiRow row = whoOf(found);
        fromSql(row.start, found.value(u"start_day"_s));
        fromSql(row.end, found.value(u"end_day"_s));
        // Seen from the end of the measured year, a route that ended later was still running.
        if (row.end > last)
            row.end = {};
        row.months = wholeMonths(row.start, row.end.isValid() ? row.end : qMin(last, m_store.clock().today()));
        judge(row, definition, found, outcomes);
        rows.append(row);
    }
    return rows;
}

QList<KpiRow> Kpis::countIncome(const KpiDefinition &definition, const KpiQuestion &question) const
{
    using Verdict = KpiRow::Verdict;
    const Month first(question.year, 1);
    const Month last(question.year, 12);
    const QString earned = u"coalesce(i.counted_cents, max(i.turnover_cents - i.costs_cents, 0))"_s;
    const QString sql = u"select %1, r.start_day, r.end_day, sum(%3 > 0 and i.norm_cents > 0) as months, "
                        "coalesce(sum(case when i.norm_cents > 0 then %3 end), 0) as earned, "
                        "coalesce(sum(case when %3 > 0 then i.norm_cents end), 0) as norm, sum(%3 > 0 and i.norm_cents = 0) as without_norm "
                        "from dossiers d left join (select dossier, min(start_day) as start_day, max(coalesce(end_day, '9999')) as end_day from routes "
                        "where kind = ? and start_day <= ? and (end_day is null or end_day >= ?) group by dossier) r on r.dossier = d.id "
                        "left join pto_income i on i.dossier = d.id and i.month between ? and ? "
                        "where (r.dossier is not null or i.dossier is not null) and %2 group by d.id order by d.number"_s
                            .arg(whoColumns(), filter(), earned);
    QList<KpiRow> rows;
    for (const Row &found : m_store.query(sql, QVariantList{definition.route, toSql(last.lastDay()), toSql(first.firstDay()), toSql(first), toSql(last)} + filterValues(question))) {
        KpiRow row = whoOf(found);
        fromSql(row.start, found.value(u"start_day"_s));
        fromSql(row.end, found.value(u"end_day"_s));
        row.months = found.value(u"months"_s).toInt();
        fromSql(row.earned, found.value(u"earned"_s));
        fromSql(row.norm, found.value(u"norm"_s));
        row.success = row.earned.shareOf(row.norm) >= definition.minimumShare && row.months > 0;
        const int withoutNorm = found.value(u"without_norm"_s).toInt();
        if (row.months > 0) {
            row.reason = Text::tr("Income in %n month(s)", nullptr, row.months);
        } else if (withoutNorm > 0) {
            row.verdict = Verdict::InDoubt;
            row.reason = Text::tr("Income entered in %n month(s), but no norm to hold it against", nullptr, withoutNorm);
        } else {
            row.verdict = Verdict::LeftOut;
            row.reason = Text::tr("No income in this year");
        }
        rows.append(row);
    }
    return rows;
}

Series Kpis::personsPerMonth(const KpiQuestion &question) const
{
    const QString sql = u"select i.month, count(distinct i.dossier) as persons from pto_income i join dossiers d on d.id = i.dossier "
                        "where i.month between ? and ? and i.norm_cents > 0 and coalesce(i.counted_cents, max(i.turnover_cents - i.costs_cents, 0)) > 0 "
                        "and %1 group by i.month"_s.arg(filter());
    QHash<QString, int> persons;
    for (const Row &row : m_store.query(sql, QVariantList{toSql(Month(question.year, 1)), toSql(Month(question.year, 12))} + filterValues(question)))
        persons.insert(row.value(u"month"_s).toString(), row.value(u"persons"_s).toInt());
    Series series;
    series.title = Text::tr("Persons with income, per month of %1").arg(question.year);
    series.kind = ChartKind::Bars;
    series.unit = ChartUnit::Count;
    series.labelTitle = Text::tr("Month");
    SeriesRow row;
    row.name = Text::tr("Persons with income");
    for (int number = 1; number <= 12; ++number) {
        series.labels.append(QLocale().standaloneMonthName(number, QLocale::ShortFormat));
        const int count = persons.value(Month(question.year, number).text());
        row.values.append(count > 0 ? std::optional(double(count)) : std::nullopt);
    }
    series.rows.append(row);
    if (const auto known = definition(u"pto"_s, question.year); known && known->goal)
        series.limits.append({Text::tr("Goal %1").arg(*known->goal), double(*known->goal), SeriesLimit::Kind::Goal});
    return series;
}

} // namespace core
